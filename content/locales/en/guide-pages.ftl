### The injury guide: its public pages.

guide-home-lede = Pain when you run? Read what it can be, what you can do today and when to call somebody.
guide-home-urgent = Did it just happen, or is it very bad? Then read this first:
guide-acute-care = Just happened: first care
guide-prevention = Preventing injuries
guide-all = Every complaint in the guide
guide-further = Read on
guide-red-flags-now = Call 112 or go to the emergency department
guide-red-flags-today = Call your general practitioner today
guide-region-title = Pain: { $region }
guide-region-about = { $region }: when to call at once, which complaints it can be, and what you can do yourself.
guide-region-conditions = Which complaints occur here?
guide-region-names = A name is not a diagnosis yet. Look for what resembles what you feel.
guide-region-more = More about this place: { $region }
guide-care-avoid = Rather not
guide-care-do = This you can do
guide-care-aid = This may help
guide-care-resume = Running again
guide-weeks-of-grade = With a { $grade } injury: { $weeks }

## A complaint the patient handed over, on the therapist's page

handed-title = Complaint from the injury guide
handed-exclude = Rule out first
handed-likely = Looks like
handed-rules = Rules that spoke
handed-answers = Answers
handed-signs = Signs mentioned
handed-unsure = The patient did not know
handed-history = Earlier complaints
handed-where = Where
handed-level = Advice
handed-days = Days since it began
handed-pain = Worst pain, 0-10

## Complaints by the weekly questions, on the therapist's page

monitor-title = Complaints from week to week
monitor-hint = From the weekly totals of the OSTRC. A week without an answer does not count as healthy.
monitor-from = Began
monitor-to = Ended
monitor-kind = Kind
monitor-days-lost = Days lost
monitor-weeks = Weeks with complaints
monitor-severity = Severity added up
monitor-open = still going on
monitor-by-weeks = { $date }, by the weeks
monitor-unknown = unknown after { $date }
monitor-first = first time
monitor-again = came back
monitor-again-early = came back within 2 months
