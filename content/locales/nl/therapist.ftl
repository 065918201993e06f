### De schermen van de therapeut: patiënten, verwijzing, intake, voorschrift, volgen en de brief.

## Woorden die terugkomen

count-of = { $n } van { $of }
minutes-told = { $min } minuten
word-week = Week
range-told = Van { $low } tot en met { $high }.
word-years = jaar
word-bpm = slagen/min
word-not-told = niet gemeld
person-name = Naam
person-born = { $date } ({ $age } jaar)
form-strange-letters = Hier staan tekens die niet bewaard kunnen worden.
language-nl = Nederlands
language-en = Engels
referrer-named = { $name } ({ $role })

## Waarop een getal rust

card-claim = { $claim } ({ $certainty })
card-sources = Bron: { $sources } [{ $card }]
card-second-hand = { $source } (niet zelf gelezen)
certainty-0 = afspraak, geen bewijs
certainty-1 = zekerheid zeer laag
certainty-2 = zekerheid laag
certainty-3 = zekerheid redelijk
certainty-4 = zekerheid hoog

## Mijn patiënten

caseload-nobody = U hebt nog geen patiënten. Begin met een verwijzing.
caseload-calls = Bel vandaag
caseload-no-calls = Niemand hoeft vandaag gebeld te worden.
caseload-everyone = Iedereen
caseload-find = Zoek op naam
caseload-state = Stand
caseload-search = Zoek
caseload-found = { $n ->
    [0] Niemand gevonden. Zoek op een ander deel van de naam, of kies een andere stand.
    [one] 1 patiënt
   *[other] { $n } patiënten
}
caseload-week = Week
caseload-sessions = Sessies
caseload-last = Laatste
caseload-next = Volgende
caseload-decision = Laatste besluit
caseload-weeks = Dosis per week
caseload-weeks-told = Wat in { $n } weken gedaan werd, week voor week
caseload-filter-in-care = Iedereen in zorg
caseload-filter-waiting = Wacht op u
caseload-filter-intake = Intake nodig
caseload-filter-blocked = Eerst beoordelen
caseload-filter-proposal = Voorschrift nodig
caseload-filter-running = Onderweg
caseload-filter-stopped = Gestopt
caseload-filter-remeasure = Opnieuw meten
caseload-filter-done = Doel bereikt
caseload-filter-discharged = Afgesloten
state-intake = intake nodig
state-proposal = voorschrift nodig
state-running = onderweg
state-stopped = gestopt
state-remeasure = opnieuw meten
state-done = doel bereikt
state-discharged = afgesloten
state-blocked = eerst beoordelen
state-unreadable = dossier niet leesbaar
decision-progress = verder
decision-hold = herhalen
decision-regress = terug
decision-stop-contact = gestopt
decision-pause-review = gepauzeerd
alert-suicidality = voelt zich niet veilig
alert-red-flag = alarmsignaal
alert-worsening = klachten langer dan een dag
alert-held-in-a-row = steeds herhaald of terug
alert-relapse = lang geen zin om te lopen
alert-check-in = lang geen antwoord
alert-stagnation = lang in behandeling
alert-silence = niets gehoord
alert-gap = lang niet gelopen
alert-offer = extra stap aan te bieden
alert-extended = plan verlengd

## Verwijzing

