### Wat iemand in behandeling leest: vandaag, voortgang en hulp.

play-needs-script = De oefening heeft een andere instelling van uw browser nodig: zet JavaScript aan.

## Hulp nu

help-title = Hulp nu
help-call-112 = Bel 112
help-112-when = Er is direct gevaar voor een leven.
help-call-113 = Bel 113
help-113-when = U denkt aan zelfmoord, of u voelt zich niet veilig. Dag en nacht.
help-call-0800 = Bel 0800-0113
help-0800-when = Hetzelfde nummer, gratis.
help-chat = Chat op 113.nl
help-chat-when = Als u liever typt dan praat.
help-gp-title = Uw huisarts
help-gp-day = Overdag belt u uw eigen huisarts. Zeg dat het spoed is.
help-gp-night = ’s Avonds, ’s nachts en in het weekend belt u de huisartsenpost.
help-tell-title = Laat het ook uw therapeut weten
help-tell-what = Uw therapeut krijgt een melding, maar kijkt niet dag en nacht mee. Bel daarom ook zelf.
help-tell = Ik voel mij niet veilig
help-told-title = Het staat opgeschreven
help-told-what = Uw therapeut krijgt een melding. Wacht daar niet op: bel nu iemand.
help-not-told-title = Uw therapeut weet dit nog niet
help-not-told-what = Het bericht kwam niet aan. Bel nu zelf een van deze nummers.
help-flags-title = Klachten bij het bewegen
help-flags-stop = Stop meteen. Ga zitten of liggen. Blijf niet alleen.
help-flags-112 = Bel 112 bij
help-flag-chest = pijn of druk op de borst
help-flag-faint = flauwvallen
help-flag-breath = plotseling erg benauwd zijn
help-flag-speech = een scheve mond, niet kunnen praten, een arm of been dat niet meer wil
help-flags-gp = Bel vandaag uw huisarts bij
help-flag-heart = hartkloppingen met duizeligheid
help-flag-calf = een dikke, pijnlijke kuit
help-flag-bone = pijn in een bot in rust of in de nacht
