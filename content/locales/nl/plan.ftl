### Hardlooptherapie: wat de speler zegt, wat na afloop wordt gevraagd, en waarom elk getal is wat het is.

## Tijdsduren

duration-seconds = { $seconds ->
    [one] 1 seconde
   *[other] { $seconds } seconden
}
duration-minutes = { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}
duration-both = { $minutes ->
    [one] 1 minuut en { $seconds } seconden
   *[other] { $minutes } minuten en { $seconds } seconden
}

## Voor het begin

sheet-walk-run = Wandelen en hardlopen, keer { $number }
sheet-lead-in = Flink wandelen, keer { $number }
sheet-breathing-micro = Een paar rustige ademhalingen
sheet-breathing-short = Kort ademen
sheet-breathing-long = Lang ademen
sheet-breathing-own = Ademen in uw eigen ritme
sheet-breathing-soft = Adem klein en zacht, niet diep.
sheet-leave-something = Houd iets over. Stop terwijl u nog zin hebt.
sheet-speed = Uw tempo: ongeveer { $speed } km per uur.
sheet-supervised = Uw therapeut loopt mee.

## Tijdens het bewegen

cue-ready = Klaar
cue-ready-detail = Doe uw telefoon weg. U hoort wat u doet.
cue-run = Hardlopen
cue-run-detail = { $number } van { $of }. U kunt nog een hele zin zeggen.
cue-jog = Dribbelen
cue-walk = Wandelen
cue-walk-detail = Loop rustig door en adem uit.
cue-walk-briskly = Flink wandelen
cue-walk-in-detail = Kom rustig op gang.
cue-walk-out-detail = Het hardlopen is klaar. Wandel rustig uit.
cue-say-ready = { $duration } wandelen, zo begint u.
cue-say-run = { $duration } hardlopen.
cue-say-jog = { $duration } dribbelen.
cue-say-walk = { $duration } wandelen.
cue-say-walk-briskly = { $duration } flink wandelen.
cue-say-walk-out = { $duration } rustig uitwandelen. Het hardlopen is klaar.
cue-soon-run = Over 10 seconden: { $duration } hardlopen.
cue-soon-jog = Over 10 seconden: { $duration } dribbelen.
cue-half-way = U bent op de helft.
cue-ten-seconds = Nog 10 seconden.
cue-done = Klaar. U kunt stoppen.
cue-breathe = Ademen
cue-breathe-soft = Klein en zacht, niet diep.
cue-breathe-in = Adem in
cue-breathe-out = Adem uit

## Na afloop

log-rpe = Hoe zwaar was het?
log-rpe-lowest = zoals zitten
log-rpe-highest = alles wat u hebt
log-talk = Hoe ging praten onder het hardlopen?
log-pain-run = Hoeveel pijn had u onder het hardlopen?
log-pain-run-lowest = geen pijn
log-pain-run-highest = ergste pijn
log-confidence = Hoe zeker voelt u zich over de volgende keer?
log-confidence-lowest = helemaal niet zeker
log-confidence-highest = helemaal zeker
log-goal = Is uw doel gelukt?
log-goal-attained = Ja
log-goal-partly = Een beetje
log-goal-not = Nee, deze keer niet
log-mood = Hoe is uw stemming nu?
log-mood-lowest = heel slecht
log-mood-highest = heel goed
log-motivation = Hoeveel zin hebt u in de volgende keer?
log-motivation-lowest = geen zin
log-motivation-highest = veel zin
log-remark = Wilt u nog iets kwijt?
talk-t0 = Ik kon gewoon kletsen
talk-t1 = Ik zei een zin en haalde dan adem
talk-t2 = Een hele zin lukte niet meer
talk-t3 = Ik kon losse woorden zeggen
talk-t4 = Praten ging niet

## Stoppen

