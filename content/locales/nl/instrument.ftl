### Questionnaires and tests: names, bands, verdicts, and why there is no score.
### Keys follow the ids in content/instruments; no item wording of instruments whose licence keeps it.


## Names of instruments

instrument-4dsq = Vierdimensionale Klachtenlijst
instrument-4dsq-short = 4DKL
instrument-mfi20 = Multidimensionele Vermoeidheidsindex
instrument-mfi20-short = MVI-20
instrument-nq = Nijmeegse Vragenlijst
instrument-nq-short = Nijmegen
instrument-bat23 = Burnout Assessment Tool, 23 vragen
instrument-bat23-short = BAT-23
instrument-bat12 = Burnout Assessment Tool, 12 vragen
instrument-bat12-short = BAT-12
instrument-phq9 = Vragenlijst over somberheid
instrument-phq9-short = PHQ-9
instrument-gad7 = Vragenlijst over angst
instrument-gad7-short = GAD-7
instrument-who5 = Vragenlijst over welbevinden
instrument-who5-short = WHO-5
instrument-pss10 = Vragenlijst over ervaren stress
instrument-pss10-short = PSS-10
instrument-nrs-pain = Pijncijfer, 0 tot 10
instrument-nrs-pain-short = Pijncijfer
instrument-vas-pain = Pijnlijn, 0 tot 100 mm
instrument-vas-pain-short = Pijnlijn
instrument-borg-rpe = Borgschaal voor inspanning, 6 tot 20
instrument-borg-rpe-short = Borg 6–20
instrument-borg-cr10 = Borgschaal CR10
instrument-borg-cr10-short = Borg CR10
instrument-vascuqol6 = Kwaliteit van leven bij etalagebenen
instrument-vascuqol6-short = VascuQoL-6
instrument-welch = Loopafstand volgens eigen schatting
instrument-welch-short = WELCH
instrument-ostrc-h2 = Gezondheidsproblemen bij sport
instrument-ostrc-h2-short = OSTRC-H2
instrument-visa-a = Vragenlijst over de achillespees
instrument-visa-a-short = VISA-A
instrument-psk-nrs = Patiënt Specifieke Klachten
instrument-psk-nrs-short = PSK
instrument-psfs = Patiëntspecifieke functieschaal
instrument-psfs-short = PSFS
instrument-gpe7 = Ervaren verandering
instrument-gpe7-short = GPE

## Names of scales

scale-4dsq-distress = Spanning (distress)
scale-4dsq-depression = Somberheid (depressie)
scale-4dsq-anxiety = Angst
scale-4dsq-somatisation = Lichamelijke klachten (somatisatie)
scale-mfi20-general = Algemene vermoeidheid
scale-mfi20-physical = Lichamelijke vermoeidheid
scale-mfi20-activity = Minder actief
scale-mfi20-motivation = Minder motivatie
scale-mfi20-mental = Mentale vermoeidheid
scale-mfi20-total = Vermoeidheid, totaal
scale-nq-total = Ademhalingsklachten
scale-bat23-total = Burn-outklachten, totaal
scale-bat23-exhaustion = Uitputting
scale-bat23-mental-distance = Mentale afstand
scale-bat23-cognitive = Moeite met denken
scale-bat23-emotional = Moeite met emoties
scale-bat12-total = Burn-outklachten, totaal
scale-bat12-exhaustion = Uitputting
scale-bat12-mental-distance = Mentale afstand
scale-bat12-cognitive = Moeite met denken
scale-bat12-emotional = Moeite met emoties
scale-bat23-secondary = Bijkomende klachten
scale-phq9-total = Somberheid
scale-gad7-total = Angst
scale-who5-raw = Welbevinden, ruwe score
scale-who5-index = Welbevinden
scale-pss10-total = Ervaren stress
scale-nrs-pain-total = Pijn
scale-vas-pain-total = Pijn, in mm
scale-borg-rpe-total = Hoe zwaar, 6 tot 20
scale-borg-cr10-total = Hoe zwaar, 0 tot 10
scale-vascuqol6-total = Kwaliteit van leven
scale-welch-total = Kunnen lopen
scale-ostrc-h2-severity = Ernst van het probleem
scale-visa-a-total = Achillespees
scale-psk-nrs-total = Moeite met uw activiteiten
scale-psfs-total = Uw activiteiten
scale-gpe7-total = Verandering sinds de start

