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

## Vandaag

today-begin = Begin
today-dose = deze oefening
today-next = De volgende keer is { $day }: { $n } minuten.
today-dose-changed = Uw plan is aangepast.
today-wait-for-plan-title = Uw plan komt eraan
today-wait-for-plan-what = Uw therapeut maakt eerst samen met u een plan. Daarna ziet u hier wat u vandaag doet.
today-rest-title = Vandaag is een rustdag
today-rest-what = Rust hoort bij de training. Uw lichaam herstelt en wordt sterker.
today-done-title = Klaar voor vandaag
today-done-what = U hebt gedaan wat u vandaag wilde doen. Neem nu rust.
today-pause-title = U hebt vrij
today-pause-what = Uw therapeut heeft deze dagen vrij genoteerd. U mist niets.
today-pause-until = Vrij tot en met { $day }.
today-remeasure-title = Eerst opnieuw meten
today-remeasure-what = Het is een tijd geleden dat u liep. Uw therapeut meet eerst wat nu bij u past. Maak een afspraak.
today-finished-title = U hebt uw doel bereikt
today-finished-what = U loopt nu zonder pauze. Ga zo door, 2 of 3 keer per week, op uw eigen gevoel.
today-discharged-title = Uw behandeling is klaar
today-discharged-what = U kunt het nu zelf. Hebt u lang geen zin meer om te lopen? Neem dan contact op met uw therapeut.
today-stop-title = Nu even niet hardlopen
today-stop-safety = U gaf aan dat u zich niet veilig voelt. Praat nu met iemand.
today-stop-flag = U gaf een klacht aan waar een arts eerst naar kijkt. Bel uw huisarts, of 112 als het nu erg is.
today-stop-worse = Uw klachten duurden 2 keer langer dan een dag. We wachten met de volgende stap.
today-stop-next = { $therapist } ziet dit en neemt contact met u op. Tot dan doet u geen training. Rustig ademen en gewoon wandelen mag, als dat goed voelt.
today-relapse-title = U hebt al een tijd weinig zin
today-relapse-what = Dat kan gebeuren. U hoeft dit niet alleen op te lossen: bel { $therapist }.
today-check-in-title = Hoe gaat het met u?
today-check-in-what = We hoorden een tijd niets. Dat geeft niet. Wilt u iets vragen of vertellen? Bel { $therapist }.

today-session-run = Wandelen en hardlopen
today-session-walk = Wandelen
today-session-talk = Houd iets over: u moet steeds kunnen praten.
today-session-bouts = { $n ->
    [one] 1 keer hardlopen, zonder pauze.
   *[other] { $n } keer hardlopen, met wandelen ertussen.
}
today-session-together = U doet dit samen met { $therapist }.
today-session-described = { $n ->
    [one] { $total } minuten, met 1 stuk hardlopen. Ervoor en erna wandelt u.
   *[other] { $total } minuten, met { $n } stukken hardlopen en wandelen ertussen.
}
today-session-minutes = Ongeveer { $n } minuten
today-session-steps = De stappen in een tabel
today-session-step = Stap
today-session-time = Minuten
today-step-run = Hardlopen
today-step-walk = Wandelen

today-why-go = De vorige keer ging goed: u deed bijna alles en u kon blijven praten.
today-why-done = De vorige keer lukte niet alles. Dat hoort erbij.
today-why-rpe = U vond de vorige keer zwaar.
today-why-talk = Praten ging de vorige keer moeilijk. Dan was het te snel of te lang.
today-why-pain-run = U had pijn tijdens het lopen.
today-why-pain-rise = U had de ochtend erna meer pijn dan anders.
today-why-fatigue-rise = U was de ochtend erna vermoeider dan anders.
today-why-lowest = U bent al bij de kortste oefening. Die doet u nog een keer.
today-why-walking = U begint met wandelen en korte stukjes hardlopen.
today-why-gap = U liep een tijd niet. Dan is een kleinere stap veiliger. U hoeft niets in te halen.
today-why-therapist = Uw therapeut heeft deze stap voor u gekozen.
today-why-confidence = U had nog niet genoeg vertrouwen in de volgende stap. Die doet u eerst samen.

today-morning-title = Hoe was de ochtend erna?
today-pain = Hoeveel pijn hebt u nu?
today-pain-least = geen pijn
today-pain-most = ergste pijn
today-fatigue = Hoe moe bent u nu?
today-fatigue-least = niet moe
today-fatigue-most = helemaal op
today-worse = Kreeg u klachten die langer dan een dag duurden?
today-not-today = Lukt het vandaag niet?
today-motivation = Hoeveel zin hebt u vandaag om hard te lopen?
today-motivation-least = geen zin
today-motivation-most = heel veel zin

today-breathing = Rustig ademen
today-breathing-done = { $n } van { $of } keer gedaan
today-breathe = Ga ademen
today-week = Uw week
today-week-done = { $day }: gedaan
today-week-planned = { $day }: gepland
today-week-rest = { $day }: rust