referral-person = Patiënt
referral-name = Naam
referral-born-on = Geboortedatum
referral-born-on-hint = Mag leeg blijven. Nodig voor leeftijd en hartslag.
referral-language = Taal van de schermen
referral-by = Verwijzer
referral-role = Wie verwijst?
referral-referrer = Naam van de verwijzer
referral-referrer-hint = Leeg bij een eigen aanmelding.
referral-referred-on = Datum van verwijzing
referral-for = Reden
referral-indication = Indicatie
referral-question = Vraag van de verwijzer
referral-ticket = Formulier
referral-save = Bewaar en begin de intake
referral-in-the-future = Deze datum ligt in de toekomst.
indication-burn-out = Overspanning of burn-out
indication-burn-out-task = Uw taak: afremmen, leren doseren.
indication-depression = Depressieve klachten
indication-depression-task = Uw taak: stimuleren, motiveren.
indication-anxiety = Angstklachten
indication-anxiety-task = Uw taak: geruststellen, samen laten ervaren.
indication-claudication = Etalagebenen
indication-claudication-task = Uw taak: laten lopen tot het pijn doet, laten rusten, en weer.
indication-heart-complaints = Hartklachten
indication-heart-complaints-task = Uw taak: rustige kracht, pas na toestemming van de arts.
indication-injury-prevention = Hardloper zonder klachten
indication-injury-prevention-task = Uw taak: sterkere voeten, en eerlijk zijn over wat bekend is.
indication-running-injury = Hardloopblessure
indication-running-injury-task = Uw taak: stap voor stap terug, met de ochtend erna als gids.
referral-treated = { $task } Programma: { $programme }.
programme-running-therapy = hardlopen voor herstel
programme-walking-therapy = looptherapie
programme-cardiac-strength = kracht met een hart dat aandacht vraagt
programme-foot-core = sterke voeten
programme-return-to-running = terug naar hardlopen
referrer-gp = huisarts
referrer-practice-nurse = POH-GGZ
referrer-psychologist = psycholoog
referrer-company-doctor = bedrijfsarts
referrer-specialist = medisch specialist
referrer-self-referred = eigen aanmelding

## Patiënt en link

patient-episodes = Behandelingen
link-heading = Link voor de telefoon
link-open = { $n ->
    [0] Er is nu geen link die werkt.
    [one] Er is 1 link die werkt.
   *[other] Er zijn { $n } links die werken.
}
link-make = Maak een link
link-withdraw = Trek alles in en log elk toestel uit
link-hint = De link werkt 2 weken, op hoogstens 5 apparaten. Telefoon kwijt? Trek alles in en maak een nieuwe link.
link-title = Afsprakenkaart
link-once = U ziet deze link alleen nu. Druk de kaart af, of laat hem meteen scannen.
link-done = Klaar
card-title = Voor { $name }
card-step-scan = Richt de camera van uw telefoon op het vierkant.
card-step-open = Open de link die u dan ziet.
card-step-begin = Druk op Begin. U hoeft niets in te vullen.
card-yours = Deze kaart is alleen voor u. Geef hem niet door.
card-until = U kunt de kaart gebruiken tot en met { $day }. Daarna maakt { $practice } een nieuwe.
card-picture = QR-code die uw programma opent

## Intake

