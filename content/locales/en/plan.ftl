### Running therapy: what the player says, what is asked afterwards, and why every number is what it is.

## Lengths of time

duration-seconds = { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
}
duration-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
duration-both = { $minutes ->
    [one] 1 minute and { $seconds } seconds
   *[other] { $minutes } minutes and { $seconds } seconds
}

## Before the start

sheet-walk-run = Walking and running, time { $number }
sheet-lead-in = Brisk walking, time { $number }
sheet-breathing-micro = A few calm breaths
sheet-breathing-short = Breathing, short
sheet-breathing-long = Breathing, long
sheet-breathing-own = Breathing in your own rhythm
sheet-breathing-soft = Breathe small and soft, not deep.
sheet-leave-something = Leave something in the tank. Stop while you still want more.
sheet-speed = Your speed: about { $speed } km an hour.
sheet-supervised = Your therapist runs along.

## While moving

cue-ready = Ready
cue-ready-detail = Put your phone away. You will hear what to do.
cue-run = Running
cue-run-detail = { $number } of { $of }. You can still say a whole sentence.
cue-jog = Jogging
cue-walk = Walking
cue-walk-detail = Keep walking easily and breathe out.
cue-walk-briskly = Brisk walking
cue-walk-in-detail = Get going gently.
cue-walk-out-detail = The running is done. Walk it off.
cue-say-ready = { $duration } of walking, you begin now.
cue-say-run = { $duration } of running.
cue-say-jog = { $duration } of jogging.
cue-say-walk = { $duration } of walking.
cue-say-walk-briskly = { $duration } of brisk walking.
cue-say-walk-out = { $duration } of easy walking. The running is done.
cue-soon-run = In 10 seconds: { $duration } of running.
cue-soon-jog = In 10 seconds: { $duration } of jogging.
cue-half-way = You are half-way.
cue-ten-seconds = 10 seconds left.
cue-done = Done. You can stop.
cue-breathe = Breathing
cue-breathe-soft = Small and soft, not deep.
cue-breathe-in = Breathe in
cue-breathe-out = Breathe out

## Afterwards

log-rpe = How hard was it?
log-rpe-lowest = like sitting
log-rpe-highest = all you have
log-talk = How did talking go while running?
log-pain-run = How much pain did you have while running?
log-pain-run-lowest = no pain
log-pain-run-highest = worst pain
log-confidence = How sure do you feel about the next time?
log-confidence-lowest = not sure at all
log-confidence-highest = completely sure
log-goal = Did your goal work out?
log-goal-attained = Yes
log-goal-partly = A little
log-goal-not = No, not this time
log-mood = How is your mood now?
log-mood-lowest = very bad
log-mood-highest = very good
log-motivation = How much do you feel like the next time?
log-motivation-lowest = not at all
log-motivation-highest = very much
log-remark = Anything else you want to say?
talk-t0 = I could chat as usual
talk-t1 = I said a sentence and then took a breath
talk-t2 = A whole sentence no longer worked
talk-t3 = I could say single words
talk-t4 = I could not talk

## Stopping

stop-chest-pain = Pain or pressure on the chest
stop-faint = Fainting, or nearly
stop-palpitations-dizzy = Pounding heart and dizzy
stop-breathless-suddenly = Suddenly very short of breath
stop-calf-swelling = Swollen, painful calf
stop-bone-pain-at-rest = Bone pain at rest or at night
stop-neurological = Drooping face, loss of strength or slurred speech
stop-not-safe = I do not feel safe
stop-pain = Pain
stop-tired = Tired
stop-other = Something else
stop-now = Stop now. Sit or lie down.
stop-call-emergency = Chest pain, faint or very short of breath? Call 112.
stop-call-gp = Other complaints? Call your GP or the out-of-hours service today.
stop-talk-to-someone = You do not feel safe? Talk to someone now: call 113.
call-crisis-line = 113 Suicide Prevention
call-crisis-line-free = 113 Suicide Prevention, free of charge
call-emergency = Emergency number
call-gp-out-of-hours = GP or out-of-hours service

## Decision after a session, for the patient

verdict-patient-progress = You may take a step forward.
verdict-patient-hold = Do this one more time.
verdict-patient-regress = We take a small step back. That is part of it.
verdict-patient-stop-contact = Stop for now. You speak to someone first.
verdict-patient-pause-review = Rest. Your therapist looks at it first.

## Decision after a session, for the therapist

verdict-therapist-progress = Progress: next step of the plan
verdict-therapist-hold = Hold: same rung again
verdict-therapist-regress = Regress: one rung lower
verdict-therapist-stop-contact = Stopped: waits for your judgement
verdict-therapist-pause-review = Paused: review the after-effects first