## Voortgang

progress-empty = Hier komt wat u deed en wat het u bracht. Begin met uw eerste oefening.
progress-to-today = Naar vandaag
progress-weeks = Hardlopen per week, in minuten
progress-weeks-told = { $weeks ->
    [one] In 1 week liep u { $n } minuten hard.
   *[other] In { $weeks } weken liep u { $n } minuten hard.
}
progress-week = Week
progress-day = Dag
progress-agreed = afgesproken
progress-minutes = { $n ->
    [one] 1 minuut
   *[other] { $n } minuten
}
progress-longest = Langst zonder pauze
progress-sessions = Oefeningen gedaan
progress-all = Alles samen hardgelopen
progress-milestone = Eerste keer 20 minuten zonder pauze
progress-scores = Hoe u zich voelt
progress-score-told = Uw scores: { $values }.
progress-lower-is-better = Van { $low } tot { $high }. Lager is beter.
progress-higher-is-better = Van { $low } tot { $high }. Hoger is beter.
progress-range = Van { $low } tot { $high }.
progress-breathing = Ademen, de laatste 7 dagen
progress-breathing-told = Op { $n } van de 7 dagen ademde u { $of } keer of vaker.
progress-goals = Wat u leert
progress-goal-sg1 = Voelen hoe zwaar het is
progress-goal-sg2 = Hardlopen en wandelen afwisselen
progress-goal-sg3 = 3 vaste tijden in de week
progress-goal-sg4 = Samen lopen, en 2 keer zelf
progress-goal-sg5 = Elke dag rustig ademen
progress-goal-sg6 = Een doel kiezen en terugkijken
progress-goal-attained = bereikt
progress-goal-working = mee bezig
progress-goal-unknown = komt nog
progress-done = Wat u deed
progress-walked = Gewandeld
progress-stopped-soon = Eerder gestopt
progress-ran = { $n ->
    [one] 1 minuut hardgelopen
   *[other] { $n } minuten hardgelopen
}
progress-ran-and-stopped = { $n ->
    [one] 1 minuut hardgelopen, eerder gestopt
   *[other] { $n } minuten hardgelopen, eerder gestopt
}

# Waarom iets uit het dagboek niet bewaard is
diary-refused-unreadable = Wij kunnen dit niet bewaren. Laat dit scherm aan uw therapeut zien.
diary-refused-other-plan = Deze oefening hoort niet bij uw plan. Vraag uw therapeut om een nieuwe link.
diary-refused-taken = Dit stond er al onder een andere naam. Laat dit scherm aan uw therapeut zien.
diary-refused-not-yours = Deze vragen beantwoordt uw therapeut. Uw antwoord is niet bewaard.
diary-refused-answer = Dit antwoord past niet bij de vraag “{ $question }”. Het is niet bewaard. Hebt u klachten? Bel uw therapeut.
diary-refused-item = Het antwoord op vraag { $item } past niet bij deze vraag. Laat dit scherm aan uw therapeut zien.
diary-refused-other-version = Deze vragenlijst is intussen vernieuwd. Open hem opnieuw.

## Een cursus in welk programma ook

nav-week = Week
today-to-week = Bekijk uw week
today-last-time = De vorige keer
today-check-what = Een paar korte vragen. Daarna ziet u wat u vandaag doet.
today-check-do = Beantwoord de vragen
today-course-next = De volgende keer is { $day }: { $what }. Dat duurt { $n } minuten.
today-course-next-open = De volgende keer: { $what }. Dat duurt { $n } minuten. U kiest zelf de dag.
today-course-finished-title = U bent klaar met het plan
today-course-finished-what = U hebt alles gedaan wat op het plan stond. Uw therapeut bespreekt met u hoe u verdergaat.
today-stop-wait = Uw therapeut kijkt eerst met u mee.
today-course-stop-title = Nu even niet oefenen
today-course-stop-next = { $therapist } ziet dit en neemt contact met u op. Tot dan oefent u niet.
check-place = Vraag { $n } van { $of }
check-next = Verder
week-from = { $from } tot en met { $to }
week-day-told = { $day }: { $state }
week-done = gedaan: { $what }
week-planned = gepland
week-pause = vrij
week-rest = rust
week-open = U kiest zelf de dag
week-next = Daarna
progress-now = Waar u nu bent
paper-plan-intro = Dit is uw plan op papier. Richt de camera van uw telefoon op een code. Dan opent de oefening.
paper-plan-who = Vragen? Bel { $therapist }.
paper-plan-none = Er staan nu geen oefeningen klaar.
paper-plan-done = Gedaan op
paper-plan-felt = Hoe ging het
paper-plan-scan = Opent op uw telefoon
paper-plan-stop = Pijn op de borst, flauwvallen of plotseling erg benauwd? Stop en bel 112.
plan-print-code = Code die „{ $what }” opent

today-also = Ook vandaag