## Bands between cut-offs

band-low = laag
band-moderate = matig verhoogd
band-strong = sterk verhoogd
band-negative = onder de grens
band-positive = op of boven de grens
band-green = groen
band-orange = oranje
band-red = rood
band-none = geen
band-minimal = heel weinig
band-mild = licht
band-moderately-severe = vrij ernstig
band-severe = ernstig
band-very-low = heel laag
band-normal = gewoon
band-high = hoog
band-success = duidelijk beter
band-slightly-better = iets beter
band-unchanged = hetzelfde
band-worse = slechter
band-at-most-250-m = loopt waarschijnlijk 250 m of minder
band-over-250-m = loopt waarschijnlijk meer dan 250 m

## The period a form asks about

recall-now = nu
recall-last-24-hours = de laatste 24 uur, gemiddeld
recall-past-week = de afgelopen 7 dagen
recall-past-two-weeks = de afgelopen 2 weken
recall-past-month = de afgelopen maand
recall-lately = de laatste dagen
recall-since-start = sinds de start van de behandeling
recall-not-fixed = in het algemeen

## Scores and differences in a table

score-with-cut = { $value } (grens { $cut })
change-with-percent = { $delta } ({ $percent } %)

## The one line a series deserves; the plain form is what the patient reads

verdict-first-measurement = eerste meting
verdict-band-improved = band verbeterd, sinds week { $week }
verdict-band-worsened = band verslechterd, sinds week { $week }
verdict-no-band-change = zelfde band
verdict-category-improved = aan de goede kant van de grens, sinds week { $week }
verdict-category-worsened = aan de verkeerde kant van de grens, sinds week { $week }
verdict-category-unchanged = zelfde kant van de grens
verdict-important-improvement = belangrijk verbeterd
verdict-important-worsening = belangrijk verslechterd
verdict-below-important = kleiner dan een belangrijk verschil
verdict-not-judged = geen grens bekend
plain-verdict-first-measurement = Dit is uw eerste meting.
plain-verdict-band-improved = Dit gaat beter. U zit in een betere groep sinds week { $week }.
plain-verdict-band-worsened = Dit gaat minder goed sinds week { $week }. Bespreek het met uw therapeut.
plain-verdict-no-band-change = U zit in dezelfde groep als bij de start.
plain-verdict-category-improved = U zit aan de goede kant van de grens sinds week { $week }.
plain-verdict-category-worsened = U zit aan de andere kant van de grens sinds week { $week }. Bespreek het met uw therapeut.
plain-verdict-category-unchanged = U zit aan dezelfde kant van de grens als bij de start.
plain-verdict-important-improvement = Dit is duidelijk beter dan bij de start.
plain-verdict-important-worsening = Dit is duidelijk minder goed dan bij de start. Bespreek het met uw therapeut.
plain-verdict-below-important = Er is weinig verschil met de start.
plain-verdict-not-judged = Hiervoor is geen grens bekend. Uw therapeut legt het uit.

## Is a change real, and does it matter

reliable-unknown = meetfout niet bekend
reliable-yes = meer dan meetfout
reliable-no = binnen de meetfout
plain-reliable-unknown = Wij weten niet hoe nauwkeurig deze meting is.
plain-reliable-yes = Dit verschil is waarschijnlijk echt.
plain-reliable-no = Dit verschil kan toeval van de meting zijn.
important-unknown = belangrijk verschil niet bekend
important-below = kleiner dan een belangrijk verschil
important-points-only = belangrijk in punten, niet in procenten
important-percent-only = belangrijk in procenten, niet in punten
important-reached = belangrijk verschil
important-substantial = groot verschil
clinical-recovered = hersteld
clinical-improved = verbeterd
clinical-unchanged = niet veranderd
clinical-deteriorated = verslechterd

## Why there is no score