## Goals of a session

goal-d-i1 = Make your longest run at least as long as last week.
goal-d-i2 = Run the same loop with a calmer heart.
goal-d-i3 = Do 1 repetition more than last time, if the plan says so.
goal-d-e1 = Write down what you expect. Compare afterwards.
goal-d-e2 = Name 2 things you liked on the way.
goal-b-i1 = At the turning point, guess how long you have been going.
goal-b-i2 = Afterwards, guess how far you went.
goal-b-i3 = Run the last part no faster than the first.
goal-b-e1 = Do not look at your watch. Say 1 whole sentence in each part.
goal-b-e2 = Take every walking break, also when it goes well.
goal-b-e3 = Stop while you still want more.
goal-a-i1 = Let your heart calm down within 3 minutes of walking.
goal-a-i2 = Calm your breathing with 2 to 5 slow breaths.
goal-a-e1 = Keep shoulders and hands loose in every part.
goal-a-e2 = Notice your fast heart, keep walking and see what happens.
goal-x-e1 = Run as quietly and lightly as you can.
goal-x-e2 = Remember the sounds, animals or trees of a few minutes.
goal-kind-win = outcome goal
goal-kind-improvement = improvement goal
goal-kind-execution = execution goal

## Sub-goals

sub-goal-sg1 = Felt and delivered effort agree
sub-goal-sg2 = Pacing: running and walking in turn
sub-goal-sg3 = Three blocks of time a week
sub-goal-sg4 = In company and on one's own
sub-goal-sg5 = Breathing, 5 to 6 times a day
sub-goal-sg6 = Success: a goal before, a look back after

## Questions before the start

screening-chest-pain-on-exertion = Chest pain or pressure on exertion?
screening-faint-on-exertion = Fainted on exertion?
screening-new-irregular-heartbeat = New irregular heartbeat?
screening-breathless-at-rest = Unexplained breathlessness at rest?
screening-unstable-heart-disease = Unstable heart disease?
screening-recent-infarct-embolism-clot = Recent heart attack, lung embolism or clot?
screening-uncontrolled-high-blood-pressure = High blood pressure that is not under control?
screening-fever = Acute infection with fever?
screening-suspected-stress-fracture = Suspected stress fracture?
screening-complicated-pregnancy = Complicated pregnancy?
screening-acute-suicidality = Acute suicidality?
screening-psychosis = Psychosis?
screening-mania = Mania?
screening-severe-depression = Depression that prevents taking part safely?
screening-eating-disorder-or-compulsive-exercise = Active eating disorder or compulsive exercise?
screening-intoxication = Under the influence of alcohol or drugs?
screening-post-exertional-worsening = Complaints that worsen after effort, as in ME/CFS or long COVID?
screening-breathlessness-attacks = Attacks of breathlessness?
screening-dyspnoea-medically-reviewed = Has a doctor looked at the breathlessness?
screening-wish-to-run-absent = Is there no wish to run?
screening-beta-blocker = Uses a beta-blocker?
screening-pacemaker = Has a pacemaker?
screening-atrial-fibrillation = Atrial fibrillation?
screening-asthma = Asthma?
screening-pregnancy = Pregnant, without complications?
screening-joint-disease = Joint disease?
screening-obesity = Obesity?
screening-inactive = Moves little or not at all?

value-item-chest-pain-on-exertion = chest pain on exertion
value-item-faint-on-exertion = fainting on exertion
value-item-new-irregular-heartbeat = new irregular heartbeat
value-item-breathless-at-rest = breathlessness at rest
value-item-unstable-heart-disease = unstable heart disease
value-item-recent-infarct-embolism-clot = recent infarct, embolism or clot
value-item-uncontrolled-high-blood-pressure = uncontrolled high blood pressure
value-item-fever = infection with fever
value-item-suspected-stress-fracture = suspected stress fracture
value-item-complicated-pregnancy = complicated pregnancy
value-item-acute-suicidality = acute suicidality
value-item-psychosis = psychosis
value-item-mania = mania
value-item-severe-depression = severe depression
value-item-eating-disorder-or-compulsive-exercise = eating disorder or compulsive exercise
value-item-intoxication = intoxication
value-item-post-exertional-worsening = worsening after effort
value-item-breathlessness-attacks = attacks of breathlessness
value-item-dyspnoea-medically-reviewed = breathlessness without medical review
value-item-wish-to-run-absent = no wish to run
value-item-beta-blocker = beta-blocker
value-item-pacemaker = pacemaker
value-item-atrial-fibrillation = atrial fibrillation
value-item-asthma = asthma
value-item-pregnancy = pregnancy
value-item-joint-disease = joint disease
value-item-obesity = obesity
value-item-inactive = little movement
value-ask-gp = GP
value-ask-gp-or-psychologist = GP or psychologist
value-ask-therapist = therapist

