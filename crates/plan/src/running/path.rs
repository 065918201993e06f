//! Where someone stands in the plan, and what is left of it.
//!
//! The plan is a list of rungs that never falls and never skips. Progress moves to its next entry, a hold stays, a step
//! back moves to the last earlier entry one rung lower; below the plan's first rung entries are put in front. After every
//! move what is left is fitted to the sessions that are left: too long, and the last repeated entry goes; too short, and
//! the next entry is done once more. When even one session for each rung does not fit, the plan is extended by whole
//! weeks. So the last session stays the goal, whatever happens on the way. Card: `ev-rt-progress`.

use crate::running::prescription::Prescription;
use crate::running::verdict::Decision;

/// A plan under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    entries: Vec<u8>,
    at: usize,
    done: u16,
    total: u16,
    a_week: u16,
    extended_weeks: u16,
}

impl Path {
    /// At the first entry of a prescription.
    pub fn of(prescription: &Prescription) -> Path {
        Path {
            entries: prescription.sessions.iter().map(|session| session.rung).collect(),
            at: 0,
            done: 0,
            total: prescription.sessions.len() as u16,
            a_week: prescription.sessions_a_week.into(),
            extended_weeks: 0,
        }
    }

    /// Rung of the next session; None when the goal was reached.
    pub fn next(&self) -> Option<u8> {
        self.entries.get(self.at).copied()
    }

    /// Number of the next session, from 1.
    pub const fn number(&self) -> u16 {
        self.done.saturating_add(1)
    }

    /// Rungs of the sessions to come.
    pub fn ahead(&self) -> &[u8] {
        &self.entries[self.at.min(self.entries.len())..]
    }

    /// Whole weeks the plan was extended by.
    pub const fn extended_weeks(&self) -> u16 {
        self.extended_weeks
    }

    /// All sessions, done and to come.
    pub fn total(&self) -> u16 {
        self.done.saturating_add(self.ahead().len() as u16)
    }

    /// A session on rung `ran` was done and decided about. Running above the plan counts as running the plan; running
    /// below it moves the place in the plan down first. Returns the weeks that were added.
    /// A session after the goal only counts.
    pub fn decide(&mut self, ran: u8, decision: Decision) -> u16 {
        self.done = self.done.saturating_add(1);
        let Some(planned) = self.next() else { return 0 };
        if ran < planned {
            self.go_down_to(ran);
        }
        match decision {
            Decision::Progress => self.at += 1,
            Decision::Hold | Decision::StopContact | Decision::PauseReview => {}
            Decision::Regress => self.go_down_to(ran.min(planned).saturating_sub(1).max(1)),
        }
        self.fit()
    }

    /// The next session is on this rung, by a therapist or after days without running. Returns the weeks that were added.
    pub fn go_to(&mut self, rung: u8) -> u16 {
        match self.next() {
            Some(next) if rung > next => self.go_up_to(rung),
            Some(_) => self.go_down_to(rung),
            None => {}
        }
        self.fit()
    }

    /// To the last entry with this rung that is not ahead; entries are put in front when the plan starts higher.
    fn go_down_to(&mut self, rung: u8) {
        let first = self.entries.first().copied().unwrap_or(rung);
        if rung < first {
            self.entries.splice(0..0, rung..first);
            self.at = 0;
        } else if self.next().is_some_and(|next| rung < next) {
            self.at = self.entries[..self.at].iter().rposition(|entry| *entry == rung).unwrap_or(self.at);
        }
    }

    /// To the first entry ahead with this rung; beyond the goal is no entry, so it stops there.
    fn go_up_to(&mut self, rung: u8) {
        let ahead = self.ahead().iter().position(|entry| *entry >= rung);
        self.at = ahead.map_or(self.entries.len() - 1, |steps| self.at + steps);
    }

    fn fit(&mut self) -> u16 {
        let Some(next) = self.next() else { return 0 };
        let goal = self.entries.last().copied().unwrap_or(next);
        let added = self.extend(u16::from(goal - next) + 1);
        while self.ahead().len() > self.left() && self.drop_last_repeat() {}
        if next < goal {
            let missing = self.left().saturating_sub(self.ahead().len());
            self.entries.splice(self.at..self.at, std::iter::repeat_n(next, missing));
        }
        added
    }

    fn left(&self) -> usize {
        self.total.saturating_sub(self.done).into()
    }

    fn extend(&mut self, rungs: u16) -> u16 {
        let missing = rungs.saturating_sub(self.total.saturating_sub(self.done));
        let weeks = missing.div_ceil(self.a_week);
        self.total = self.total.saturating_add(weeks.saturating_mul(self.a_week));
        self.extended_weeks = self.extended_weeks.saturating_add(weeks);
        weeks
    }

    /// Removes the last entry ahead that repeats the one before it. The goal is in the plan once, so it always stays.
    fn drop_last_repeat(&mut self) -> bool {
        let repeated = self.ahead().windows(2).rposition(|pair| pair[0] == pair[1]);
        if let Some(index) = repeated {
            self.entries.remove(self.at + index + 1);
        }
        repeated.is_some()
    }
}
