### Questionnaires and tests: names, bands, verdicts, and why there is no score.
### Keys follow the ids in content/instruments; no item wording of instruments whose licence keeps it.


## Names of instruments

instrument-4dsq = Four-Dimensional Symptom Questionnaire
instrument-4dsq-short = 4DSQ
instrument-mfi20 = Multidimensional Fatigue Inventory
instrument-mfi20-short = MFI-20
instrument-nq = Nijmegen Questionnaire
instrument-nq-short = Nijmegen
instrument-bat23 = Burnout Assessment Tool, 23 items
instrument-bat23-short = BAT-23
instrument-bat12 = Burnout Assessment Tool, 12 items
instrument-bat12-short = BAT-12
instrument-phq9 = Patient Health Questionnaire, depression
instrument-phq9-short = PHQ-9
instrument-gad7 = Generalised Anxiety Disorder scale
instrument-gad7-short = GAD-7
instrument-who5 = Well-Being Index
instrument-who5-short = WHO-5
instrument-pss10 = Perceived Stress Scale
instrument-pss10-short = PSS-10
instrument-nrs-pain = Pain number, 0 to 10
instrument-nrs-pain-short = Pain number
instrument-vas-pain = Pain line, 0 to 100 mm
instrument-vas-pain-short = Pain line
instrument-borg-rpe = Borg rating of perceived exertion, 6 to 20
instrument-borg-rpe-short = Borg 6–20
instrument-borg-cr10 = Borg CR10 scale
instrument-borg-cr10-short = Borg CR10
instrument-vascuqol6 = Vascular Quality of Life Questionnaire
instrument-vascuqol6-short = VascuQoL-6
instrument-welch = Walking limitation by history
instrument-welch-short = WELCH
instrument-ostrc-h2 = Health problems in sport
instrument-ostrc-h2-short = OSTRC-H2
instrument-visa-a = Achilles tendon questionnaire
instrument-visa-a-short = VISA-A
instrument-psk-nrs = Patient-specific complaints
instrument-psk-nrs-short = PSK
instrument-psfs = Patient-Specific Functional Scale
instrument-psfs-short = PSFS
instrument-gpe7 = Global perceived effect
instrument-gpe7-short = GPE

## Names of scales

scale-4dsq-distress = Distress
scale-4dsq-depression = Depression
scale-4dsq-anxiety = Anxiety
scale-4dsq-somatisation = Somatisation
scale-mfi20-general = General fatigue
scale-mfi20-physical = Physical fatigue
scale-mfi20-activity = Reduced activity
scale-mfi20-motivation = Reduced motivation
scale-mfi20-mental = Mental fatigue
scale-mfi20-total = Fatigue, total
scale-nq-total = Breathing complaints
scale-bat23-total = Burn-out complaints, total
scale-bat23-exhaustion = Exhaustion
scale-bat23-mental-distance = Mental distance
scale-bat23-cognitive = Cognitive impairment
scale-bat23-emotional = Emotional impairment
scale-bat12-total = Burn-out complaints, total
scale-bat12-exhaustion = Exhaustion
scale-bat12-mental-distance = Mental distance
scale-bat12-cognitive = Cognitive impairment
scale-bat12-emotional = Emotional impairment
scale-bat23-secondary = Secondary symptoms
scale-phq9-total = Depression
scale-gad7-total = Anxiety
scale-who5-raw = Well-being, raw score
scale-who5-index = Well-being
scale-pss10-total = Perceived stress
scale-nrs-pain-total = Pain
scale-vas-pain-total = Pain, in mm
scale-borg-rpe-total = Exertion, 6 to 20
scale-borg-cr10-total = Exertion, 0 to 10
scale-vascuqol6-total = Quality of life
scale-welch-total = Walking ability
scale-ostrc-h2-severity = Severity of the problem
scale-visa-a-total = Achilles tendon
scale-psk-nrs-total = Difficulty with your activities
scale-psfs-total = Your activities
scale-gpe7-total = Change since the start

## Bands between cut-offs

band-low = low
band-moderate = moderate
band-strong = strong
band-negative = below cut-off
band-positive = at or above cut-off
band-green = green
band-orange = orange
band-red = red
band-none = none
band-minimal = minimal
band-mild = mild
band-moderately-severe = moderately severe
band-severe = severe
band-very-low = very low
band-normal = normal
band-high = high
band-success = clearly better
band-slightly-better = slightly better
band-unchanged = unchanged
band-worse = worse
band-at-most-250-m = walks probably 250 m or less
band-over-250-m = walks probably more than 250 m

## The period a form asks about

recall-now = now
recall-last-24-hours = the last 24 hours, on average
recall-past-week = the past 7 days
recall-past-two-weeks = the past 2 weeks
recall-past-month = the past month
recall-lately = lately
recall-since-start = since treatment began
recall-not-fixed = in general

## Scores and differences in a table

score-with-cut = { $value } (cut-off { $cut })
change-with-percent = { $delta } ({ $percent } %)

## The one line a series deserves; the plain form is what the patient reads

