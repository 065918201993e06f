# What the command line prints for people.

command-plan-title = Plan: { $weeks } weeks, { $sessions } times a week, from rung { $start } to rung { $goal }
command-plan-speed = Speed: { $speed } km/h
command-plan-lead-in = Walking first: { $sessions } times a week { $walk } minutes, every { $every } minutes a jog of { $jog } minutes
command-plan-week = week
command-plan-session = session { $n }
command-plan-run = min
command-plan-supervised = * supervised; the rung between brackets
command-plan-why = Why
command-plan-steep = Steep: let a therapist look at it
command-plan-gates = To ask or to adapt
command-plan-blocked = No plan yet: someone must judge first
command-plan-too-short = This does not fit: take { $weeks } weeks
value-yes = yes
value-no = no
value-unknown = not known
command-progress-session = Session { $session }, rung { $rung }: { $verdict }
