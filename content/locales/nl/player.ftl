### De speler: wat iemand leest en hoort terwijl hij beweegt, ook zonder verbinding.

## Beginnen

player-loading = Even geduld. De oefening komt eraan.
player-about-minutes = Ongeveer { $n } minuten
player-planned = Gepland op { $day }.
player-other-run = U bent nog bezig met: { $title }.
player-other-run-open = Ga daar verder
player-start = Start
player-not-now = Niet nu
player-by-hand = Ik deed dit al, zonder telefoon
player-by-hand-title = U deed het al
player-by-hand-lead = Vul in hoe het ging. Wij schrijven op dat u alles deed.
player-by-hand-lead-part = Vul in hoe het ging. Wij schrijven op dat u alles deed, tenzij u iets anders kiest.
player-by-hand-when = Wanneer deed u dit?
player-by-hand-today = Vandaag
player-by-hand-yesterday = Gisteren
player-outside = Buiten: muziek en afstand
player-outside-music = Mijn muziek speelt door
player-outside-distance = Afstand meten
player-outside-what = Uw telefoon bewaart alleen hoe ver, niet waar. Met eigen muziek werken de knoppen van uw oortjes niet.
player-outside-refused = Uw telefoon mag de plaats niet zien. U kunt dat aanzetten bij de instellingen van uw telefoon.
player-saved-distance = Afstand: ongeveer { $km } km. Dat kan { $off } meter schelen.
player-get-ready = Maak u klaar
player-back-out = Terug
player-done-before = U deed dit al om { $time }.
player-beat-plan = De oefening als lijn: hoog is inspanning, laag is rust. Samen { $n } minuten.

## Vragen vooraf, en vragen over een deel

player-before-title = Voor u begint
player-question-of = Vraag { $n } van { $of }
player-question-open = Weet ik niet
player-question-before = Vorige vraag
player-answer-right = Klopt
player-none-of-these = Geen van deze
player-gate-warn = Let op
player-gate-hold = Wacht met oefenen
player-gate-stop = Begin niet. Zoek hulp.
player-gate-set = Deze set is klaar
player-gate-change = Antwoord aanpassen
player-gate-read = Begrepen
player-gate-noted = Dit staat opgeschreven. Uw therapeut ziet het.

## Geluid, stem en trillen

player-channels = Hoe wilt u het merken?
player-channel-sound = Geluid
player-channel-speech = Stem
player-channel-vibration = Trillen

## Tijdens het bewegen

player-round = Ronde { $n } van { $of }
player-of = van { $n }
player-next = Daarna:
player-next-nothing = Daarna bent u klaar.
player-left = Nog { $n } min
player-beat-now = Deel { $n } van { $of }. Nog { $left } minuten.
player-announce = { $step }, { $time }. Daarna: { $next }
player-pause = Pauze
player-paused = Pauze. De klok staat stil.
player-go-on = Verder
player-again = Dit deel opnieuw
player-skip = Dit deel overslaan
player-tap = Klaar
player-level-ask = Hoeveel pijn voelt u nu?
player-level-reached = Tik hoeveel pijn u voelt. Bij { $n } stopt dit deel.
player-level-gone = Tik hoeveel pijn u nog voelt. Bij { $n } gaat u verder.
player-tension = Spanning: { $n } van { $of } seconden
player-rest-least = Rust nog minstens { $time }
player-rest-whole = Deze rust hoort erbij.
player-rest-enough = U hebt genoeg gerust.
player-rest-longer = 30 seconden langer
player-stage-left = Dit deel nog { $time }
player-marked = { $what }: { $time }
player-unmark = Laatste druk terug
player-say-finished = Klaar. U kunt stoppen.

## Stoppen

player-stop = Stop, het gaat niet
player-stop-why = Waarom stopt u?
player-stop-kind = Stoppen mag altijd. De klok staat stil.
player-stop-back = Terug naar de oefening
player-urgent-title = Stop nu en zoek hulp
player-urgent-noted = Wij hebben opgeschreven dat u stopte. Uw therapeut ziet dit.
player-urgent-later = Het is nu veilig, ga verder