verdict-first-measurement = first measurement
verdict-band-improved = band improved, since week { $week }
verdict-band-worsened = band worsened, since week { $week }
verdict-no-band-change = no band change
verdict-category-improved = on the better side of the cut-off, since week { $week }
verdict-category-worsened = on the worse side of the cut-off, since week { $week }
verdict-category-unchanged = no category change
verdict-important-improvement = important improvement
verdict-important-worsening = important worsening
verdict-below-important = below an important difference
verdict-not-judged = no threshold known
plain-verdict-first-measurement = This is your first measurement.
plain-verdict-band-improved = This is going better. You have been in a better group since week { $week }.
plain-verdict-band-worsened = This is going less well since week { $week }. Talk about it with your therapist.
plain-verdict-no-band-change = You are in the same group as at the start.
plain-verdict-category-improved = You have been on the better side of the cut-off since week { $week }.
plain-verdict-category-worsened = You have been on the other side of the cut-off since week { $week }. Talk about it with your therapist.
plain-verdict-category-unchanged = You are on the same side of the cut-off as at the start.
plain-verdict-important-improvement = This is clearly better than at the start.
plain-verdict-important-worsening = This is clearly less good than at the start. Talk about it with your therapist.
plain-verdict-below-important = There is little difference from the start.
plain-verdict-not-judged = No threshold is known for this. Your therapist will explain.

## Is a change real, and does it matter

reliable-unknown = measurement error not known
reliable-yes = more than measurement error
reliable-no = within measurement error
plain-reliable-unknown = We do not know how precise this measurement is.
plain-reliable-yes = This difference is probably real.
plain-reliable-no = This difference may be chance in the measurement.
important-unknown = important difference not known
important-below = smaller than an important difference
important-points-only = important in points, not in percent
important-percent-only = important in percent, not in points
important-reached = important difference
important-substantial = substantial difference
clinical-recovered = recovered
clinical-improved = improved
clinical-unchanged = unchanged
clinical-deteriorated = deteriorated

## Why there is no score

no-score-too-many-missing = no score: { $missing ->
     [one] { $missing } answer is
    *[other] { $missing } answers are
} missing, { $allowed ->
     [0] none
    *[other] at most { $allowed }
} may be
no-score-too-few-answered = no score: { $answered } rated, at least { $needed } needed
no-score-part-missing = no score: { $scale } has no score
no-score-not-entered = not entered
score-imputed = { $n ->
     [one] { $n } missing answer
    *[other] { $n } missing answers
} filled in with the mean

## What a reader should know beside a score

score-warning-safety-open = Item { $items } was left open. It is about safety: ask it now.
score-warning-safety-not-seen = Totals do not show item { $items }. Look at the form: it is about safety.
score-warning-same-day-note = { $scale } is strongly raised. Be in touch today.
score-warning-out-of-order = The answers to items { $items } contradict each other. Faster walking would last longer than slow walking.
score-warning-substantial-problem = This is a substantial health problem.
series-flag-denominator-conflict = The source prints { $printed } as maximum, the instrument has { $actual }. Raw scores, no percentages.
series-flag-mixed-cutoffs = Cut-offs differed between measurements. Compared by the latest.
series-flag-mixed-versions = The version of the instrument differed between measurements.

## Answers that cannot be accepted

answer-problem-unknown-item = Item { $item } does not exist. Check the number.
answer-problem-duplicate-item = Item { $item } is answered twice. Keep one answer.
answer-problem-out-of-range = Item { $item } cannot be { $got }. Choose { $low } to { $high }.
answer-problem-two-branches = Fill in { $first } or { $second }, not both.
answer-problem-no-recoding = This instrument has no recoded answers. Give them as on the form.
answer-problem-unknown-scale = Scale { $scale } does not exist. Check its name.
answer-problem-duplicate-scale = { $scale } is entered twice. Keep one total.
answer-problem-total-out-of-range = { $scale } cannot be { $got }. It runs from { $low } to { $high }.
answer-problem-does-not-add-up = { $scale } is { $got }, but its parts add up to { $sum }. Check both.

## Our own texts for items, only where the licence allows them

item-nq-1 = Chest pain
item-nq-2 = Tense
item-nq-3 = Blurred sight
item-nq-4 = Dizzy
item-nq-5 = Confused
item-nq-6 = Faster or deeper breathing
item-nq-7 = Short of breath
item-nq-8 = Tight chest
item-nq-9 = Bloated
item-nq-10 = Tingling fingers
item-nq-11 = Cannot breathe deeply
item-nq-12 = Stiff fingers or arms
item-nq-13 = Tight around the mouth
item-nq-14 = Cold hands or feet
item-nq-15 = Palpitations
item-nq-16 = Anxious
item-nrs-pain-1 = How much pain did you have in the last 24 hours, on average?
item-vas-pain-1 = How many millimetres of pain, measured on the line?
item-psk-nrs-1 = Activity 1: how hard is it?
item-psk-nrs-2 = Activity 2: how hard is it?
item-psk-nrs-3 = Activity 3: how hard is it?
item-psk-nrs-4 = Activity 4: how hard is it?
item-psk-nrs-5 = Activity 5: how hard is it?
item-psfs-1 = Activity 1: how well can you do it?
item-psfs-2 = Activity 2: how well can you do it?
item-psfs-3 = Activity 3: how well can you do it?
item-psfs-4 = Activity 4: how well can you do it?
item-psfs-5 = Activity 5: how well can you do it?
item-gpe7-1 = How are you now, compared with the start?
item-gpe7-2 = How satisfied are you with the treatment?
