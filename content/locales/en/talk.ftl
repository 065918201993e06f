### Injury guide: the body map and the conversation on the device.

## The map

guide-map-lede = Tap the place that hurts most. No account is needed.
guide-map-door = Pain from running? To the injury guide, without an account.
guide-map-front = Front
guide-map-back = Back
guide-map-foot = Foot
guide-map-list = All places
guide-map-read = Rather read? All complaints of the guide
guide-map-urgent = Can it not wait? Call here.
guide-map-private = Your answers stay on this device.
guide-plain-alarm = Call 112 with one of these signs
guide-plain-read = Read more

## The conversation

talk-loading = The questions are being loaded.
talk-failed = The questions are not here now. Please try again. Can it not wait? Call 112.
talk-retry = Try again
talk-back = Back
talk-next = Next
talk-place = Question { $n }
talk-left-one = 1 more after this
talk-left-many = at most { $n } more after this
talk-last = this is the last one
talk-many = More than one answer is fine.
talk-many-unsure = More than one answer is fine. You do not know? Tap the question mark.
talk-unsure-of = I do not know: { $sign }
talk-private = Your answers stay on this device.

## The advice

talk-call = Call 112
talk-why = Why
talk-first = This must be looked at first
talk-looks = What it looks like
talk-also = It could also be something else
talk-you-said = You said:
talk-read = Read about { $label }
talk-run = May I run?
talk-plan = What you do today
talk-leave = What you leave
talk-do = What you do
talk-later = What comes later
talk-contact = When you call somebody
talk-returns = Does it go well? Then build up running step by step.
talk-from = from { $date }
talk-until = up to and including { $date }
talk-sources = Sources
talk-reviewed = reviewed on { $date }
talk-info = This is information, not a diagnosis. Does it get worse, or do you not trust it? Call your general practitioner; in an emergency 112.
talk-keep = Keep this plan on this device
talk-kept = The plan is on this device.
talk-not-kept = This device keeps nothing. Print the plan or take a photo.
talk-forget = Erase the plan from this device
talk-print = Print
talk-new = Start again
talk-change = Look at the answers again
talk-take = Take it with me to my therapist
talk-take-what = Your answers and this advice then go to your therapist. That happens only when you press here.
talk-taken = Taken along. Your therapist can read it.
talk-not-taken = That did not work now. Nothing was sent.
talk-take-login = Do you have a therapist with Kadans? Open your own link first; then you can take the advice along.
talk-your-plan = Your plan of { $date }
talk-today = Today
talk-done = Done: { $task }