no-score-too-many-missing = geen score: er { $missing ->
     [one] ontbreekt { $missing } antwoord
    *[other] ontbreken { $missing } antwoorden
}, waar { $allowed ->
     [0] er geen mag ontbreken
     [one] er { $allowed } mag ontbreken
    *[other] er { $allowed } mogen ontbreken
}
no-score-too-few-answered = geen score: { $answered } beoordeeld, minstens { $needed } nodig
no-score-part-missing = geen score: { $scale } heeft geen score
no-score-not-entered = niet ingevuld
score-imputed = { $n ->
     [one] { $n } ontbrekend antwoord
    *[other] { $n } ontbrekende antwoorden
} aangevuld met het gemiddelde

## What a reader should know beside a score

score-warning-safety-open = Vraag { $items } is open gebleven. Die vraag gaat over veiligheid: stel haar alsnog.
score-warning-safety-not-seen = Met alleen totalen is vraag { $items } niet te zien. Kijk op het formulier: die vraag gaat over veiligheid.
score-warning-same-day-note = { $scale } is sterk verhoogd. Neem vandaag contact op.
score-warning-out-of-order = De antwoorden op vraag { $items } spreken elkaar tegen. Sneller lopen zou langer lukken dan langzaam lopen.
score-warning-substantial-problem = Dit is een fors gezondheidsprobleem.
series-flag-denominator-conflict = Bron drukt { $printed } als maximum, het instrument heeft { $actual }. Ruwe scores, geen procenten.
series-flag-mixed-cutoffs = De grenzen verschilden tussen metingen. Vergeleken met de laatste grenzen.
series-flag-mixed-versions = De versie van het instrument verschilde tussen metingen.

## Answers that cannot be accepted

answer-problem-unknown-item = Vraag { $item } bestaat niet. Controleer het nummer.
answer-problem-duplicate-item = Vraag { $item } is twee keer ingevuld. Laat één antwoord staan.
answer-problem-out-of-range = Vraag { $item } kan niet { $got } zijn. Kies { $low } tot { $high }.
answer-problem-two-branches = Vul { $first } of { $second } in, niet beide.
answer-problem-no-recoding = Dit instrument kent geen omgezette antwoorden. Geef ze zoals op het formulier.
answer-problem-unknown-scale = Schaal { $scale } bestaat niet. Controleer de naam.
answer-problem-duplicate-scale = { $scale } is twee keer ingevuld. Laat één totaal staan.
answer-problem-total-out-of-range = { $scale } kan niet { $got } zijn. Het loopt van { $low } tot { $high }.
answer-problem-does-not-add-up = { $scale } is { $got }, maar de delen zijn samen { $sum }. Controleer beide.

## Our own texts for items, only where the licence allows them

item-nq-1 = Pijn op de borst
item-nq-2 = Gespannen
item-nq-3 = Wazig zien
item-nq-4 = Duizelig
item-nq-5 = In de war
item-nq-6 = Sneller of dieper ademen
item-nq-7 = Kort van adem
item-nq-8 = Druk op de borst
item-nq-9 = Opgeblazen buik
item-nq-10 = Tintelende vingers
item-nq-11 = Niet diep kunnen ademen
item-nq-12 = Stijve vingers of armen
item-nq-13 = Strak gevoel om de mond
item-nq-14 = Koude handen of voeten
item-nq-15 = Hartkloppingen
item-nq-16 = Bang
item-nrs-pain-1 = Hoeveel pijn had u de laatste 24 uur, gemiddeld?
item-vas-pain-1 = Hoeveel millimeter pijn, gemeten op de lijn?
item-psk-nrs-1 = Activiteit 1: hoeveel moeite kost het?
item-psk-nrs-2 = Activiteit 2: hoeveel moeite kost het?
item-psk-nrs-3 = Activiteit 3: hoeveel moeite kost het?
item-psk-nrs-4 = Activiteit 4: hoeveel moeite kost het?
item-psk-nrs-5 = Activiteit 5: hoeveel moeite kost het?
item-psfs-1 = Activiteit 1: hoe goed lukt het?
item-psfs-2 = Activiteit 2: hoe goed lukt het?
item-psfs-3 = Activiteit 3: hoe goed lukt het?
item-psfs-4 = Activiteit 4: hoe goed lukt het?
item-psfs-5 = Activiteit 5: hoe goed lukt het?
item-gpe7-1 = Hoe gaat het nu, vergeleken met de start?
item-gpe7-2 = Hoe tevreden bent u met de behandeling?
