### The player: what someone reads and hears while they move, also without a connection.

## Beginning

player-loading = One moment. The exercise is on its way.
player-about-minutes = About { $n } minutes
player-planned = Planned for { $day }.
player-other-run = You are still busy with: { $title }.
player-other-run-open = Go on there
player-start = Start
player-not-now = Not now
player-by-hand = I did this already, without the phone
player-by-hand-title = You did it already
player-by-hand-lead = Tell how it went. We write down that you did all of it.
player-by-hand-lead-part = Tell how it went. We write down that you did all of it, unless you choose something else.
player-by-hand-when = When did you do this?
player-by-hand-today = Today
player-by-hand-yesterday = Yesterday
player-outside = Outside: music and distance
player-outside-music = My music plays on
player-outside-distance = Measure the distance
player-outside-what = Your phone keeps only how far, not where. With your own music the buttons of your earphones do not work.
player-outside-refused = Your phone may not see the place. You can allow it in the settings of your phone.
player-saved-distance = Distance: about { $km } km, give or take { $off } metres.
player-get-ready = Get ready
player-back-out = Back
player-done-before = You did this already at { $time }.
player-beat-plan = The exercise as a line: tall is effort, low is rest. { $n } minutes in all.

## Questions beforehand, and questions about a part

player-before-title = Before you begin
player-question-of = Question { $n } of { $of }
player-question-open = I do not know
player-question-before = Previous question
player-answer-right = That is right
player-none-of-these = None of these
player-gate-warn = Take care
player-gate-hold = Wait with exercising
player-gate-stop = Do not begin. Get help.
player-gate-set = This set is done
player-gate-change = Change the answer
player-gate-read = I understand
player-gate-noted = This is written down. Your therapist sees it.

## Sound, voice and vibration

player-channels = How do you want to notice it?
player-channel-sound = Sound
player-channel-speech = Voice
player-channel-vibration = Vibration

## While moving

player-round = Round { $n } of { $of }
player-of = of { $n }
player-next = Then:
player-next-nothing = After this you are done.
player-left = { $n } min left
player-beat-now = Part { $n } of { $of }. { $left } minutes left.
player-announce = { $step }, { $time }. Then: { $next }
player-pause = Pause
player-paused = Pause. The clock stands still.
player-go-on = Go on
player-again = Do this part again
player-skip = Skip this part
player-tap = Done
player-level-ask = How much pain do you feel now?
player-level-reached = Tap how much pain you feel. At { $n } this part ends.
player-level-gone = Tap how much pain is left. At { $n } you go on.
player-tension = Under tension: { $n } of { $of } seconds
player-rest-least = Rest for at least { $time } more
player-rest-whole = This rest is part of it.
player-rest-enough = You have rested enough.
player-rest-longer = 30 seconds longer
player-stage-left = This part: { $time } left
player-marked = { $what }: { $time }
player-unmark = Take back the last press
player-say-finished = Done. You can stop.

## Stopping

player-stop = Stop, this is not going well
player-stop-why = Why do you stop?
player-stop-kind = You may always stop. The clock stands still.
player-stop-back = Back to the exercise
player-urgent-title = Stop now and get help
player-urgent-noted = We wrote down that you stopped. Your therapist sees this.
player-urgent-later = I am safe now, go on

## Where you were

player-resume-title = Go on where you were?
player-resume-where = You were at: { $step }. You were away for { $n } min.
player-resume = Go on at { $time }
player-resume-counted = I kept going, count the time
player-resume-close = I stopped

## Afterwards

player-log-title = How did it go?
player-log-title-stopped = This did not work today. That happens.
player-log-title-urgent = You stopped. That was right.
player-log-lead = Choose what fits. Leave open what you do not know.
player-log-lead-stopped = Tell us what you like. Nothing is required.
player-log-optional = (may stay open)
player-log-required = Please choose an answer here. Your therapist needs it.
player-scale-between = between “{ $low }” and “{ $high }”
player-less = One less
player-more = One more
player-done = Done
player-saved-title = It is written down
player-saved-who = Your therapist sees what you did and how it went.
player-saved-next = Next: { $title }.
player-beat-done = You did { $n } of { $of } parts.
player-result-title = The test is over
player-result-who = Your therapist works out how far you walked.
player-marks-none = You pressed nothing.
player-correct = Change answers
player-correct-title = What should it be?
player-correct-lead = Change what is not right. Your first answer is kept too.
player-correct-gone = This can no longer be changed
player-correct-gone-what = The questions are no longer on this device. Tell your therapist.
player-to-today = To today

## Breathing

