### Words that every page shares: the frame, the buttons, days and months, and what a form says when it cannot go on.

app-name = Kadans
page-title = { $page } · Kadans

## The frame around every page

frame-skip = Skip to the content
frame-home = Kadans, to the start
frame-menu = Main menu
frame-breadcrumbs = You are here
frame-sign-out = Sign out
frame-language-switch = Nederlands
frame-theme = Appearance
frame-theme-auto = As this device
frame-theme-light = Light
frame-theme-dark = Dark
frame-large = Large and calm
frame-more = Show more
frame-status = Messages
frame-assets-missing = This program was built without its look. Make it in the folder player and build the program again:
frame-print = Print

nav-caseload = Caseload
nav-new-referral = New referral
nav-practice = Practice
nav-audit = Audit trail
nav-today = Today
nav-breathing = Breathing
nav-progress = Progress
nav-help = Help

## Buttons and small words

action-save = Save
action-cancel = Cancel
action-back = Back
action-try-again = Try again
word-why = why
word-yes = Yes
word-no = No
word-none = None
word-unknown = Not known
word-optional = may stay empty
word-table = Table with this figure
word-minutes-short = min

## When a form cannot go on

form-problems = { $n ->
    [one] 1 more thing is needed
   *[other] { $n } more things are needed
}
form-problems-hint = Choose a line to go to it. What you filled in is still there.
form-required = Please fill this in.
form-whole-number = Please enter a whole number.
form-between = Please enter a number from { $low } to { $high }.
form-between-unit = Fill in a number from { $low } to { $high } { $unit }.
form-range = { $low } to { $high }
form-unknown = I don't know
form-none-of-these = None of these
form-none-and-some = Choose "None of these" only when you choose nothing else.
form-contradicts = This does not go with the answer to "{ $question }".
form-no-such-question = This question is not part of this form.
form-date = Please enter a date, such as 23-11-2026.
form-choose = Please choose one of the answers.
form-email = Please enter an e-mail address, such as name@example.org.
form-too-long = This is too long. There is room for { $n } characters.

## Notices, badges and waiting

notice-calm = Good to know
notice-ask = Waits for a person
notice-stop = Stop
state-waiting = One moment
state-offline = You are not connected now. What you do is kept.
state-saved = Saved

## Figures

chart-week = week { $n }
chart-week-short = w{ $n }
chart-planned = planned
chart-done = done

## Days and months

date-full = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month }
date-today = today
date-yesterday = yesterday
date-tomorrow = tomorrow
date-weekday-1 = Monday
date-weekday-2 = Tuesday
date-weekday-3 = Wednesday
date-weekday-4 = Thursday
date-weekday-5 = Friday
date-weekday-6 = Saturday
date-weekday-7 = Sunday
date-weekday-1-short = Mo
date-weekday-2-short = Tu
date-weekday-3-short = We
date-weekday-4-short = Th
date-weekday-5-short = Fr
date-weekday-6-short = Sa
date-weekday-7-short = Su
date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December
date-month-1-short = Jan
date-month-2-short = Feb
date-month-3-short = Mar
date-month-4-short = Apr
date-month-5-short = May
date-month-6-short = Jun
date-month-7-short = Jul
date-month-8-short = Aug
date-month-9-short = Sep
date-month-10-short = Oct
date-month-11-short = Nov
date-month-12-short = Dec

# What someone did, in the player's list
recent-session = Session { $n }
recent-breathing = Breathing, { $n } minutes
