### Wat er staat als iets niet kan: wat er gebeurde, wat veilig is, en hoe het verder gaat.

problem-home = Naar het begin
problem-operation = Nummer voor de helpdesk: { $id }

problem-not-signed-in-title = Log eerst in
problem-not-signed-in-safe = Er is niets veranderd.
problem-not-signed-in-way-out = Log in, of open uw link nog een keer.

problem-forbidden-title = Deze pagina is niet voor u
problem-forbidden-safe = Er is niets veranderd.
problem-forbidden-way-out = Hoort dit wel bij uw werk? Vraag het de beheerder van uw praktijk.

problem-not-found-title = Deze pagina is er niet
problem-not-found-safe = Er is niets veranderd.
problem-not-found-way-out = Misschien is het adres niet compleet. Begin opnieuw bij het begin.

problem-wrong-credentials-title = Inloggen lukte niet
problem-wrong-credentials-safe = Er is niets veranderd.
problem-wrong-credentials-way-out = Controleer uw gegevens en probeer het opnieuw.

problem-locked-title = Even wachten
problem-locked-safe = Uw gegevens zijn veilig.
problem-locked-way-out = Er is te vaak iets verkeerds ingevuld. Probeer het over 15 minuten opnieuw.

problem-link-expired-title = Deze link werkt niet meer
problem-link-expired-safe = Een link werkt een beperkte tijd. Dat beschermt uw gegevens.
problem-link-expired-way-out = Vraag uw therapeut of praktijk om een nieuwe link. Gebruikte u deze link al op dit toestel? Ga dan naar het begin.

problem-field-title = Er klopt iets niet
problem-field-safe = Er is niets veranderd.
problem-field-way-out = Ga terug en controleer wat u invulde.

problem-stale-title = Dit is intussen veranderd
problem-stale-safe = Wat een ander opsloeg, is bewaard. Uw wijziging is niet opgeslagen.
problem-stale-way-out = Open de pagina opnieuw en kijk wat er nu staat.

problem-gated-title = Dit mag nu niet
problem-gated-safe = Er is niets veranderd.
problem-gated-way-out = Een behandelaar moet dit eerst vrijgeven, met naam en reden.

problem-answers-title = Een antwoord kan niet
problem-answers-safe = Er is niets veranderd.
problem-answers-way-out = Ga terug en kijk de antwoorden na.

problem-sheet-title = Een antwoord past niet bij de vragenlijst
problem-sheet-safe = Er is niets bewaard van dit formulier.
problem-sheet-way-out = Ga terug en kijk de genoemde vraag na.
problem-dose-title = Deze dosis kan niet
problem-dose-safe = Het voorschrift is niet veranderd.
problem-dose-way-out = Ga terug en kies een dosis die het programma toelaat.

problem-store-title = Kadans kan er nu niet bij
problem-store-safe = Wat bevestigd was, is bewaard. Dit laatste misschien niet.
problem-store-way-out = Wacht een minuut en probeer het opnieuw.

problem-unreadable-title = Dit kan Kadans niet lezen
problem-unreadable-safe = De gegevens staan er nog, er is niets gewist.
problem-unreadable-way-out = Geef het nummer hieronder door aan uw beheerder.

problem-other-person-title = Op dit toestel is iemand anders ingelogd
problem-other-person-safe = Uw metingen blijven op dit toestel bewaard.
problem-other-person-way-out = Open uw eigen link nog een keer. Dan worden ze verstuurd.

problem-cross-site-title = Dit kwam van een andere website
problem-cross-site-safe = Kadans heeft niets gedaan.
problem-cross-site-way-out = Open Kadans zelf en probeer het daar.

problem-too-slow-title = Dit duurde te lang
problem-too-slow-safe = Kadans is gestopt met wachten.
problem-too-slow-way-out = Probeer het opnieuw. Blijft het zo, wacht dan een paar minuten.

problem-too-large-title = Dit is te groot
problem-too-large-safe = Er is niets opgeslagen.
problem-too-large-way-out = Stuur minder tegelijk.

problem-unreadable-request-title = Kadans begreep dit niet
problem-unreadable-request-safe = Er is niets opgeslagen.
problem-unreadable-request-way-out = Ga terug en vul het nog een keer in. Gebruik gewone letters en cijfers.

problem-unexpected-title = Er ging bij ons iets mis
problem-unexpected-safe = Wat bevestigd was, is bewaard.
problem-unexpected-way-out = Probeer het opnieuw. Blijft het zo, geef dan het nummer hieronder door.