## Names of what a rule saw

value-talk-t0 = T0 (chatting)
value-talk-t1 = T1 (a sentence, then breath)
value-talk-t2 = T2 (no whole sentence)
value-talk-t3 = T3 (single words)
value-talk-t4 = T4 (cannot talk)
value-what-done = share of running time done (%)
value-what-rpe = felt effort (Borg)
value-what-talk = talk test (T)
value-what-pain-run = pain while running
value-what-pain-rise = rise of pain the next morning
value-what-fatigue-rise = rise of fatigue the next morning
value-phase-crisis = Crisis phase
value-phase-problem-solving = Problem solving
value-phase-application = Application
value-phase-total = Whole treatment
value-code-chest-pain = chest pain
value-code-faint = fainting
value-code-palpitations-dizzy = palpitations with dizziness
value-code-breathless-suddenly = sudden breathlessness
value-code-calf-swelling = swelling of the calf
value-code-bone-pain-at-rest = bone pain at rest
value-code-neurological = neurological signs
value-code-not-safe = does not feel safe

## Why: first rung and plan

reason-plan-retired = This came from an earlier rule ({ $rule }), which the programme no longer has.
reason-start-calibrated = First run { $run_bout_min } min: at most { $share_percent }% of { $sustainable_min } min sustained, because calibrated at Borg { $rpe }. Start on rung { $rung }.
reason-start-careful = First run { $run_bout_min } min: at most { $share_percent }% of { $sustainable_min } min sustained, because not calibrated or too hard (Borg { $rpe }, calibrated: { $calibrated }). Start on rung { $rung }.
reason-start-lowest = No rung is short enough for { $share_percent }% of { $sustainable_min } min sustained. Start on rung { $rung }.
reason-start-chosen = You choose rung { $rung }, lower than rung { $start_rung } by the rule.
reason-start-lead-in = Walking weeks first: { $sustainable_min } min sustained is less than { $limit } min.
reason-dose-goal = Goal: { $goal_min } minutes without a break (rung { $goal_rung }), in the last session.
reason-dose-weeks = { $weeks } weeks give { $sessions } sessions for { $rungs } rungs.
reason-dose-sessions = { $sessions_a_week } sessions a week, with a day between where it fits.
reason-dose-too-short = { $rungs } rungs do not fit in { $sessions } sessions ({ $weeks } weeks, { $sessions_a_week } a week). Take { $weeks_needed } weeks.
reason-steep-gentle = Gentle: { $per_rung } sessions for each rung, nowhere more than { $limit } minutes added in a week.
reason-steep-few-sessions = Steep: { $per_rung } sessions for each rung, better { $limit } or more.
reason-steep-weekly-rise = Steep: week { $week } adds { $rise_min } minutes of running, better at most { $limit }.
reason-supervision-first-of-week = You run along in the first session of each week, and in the last week in the goal session.
reason-breathing-dose = Breathing: { $rate_a_minute } a minute, { $in_percent }% in, { $times_a_day } times a day.

## Why: calibration and speed

reason-calibration-under = Underestimates effort: says Borg { $self_rpe } at { $speed_kmh } km/h, talk test { $talk } points to { $observed_low }–{ $observed_high } (gap { $gap }).
reason-calibration-match = Feeling and talk test agree: Borg { $self_rpe } at { $speed_kmh } km/h, { $talk } points to { $observed_low }–{ $observed_high } (gap { $gap }).
reason-calibration-over = Overestimates effort: says Borg { $self_rpe } at { $speed_kmh } km/h, talk test { $talk } points to { $observed_low }–{ $observed_high } (gap { $gap }).
reason-calibration-none = No speed was tried yet.
reason-speed-much-slower = From { $speed_kmh } to { $next_speed_kmh } km/h: no whole sentences, and not felt.
reason-speed-slower = From { $speed_kmh } to { $next_speed_kmh } km/h: no whole sentences.
reason-speed-same = Stay at { $next_speed_kmh } km/h, as in the trial at { $speed_kmh } km/h.
reason-speed-faster = From { $speed_kmh } to { $next_speed_kmh } km/h, with your consent.
reason-speed-walk-now = Walk now. Then from { $speed_kmh } to { $next_speed_kmh } km/h.
reason-speed-walking = Slower than { $speed_kmh } km/h is walking; that is the task now. Running speed: { $next_speed_kmh }.
reason-speed-chosen = You choose { $next_speed_kmh } km/h.
reason-heart-rate-second-opinion = Second opinion, not a target: { $hr_low_bpm }–{ $hr_high_bpm } beats a minute at moderate effort (age { $age_years }, resting { $resting_hr_bpm }, estimated highest { $hr_max_bpm }).
reason-heart-rate-off = Heart rate says nothing about effort here: { $item }.
reason-heart-rate-unknown = No heart rate as a second opinion: age or resting heart rate is missing.

