### Words that every page shares: the frame, the buttons, days and months, and what a form says when it cannot go on.

app-name = Kadans
page-title = { $page } · Kadans

## The frame around every page

frame-skip = Naar de inhoud
frame-home = Kadans, naar het begin
frame-menu = Hoofdmenu
frame-breadcrumbs = U bent hier
frame-sign-out = Uitloggen
frame-language-switch = English
frame-theme = Weergave
frame-theme-auto = Als dit apparaat
frame-theme-light = Licht
frame-theme-dark = Donker
frame-large = Groot en rustig
frame-more = Meer laten zien
frame-status = Meldingen
frame-assets-missing = De vormgeving ontbreekt in dit programma. Maak haar in de map player en bouw het programma opnieuw:
frame-print = Afdrukken

nav-caseload = Mijn patiënten
nav-new-referral = Nieuwe verwijzing
nav-practice = Praktijk
nav-audit = Logboek
nav-today = Vandaag
nav-breathing = Ademen
nav-progress = Voortgang
nav-help = Hulp

## Buttons and small words

action-save = Opslaan
action-cancel = Annuleren
action-back = Terug
action-try-again = Probeer het opnieuw
word-why = waarom
word-yes = Ja
word-no = Nee
word-none = Geen
word-unknown = Niet bekend
word-optional = mag leeg blijven
word-table = Tabel bij deze figuur
word-minutes-short = min

## When a form cannot go on

form-problems = { $n ->
    [one] Er is nog 1 ding nodig
   *[other] Er zijn nog { $n } dingen nodig
}
form-problems-hint = Kies een regel om ernaartoe te gaan. Wat u al invulde, staat er nog.
form-required = Vul dit in.
form-whole-number = Vul hier een heel getal in.
form-between = Vul een getal in van { $low } tot en met { $high }.
form-between-unit = Vul een getal in van { $low } tot en met { $high } { $unit }.
form-range = { $low } tot en met { $high }
form-unknown = Weet ik niet
form-none-of-these = Geen van deze
form-none-and-some = Kies „Geen van deze” alleen als u verder niets kiest.
form-contradicts = Dit past niet bij het antwoord op „{ $question }”.
form-no-such-question = Deze vraag hoort niet bij dit formulier.
form-date = Vul een datum in, zoals 23-11-2026.
form-choose = Kies één van de antwoorden.
form-email = Vul een e-mailadres in, zoals naam@voorbeeld.nl.
form-too-long = Dit is te lang. Er passen { $n } tekens.

## Notices, badges and waiting

notice-calm = Goed om te weten
notice-ask = Wacht op een mens
notice-stop = Stop
state-waiting = Een ogenblik
state-offline = U bent nu niet verbonden. Wat u doet, blijft bewaard.
state-saved = Opgeslagen

## Figures

chart-week = week { $n }
chart-week-short = w{ $n }
chart-planned = gepland
chart-done = gedaan

## Days and months

date-full = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month }
date-today = vandaag
date-yesterday = gisteren
date-tomorrow = morgen
date-weekday-1 = maandag
date-weekday-2 = dinsdag
date-weekday-3 = woensdag
date-weekday-4 = donderdag
date-weekday-5 = vrijdag
date-weekday-6 = zaterdag
date-weekday-7 = zondag
date-weekday-1-short = ma
date-weekday-2-short = di
date-weekday-3-short = wo
date-weekday-4-short = do
date-weekday-5-short = vr
date-weekday-6-short = za
date-weekday-7-short = zo
date-month-1 = januari
date-month-2 = februari
date-month-3 = maart
date-month-4 = april
date-month-5 = mei
date-month-6 = juni
date-month-7 = juli
date-month-8 = augustus
date-month-9 = september
date-month-10 = oktober
date-month-11 = november
date-month-12 = december
date-month-1-short = jan
date-month-2-short = feb
date-month-3-short = mrt
date-month-4-short = apr
date-month-5-short = mei
date-month-6-short = jun
date-month-7-short = jul
date-month-8-short = aug
date-month-9-short = sep
date-month-10-short = okt
date-month-11-short = nov
date-month-12-short = dec

# Wat iemand deed, in de lijst van de speler
recent-session = Sessie { $n }
recent-breathing = Ademen, { $n } minuten
