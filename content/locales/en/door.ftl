### The door: signing in, and the link with which someone starts.

door-login-title = Sign in
door-login = Sign in
door-email = E-mail address
door-password = Password
door-wrong = These details do not belong together. Check them and try again.
door-locked = { $n ->
    [one] Something wrong was filled in too often. Try again in 1 minute.
   *[other] Something wrong was filled in too often. Try again in { $n } minutes.
}
door-patient-title = Are you in treatment?
door-patient-how = Scan the QR code on your card, or open the link from your therapist. There is nothing to fill in.
door-help = Need help now? See whom you can call.

door-code-title = Your code
door-code-lede = Open the app on your phone that makes codes. Fill in the 6 digits it shows now.
door-code = Code of 6 digits
door-code-wrong-code = This code is not right, or was used before. Fill in the next one.

door-hello = Hello { $name }
door-begin-lede = { $practice } has prepared a programme for you.
door-begin = Begin
door-begin-keeps = This device remembers you. You do not have to make a password.
door-begin-yours = This link is only for you. Do not pass it on.

door-set-up-lede = You are going to work with Kadans at { $practice }. This takes 2 minutes.
door-set-up-password = 1. Choose a password
door-new-password = New password
door-new-password-hint = At least 12 characters. A few separate words in a row are fine.
door-password-too-short = Take at least 12 characters.
door-password-too-long = Take at most 200 characters.
door-set-up-pair = 2. Pair an app that makes codes
door-pair-how = Open such an app on your phone, like FreeOTP or Aegis. Scan this picture with it. Then fill in the 6 digits the app shows.
door-pair-picture = QR code to pair your app
door-pair-type = Scanning does not work? Type this key into the app:
door-set-up-done = Done, go to Kadans