## Why: questions before the start

reason-screening-block = Judge first: { $item }. Consult { $ask }.
reason-screening-ask = Talk about it first: { $item } ({ $ask }).
reason-screening-adapt = Adapt: { $item }. Steer by talk test and Borg, choose soft ground ({ $ask }).
reason-screening-noted = Noted: { $item } ({ $ask }).
reason-screening-unanswered = Not answered yet: { $item } ({ $ask }).
reason-screening-cleared = Cleared by a clinician: { $item } ({ $ask }).
reason-screening-inactive-older = Moves little and is { $age_years } years old: begin with the walking ladder.

## Why: after a session

reason-progress-red-flag = Red flag. No session before a clinician clears it.
reason-progress-worse-twice = Complaints began or lasted more than a day later, { $count } times in a row.
reason-progress-regress = Back: { $what } is { $value }, the limit is { $limit }.
reason-progress-hold = Again: { $what } is { $value }, the limit is { $limit }.
reason-progress-go = All within limits: { $done_percent }% done, Borg { $rpe }, talk test { $talk }.
reason-progress-unknown = { $count ->
    [one] 1 answer is missing and did not count.
   *[other] { $count } answers are missing and did not count.
}
reason-progress-lowest = This is the lowest rung; there is none below.
reason-progress-finished = The goal was reached.
reason-progress-lead-in = Walking until 1 minute of easy running works. You end it.
reason-progress-held-in-a-row = { $count } times in a row again or back.
reason-progress-silence = { $days } days without a word.
reason-indication-confidence = Again under supervision: confidence { $confidence } of 10, needed is { $confidence_min }.
reason-indication-confidence-unknown = Again under supervision: confidence { $confidence }, needed is { $confidence_min } of 10.
reason-indication-offer = { $count } times in a row easy (Borg at most { $rpe_max }, chatting works). You may offer rung { $extra_rung }.
reason-plan-extended = { $weeks ->
    [one] The plan is 1 week longer; { $remaining } sessions left.
   *[other] The plan is { $weeks } weeks longer; { $remaining } sessions left.
}
reason-plan-override = The therapist puts the next session on rung { $rung }: { $reason }
reason-gap-repeat = { $days } days without running: rung { $rung } once more (last rung { $last_rung }).
reason-gap-back = { $days } days without running: back to rung { $rung } (last rung { $last_rung }).
reason-gap-remeasure = { $days } days without running: measure again what can be sustained (last rung { $last_rung }, plan on rung { $rung }).
reason-relapse-alert = No wish to run for { $days } days (reported { $absent_days } times). Make contact.
reason-relapse-check-in = No answer for { $days } days. Ask how things are.
reason-phase-stagnation = { $phase }: { $days } days, longer than { $limit }. Discuss stagnation or referral.
reason-safety-suicidality = Does not feel safe, or scores on a safety item. Acknowledge within { $acknowledge_hours } hours.

## Why: blocks of time and sub-goals

reason-blocks-misfit = { $train_min } minutes of training do not fit a block; at most { $limit }.
reason-blocks-consecutive = Two days in a row. Better with a day between.
reason-sub-goal-effort = { $count } of the last { $of } sessions: feeling agrees and talking is easy.
reason-sub-goal-pacing = { $count } of { $of } parts run and walked as planned.
reason-sub-goal-time = { $count } of { $of } blocks kept.
reason-sub-goal-company = { $count } of the last { $of } weeks with enough runs alone; company: { $buddy }.
reason-sub-goal-breathing = { $count } of the last { $of } days with enough practice.
reason-sub-goal-success = { $count } of the last { $of } sessions with a goal and a look back; milestone { $goal_min } minutes in one go.

## Units and measures

unit-weeks = weeks
unit-days = days
unit-km = km
unit-times = times
measure-run-min = minutes of running
unit-months = months
unit-hour = o'clock
unit-seconds-km = seconds a km
unit-newton = N
measure-train-min = minutes of exercise