intake-title = Intake
intake-lede = Vragen vooraf, praattest, en wat iemand nu volhoudt. Elke bewaarde intake is een nieuwe versie.
intake-screening = Vragen voor de start
intake-screening-hint = Niet beantwoord telt nooit als nee. Een ja kan de start blokkeren totdat een behandelaar dat opheft.
intake-only-after = Alleen na ja op: { $question }
intake-calibration = Kalibratie
intake-calibration-hint = Houd elk tempo minstens 3 minuten aan. Vraag dan naar de Borgscore en luister naar het praten. Hoogstens 4 proeven.
intake-trial = Proef { $n }
intake-speed = Tempo
intake-self-rpe = Eigen Borg
intake-talk = Praattest
intake-panting = bijna hijgen
intake-choose = Kies
intake-calculate = Bereken
intake-next-speed = volgend tempo
intake-speed-numbered = Tempo van proef { $n }
intake-rpe-numbered = Eigen Borg van proef { $n }
intake-talk-numbered = Praattest van proef { $n }
talk-level-0 = T0: kletst, ademhaling valt niet op
talk-level-1 = T1: een hele zin, dan adem
talk-level-2 = T2: geen hele zin, bijna hijgen
talk-level-3 = T3: losse woorden
talk-level-4 = T4: praten lukt niet
calibration-said = verschil { $gap }, { $class }; waargenomen Borg { $observed }
calibration-under = onderschat
calibration-match = klopt
calibration-over = overschat
calibration-run = Volgend tempo: { $speed } km/u.
calibration-walk-then-run = Nu wandelen, daarna { $speed } km/u.
calibration-walk = De taak is nu wandelen.
intake-capacity = Wat nu lukt
intake-sustainable-min = Zonder pauze vol te houden
intake-sustainable-min-hint = In kwarten: 0,25 is 15 seconden. Hoogstens 60.
intake-quarters = Vul hele kwarten in, zoals 3,75 of 4.
intake-rpe = Borg daarbij
intake-rpe-hint = Waargenomen inspanning, van 6 tot en met 20.
intake-calibrated = Kloppen gevoel en praattest?
intake-calibrated-trial = Volg de laatste proef
intake-calibrated-yes = Ja, elders gezien
intake-calibrated-no = Nee
intake-age = Leeftijd
intake-age-told = { $age } jaar, volgens de geboortedatum.
intake-resting-hr = Hartslag in rust
intake-resting-hr-hint = Mag leeg blijven. Hartslag is een tweede mening, nooit een doel.
intake-company = Met wie en wanneer
intake-buddy = Wie loopt mee?
buddy-none = Nog niemand
buddy-friend = Vriend of kennis
buddy-family = Familie
buddy-neighbour = Buur
buddy-colleague = Collega
buddy-club = Loopgroep
intake-confirmed = Heeft ja gezegd
intake-times = Tijdblokken in de week
intake-times-hint = Training van 30 tot en met 45 minuten; reken een half uur extra voor omkleden en douchen. Liefst een dag ertussen.
intake-no-block = geen blok
intake-weekday-numbered = Blok { $n }
intake-minutes-numbered = Minuten van blok { $n }
intake-minutes-unit = min ({ $low }–{ $high })
intake-goals = Doel
intake-goal = Doel voor de eerste sessies
intake-goal-hint = Kies samen. De patiënt kijkt er na elke sessie op terug.
intake-goal-none = Nog geen doel
intake-based-on = Versie
intake-ticket = Formulier
intake-save = Bewaar en bekijk het voorschrift
intake-stale-title = Iemand anders bewaarde intussen een intake
intake-stale-what = Versie { $n } is nu de nieuwste. Wat u hieronder ziet, is wat u invulde. Het is nog niet bewaard.
intake-stale-how = Bewaart u nu, dan wordt dit een nieuwe versie bovenop die andere. Wilt u eerst kijken? Open de intake in een nieuw tabblad.

## Blokkades en adviezen

block-title = Eerst beoordelen, dan beginnen
block-what = Er komt geen voorschrift zolang dit staat.
block-lift = Hef op met reden
block-reason = Waarom is het veilig?
block-reason-hint = Wie keek ernaar, wanneer, en wat was het oordeel? Uw naam komt erbij.
block-lift-do = Hef de blokkade op
advice-title = Vragen en aanpassingen
unanswered-title = { $n ->
    [one] 1 vraag voor de start is nog open
   *[other] { $n } vragen voor de start zijn nog open
}
unanswered-what = Een open vraag telt nooit als nee. U kunt pas bevestigen als ze beantwoord zijn.
unanswered-do = Beantwoord de vragen

## Voorschrift

