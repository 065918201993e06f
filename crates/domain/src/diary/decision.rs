//! What people tell and decide beside the sessions: signals, scores, clearances, days off.

use crate::{EntryId, InstrumentId, ScaleId, ScaleValue, Week};
use jiff::civil::Date;

/// A call for a human being.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SafetySignal {
    /// The person pressed "I do not feel safe".
    NotSafe,
    /// A red flag, with its code.
    RedFlag(String),
    /// A safety item of a questionnaire was answered positively; only that it fired is kept.
    Instrument(InstrumentId),
}

/// Scores of an instrument on one occasion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValuesRecorded {
    /// Which instrument.
    pub instrument: InstrumentId,
    /// Week of the programme.
    pub week: Week,
    /// Each scale's value.
    pub values: Vec<(ScaleId, ScaleValue)>,
    /// The maximum printed on the source when it differs from the instrument's own.
    pub printed_max: Option<ScaleValue>,
    /// A safety item was answered positively on the paper form.
    pub safety_item_positive: bool,
}

/// A clinician lets someone go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clearance {
    /// The stop, block or signal that is lifted.
    pub of: EntryId,
    /// Why it is safe, 1 to 1000 characters.
    pub reason: String,
}

/// The next dose set by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// Rung of the ladder for the next session.
    pub rung: u8,
    /// Why, 1 to 1000 characters.
    pub reason: String,
}

/// A goal taken up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalChoice {
    /// Id from the goal catalogue, e.g. `B-E1`.
    pub goal: String,
}

/// Planned days off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pause {
    /// First day off.
    pub from: Date,
    /// Last day off.
    pub to: Date,
    /// Why: holiday, illness or other; 1 to 200 characters.
    pub reason: String,
}