stop-chest-pain = Pijn of druk op de borst
stop-faint = Flauwvallen of bijna
stop-palpitations-dizzy = Hartkloppingen en duizelig
stop-breathless-suddenly = Plotseling erg benauwd
stop-calf-swelling = Dikke, pijnlijke kuit
stop-bone-pain-at-rest = Botpijn in rust of in de nacht
stop-neurological = Scheef gezicht, krachtverlies of slecht praten
stop-not-safe = Ik voel me niet veilig
stop-pain = Pijn
stop-tired = Moe
stop-other = Iets anders
stop-now = Stop nu. Ga zitten of liggen.
stop-call-emergency = Pijn op de borst, flauw of erg benauwd? Bel 112.
stop-call-gp = Andere klachten? Bel vandaag uw huisarts of de huisartsenpost.
stop-talk-to-someone = Voelt u zich niet veilig? Praat nu met iemand: bel 113.
call-crisis-line = 113 Zelfmoordpreventie
call-crisis-line-free = 113 Zelfmoordpreventie, gratis
call-emergency = Alarmnummer
call-gp-out-of-hours = Huisarts of huisartsenpost

## Besluit na een sessie, voor de patiënt

verdict-patient-progress = U mag een stap verder.
verdict-patient-hold = Doe dit nog een keer.
verdict-patient-regress = We doen een stapje terug. Dat hoort erbij.
verdict-patient-stop-contact = Stop even. Eerst spreekt u iemand.
verdict-patient-pause-review = Neem rust. Uw therapeut kijkt eerst mee.

## Besluit na een sessie, voor de therapeut

verdict-therapist-progress = Verder: volgende stap van het plan
verdict-therapist-hold = Herhalen: zelfde trede
verdict-therapist-regress = Terug: één trede lager
verdict-therapist-stop-contact = Gestopt: wacht op uw oordeel
verdict-therapist-pause-review = Gepauzeerd: beoordeel eerst de nasleep

## Doelen van een sessie

goal-d-i1 = Loop uw langste stuk minstens zo lang als vorige week.
goal-d-i2 = Loop hetzelfde rondje met een rustiger hart.
goal-d-i3 = Doe 1 herhaling meer dan vorige keer, als het plan dat zegt.
goal-d-e1 = Schrijf vooraf op wat u verwacht. Vergelijk het na afloop.
goal-d-e2 = Noem 2 dingen die u onderweg fijn vond.
goal-b-i1 = Raad bij het keerpunt hoe lang u bezig bent.
goal-b-i2 = Raad na afloop hoe ver u bent geweest.
goal-b-i3 = Loop het laatste stuk niet sneller dan het eerste.
goal-b-e1 = Kijk niet op uw horloge. Zeg elk stuk 1 hele zin.
goal-b-e2 = Neem elke wandelpauze, ook als het goed gaat.
goal-b-e3 = Stop terwijl u nog zin hebt.
goal-a-i1 = Laat uw hart rustig worden binnen 3 minuten wandelen.
goal-a-i2 = Breng uw adem tot rust met 2 tot 5 trage ademhalingen.
goal-a-e1 = Houd uw schouders en handen elk stuk los.
goal-a-e2 = Merk uw snelle hart op, wandel door en kijk wat er gebeurt.
goal-x-e1 = Loop zo stil en licht als u kunt.
goal-x-e2 = Onthoud de geluiden, dieren of bomen van een paar minuten.
goal-kind-win = winstdoel
goal-kind-improvement = verbeterdoel
goal-kind-execution = uitvoeringsdoel

## Subdoelen

sub-goal-sg1 = Gevoelde en geleverde inspanning kloppen
sub-goal-sg2 = Doseren: hardlopen en wandelen afwisselen
sub-goal-sg3 = Drie tijdblokken per week
sub-goal-sg4 = Samen en zelfstandig
sub-goal-sg5 = Ademen, 5 tot 6 keer per dag
sub-goal-sg6 = Succes: een doel vooraf, een terugblik na afloop

## Vragen voor de start