prescription-title = Voorschrift
prescription-lede = Een voorstel. Niets telt voordat u bevestigt.
prescription-to-intake = Naar de intake
prescription-choose = Kies binnen de grenzen
prescription-weeks = Weken
prescription-sessions-a-week = Sessies per week
prescription-goal-rung = Doel
prescription-goal-told = { $min } minuten zonder pauze (trede { $rung })
prescription-start-rung = Lagere eerste trede
prescription-start-rung-hint = Leeg volgt de regel. Lager mag, hoger niet.
prescription-speed = Ander tempo
prescription-speed-hint = Leeg volgt de kalibratie.
prescription-rate = Ademtempo
prescription-rate-unit = per minuut
prescription-in-percent = Aandeel inademen
prescription-times-a-day = Keer per dag
prescription-locked = Patiënt mag ademtempo niet zelf wijzigen
prescription-again = Herbereken
prescription-numbers = Elk getal en waarom
prescription-steep = Dit plan loopt steil op
prescription-too-short = De ladder past niet in deze weken
prescription-take-weeks = Neem { $n } weken
prescription-out-of-range = Deze keuze valt buiten wat kan
prescription-out-of-range-what = U koos { $got }. { $range }
prescription-compare = Vergelijk met het lopende voorschrift
prescription-number = Getal
prescription-now = Nu (versie { $n })
prescription-proposed = Voorstel
prescription-differs = anders
prescription-confirm = Bevestig
prescription-confirm-hint = Wat u bevestigt, wordt een nieuwe versie. Gedane sessies blijven bij hun eigen versie.
prescription-confirm-do = Bevestig dit voorschrift
prescription-starts-on = Begint op
prescription-reason = Reden
prescription-based-on = Versie
prescription-needed = Vul in waarom u wijzigt.
prescription-out-of-reach = Kies een dag tussen 120 dagen geleden en 60 dagen vooruit.
prescription-stale-title = Iemand anders bevestigde intussen een voorschrift
prescription-stale-what = Uw keuze staat er nog, maar is niet bevestigd.
prescription-stale-how = Vergelijk hieronder met wat nu loopt. Bevestig opnieuw als u het nog steeds wilt.
plan-title = Het plan
plan-caption = Keer × minuten hardlopen / minuten wandelen, met de trede tussen haakjes. Een streep ervoor: u loopt mee.
plan-session = S{ $n }
plan-run-min = Hardloopmin
plan-supervised = u loopt mee
dose-title = Hardloopminuten per week
dose-planned-told = Van { $first } minuten in week 1 naar { $last } minuten in week { $weeks }.
dose-done-told = { $done } minuten gedaan, { $planned } gepland tot nu toe.
number-start-rung = Eerste trede
number-goal = Doel
number-weeks = Duur
number-sessions-a-week = Sessies per week
number-steepness = Opbouw
number-supervision = Begeleiding
number-speed = Tempo
number-heart-rate = Hartslag
number-lead-in = Eerst wandelen
number-breathing = Ademen
number-run-total = Hardloopminuten in totaal
value-start-rung = trede { $rung } ({ $bouts })
value-weeks = { $weeks } weken, { $sessions } sessies
value-gentle = rustig
value-steep = steil
value-supervised = { $n } sessies met u
unit-speed = km/u
value-speed = ongeveer { $speed } km/u
value-no-speed = op gevoel
value-heart-rate = niet gebruikt
value-heart-rate-range = { $low }–{ $high } slagen/min, alleen als tweede mening
value-lead-in = { $n } keer per week { $min } minuten wandelen met korte stukjes dribbelen
value-breathing = { $times } keer per dag, { $rate } per minuut, { $percent } % in
value-breathing-locked = { $times } keer per dag, { $rate } per minuut, { $percent } % in, vast

## Volgen