player-breathing-title = Calm breathing
player-breathing-soft = Small and soft, not deep
player-breathing-length = How long?
player-breathing-micro = A moment
player-breathing-short = Short
player-breathing-long = Long
player-breathing-own = My own rhythm
player-breathing-rhythm = { $rate } times a minute: { $in } seconds in, { $out } out.
player-breathing-locked = Your therapist chose this rhythm.
player-breathing-safety = Dizzy, tingling or short of breath? Stop and breathe as usual. Do not practise in traffic or in water.
player-breathing-stop = Stop
player-breathing-again = Once more
player-breathing-saved = Well breathed
player-breathing-short-title = That was short
player-breathing-too-short = Too short to count. That is fine.
player-breathe-in = Breathe in
player-breathe-out = Breathe out
player-breaths-one = { $n } breath
player-breaths-many = { $n } breaths
player-minutes-one = { $n } minute
player-minutes-many = { $n } minutes
player-own-rate = Times a minute
player-own-balance = In and out
player-own-minutes = Minutes
player-own-from = Start at
player-own-from-none = straight away
player-own-from-why = Breathing faster now? Start there. You slow down by 1 a minute.

## Where your entries are

player-state-sent = Everything has been sent.
player-state-offline = No connection. The exercise simply works.
player-state-sending = Sending.
player-state-waiting-one = { $n } entry waits for a connection. It is kept here.
player-state-waiting-many = { $n } entries wait for a connection. They are kept here.
player-state-server-one = { $n } entry waits. The practice cannot be reached just now.
player-state-server-many = { $n } entries wait. The practice cannot be reached just now.
player-state-signed-out-one = { $n } entry waits for you.
player-state-signed-out-many = { $n } entries wait for you.
player-state-memory = Your device is full. Keep this screen open.
player-disk-full = Your device is full. Make room and keep this screen open.
player-open-link-again = Open your link once more.
player-refused-see = See what did not work.
player-refused-title = Not accepted: { $time }
player-refused-unknown = The practice could not read this entry.
player-refused-kept = It is still on this device. Tell your therapist.
player-refused-again = Send again
player-refused-drop = Throw away
player-refused-drop-sure = Really throw away

## Today, without a connection

player-today-title = Today
player-today-offline = You see what is on this device.
player-today-open = Open the exercise
player-today-nothing = There is no exercise waiting.
player-checks-title = Short questions for you
player-checks-none = There are no questions now.
player-checks-who = Your therapist sees your answers.
player-today-breathing = Calm breathing
player-help-now = I need help now
player-voice-title = Your recording
player-voice-begin = Say something
player-voice-stop = Done speaking
player-voice-speak = You can speak now, 1 minute at most.
player-voice-none = What you say stays on this phone until you send it.
player-voice-kept = This is on this phone only.
player-voice-allowed = This goes to your therapist as soon as there is a connection.
player-voice-sent = Your therapist can hear this.
player-voice-send = Send to my therapist
player-voice-drop = Throw away
player-voice-refused = Your phone may not listen. You can allow it in the settings of your phone.
player-voice-full = This no longer fits on your phone.
player-recent-title = What I did
player-recent-none = Nothing here yet. Begin with an exercise.

## When something is not possible

player-missing-title = This exercise is not here
player-missing-plan = Perhaps your plan has changed.
player-missing-offline = There is no connection. Try again in a while.
player-newer-title = There is a new version
player-newer-what = This exercise needs a newer version.
player-newer-safe = What you did is kept.
player-update = Get the new version

player-pulse-offer = Do you have a heart-rate strap? Then you see your heart wave along with your breath.
player-pulse-none = This device cannot use a heart-rate strap. The pacer is complete without one.
player-pulse-connect = Connect a strap
player-pulse-connecting = Looking for a strap…
player-pulse-disconnect = Disconnect the strap
player-pulse-failed = That did not work. Wet the strap, put it on and try again.
player-pulse-lost = The strap is away for a moment. Breathe on calmly. The recording waits.
player-pulse-offline = No connection for a moment. The recording goes on, the wave comes back.
player-pulse-other = There is a second strap. We listen to the first one only.
player-pulse-no-contact = The strap feels no skin. Wet it and make it tighter.
player-pulse-no-intervals = This strap only tells the heart rate. No wave can be drawn from that.
player-pulse-warming = Breathe as usual. In half a minute we know more.
player-pulse-sit-still = The measurement is uncertain. Sit still for a moment.
player-pulse-as-it-is = This is how your heart beats now. Choose a practice if you like.
player-pulse-follow = Go along with the hill: up is in, down is out.
player-pulse-follows = You breathe along. Keep it small and soft.
player-pulse-regular = Your heart waves evenly. Carry on like this.
player-pulse-quality-none = Measuring begins
player-pulse-quality-good = Measuring well
player-pulse-quality-limited = Measuring, at times uncertain
player-pulse-quality-insufficient = Measurement uncertain
player-pulse-see = See your recording
