//! What was checked, what was broken, and how it ended.

use crate::Invariant;
use kadans_domain::Reason;
use std::collections::BTreeMap;

/// Violations that are kept word for word; the rest is counted.
const KEPT: usize = 20;

/// An invariant that did not hold.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Violation {
    /// Whose life.
    pub person: u64,
    /// Which step of it.
    pub step: u64,
    /// Which statement.
    pub invariant: Invariant,
    /// What was seen.
    pub seen: String,
}

/// Counts of one or of many lives.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// Lives.
    pub people: u64,
    /// Session-steps: a session was due, was done or skipped, and judged.
    pub steps: u64,
    /// How often each invariant was checked.
    pub checked: [u64; Invariant::ALL.len()],
    /// How often one did not hold.
    pub broken: u64,
    /// The first of them, by person.
    pub violations: Vec<Violation>,
    /// How lives ended and what was met on the way.
    pub outcomes: BTreeMap<&'static str, u64>,
    person: u64,
    steps_before: u64,
}

impl Tally {
    /// The next life begins.
    pub(crate) fn begin(&mut self, person: u64) {
        self.people += 1;
        self.person = person;
        self.steps_before = self.steps;
    }

    /// One session-step was taken.
    pub fn step(&mut self) {
        self.steps += 1;
    }

    /// Checks a statement; `seen` is only asked when it does not hold.
    pub fn check(&mut self, invariant: Invariant, holds: bool, seen: impl FnOnce() -> String) {
        self.checked[invariant as usize] += 1;
        if holds {
            return;
        }
        self.broken += 1;
        if self.violations.len() < KEPT {
            let step = self.steps - self.steps_before;
            self.violations.push(Violation { person: self.person, step, invariant, seen: seen() });
        }
    }

    /// Every reason names a card, and there is one.
    pub fn check_reasons(&mut self, reasons: &[Reason]) {
        let well = !reasons.is_empty() && reasons.iter().all(|reason| !reason.card.0.is_empty());
        self.check(Invariant::NumberHasReason, well, || format!("{reasons:?}"));
    }

    /// Counts an end or an event.
    pub fn count(&mut self, outcome: &'static str) {
        *self.outcomes.entry(outcome).or_default() += 1;
    }

    /// Without the marks of the life that was counted last, so that equal sums are equal.
    pub(crate) fn settled(self) -> Tally {
        Tally { person: 0, steps_before: 0, ..self }
    }

    /// Both together; the order in which tallies are added does not matter for the counts.
    pub(crate) fn add(&mut self, other: Tally) {
        self.people += other.people;
        self.steps += other.steps;
        self.broken += other.broken;
        for (sum, more) in self.checked.iter_mut().zip(other.checked) {
            *sum += more;
        }
        for (outcome, count) in other.outcomes {
            *self.outcomes.entry(outcome).or_default() += count;
        }
        self.violations.extend(other.violations);
        self.violations.sort();
        self.violations.truncate(KEPT);
    }
}
