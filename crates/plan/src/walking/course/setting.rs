//! What goes into the course and what comes out of a session.

use crate::decision::Decision;
use crate::walking::load::{Ground, Load};
use crate::walking::policy::Policy;

/// What a therapist confirmed for this person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    /// How far the pain may go with the therapist.
    pub policy: Policy,
    /// And at home.
    pub home_policy: Policy,
    /// Where and how fast at most.
    pub ground: Ground,
    /// First load.
    pub load: Load,
    /// First block, minutes.
    pub block_min: u16,
    /// Cycling, minutes; 0 for none.
    pub cycle_min: u16,
    /// Strength belongs to it.
    pub strength: bool,
    /// Supervised sessions in all.
    pub sessions: u16,
    /// Sugar is measured before a session.
    pub sugar: bool,
}

/// Why a session's log moved or did not move anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Moved {
    /// A red flag: nothing moves.
    RedFlag,
    /// A therapist looks first.
    Review,
    /// The first session corrected the load.
    Calibrated,
    /// Kept for the weekly review.
    Noted,
    /// No bout was timed: attended, and nothing more.
    NotValid,
}

/// What came of one session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// What.
    pub decision: Decision,
    /// Why.
    pub moved: Moved,
    /// Load before.
    pub from: Load,
    /// Load after.
    pub to: Load,
}
