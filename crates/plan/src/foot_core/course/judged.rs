//! What came of one session.

use crate::decision::Decision;
use crate::foot_core::decide::{Light, Outcome};
use kadans_domain::Reason;

/// What came of one exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Which, by place.
    pub exercise: usize,
    /// What becomes of it.
    pub outcome: Outcome,
    /// Level before and after.
    pub level: (u8, u8),
    /// Why.
    pub reason: Reason,
}

/// What came of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// What the runner sees.
    pub light: Light,
    /// The morning is still to come: nothing goes up on it, and the light may turn worse.
    pub waits_for_morning: bool,
    /// The strongest of what became of the exercises.
    pub decision: Decision,
    /// Each exercise that was asked.
    pub exercises: Vec<Told>,
    /// Why, the deciding rule first; never empty.
    pub reasons: Vec<Reason>,
}