## Verder waar u was

player-resume-title = Verder waar u was?
player-resume-where = U was bij: { $step }. U was { $n } min weg.
player-resume = Verder op { $time }
player-resume-counted = Ik ging door, tel de tijd mee
player-resume-close = Ik ben gestopt

## Na afloop

player-log-title = Hoe ging het?
player-log-title-stopped = Dit ging niet. Dat hoort erbij.
player-log-title-urgent = U bent gestopt. Dat was goed.
player-log-lead = Kies wat bij u past. Wat u niet weet, laat u open.
player-log-lead-stopped = Vertel wat u kwijt wilt. Niets hoeft.
player-log-optional = (mag open blijven)
player-log-required = Kies hier nog een antwoord. Uw therapeut rekent hiermee.
player-scale-between = tussen ‘{ $low }’ en ‘{ $high }’
player-less = Eén minder
player-more = Eén meer
player-done = Klaar
player-saved-title = Het staat opgeschreven
player-saved-who = Uw therapeut ziet wat u deed en hoe het ging.
player-saved-next = Hierna: { $title }.
player-beat-done = U deed { $n } van { $of } delen.
player-result-title = De test is klaar
player-result-who = Uw therapeut rekent uit hoe ver u liep.
player-marks-none = U hebt niets gedrukt.
player-correct = Antwoorden aanpassen
player-correct-title = Wat was het wel?
player-correct-lead = Pas aan wat niet klopt. Uw eerste antwoord blijft ook bewaard.
player-correct-gone = Aanpassen lukt niet meer
player-correct-gone-what = De vragen staan niet meer op dit toestel. Vertel het uw therapeut.
player-to-today = Naar vandaag

## Ademen

player-breathing-title = Rustig ademen
player-breathing-soft = Klein en zacht, niet diep
player-breathing-length = Hoe lang?
player-breathing-micro = Even
player-breathing-short = Kort
player-breathing-long = Lang
player-breathing-own = Eigen ritme
player-breathing-rhythm = { $rate } keer per minuut: { $in } seconden in, { $out } uit.
player-breathing-locked = Uw therapeut heeft dit ritme gekozen.
player-breathing-safety = Duizelig, tintelingen of benauwd? Stop en adem gewoon. Oefen niet in het verkeer of in het water.
player-breathing-stop = Stop
player-breathing-again = Nog een keer
player-breathing-saved = Goed geademd
player-breathing-short-title = Dat was kort
player-breathing-too-short = Te kort om te tellen. Dat geeft niet.
player-breathe-in = Adem in
player-breathe-out = Adem uit
player-breaths-one = { $n } ademhaling
player-breaths-many = { $n } ademhalingen
player-minutes-one = { $n } minuut
player-minutes-many = { $n } minuten
player-own-rate = Keer per minuut
player-own-balance = In en uit
player-own-minutes = Minuten
player-own-from = Beginnen bij
player-own-from-none = meteen
player-own-from-why = Ademt u nu sneller? Begin daar. U vertraagt dan 1 per minuut.

## Waar uw metingen zijn

player-state-sent = Alles is verstuurd.
player-state-offline = Geen verbinding. De oefening werkt gewoon.
player-state-sending = Bezig met versturen.
player-state-waiting-one = { $n } meting wacht op verbinding. Ze is hier bewaard.
player-state-waiting-many = { $n } metingen wachten op verbinding. Ze zijn hier bewaard.
player-state-server-one = { $n } meting wacht. De praktijk is even niet bereikbaar.
player-state-server-many = { $n } metingen wachten. De praktijk is even niet bereikbaar.
player-state-signed-out-one = { $n } meting wacht op u.
player-state-signed-out-many = { $n } metingen wachten op u.
player-state-memory = Uw toestel is vol. Laat dit scherm open.
player-disk-full = Uw toestel is vol. Maak ruimte en laat dit scherm open.
player-open-link-again = Open uw link nog een keer.
player-refused-see = Bekijk wat niet lukte.
player-refused-title = Niet aangenomen: { $time }
player-refused-unknown = De praktijk kon deze meting niet lezen.
player-refused-kept = Ze staat nog op dit toestel. Vertel het uw therapeut.
player-refused-again = Opnieuw versturen
player-refused-drop = Weggooien
player-refused-drop-sure = Echt weggooien

