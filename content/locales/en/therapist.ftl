### The therapist's screens: patients, referral, intake, prescription, follow and the letter.

## Words that return

count-of = { $n } of { $of }
minutes-told = { $min } minutes
word-week = Week
range-told = From { $low } to { $high }.
word-years = years
word-bpm = beats/min
word-not-told = not told
person-name = Name
person-born = { $date } ({ $age } years)
form-strange-letters = This holds characters that cannot be kept.
language-nl = Dutch
language-en = English
referrer-named = { $name } ({ $role })

## What a number rests on

card-claim = { $claim } ({ $certainty })
card-sources = Source: { $sources } [{ $card }]
card-second-hand = { $source } (not read ourselves)
certainty-0 = convention, no evidence
certainty-1 = very low certainty
certainty-2 = low certainty
certainty-3 = moderate certainty
certainty-4 = high certainty

## My patients

caseload-nobody = You have no patients yet. Begin with a referral.
caseload-calls = Call today
caseload-no-calls = Nobody needs a call today.
caseload-everyone = Everyone
caseload-find = Find by name
caseload-state = State
caseload-search = Find
caseload-found = { $n ->
    [0] Nobody found. Try another part of the name, or another state.
    [one] 1 patient
   *[other] { $n } patients
}
caseload-week = Week
caseload-sessions = Sessions
caseload-last = Last
caseload-next = Next
caseload-decision = Last decision
caseload-weeks = Dose a week
caseload-weeks-told = What was done in { $n } weeks, week by week
caseload-filter-in-care = Everyone in care
caseload-filter-waiting = Waits for you
caseload-filter-intake = Needs an intake
caseload-filter-blocked = Assess first
caseload-filter-proposal = Needs a prescription
caseload-filter-running = Under way
caseload-filter-stopped = Stopped
caseload-filter-remeasure = Measure again
caseload-filter-done = Goal reached
caseload-filter-discharged = Discharged
state-intake = needs an intake
state-proposal = needs a prescription
state-running = under way
state-stopped = stopped
state-remeasure = measure again
state-done = goal reached
state-discharged = discharged
state-blocked = assess first
state-unreadable = dossier not readable
decision-progress = progress
decision-hold = hold
decision-regress = regress
decision-stop-contact = stopped
decision-pause-review = paused
alert-suicidality = does not feel safe
alert-red-flag = red flag
alert-worsening = complaints over a day
alert-held-in-a-row = held or back, again and again
alert-relapse = long without motivation
alert-check-in = long without an answer
alert-stagnation = long in treatment
alert-silence = nothing heard
alert-gap = long without running
alert-offer = an extra step to offer
alert-extended = plan extended

## Referral

referral-person = Patient
referral-name = Name
referral-born-on = Date of birth
referral-born-on-hint = May stay empty. Needed for age and heart rate.
referral-language = Language of the screens
referral-by = Referrer
referral-role = Who refers?
referral-referrer = Name of the referrer
referral-referrer-hint = Empty when the person came by themselves.
referral-referred-on = Date of referral
referral-for = Reason
referral-indication = Indication
referral-question = The referrer’s question
referral-ticket = Form
referral-save = Save and begin the intake
referral-in-the-future = This date lies in the future.
indication-burn-out = Overstrain or burn-out
indication-burn-out-task = Your task: slow down, teach dosing.
indication-depression = Depressive complaints
indication-depression-task = Your task: stimulate, motivate.
indication-anxiety = Anxiety complaints
indication-anxiety-task = Your task: reassure, let it be experienced together.
indication-claudication = Claudication
indication-claudication-task = Your task: let them walk until it hurts, rest, and walk again.
indication-heart-complaints = Heart complaints
indication-heart-complaints-task = Your task: calm strength, only after a doctor agrees.
indication-injury-prevention = Runner without complaints
indication-injury-prevention-task = Your task: stronger feet, and honesty about what is known.
indication-running-injury = Running injury
indication-running-injury-task = Your task: back step by step, guided by the next morning.
referral-treated = { $task } Programme: { $programme }.
programme-running-therapy = running for recovery
programme-walking-therapy = walking therapy
programme-cardiac-strength = strength with a heart that needs care
programme-foot-core = strong feet
programme-return-to-running = return to running
referrer-gp = general practitioner
referrer-practice-nurse = mental-health practice nurse
referrer-psychologist = psychologist
referrer-company-doctor = company doctor
referrer-specialist = medical specialist
referrer-self-referred = came without a referral