follow-lede = { $indication } · verwezen door { $by }
follow-pages = Bij deze behandeling
follow-patient = Patiënt en link
follow-pausing = nu vrij
follow-since = Sinds { $day }.
follow-stop-what = Er wordt geen sessie aangeboden totdat u dit opheft.
follow-clear-do = Hef de stop op
follow-alerts = Wacht op u
follow-note = Wat hebt u gedaan?
follow-acknowledge = Gezien en afgehandeld
follow-dose = Dosis en opkomst
follow-goals = Subdoelen
follow-motivation = Motivatie
follow-sessions = Sessies en besluiten
follow-no-sessions = Er is nog geen sessie gedaan.
follow-earlier = { $n ->
    [one] 1 eerdere sessie
   *[other] { $n } eerdere sessies
}
follow-versions = Versies van het voorschrift
follow-version = Versie
follow-version-dose = Dosis
follow-decide = Zelf beslissen
follow-set-dose = Zet de volgende trede
follow-set-dose-do = Zet deze trede
follow-rung = Trede
follow-rung-hint = Van 1 tot en met de doeltrede.
follow-rung-reason = Reden
follow-pause = Vrije dagen
follow-pause-from = Eerste dag
follow-pause-to = Laatste dag
follow-pause-reason = Reden
follow-pause-do = Noteer vrije dagen
follow-discharge = Sluit de behandeling af
follow-discharge-hint = Het logboek blijft. De afspraak over terugval geldt nog 12 maanden.
follow-discharge-reason = Reden en afspraken
follow-discharge-do = Sluit af
follow-reason = Waarom is het veilig?
follow-stop = Stop
follow-alert = Melding
follow-ticket = Formulier
follow-out-of-range = Dit valt buiten wat kan. Controleer het getal of de dagen.
follow-decided = Door mensen besloten
decided-when = Wanneer
decided-what = Besluit
decided-why = Waarom
decided-who = Wie
decided-colleague = collega
decided-clearance = Stop opgeheven
decided-override = Trede { $rung } gezet
decided-adjusted = Dosis met de hand gezet
decided-pause = Vrij van { $from } tot en met { $to }
decided-alert = Melding afgehandeld
decided-discharge = Behandeling afgesloten
follow-handled = { $n ->
    [one] 1 afgehandelde melding
   *[other] { $n } afgehandelde meldingen
}
next-intake = De intake moet nog gedaan worden.
next-intake-do = Begin de intake
next-blocked = Eerst beoordelen: de vragen voor de start vonden een reden om te wachten.
next-blocked-do = Bekijk wat er speelt
next-proposal = Er ligt een voorstel klaar om te bevestigen.
next-proposal-do = Bekijk het voorstel
next-remeasure = Te lang niet gelopen. Meet opnieuw wat iemand volhoudt en maak een nieuw voorschrift.
next-remeasure-do = Meet opnieuw
next-stopped = Gestopt. Er komt geen sessie voordat u de stop opheft.
next-done = Het doel is bereikt. Rond af met een brief en afspraken over terugval.
next-done-do = Bekijk de brief
next-discharged = Deze behandeling is afgesloten.
next-none = Er staat geen volgende sessie.
next-session-about = de volgende sessie
next-session = Volgende: sessie { $number }, { $day }: { $bouts } (trede { $rung }), { $total } minuten, zelfstandig.
next-session-supervised = Volgende: sessie { $number }, { $day }: { $bouts } (trede { $rung }), { $total } minuten, met u.
next-lead-in = Volgende: wandelsessie { $number }, { $day }, { $total } minuten.
stop-kind-suicidality = Voelt zich niet veilig
stop-kind-worsening = Klachten langer dan een dag, twee keer achter elkaar
stop-kind-red-flag = Alarmsignaal: { $flag }
fact-adherence = Sessies gedaan, van wat kon
fact-run-total = Hardgelopen
fact-longest = Langst zonder pauze
fact-adherence-meant = Sessies die gedaan zijn, van wat het plan tot vandaag telde. Vrije dagen tellen niet mee.
fact-run-total-meant = Alle gelopen seconden uit het dagboek, wandelen niet meegeteld.
fact-longest-meant = Het langste stuk hardlopen achter elkaar in één sessie.
fact-source = Bron: het dagboek van de patiënt
scores-change = Verschil met de start: { $told }.
fact-milestone = 20 minuten zonder pauze
fact-goal = Doel van de volgende sessie
done-told = Sessie { $number }, { $rung }: { $run } van { $planned } min, Borg { $rpe }, praattest { $talk }, { $company }.
done-rung = trede { $n }
done-lead-in = wandelen vooraf
done-supervised = met u
done-alone = zelfstandig
done-distance = Afstand buiten: { $km } km, dat kan { $off } m schelen.
done-by-hand = Achteraf ingevuld, zonder telefoon gedaan.
voice-title = Ingesproken
voice-lede = Wat de patiënt over een sessie insprak en zelf verstuurde.
voice-empty = Nog niets ingesproken.
voice-of = Ingesproken op { $day }
done-stopped = Eerder gestopt: { $reason }.
sub-goal-attained = bereikt
sub-goal-working = bezig
sub-goal-unknown = te weinig gegevens
sub-goal-inferred = afgeleid, niet in het artikel
breathing-dose = Afgesproken
breathing-week = Laatste 7 dagen
breathing-week-told = { $n } keer; op { $days } van 7 dagen genoeg
breathing-long = Waarvan 15 minuten of langer
motivation-told = Van { $first } ({ $from }) naar { $last } ({ $to }) op 10
version-told = { $weeks } weken, { $sessions } sessies, trede { $start } tot { $goal }, { $run } min hardlopen