screening-chest-pain-on-exertion = Pijn of druk op de borst bij inspanning?
screening-faint-on-exertion = Flauwgevallen bij inspanning?
screening-new-irregular-heartbeat = Nieuwe onregelmatige hartslag?
screening-breathless-at-rest = Onverklaarde benauwdheid in rust?
screening-unstable-heart-disease = Instabiele hartziekte?
screening-recent-infarct-embolism-clot = Kort geleden hartinfarct, longembolie of trombose?
screening-uncontrolled-high-blood-pressure = Hoge bloeddruk die niet onder controle is?
screening-fever = Acute infectie met koorts?
screening-suspected-stress-fracture = Vermoeden van een stressfractuur?
screening-complicated-pregnancy = Zwangerschap met complicaties?
screening-acute-suicidality = Acute suïcidaliteit?
screening-psychosis = Psychose?
screening-mania = Manie?
screening-severe-depression = Depressie die veilig meedoen in de weg staat?
screening-eating-disorder-or-compulsive-exercise = Actieve eetstoornis of dwangmatig bewegen?
screening-intoxication = Onder invloed van alcohol of drugs?
screening-post-exertional-worsening = Verergering van klachten na inspanning, zoals bij ME/CVS of post-covid?
screening-breathlessness-attacks = Aanvallen van benauwdheid?
screening-dyspnoea-medically-reviewed = Heeft een arts naar de benauwdheid gekeken?
screening-wish-to-run-absent = Ontbreekt de wens om hard te lopen?
screening-beta-blocker = Gebruikt een bètablokker?
screening-pacemaker = Heeft een pacemaker?
screening-atrial-fibrillation = Boezemfibrilleren?
screening-asthma = Astma?
screening-pregnancy = Zwanger, zonder complicaties?
screening-joint-disease = Gewrichtsziekte?
screening-obesity = Obesitas?
screening-inactive = Beweegt weinig of niet?

value-item-chest-pain-on-exertion = pijn op de borst bij inspanning
value-item-faint-on-exertion = flauwvallen bij inspanning
value-item-new-irregular-heartbeat = nieuwe onregelmatige hartslag
value-item-breathless-at-rest = benauwdheid in rust
value-item-unstable-heart-disease = instabiele hartziekte
value-item-recent-infarct-embolism-clot = recent infarct, embolie of trombose
value-item-uncontrolled-high-blood-pressure = ongecontroleerde hoge bloeddruk
value-item-fever = infectie met koorts
value-item-suspected-stress-fracture = vermoeden van stressfractuur
value-item-complicated-pregnancy = zwangerschap met complicaties
value-item-acute-suicidality = acute suïcidaliteit
value-item-psychosis = psychose
value-item-mania = manie
value-item-severe-depression = ernstige depressie
value-item-eating-disorder-or-compulsive-exercise = eetstoornis of dwangmatig bewegen
value-item-intoxication = onder invloed
value-item-post-exertional-worsening = verergering na inspanning
value-item-breathlessness-attacks = aanvallen van benauwdheid
value-item-dyspnoea-medically-reviewed = benauwdheid zonder medisch oordeel
value-item-wish-to-run-absent = geen hardloopwens
value-item-beta-blocker = bètablokker
value-item-pacemaker = pacemaker
value-item-atrial-fibrillation = boezemfibrilleren
value-item-asthma = astma
value-item-pregnancy = zwangerschap
value-item-joint-disease = gewrichtsziekte
value-item-obesity = obesitas
value-item-inactive = weinig bewegen
value-ask-gp = huisarts
value-ask-gp-or-psychologist = huisarts of psycholoog
value-ask-therapist = therapeut

## Namen van wat een regel zag

value-talk-t0 = T0 (kletsen)
value-talk-t1 = T1 (een zin, dan adem)
value-talk-t2 = T2 (geen hele zin)
value-talk-t3 = T3 (losse woorden)
value-talk-t4 = T4 (praten lukt niet)
value-what-done = gedaan deel van de looptijd (%)
value-what-rpe = ervaren inspanning (Borg)
value-what-talk = praattest (T)
value-what-pain-run = pijn tijdens het hardlopen
value-what-pain-rise = pijnstijging de volgende ochtend
value-what-fatigue-rise = vermoeidheidsstijging de volgende ochtend
value-phase-crisis = crisisfase
value-phase-problem-solving = probleemoplossing
value-phase-application = toepassingsfase
value-phase-total = hele behandeling
value-code-chest-pain = pijn op de borst
value-code-faint = flauwvallen
value-code-palpitations-dizzy = hartkloppingen met duizeligheid
value-code-breathless-suddenly = plotselinge benauwdheid
value-code-calf-swelling = zwelling van de kuit
value-code-bone-pain-at-rest = botpijn in rust
value-code-neurological = neurologische uitval
value-code-not-safe = voelt zich niet veilig

## Waarom: eerste trede en plan

