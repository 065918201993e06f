//! The verdict: every rule is tried, the most urgent that fires decides, and every one that fired is named.

use crate::advice::{Advice, Fired, Likely, Run};
use crate::answers::{Answers, Complaint};
use crate::book::{Book, Label, Rule, SafetyPattern, Urgency};
use crate::inputs::InputSet;
use crate::predicate::Predicate;
use crate::rules::OUTSIDE;
use crate::saw;
use crate::sight::{Sight, Truth};

/// The advice for a complaint told as a whole.
pub fn triage(book: &Book, complaint: &Complaint) -> Advice {
    judge(book, complaint.answers())
}

/// The advice at the end of a conversation: what was not asked takes its default, and could not have changed the urgency.
/// `None` while a question is still open.
pub fn conclude(book: &Book, answers: &Answers) -> Option<Advice> {
    crate::ask::next_question(book, answers).is_none().then(|| judge(book, &answers.settled()))
}

/// The most urgent of what fires, and of what "I do not know" keeps open.
pub(crate) fn urgency_of(book: &Book, answers: &Answers) -> Urgency {
    Sight { book, answers }.urgency(answers.unsure_flags())
}

fn judge(book: &Book, answers: &Answers) -> Advice {
    let sight = Sight { book, answers };
    let outside_scope = sight.is_outside();
    let fired: Vec<&Rule> = book.rules.iter().filter(|rule| sight.fires(rule)).collect();
    let undecided = sight.undecided(answers.unsure_flags());
    let speaking =
        book.rules.iter().filter(|rule| fired.contains(rule) || rule.urgency >= Urgency::GpToday && undecided.contains(rule));
    let urgency = urgency_of(book, answers);
    let reasons = fired.iter().map(|rule| reason(&sight, rule.id, &rule.when, rule.card));
    let unsure = unsure_rules(&undecided).map(|(id, _)| Fired { rule: id, reason: saw::unsure(&sight, id) });
    Advice {
        book: book.version,
        urgency,
        exclude: exclude(&sight, speaking),
        likely: if outside_scope { Vec::new() } else { likely(&sight) },
        run: run(&sight, urgency, outside_scope),
        fired: reasons.chain(unsure).collect(),
        outside_scope,
    }
}

fn reason(sight: &Sight, id: &'static str, when: &Predicate, card: &'static str) -> Fired {
    Fired { rule: id, reason: saw::reason(sight, id, when, card) }
}

/// What "I do not know" asks for: an emergency that hangs on it counts as a visit to the general practitioner today, anything else as one to the
/// physiotherapist. Missing knowledge never ends in reassurance.
fn unsure_rules(undecided: &[&Rule]) -> impl Iterator<Item = (&'static str, Urgency)> + use<> {
    let hangs = |emergency: bool| undecided.iter().any(|rule| (rule.urgency == Urgency::Emergency) == emergency);
    let rules = [(hangs(true), UNSURE_EMERGENCY, Urgency::GpToday), (hangs(false), UNSURE, Urgency::Physio)];
    rules.into_iter().filter(|(holds, ..)| *holds).map(|(_, id, urgency)| (id, urgency))
}

/// What the rules that fired say must be looked at first; urgent rules that hang on "I do not know" say it too.
fn exclude<'a>(sight: &Sight, speaking: impl Iterator<Item = &'a Rule>) -> Vec<SafetyPattern> {
    let mut patterns = Vec::new();
    for rule in speaking {
        let named = rule.exclude.iter().find(|(when, _)| sight.sees(when) == Truth::Yes).map(|(_, pattern)| *pattern);
        patterns.extend(named.filter(|pattern| !patterns.contains(pattern)));
    }
    patterns
}

/// The labels that reach the threshold, best first; equal points keep the order of the book.
fn likely(sight: &Sight) -> Vec<Likely> {
    let reached = |label: &&Label| sight.sees(&label.when) == Truth::Yes && sight.points(label).0 >= sight.book.threshold;
    let mut likely: Vec<Likely> = sight.book.labels.iter().filter(reached).map(|label| named(sight, label)).collect();
    likely.sort_by_key(|one| std::cmp::Reverse(one.points));
    likely
}

fn named(sight: &Sight, label: &Label) -> Likely {
    let graded = label.severity.iter().find(|(when, _)| sight.sees(when) == Truth::Yes);
    Likely {
        condition: label.condition,
        points: sight.points(label).0,
        severity: graded.map(|(_, severity)| *severity),
        reason: saw::label(sight, label),
    }
}

fn run(sight: &Sight, urgency: Urgency, outside_scope: bool) -> Run {
    let holds = sight.book.no_run.iter().filter(|one| sight.sees(&one.when) == Truth::Yes);
    let reasons: Vec<Fired> = holds.map(|one| reason(sight, one.id, &one.when, one.card)).collect();
    if urgency >= Urgency::GpToday || outside_scope || !reasons.is_empty() { Run::No(reasons) } else { Run::Monitored }
}

impl Sight<'_> {
    /// Whether the person belongs to those the guide is not made for.
    pub fn is_outside(&self) -> bool {
        self.book.rule(OUTSIDE).is_some_and(|rule| self.sees(&rule.when) == Truth::Yes)
    }

    /// Whether a rule speaks here: for somebody the guide is not made for, only emergencies do.
    pub fn speaks(&self, rule: &Rule) -> bool {
        rule.urgency == Urgency::Emergency || rule.id == OUTSIDE || !self.is_outside()
    }

    fn fires(&self, rule: &Rule) -> bool {
        self.sees(&rule.when) == Truth::Yes && self.speaks(rule)
    }

    /// The rules that only unsure flags keep open.
    pub fn undecided(&self, unsure: InputSet) -> Vec<&Rule> {
        if unsure.is_empty() {
            return Vec::new();
        }
        let hangs = |rule: &&Rule| self.sees(&rule.when) == Truth::Open && self.hangs_on(&rule.when).is_within(unsure);
        self.book.rules.iter().filter(|rule| self.speaks(rule)).filter(hangs).collect()
    }

    /// The urgency that stands, whatever else is answered. A flag that will be asked again does not count yet.
    pub fn standing(&self) -> Urgency {
        let to_come = self.book.again.inputs().minus(self.answers.twice());
        self.urgency(self.answers.unsure_flags().minus(to_come))
    }

    fn urgency(&self, unsure: InputSet) -> Urgency {
        let fired = self.book.rules.iter().filter(|rule| self.fires(rule)).map(|rule| rule.urgency);
        fired.chain(unsure_rules(&self.undecided(unsure)).map(|(_, urgency)| urgency)).max().unwrap_or(Urgency::SelfCare)
    }
}

/// An emergency hangs on a flag the person does not know.
pub const UNSURE_EMERGENCY: &str = "U01";
/// Another rule hangs on a flag the person does not know.
pub const UNSURE: &str = "U02";
