### What someone in treatment reads: today, progress and help.

play-needs-script = The exercise needs another setting of your browser: switch on JavaScript.

## Help now

help-title = Help now
help-call-112 = Call 112
help-112-when = A life is in danger right now.
help-call-113 = Call 113
help-113-when = You think about suicide, or you do not feel safe. Day and night.
help-call-0800 = Call 0800-0113
help-0800-when = The same number, free of charge.
help-chat = Chat at 113.nl
help-chat-when = If you would rather type than talk.
help-gp-title = Your family doctor
help-gp-day = In the daytime you call your own family doctor. Say that it is urgent.
help-gp-night = In the evening, at night and at the weekend you call the out-of-hours service.
help-tell-title = Let your therapist know as well
help-tell-what = Your therapist gets a message, but does not watch day and night. So call someone too.
help-tell = I do not feel safe
help-told-title = It is written down
help-told-what = Your therapist gets a message. Do not wait for it: call someone now.
help-not-told-title = Your therapist does not know yet
help-not-told-what = The message did not arrive. Call one of these numbers yourself now.
help-flags-title = Complaints while exercising
help-flags-stop = Stop at once. Sit or lie down. Do not stay alone.
help-flags-112 = Call 112 for
help-flag-chest = pain or pressure on the chest
help-flag-faint = fainting
help-flag-breath = sudden severe breathlessness
help-flag-speech = a drooping mouth, being unable to speak, an arm or leg that does not obey
help-flags-gp = Call your family doctor today for
help-flag-heart = a pounding heart with dizziness
help-flag-calf = a swollen, painful calf
help-flag-bone = pain in a bone at rest or at night

## Today

today-begin = Begin
today-dose = this exercise
today-next = The next time is { $day }: { $n } minutes.
today-dose-changed = Your plan was adjusted.
today-wait-for-plan-title = Your plan is on its way
today-wait-for-plan-what = Your therapist first makes a plan together with you. After that you see here what to do today.
today-rest-title = Today is a day of rest
today-rest-what = Rest is part of training. Your body recovers and grows stronger.
today-done-title = Done for today
today-done-what = You did what you wanted to do today. Now take some rest.
today-pause-title = You have days off
today-pause-what = Your therapist noted these days as free. You miss nothing.
today-pause-until = Free until { $day }.
today-remeasure-title = First we measure again
today-remeasure-what = It is a while since you ran. Your therapist first measures what suits you now. Make an appointment.
today-finished-title = You reached your goal
today-finished-what = You now run without a break. Keep going, 2 or 3 times a week, as you feel.
today-discharged-title = Your treatment is complete
today-discharged-what = You can do it yourself now. Have you not felt like running for long? Then contact your therapist.
today-stop-title = No running for now
today-stop-safety = You told us that you do not feel safe. Talk to someone now.
today-stop-flag = You mentioned a complaint that a doctor looks at first. Call your family doctor, or 112 if it is bad now.
today-stop-worse = Your complaints lasted longer than a day, 2 times. We wait with the next step.
today-stop-next = { $therapist } sees this and contacts you. Until then you do no training. Breathing calmly and ordinary walking are fine, when that feels right.
today-relapse-title = You have not felt like it for a while
today-relapse-what = That can happen. You do not have to solve this alone: call { $therapist }.
today-check-in-title = How are you?
today-check-in-what = We did not hear from you for a while. That is all right. Would you like to ask or tell something? Call { $therapist }.

today-session-run = Walking and running
today-session-walk = Walking
today-session-talk = Keep something in reserve: you can always talk.
today-session-bouts = { $n ->
    [one] 1 time running, without a break.
   *[other] { $n } times running, with walking in between.
}
today-session-together = You do this together with { $therapist }.
today-session-described = { $n ->
    [one] { $total } minutes, with 1 stretch of running. You walk before and after.
   *[other] { $total } minutes, with { $n } stretches of running and walking in between.
}
today-session-minutes = About { $n } minutes
today-session-steps = The steps in a table
today-session-step = Step
today-session-time = Minutes
today-step-run = Running
today-step-walk = Walking

today-why-go = Last time went well: you did nearly everything and could keep talking.
today-why-done = Last time not everything worked out. That is part of it.
today-why-rpe = You found last time hard.
today-why-talk = Talking was difficult last time. Then it was too fast or too long.
today-why-pain-run = You had pain while running.
today-why-pain-rise = You had more pain than usual the morning after.
today-why-fatigue-rise = You were more tired than usual the morning after.
today-why-lowest = You are at the shortest exercise already. You do it once more.
today-why-walking = You start with walking and short stretches of running.
today-why-gap = You did not run for a while. Then a smaller step is safer. There is nothing to catch up with.
today-why-therapist = Your therapist chose this step for you.
today-why-confidence = You did not trust the next step enough yet. You first do it together.