reason-plan-retired = Dit volgde uit een eerdere regel ({ $rule }), die het programma nu niet meer heeft.
reason-start-calibrated = Eerste stuk { $run_bout_min } min: hoogstens { $share_percent }% van { $sustainable_min } min volhouden, want gekalibreerd bij Borg { $rpe }. Begin op trede { $rung }.
reason-start-careful = Eerste stuk { $run_bout_min } min: hoogstens { $share_percent }% van { $sustainable_min } min volhouden, want niet gekalibreerd of te zwaar (Borg { $rpe }, gekalibreerd: { $calibrated }). Begin op trede { $rung }.
reason-start-lowest = Geen trede is kort genoeg voor { $share_percent }% van { $sustainable_min } min volhouden. Begin op trede { $rung }.
reason-start-chosen = U kiest trede { $rung }, lager dan trede { $start_rung } volgens de regel.
reason-start-lead-in = Eerst wandelweken: { $sustainable_min } min volhouden is minder dan { $limit } min.
reason-dose-goal = Doel: { $goal_min } minuten zonder pauze (trede { $goal_rung }), in de laatste sessie.
reason-dose-weeks = { $weeks } weken geven { $sessions } sessies voor { $rungs } treden.
reason-dose-sessions = { $sessions_a_week } sessies per week, zo mogelijk met een dag ertussen.
reason-dose-too-short = { $rungs } treden passen niet in { $sessions } sessies ({ $weeks } weken, { $sessions_a_week } per week). Neem { $weeks_needed } weken.
reason-steep-gentle = Rustige opbouw: { $per_rung } sessies per trede, nergens meer dan { $limit } minuten erbij in een week.
reason-steep-few-sessions = Steil: { $per_rung } sessies per trede, liever { $limit } of meer.
reason-steep-weekly-rise = Steil: in week { $week } komt er { $rise_min } minuten hardlopen bij, liever hoogstens { $limit }.
reason-supervision-first-of-week = U loopt mee in de eerste sessie van elke week, en in de laatste week bij de doelsessie.
reason-breathing-dose = Ademen: { $rate_a_minute } per minuut, { $in_percent }% in, { $times_a_day } keer per dag.

## Waarom: kalibratie en tempo

reason-calibration-under = Onderschat de inspanning: zegt Borg { $self_rpe } bij { $speed_kmh } km/u, praattest { $talk } wijst op { $observed_low }–{ $observed_high } (verschil { $gap }).
reason-calibration-match = Gevoel en praattest kloppen: Borg { $self_rpe } bij { $speed_kmh } km/u, { $talk } wijst op { $observed_low }–{ $observed_high } (verschil { $gap }).
reason-calibration-over = Overschat de inspanning: zegt Borg { $self_rpe } bij { $speed_kmh } km/u, praattest { $talk } wijst op { $observed_low }–{ $observed_high } (verschil { $gap }).
reason-calibration-none = Er is nog geen tempo geprobeerd.
reason-speed-much-slower = Van { $speed_kmh } naar { $next_speed_kmh } km/u: geen hele zinnen, en dat niet gevoeld.
reason-speed-slower = Van { $speed_kmh } naar { $next_speed_kmh } km/u: geen hele zinnen.
reason-speed-same = Blijf op { $next_speed_kmh } km/u, zoals in de proef op { $speed_kmh } km/u.
reason-speed-faster = Van { $speed_kmh } naar { $next_speed_kmh } km/u, met uw instemming.
reason-speed-walk-now = Nu wandelen. Daarna van { $speed_kmh } naar { $next_speed_kmh } km/u.
reason-speed-walking = Langzamer dan { $speed_kmh } km/u is wandelen; dat is nu de taak. Looptempo: { $next_speed_kmh }.
reason-speed-chosen = U kiest { $next_speed_kmh } km/u.
reason-heart-rate-second-opinion = Tweede mening, geen doel: { $hr_low_bpm }–{ $hr_high_bpm } slagen per minuut bij matige inspanning (leeftijd { $age_years }, rust { $resting_hr_bpm }, geschat maximum { $hr_max_bpm }).
reason-heart-rate-off = Hartslag zegt hier niets over de inspanning: { $item }.
reason-heart-rate-unknown = Geen hartslag als tweede mening: leeftijd of rusthartslag ontbreekt.

## Waarom: vragen voor de start

reason-screening-block = Eerst beoordelen: { $item }. Overleg met { $ask }.
reason-screening-ask = Bespreek eerst: { $item } ({ $ask }).
reason-screening-adapt = Pas aan: { $item }. Stuur op praattest en Borg, kies zachte ondergrond ({ $ask }).
reason-screening-noted = Genoteerd: { $item } ({ $ask }).
reason-screening-unanswered = Nog niet beantwoord: { $item } ({ $ask }).
reason-screening-cleared = Vrijgegeven door een behandelaar: { $item } ({ $ask }).
reason-screening-inactive-older = Beweegt weinig en is { $age_years } jaar: begin met de wandelladder.