## Scores

scores-title = Vragenlijsten
scores-none = Er zijn nog geen scores.
scores-scale = Schaal
scores-week = W{ $n }
scores-score = Score
scores-band = Band
scores-delta = Verschil
scores-bands = Band over de tijd
scores-verdict = Oordeel
scores-told = { $name }: { $values }.
scores-note-lower = { $instrument }, { $low }–{ $high }; lager is beter
scores-note-higher = { $instrument }, { $low }–{ $high }; hoger is beter
scores-note = { $instrument }, { $low }–{ $high }
assessment-title = Scores invoeren
assessment-lede = Vul totalen in zoals ze op het formulier staan. Alleen wat is afgenomen.
assessment-instrument = Vragenlijst
assessment-choose = Kies
assessment-recall = Gaat over: { $recall }.
assessment-week = Week van het programma
assessment-week-hint = 0 is de intake.
assessment-range-summed = Van { $low } tot en met { $high }. Leeg: de delen worden opgeteld.
assessment-printed-max = Maximum zoals gedrukt
assessment-printed-max-hint = Alleen als het formulier een ander maximum noemt dan de vragenlijst heeft. Er komen dan geen procenten.
assessment-safety = Op vraag { $items } (veiligheid) is iets anders dan nee geantwoord. Bewaart u dit, dan stopt het programma en komt de melding bovenaan. Neem vandaag contact op.
assessment-one-needed = Vul minstens één totaal in.
assessment-refused = Deze waarden kunnen zo niet bewaard worden. Controleer de totalen.
assessment-ticket = Formulier

## De brief

summary-title = Brief
summary-to-gp = Huisarts
summary-to-psychologist = Psycholoog
summary-addressed = Aan: { $to }
summary-about = Betreft:
summary-intro = { $name } volgt hardlooptherapie. Indicatie: { $indication }. Verwezen door { $by }. Deze brief gaat over { $from } tot en met { $until }.
summary-not-started = Het programma is nog niet begonnen.
summary-course = Verloop
summary-rung = Laatste trede van de ladder
summary-calibration = Gevoel tegenover praattest
summary-calibration-told = { $class } (verschil { $gap })
summary-breathing-days = Dagen met ademoefening
summary-pain = Ergste pijn bij het lopen
summary-pain-told = { $n } van 10
summary-goals = Doelen gehaald, van wie terugkeek
summary-motivation = Motivatie
summary-motivation-told = van { $first } naar { $last } op 10
summary-held = Herhaald, terug of gestopt
summary-held-none = Geen enkele keer.
summary-open = Open vragen
summary-open-none = Geen.
summary-asked = Vraag van de verwijzer: { $question }
summary-limits = Eén persoon, zonder vergelijking: een verandering bewijst niet dat de behandeling haar veroorzaakte. Vrije tekst uit het dagboek staat hier niet in. Deze brief is niet voor de werkgever.
summary-sign = Met vriendelijke groet, { $name }
summary-version = Gemaakt met inhoud { $version }.

## Een cursus in welk programma ook

questions-look = Toon de vragen die erbij horen
questions-look-hint = Sommige vragen hangen af van een ander antwoord.
intake-of-programme-lede = De vragen van dit programma. Een verbetering wordt een nieuwe versie.
summary-course-intro = { $name } volgt { $programme }. Indicatie: { $indication }. Verwezen door { $by }. Deze brief gaat over { $from } tot en met { $until }.
intake-parts = Onderdelen van de intake
course-plan = Plan
course-now = Wat nu geldt
course-next-parts = De volgende sessie
next-in-course = Sessie { $number }, { $day }: { $what }. Samen { $min } minuten.
next-in-course-open = Sessie { $number }: { $what }. Samen { $min } minuten, de dag is nog open.
version-earlier-rules = Gemaakt met een eerdere versie van de regels ({ $version }). Dit voorschrift blijft zoals het toen was. De volgende stappen volgen de regels van nu.
version-in-course = { $weeks } weken, { $sessions } sessies, { $min } minuten
change-becomes = wordt