## Patient and link

patient-episodes = Episodes of care
link-heading = Link for the phone
link-open = { $n ->
    [0] No link works now.
    [one] 1 link works.
   *[other] { $n } links work.
}
link-make = Make a link
link-withdraw = Withdraw all and sign out every device
link-hint = The link works for 2 weeks, on at most 5 devices. Phone lost? Withdraw all and make a new link.
link-title = Appointment card
link-once = This link shows only now. Print the card, or have it scanned at once.
link-done = Done
card-title = For { $name }
card-step-scan = Point your phone’s camera at the square.
card-step-open = Open the link that appears.
card-step-begin = Press Begin. You need not fill in anything.
card-yours = This card is only for you. Do not pass it on.
card-until = You can use this card until { $day }. After that { $practice } makes a new one.
card-picture = QR code that opens your programme

## Intake

intake-title = Intake
intake-lede = Questions first, the talk test, and what somebody can sustain now. Every saved intake is a new version.
intake-screening = Questions before the start
intake-screening-hint = Unanswered never counts as no. A yes can block the start until a clinician lifts it.
intake-only-after = Only after yes to: { $question }
intake-calibration = Calibration
intake-calibration-hint = Hold each speed for at least 3 minutes. Then ask for the Borg score and listen to the talking. At most 4 tries.
intake-trial = Try { $n }
intake-speed = Speed
intake-self-rpe = Own Borg
intake-talk = Talk test
intake-panting = nearly panting
intake-choose = Choose
intake-calculate = Compute
intake-next-speed = next speed
intake-speed-numbered = Speed of try { $n }
intake-rpe-numbered = Own Borg of try { $n }
intake-talk-numbered = Talk test of try { $n }
talk-level-0 = T0: chats, breathing not noticed
talk-level-1 = T1: a whole sentence, then a breath
talk-level-2 = T2: no whole sentence, nearly panting
talk-level-3 = T3: single words
talk-level-4 = T4: cannot speak
calibration-said = gap { $gap }, { $class }; observed Borg { $observed }
calibration-under = underestimates
calibration-match = agrees
calibration-over = overestimates
calibration-run = Next speed: { $speed } km/h.
calibration-walk-then-run = Walk now, then { $speed } km/h.
calibration-walk = The task is walking now.
intake-capacity = What works now
intake-sustainable-min = Sustained without a break
intake-sustainable-min-hint = In quarters: 0.25 is 15 seconds. At most 60.
intake-quarters = Fill in whole quarters, such as 3.75 or 4.
intake-rpe = Borg while doing so
intake-rpe-hint = Observed effort, from 6 to 20.
intake-calibrated = Do feeling and talk test agree?
intake-calibrated-trial = Follow the last try
intake-calibrated-yes = Yes, seen elsewhere
intake-calibrated-no = No
intake-age = Age
intake-age-told = { $age } years, by the date of birth.
intake-resting-hr = Resting heart rate
intake-resting-hr-hint = May stay empty. Heart rate is a second opinion, never a target.
intake-company = With whom and when
intake-buddy = Who comes along?
buddy-none = Nobody yet
buddy-friend = Friend or acquaintance
buddy-family = Family
buddy-neighbour = Neighbour
buddy-colleague = Colleague
buddy-club = Running club
intake-confirmed = Said yes
intake-times = Blocks of time in the week
intake-times-hint = Training of 30 to 45 minutes; count half an hour more for dressing and a shower. A day between them is best.
intake-no-block = no block
intake-weekday-numbered = Block { $n }
intake-minutes-numbered = Minutes of block { $n }
intake-minutes-unit = min ({ $low }–{ $high })
intake-goals = Goal
intake-goal = Goal for the first sessions
intake-goal-hint = Choose together. The patient looks back on it after every session.
intake-goal-none = No goal yet
intake-based-on = Version
intake-ticket = Form
intake-save = Save and see the prescription
intake-stale-title = Someone else saved an intake in the meantime
intake-stale-what = Version { $n } is the newest now. Below is what you filled in. It is not saved yet.
intake-stale-how = Saving now makes a new version on top of that one. Want to look first? Open the intake in a new tab.

