# What the command line prints for people.

command-plan-title = Plan: { $weeks } weken, { $sessions } keer per week, van trede { $start } naar trede { $goal }
command-plan-speed = Snelheid: { $speed } km/u
command-plan-lead-in = Eerst wandelen: { $sessions } keer per week { $walk } minuten, elke { $every } minuten { $jog } minuten draf
command-plan-week = week
command-plan-session = sessie { $n }
command-plan-run = min
command-plan-supervised = * met begeleiding; tussen haakjes de trede
command-plan-why = Waarom
command-plan-steep = Steil: laat een therapeut meekijken
command-plan-gates = Vragen of aanpassen
command-plan-blocked = Nog geen plan: eerst moet iemand oordelen
command-plan-too-short = Dit past niet: neem { $weeks } weken
value-yes = ja
value-no = nee
value-unknown = niet bekend
command-progress-session = Sessie { $session }, trede { $rung }: { $verdict }