today-morning-title = How was the morning after?
today-pain = How much pain do you have now?
today-pain-least = no pain
today-pain-most = worst pain
today-fatigue = How tired are you now?
today-fatigue-least = not tired
today-fatigue-most = worn out
today-worse = Did you get complaints that lasted longer than a day?
today-not-today = Not today?
today-motivation = How much do you feel like running today?
today-motivation-least = not at all
today-motivation-most = very much

today-breathing = Breathing calmly
today-breathing-done = { $n } of { $of } times done
today-breathe = Go and breathe
today-week = Your week
today-week-done = { $day }: done
today-week-planned = { $day }: planned
today-week-rest = { $day }: rest

## Progress

progress-empty = Here you will see what you did and what it brought you. Begin with your first exercise.
progress-to-today = To today
progress-weeks = Running each week, in minutes
progress-weeks-told = { $weeks ->
    [one] In 1 week you ran { $n } minutes.
   *[other] In { $weeks } weeks you ran { $n } minutes.
}
progress-week = Week
progress-day = Day
progress-agreed = agreed
progress-minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
progress-longest = Longest without a break
progress-sessions = Exercises done
progress-all = Running, all together
progress-milestone = First 20 minutes without a break
progress-scores = How you feel
progress-score-told = Your scores: { $values }.
progress-lower-is-better = From { $low } to { $high }. Lower is better.
progress-higher-is-better = From { $low } to { $high }. Higher is better.
progress-range = From { $low } to { $high }.
progress-breathing = Breathing, the last 7 days
progress-breathing-told = On { $n } of the 7 days you breathed { $of } times or more.
progress-goals = What you are learning
progress-goal-sg1 = Feeling how hard it is
progress-goal-sg2 = Running and walking in turn
progress-goal-sg3 = 3 fixed times in the week
progress-goal-sg4 = Running together, and 2 times by yourself
progress-goal-sg5 = Breathing calmly every day
progress-goal-sg6 = Choosing a goal and looking back
progress-goal-attained = reached
progress-goal-working = under way
progress-goal-unknown = still to come
progress-done = What you did
progress-walked = Walked
progress-stopped-soon = Stopped early
progress-ran = { $n ->
    [one] 1 minute of running
   *[other] { $n } minutes of running
}
progress-ran-and-stopped = { $n ->
    [one] 1 minute of running, stopped early
   *[other] { $n } minutes of running, stopped early
}

# Why something of the diary was not kept
diary-refused-unreadable = We cannot keep this. Show this screen to your therapist.
diary-refused-other-plan = This exercise is not part of your plan. Ask your therapist for a new link.
diary-refused-taken = This was there already under another name. Show this screen to your therapist.
diary-refused-not-yours = Your therapist answers these questions. Your answer was not kept.
diary-refused-answer = This answer does not fit the question “{ $question }”. It was not kept. Do you have complaints? Call your therapist.
diary-refused-item = The answer to question { $item } does not fit this question. Show this screen to your therapist.
diary-refused-other-version = This questionnaire has been renewed. Open it again.

## A course in any programme

nav-week = Week
today-to-week = See your week
today-last-time = Last time
today-check-what = A few short questions. Then you see what to do today.
today-check-do = Answer the questions
today-course-next = Next time is { $day }: { $what }. It takes { $n } minutes.
today-course-next-open = Next time: { $what }. It takes { $n } minutes. You choose the day.
today-course-finished-title = You finished the plan
today-course-finished-what = You did everything on the plan. Your therapist will talk with you about how to go on.
today-stop-wait = Your therapist first looks at this with you.
today-course-stop-title = No exercise for now
today-course-stop-next = { $therapist } sees this and will contact you. Until then you do not exercise.
check-place = Question { $n } of { $of }
check-next = Next
week-from = { $from } to { $to }
week-day-told = { $day }: { $state }
week-done = done: { $what }
week-planned = planned
week-pause = days off
week-rest = rest
week-open = You choose the day
week-next = After that
progress-now = Where you are now
paper-plan-intro = This is your plan on paper. Point your phone's camera at a code. The exercise then opens.
paper-plan-who = Questions? Call { $therapist }.
paper-plan-none = No exercises are waiting now.
paper-plan-done = Done on
paper-plan-felt = How did it go
paper-plan-scan = Opens on your phone
paper-plan-stop = Chest pain, fainting or suddenly very short of breath? Stop and call 112.
plan-print-code = Code that opens "{ $what }"

today-also = Also today