## Blocks and advice

block-title = Assess first, then begin
block-what = There is no prescription while this stands.
block-lift = Lift with a reason
block-reason = Why is it safe?
block-reason-hint = Who looked, when, and what was the verdict? Your name is added.
block-lift-do = Lift the block
advice-title = Questions and adaptations
unanswered-title = { $n ->
    [one] 1 question before the start is still open
   *[other] { $n } questions before the start are still open
}
unanswered-what = An open question never counts as no. You can confirm once they are answered.
unanswered-do = Answer the questions

## Prescription

prescription-title = Prescription
prescription-lede = A proposal. Nothing counts before you confirm.
prescription-to-intake = To the intake
prescription-choose = Choose inside the limits
prescription-weeks = Weeks
prescription-sessions-a-week = Sessions a week
prescription-goal-rung = Goal
prescription-goal-told = { $min } minutes without a break (rung { $rung })
prescription-start-rung = Lower first rung
prescription-start-rung-hint = Empty follows the rule. Lower is allowed, higher is not.
prescription-speed = Another speed
prescription-speed-hint = Empty follows calibration.
prescription-rate = Breathing rate
prescription-rate-unit = a minute
prescription-in-percent = Share of breathing in
prescription-times-a-day = Times a day
prescription-locked = The patient may not change the breathing rate
prescription-again = Compute again
prescription-numbers = Every number and why
prescription-steep = This plan climbs steeply
prescription-too-short = The ladder does not fit in these weeks
prescription-take-weeks = Take { $n } weeks
prescription-out-of-range = This choice lies outside what is possible
prescription-out-of-range-what = You chose { $got }. { $range }
prescription-compare = Compare with the running prescription
prescription-number = Number
prescription-now = Now (version { $n })
prescription-proposed = Proposal
prescription-differs = differs
prescription-confirm = Confirm
prescription-confirm-hint = What you confirm becomes a new version. Sessions done stay with their own version.
prescription-confirm-do = Confirm this prescription
prescription-starts-on = Starts on
prescription-reason = Reason
prescription-based-on = Version
prescription-needed = Fill in why you change it.
prescription-out-of-reach = Choose a day between 120 days ago and 60 days ahead.
prescription-stale-title = Someone else confirmed a prescription in the meantime
prescription-stale-what = Your choice is still here, but it is not confirmed.
prescription-stale-how = Compare it below with what runs now. Confirm again if you still want it.
plan-title = The plan
plan-caption = Times × minutes of running / minutes of walking, with the rung in brackets. A bar before it: you run along.
plan-session = S{ $n }
plan-run-min = Run min
plan-supervised = you run along
dose-title = Minutes of running a week
dose-planned-told = From { $first } minutes in week 1 to { $last } minutes in week { $weeks }.
dose-done-told = { $done } minutes done, { $planned } planned so far.
number-start-rung = First rung
number-goal = Goal
number-weeks = Length
number-sessions-a-week = Sessions a week
number-steepness = Build-up
number-supervision = Supervision
number-speed = Speed
number-heart-rate = Heart rate
number-lead-in = Walking first
number-breathing = Breathing
number-run-total = Minutes of running in all
value-start-rung = rung { $rung } ({ $bouts })
value-weeks = { $weeks } weeks, { $sessions } sessions
value-gentle = gentle
value-steep = steep
value-supervised = { $n } sessions with you
unit-speed = km/h
value-speed = about { $speed } km/h
value-no-speed = by feel
value-heart-rate = not used
value-heart-rate-range = { $low }–{ $high } beats/min, only as a second opinion
value-lead-in = { $n } times a week { $min } minutes of walking with short jogs
value-breathing = { $times } times a day, { $rate } a minute, { $percent }% in
value-breathing-locked = { $times } times a day, { $rate } a minute, { $percent }% in, fixed

