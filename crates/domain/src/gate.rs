//! Gates: what a finding does to the programme. Only a clinician lifts a block, with name and reason.

use crate::Reason;

/// How far a finding reaches, strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Nothing starts or continues until a clinician lifts it.
    Block,
    /// Stop now and contact someone.
    Stop,
    /// A person must answer a question first.
    Ask,
    /// It may go on, adapted.
    Warn,
    /// Kept for the record.
    Log,
}

impl Level {
    /// True when no exercise may be proposed while this stands.
    pub const fn forbids_exercise(self) -> bool {
        matches!(self, Level::Block | Level::Stop)
    }
}

/// A finding that was weighed, with why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gate {
    /// How far it reaches.
    pub level: Level,
    /// Rule, inputs and evidence card.
    pub reason: Reason,
}
