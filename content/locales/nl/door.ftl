### De deur: inloggen, en de link waarmee iemand begint.

door-login-title = Inloggen
door-login = Inloggen
door-email = E-mailadres
door-password = Wachtwoord
door-wrong = Deze gegevens passen niet bij elkaar. Controleer ze en probeer het opnieuw.
door-locked = { $n ->
    [one] Er is te vaak iets verkeerds ingevuld. Probeer het over 1 minuut opnieuw.
   *[other] Er is te vaak iets verkeerds ingevuld. Probeer het over { $n } minuten opnieuw.
}
door-patient-title = Bent u in behandeling?
door-patient-how = Scan de QR-code op uw kaart, of open de link van uw therapeut. U hoeft niets in te vullen.
door-help = Nu hulp nodig? Kijk wie u kunt bellen.

door-code-title = Uw code
door-code-lede = Open de app op uw telefoon die codes maakt. Vul de 6 cijfers in die er nu staan.
door-code = Code van 6 cijfers
door-code-wrong-code = Deze code klopt niet, of is al gebruikt. Vul de volgende code in.

door-hello = Dag { $name }
door-begin-lede = { $practice } heeft een programma voor u klaargezet.
door-begin = Begin
door-begin-keeps = Dit toestel onthoudt u. U hoeft geen wachtwoord te maken.
door-begin-yours = Deze link is alleen voor u. Geef hem niet door.

door-set-up-lede = U gaat werken met Kadans bij { $practice }. Dit duurt 2 minuten.
door-set-up-password = 1. Kies een wachtwoord
door-new-password = Nieuw wachtwoord
door-new-password-hint = Minstens 12 tekens. Een paar losse woorden achter elkaar is goed.
door-password-too-short = Neem minstens 12 tekens.
door-password-too-long = Neem hoogstens 200 tekens.
door-set-up-pair = 2. Koppel een app die codes maakt
door-pair-how = Open zo’n app op uw telefoon, zoals FreeOTP of Aegis. Scan daarmee dit plaatje. Vul daarna de 6 cijfers in die de app toont.
door-pair-picture = QR-code om uw app te koppelen
door-pair-type = Scannen lukt niet? Typ deze sleutel in de app:
door-set-up-done = Klaar, ga naar Kadans