## Follow

follow-lede = { $indication } · referred by { $by }
follow-pages = About this episode
follow-patient = Patient and link
follow-pausing = days off
follow-since = Since { $day }.
follow-stop-what = No session is offered until you lift this.
follow-clear-do = Lift the stop
follow-alerts = Waits for you
follow-note = What did you do?
follow-acknowledge = Seen and dealt with
follow-dose = Dose and attendance
follow-goals = Sub-goals
follow-motivation = Motivation
follow-sessions = Sessions and decisions
follow-no-sessions = No session was done yet.
follow-earlier = { $n ->
    [one] 1 earlier session
   *[other] { $n } earlier sessions
}
follow-versions = Versions of the prescription
follow-version = Version
follow-version-dose = Dose
follow-decide = Decide yourself
follow-set-dose = Set the next rung
follow-set-dose-do = Set this rung
follow-rung = Rung
follow-rung-hint = From 1 to the goal’s rung.
follow-rung-reason = Reason
follow-pause = Days off
follow-pause-from = First day
follow-pause-to = Last day
follow-pause-reason = Reason
follow-pause-do = Note days off
follow-discharge = End the episode
follow-discharge-hint = The diary stays. The agreement about relapse holds for 12 more months.
follow-discharge-reason = Reason and agreements
follow-discharge-do = End it
follow-reason = Why is it safe?
follow-stop = Stop
follow-alert = Alert
follow-ticket = Form
follow-out-of-range = This lies outside what is possible. Check the number or the days.
follow-decided = Decided by people
decided-when = When
decided-what = Decision
decided-why = Why
decided-who = Who
decided-colleague = colleague
decided-clearance = Stop lifted
decided-override = Rung { $rung } set
decided-adjusted = Dose set by hand
decided-pause = Off from { $from } to { $to }
decided-alert = Alert dealt with
decided-discharge = Episode ended
follow-handled = { $n ->
    [one] 1 alert dealt with
   *[other] { $n } alerts dealt with
}
next-intake = The intake is still to be done.
next-intake-do = Begin the intake
next-blocked = Assess first: the questions before the start found a reason to wait.
next-blocked-do = See what it is
next-proposal = A proposal waits to be confirmed.
next-proposal-do = See the proposal
next-remeasure = Too long without running. Measure again what can be sustained, and make a new prescription.
next-remeasure-do = Measure again
next-stopped = Stopped. There is no session before you lift the stop.
next-done = The goal was reached. Close with a letter and agreements about relapse.
next-done-do = See the letter
next-discharged = This episode was ended.
next-none = No next session is planned.
next-session-about = the next session
next-session = Next: session { $number }, { $day }: { $bouts } (rung { $rung }), { $total } minutes, alone.
next-session-supervised = Next: session { $number }, { $day }: { $bouts } (rung { $rung }), { $total } minutes, with you.
next-lead-in = Next: walking session { $number }, { $day }, { $total } minutes.
stop-kind-suicidality = Does not feel safe
stop-kind-worsening = Complaints over a day, twice in a row
stop-kind-red-flag = Red flag: { $flag }
fact-adherence = Sessions done, of those that could be
fact-run-total = Running
fact-longest = Longest without a break
fact-adherence-meant = Sessions done, of those the plan counted until today. Days off do not count.
fact-run-total-meant = All seconds of running in the diary, without the walking.
fact-longest-meant = The longest stretch of running in one go, in one session.
fact-source = Source: the patient’s diary
scores-change = Difference from the start: { $told }.
fact-milestone = 20 minutes without a break
fact-goal = Goal of the next session
done-told = Session { $number }, { $rung }: { $run } of { $planned } min, Borg { $rpe }, talk test { $talk }, { $company }.
done-rung = rung { $n }
done-lead-in = walking first
done-supervised = with you
done-alone = alone
done-distance = Distance outside: { $km } km, give or take { $off } m.
done-by-hand = Filled in afterwards, done without the phone.
voice-title = Spoken notes
voice-lede = What the patient said about a session, and chose to send.
voice-empty = Nothing spoken yet.
voice-of = Spoken on { $day }
done-stopped = Stopped early: { $reason }.
sub-goal-attained = attained
sub-goal-working = under way
sub-goal-unknown = too little data
sub-goal-inferred = inferred, not in the article
breathing-dose = Agreed
breathing-week = Last 7 days
breathing-week-told = { $n } times; enough on { $days } of 7 days
breathing-long = Of which 15 minutes or longer
motivation-told = From { $first } ({ $from }) to { $last } ({ $to }) out of 10
version-told = { $weeks } weeks, { $sessions } sessions, rung { $start } to { $goal }, { $run } min of running

