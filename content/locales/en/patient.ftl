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