calendar-title = Kalender
calendar-done = Gedaan: { $what }. { $decision }
calendar-planned = Gepland: { $what }
calendar-session = { $what }, samen { $min } minuten
calendar-pause = vrij
calendar-held = herhaald of terug
calendar-stopped = gestopt
calendar-together = samen met u
calendar-open = Dag nog open:
calendar-earlier = { $n ->
    [one] 1 eerdere week
   *[other] { $n } eerdere weken
}
calendar-later = { $n ->
    [one] 1 latere week
   *[other] { $n } latere weken
}
curve-week = Week
curve-sessions = Sessies
curve-told = { $measure }: gepland { $planned }, gedaan { $done } tot en met deze week.
curve-planned-told = { $measure }: nog niets gedaan.

due-title = Te meten of te vragen
due-until = Tot en met { $day }.
due-before-next = Nodig voor de volgende sessie.
due-by-patient = Patiënt vult dit in op de telefoon. U mag het ook.
due-by-you = Voor u.
retest-title = Opnieuw meten
retest-told = Week { $week }: { $what }
retest-optional = Week { $week }: { $what } (mag)

plan-sessions = Sessies
plan-as-confirmed = Zoals bevestigd
plan-none = Er is nog geen voorschrift bevestigd.
plan-print = Plan op papier
compare-week = { $n ->
    [one] 1 sessie, { $min } minuten
   *[other] { $n } sessies, { $min } minuten
}
version-named = Versie { $n }
versions-compare = Vergelijk twee versies
versions-compare-do = Vergelijk
versions-before = Eerder
versions-after = Later
versions-one = Er is nog maar één versie. Vanaf de tweede staan ze hier naast elkaar.
versions-differences = { $n ->
    [0] Geen verschil.
    [one] 1 verschil.
   *[other] { $n } verschillen.
}
found-release = Is het veilig bevonden? Leg in de intake vast wie vrijgaf en waarom. Daarna komt het voorstel.
found-ask = Eerst navragen

observe-kind = Meting of vragenlijst
observe-do = Vul in

adjust-title = Zet zelf de dosis
adjust-lede = Binnen de grenzen van het programma, met een reden. Wat u niet wijzigt, blijft.
adjust-do = Zet deze dosis
adjust-none = In dit programma is nu niets met de hand te zetten.
adjust-nothing = U hebt niets gewijzigd.

paper-title = Papieren log
paper-lede = Neem over wat op papier staat. Wat u leeg laat, geldt als niet gemeld.
paper-session = Sessie
paper-session-do = Neem deze
paper-session-named = { $number }. { $what }
paper-day = Dag
paper-time = Tijd
paper-ticket = Formulier
paper-do = Schrijf op
paper-none = Er staat nu geen sessie klaar om op te schrijven.
paper-day-wrong = Deze dag kan niet. Kies een dag van de behandeling, tot en met vandaag.

plan-more-weeks = { $n ->
    [one] Nog 1 regel
   *[other] Nog { $n } regels
}
evidence-title = Wat er bekend is, voor en tegen
evidence-exact = Het onderzoek ging over lopers zoals deze persoon.
evidence-partial = Het onderzoek past voor een deel bij deze persoon. Anders is: { $what }.
evidence-outside = Het onderzoek ging niet over lopers zoals deze persoon. Anders is: { $what }.

# The phase of recovery, and running in a group
follow-phase = Fase
follow-phase-title = Fase van herstel
follow-phase-hint = U zet de fase op grond van taken die klaar zijn. De kalender doet dat nooit.
follow-phase-reason = Welke taken zijn klaar
follow-phase-do = Zet de fase
phase-task-crisis = Rust als tijdelijke toestand; accepteren, dagstructuur terugvinden.
phase-task-problem-solving = Stressoren ordenen en oplossingen vinden.
phase-task-application = Inzichten en vaardigheden gebruiken in het dagelijks leven en werk.
buddy-group = Een groep die met de therapeut loopt