## Scores

scores-title = Questionnaires
scores-none = There are no scores yet.
scores-scale = Scale
scores-week = W{ $n }
scores-score = Score
scores-band = Band
scores-delta = Difference
scores-bands = Band over time
scores-verdict = Verdict
scores-told = { $name }: { $values }.
scores-note-lower = { $instrument }, { $low }–{ $high }; lower is better
scores-note-higher = { $instrument }, { $low }–{ $high }; higher is better
scores-note = { $instrument }, { $low }–{ $high }
assessment-title = Enter scores
assessment-lede = Fill in totals as they stand on the form. Only what was administered.
assessment-instrument = Questionnaire
assessment-choose = Choose
assessment-recall = It is about: { $recall }.
assessment-week = Week of the programme
assessment-week-hint = 0 is the intake.
assessment-range-summed = From { $low } to { $high }. Empty: the parts are added up.
assessment-printed-max = Maximum as printed
assessment-printed-max-hint = Only when the form names another maximum than the questionnaire has. Then there are no percentages.
assessment-safety = Item { $items } (safety) was answered with something other than no. When you save this, the programme stops and the alert goes to the top. Get in touch today.
assessment-one-needed = Fill in at least one total.
assessment-refused = These values cannot be kept like this. Check the totals.
assessment-ticket = Form

## The letter

summary-title = Letter
summary-to-gp = General practitioner
summary-to-psychologist = Psychologist
summary-addressed = To: { $to }
summary-about = About:
summary-intro = { $name } follows running therapy. Indication: { $indication }. Referred by { $by }. This letter is about { $from } to { $until }.
summary-not-started = The programme has not begun yet.
summary-course = Course
summary-rung = Last rung of the ladder
summary-calibration = Feeling against talk test
summary-calibration-told = { $class } (gap { $gap })
summary-breathing-days = Days with breathing practice
summary-pain = Worst pain while running
summary-pain-told = { $n } of 10
summary-goals = Goals attained, of those looked back on
summary-motivation = Motivation
summary-motivation-told = from { $first } to { $last } out of 10
summary-held = Held, back or stopped
summary-held-none = Not once.
summary-open = Open questions
summary-open-none = None.
summary-asked = The referrer’s question: { $question }
summary-limits = One person, without comparison: a change does not prove that the treatment caused it. Free words from the diary are not in here. This letter is not for the employer.
summary-sign = Kind regards, { $name }
summary-version = Made with content { $version }.

## A course in any programme