## Vandaag, zonder verbinding

player-today-title = Vandaag
player-today-offline = U ziet wat op dit toestel staat.
player-today-open = Open de oefening
player-today-nothing = Er staat geen oefening klaar.
player-checks-title = Korte vragen voor u
player-checks-none = Er zijn nu geen vragen.
player-checks-who = Uw therapeut ziet uw antwoorden.
player-today-breathing = Rustig ademen
player-help-now = Nu hulp nodig
player-voice-title = Uw opname
player-voice-begin = Spreek iets in
player-voice-stop = Klaar met spreken
player-voice-speak = U kunt nu spreken, hoogstens 1 minuut.
player-voice-none = Wat u inspreekt blijft op deze telefoon, tot u het verstuurt.
player-voice-kept = Dit staat alleen op deze telefoon.
player-voice-allowed = Dit gaat naar uw therapeut zodra er verbinding is.
player-voice-sent = Uw therapeut kan dit horen.
player-voice-send = Stuur naar mijn therapeut
player-voice-drop = Gooi weg
player-voice-refused = Uw telefoon mag niet luisteren. U kunt dat aanzetten bij de instellingen van uw telefoon.
player-voice-full = Dit past niet meer op uw telefoon.
player-recent-title = Wat ik deed
player-recent-none = Hier staat nog niets. Begin met een oefening.

## Als iets niet kan

player-missing-title = Deze oefening is hier niet
player-missing-plan = Misschien is uw plan veranderd.
player-missing-offline = Er is geen verbinding. Probeer het straks nog eens.
player-newer-title = Er is een nieuwe versie
player-newer-what = Deze oefening heeft een nieuwere versie nodig.
player-newer-safe = Wat u deed is bewaard.
player-update = Nieuwe versie ophalen

player-pulse-offer = Hebt u een hartslagband? Dan ziet u uw hart met de adem mee golven.
player-pulse-none = Op dit toestel kan geen hartslagband. De ademhulp werkt volledig zonder.
player-pulse-connect = Band koppelen
player-pulse-connecting = Band zoeken…
player-pulse-disconnect = Band loskoppelen
player-pulse-failed = Dat lukte niet. Maak de band nat, doe hem om en probeer het opnieuw.
player-pulse-lost = De band is even weg. Adem rustig door. De opname wacht.
player-pulse-offline = Even geen verbinding. De opname gaat door, de golf komt terug.
player-pulse-other = Er is een tweede band. We luisteren alleen naar de eerste.
player-pulse-no-contact = De band voelt geen huid. Maak hem nat en doe hem strakker.
player-pulse-no-intervals = Deze band geeft alleen de hartslag. Een golf kan daarmee niet.
player-pulse-warming = Adem gewoon. Over een halve minuut weten we meer.
player-pulse-sit-still = De meting is onzeker. Zit even stil.
player-pulse-as-it-is = Zo klopt uw hart nu. Kies een oefening als u wilt.
player-pulse-follow = Ga rustig mee met de heuvel: omhoog in, omlaag uit.
player-pulse-follows = U ademt mee. Houd het klein en zacht.
player-pulse-regular = Uw hart golft gelijkmatig. Ga zo door.
player-pulse-quality-none = Meting begint
player-pulse-quality-good = Meting goed
player-pulse-quality-limited = Meting soms onzeker
player-pulse-quality-insufficient = Meting onzeker
player-pulse-see = Bekijk uw opname