## Waarom: na een sessie

reason-progress-red-flag = Alarmsignaal. Geen sessie voordat een behandelaar dit vrijgeeft.
reason-progress-worse-twice = Klachten begonnen of duurden langer dan een dag, { $count } keer achter elkaar.
reason-progress-regress = Terug: { $what } is { $value }, de grens is { $limit }.
reason-progress-hold = Herhalen: { $what } is { $value }, de grens is { $limit }.
reason-progress-go = Alles binnen de grenzen: { $done_percent }% gedaan, Borg { $rpe }, praattest { $talk }.
reason-progress-unknown = { $count ->
    [one] 1 antwoord ontbreekt en telde niet mee.
   *[other] { $count } antwoorden ontbreken en telden niet mee.
}
reason-progress-lowest = Dit is de laagste trede; lager gaat niet.
reason-progress-finished = Het doel is gehaald.
reason-progress-lead-in = Wandelen tot 1 minuut rustig hardlopen lukt. U beëindigt dat.
reason-progress-held-in-a-row = { $count } keer achter elkaar herhaald of terug.
reason-progress-silence = { $days } dagen niets gehoord.
reason-indication-confidence = Herhalen met begeleiding: vertrouwen { $confidence } van 10, nodig is { $confidence_min }.
reason-indication-confidence-unknown = Herhalen met begeleiding: vertrouwen { $confidence }, nodig is { $confidence_min } van 10.
reason-indication-offer = { $count } keer achter elkaar licht (Borg hoogstens { $rpe_max }, kletsen lukt). U kunt trede { $extra_rung } aanbieden.
reason-plan-extended = { $weeks ->
    [one] Het plan is 1 week langer; nog { $remaining } sessies.
   *[other] Het plan is { $weeks } weken langer; nog { $remaining } sessies.
}
reason-plan-override = De therapeut zet de volgende sessie op trede { $rung }: { $reason }
reason-gap-repeat = { $days } dagen niet gelopen: trede { $rung } nog een keer (laatst trede { $last_rung }).
reason-gap-back = { $days } dagen niet gelopen: terug naar trede { $rung } (laatst trede { $last_rung }).
reason-gap-remeasure = { $days } dagen niet gelopen: meet opnieuw wat vol te houden is (laatst trede { $last_rung }, plan op trede { $rung }).
reason-relapse-alert = Al { $days } dagen geen zin om te lopen ({ $absent_days } keer gemeld). Neem contact op.
reason-relapse-check-in = Al { $days } dagen geen antwoord. Vraag hoe het gaat.
reason-phase-stagnation = { $phase }: { $days } dagen, langer dan { $limit }. Bespreek stilstand of verwijzing.
reason-safety-suicidality = Voelt zich niet veilig of scoort op een veiligheidsvraag. Bevestig binnen { $acknowledge_hours } uur.

## Waarom: tijdblokken en subdoelen

reason-blocks-misfit = { $train_min } minuten training past niet in een blok; hoogstens { $limit }.
reason-blocks-consecutive = Twee dagen achter elkaar. Kies liever een dag ertussen.
reason-sub-goal-effort = { $count } van de laatste { $of } sessies: gevoel klopt en praten gaat makkelijk.
reason-sub-goal-pacing = { $count } van { $of } stukken gelopen en gewandeld zoals gepland.
reason-sub-goal-time = { $count } van { $of } blokken gehouden.
reason-sub-goal-company = { $count } van de laatste { $of } weken genoeg zelf gelopen; maatje: { $buddy }.
reason-sub-goal-breathing = { $count } van de laatste { $of } dagen genoeg geoefend.
reason-sub-goal-success = { $count } van de laatste { $of } sessies met doel en terugblik; mijlpaal { $goal_min } minuten achter elkaar.

## Eenheden en maten

unit-weeks = weken
unit-days = dagen
unit-km = km
unit-times = keer
measure-run-min = minuten hardlopen
unit-months = maanden
unit-hour = uur
unit-seconds-km = seconden per km
unit-newton = N
measure-train-min = minuten oefenen