questions-look = Show the questions that belong to it
questions-look-hint = Some questions depend on another answer.
intake-of-programme-lede = The questions of this programme. A correction becomes a new version.
summary-course-intro = { $name } follows { $programme }. Indication: { $indication }. Referred by { $by }. This letter covers { $from } to { $until }.
intake-parts = Parts of the intake
course-plan = Plan
course-now = What holds now
course-next-parts = The next session
next-in-course = Session { $number }, { $day }: { $what }. { $min } minutes in all.
next-in-course-open = Session { $number }: { $what }. { $min } minutes in all, the day is still open.
version-earlier-rules = Made with an earlier version of the rules ({ $version }). This prescription stays as it was then. The next steps follow the rules of today.
version-in-course = { $weeks } weeks, { $sessions } sessions, { $min } minutes
change-becomes = becomes

calendar-title = Calendar
calendar-done = Done: { $what }. { $decision }
calendar-planned = Planned: { $what }
calendar-session = { $what }, { $min } minutes in all
calendar-pause = days off
calendar-held = repeated or back
calendar-stopped = stopped
calendar-together = with you
calendar-open = Day still open:
calendar-earlier = { $n ->
    [one] 1 earlier week
   *[other] { $n } earlier weeks
}
calendar-later = { $n ->
    [one] 1 later week
   *[other] { $n } later weeks
}
curve-week = Week
curve-sessions = Sessions
curve-told = { $measure }: planned { $planned }, done { $done } up to this week.
curve-planned-told = { $measure }: nothing done yet.

due-title = To measure or to ask
due-until = Until { $day }.
due-before-next = Needed before the next session.
due-by-patient = The patient answers this on the phone. You may too.
due-by-you = For you.
retest-title = Measure again
retest-told = Week { $week }: { $what }
retest-optional = Week { $week }: { $what } (optional)

plan-sessions = Sessions
plan-as-confirmed = As confirmed
plan-none = No prescription has been confirmed yet.
plan-print = Plan on paper
compare-week = { $n ->
    [one] 1 session, { $min } minutes
   *[other] { $n } sessions, { $min } minutes
}
version-named = Version { $n }
versions-compare = Compare two versions
versions-compare-do = Compare
versions-before = Earlier
versions-after = Later
versions-one = There is only one version yet. From the second on they stand here side by side.
versions-differences = { $n ->
    [0] No difference.
    [one] 1 difference.
   *[other] { $n } differences.
}
found-release = Was it found safe? Write in the intake who released it and why. The proposal follows.
found-ask = Ask first

observe-kind = Measurement or questions
observe-do = Fill in

adjust-title = Set the dose by hand
adjust-lede = Within the programme's range, with a reason. What you do not change stays.
adjust-do = Set this dose
adjust-none = In this programme nothing can be set by hand now.
adjust-nothing = You changed nothing.

paper-title = Paper log
paper-lede = Copy what the paper says. What you leave empty counts as not told.
paper-session = Session
paper-session-do = Take this one
paper-session-named = { $number }. { $what }
paper-day = Day
paper-time = Time
paper-ticket = Form
paper-do = Write down
paper-none = No session is waiting to be written down.
paper-day-wrong = This day cannot be. Choose a day of the treatment, up to today.

plan-more-weeks = { $n ->
    [one] 1 more line
   *[other] { $n } more lines
}
evidence-title = What is known, for and against
evidence-exact = The trial was about runners like this person.
evidence-partial = The trial fits this person in part. Different is: { $what }.
evidence-outside = The trial was not about runners like this person. Different is: { $what }.

# The phase of recovery, and running in a group
follow-phase = Phase
follow-phase-title = Phase of recovery
follow-phase-hint = You set the phase by the tasks that are done. The calendar never does.
follow-phase-reason = Which tasks are done
follow-phase-do = Set the phase
phase-task-crisis = Rest as a temporary condition; accept, find the structure of the day again.
phase-task-problem-solving = Sort what stresses and find solutions.
phase-task-application = Use insights and skills in daily life and work.
buddy-group = A group that runs with the therapist
