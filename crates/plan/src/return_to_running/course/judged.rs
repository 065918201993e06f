//! What came of one session on the ladder.

use crate::decision::Decision;
use crate::return_to_running::verdict::Verdict;
use kadans_domain::Reason;

/// What came of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The traffic light.
    pub verdict: Verdict,
    /// The morning is still to come: the light may turn worse, and nothing is advanced on it.
    pub waits_for_morning: bool,
    /// What it does.
    pub decision: Decision,
    /// From stage to stage.
    pub moved: Move,
    /// Why, the deciding rule first; never empty.
    pub reasons: Vec<Reason>,
}

/// From one stage to another; often the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// Before.
    pub from: u8,
    /// After.
    pub to: u8,
}
