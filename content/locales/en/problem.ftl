### What it says when something cannot be done: what happened, what is safe, and how to go on.

problem-home = To the start
problem-operation = Number for the help desk: { $id }

problem-not-signed-in-title = Sign in first
problem-not-signed-in-safe = Nothing was changed.
problem-not-signed-in-way-out = Sign in, or open your link once more.

problem-forbidden-title = This page is not for you
problem-forbidden-safe = Nothing was changed.
problem-forbidden-way-out = Is it part of your work? Ask the administrator of your practice.

problem-not-found-title = There is no such page
problem-not-found-safe = Nothing was changed.
problem-not-found-way-out = The address may be incomplete. Start again at the beginning.

problem-wrong-credentials-title = Signing in did not work
problem-wrong-credentials-safe = Nothing was changed.
problem-wrong-credentials-way-out = Check your details and try again.

problem-locked-title = Wait a moment
problem-locked-safe = Your details are safe.
problem-locked-way-out = Something wrong was filled in too often. Try again in 15 minutes.

problem-link-expired-title = This link no longer works
problem-link-expired-safe = A link works for a limited time. That protects your details.
problem-link-expired-way-out = Ask your therapist or practice for a new link. Did you use this link on this device before? Then go to the start.

problem-field-title = Something is not right
problem-field-safe = Nothing was changed.
problem-field-way-out = Go back and check what you filled in.

problem-stale-title = This has changed in the meantime
problem-stale-safe = What someone else saved is kept. Your change was not saved.
problem-stale-way-out = Open the page again and see what it says now.

problem-gated-title = This is not allowed now
problem-gated-safe = Nothing was changed.
problem-gated-way-out = A clinician has to lift it first, with name and reason.

problem-answers-title = An answer cannot be
problem-answers-safe = Nothing was changed.
problem-answers-way-out = Go back and check the answers.

problem-sheet-title = An answer does not fit the questionnaire
problem-sheet-safe = Nothing of this form was kept.
problem-sheet-way-out = Go back and check the question that is named.
problem-dose-title = This dose is not possible
problem-dose-safe = The prescription was not changed.
problem-dose-way-out = Go back and choose a dose that the programme allows.

problem-store-title = Kadans cannot reach its data now
problem-store-safe = What was confirmed is kept. This last thing may not be.
problem-store-way-out = Wait a minute and try again.

problem-unreadable-title = Kadans cannot read this
problem-unreadable-safe = The data are still there, nothing was erased.
problem-unreadable-way-out = Give the number below to your administrator.

problem-other-person-title = Someone else is signed in on this device
problem-other-person-safe = Your entries stay on this device.
problem-other-person-way-out = Open your own link once more. Then they are sent.

problem-cross-site-title = This came from another website
problem-cross-site-safe = Kadans did nothing.
problem-cross-site-way-out = Open Kadans itself and try it there.

problem-too-slow-title = This took too long
problem-too-slow-safe = Kadans stopped waiting.
problem-too-slow-way-out = Try again. If it stays this way, wait a few minutes.

problem-too-large-title = This is too large
problem-too-large-safe = Nothing was saved.
problem-too-large-way-out = Send less at a time.

problem-unreadable-request-title = Kadans did not understand this
problem-unreadable-request-safe = Nothing was saved.
problem-unreadable-request-way-out = Go back and fill it in once more. Use ordinary letters and digits.

problem-unexpected-title = Something went wrong on our side
problem-unexpected-safe = What was confirmed is kept.
problem-unexpected-way-out = Try again. If it stays this way, pass on the number below.
