//! What was asked or measured outside a session's own log, and what a therapist changed by hand.

use crate::{EntryId, Fact, Facts};

/// Answers or measurements of one moment: the questions before a session, a check in the evening or the next morning, a
/// weekly card, a walking or strength test, a finding of the therapist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    /// Which set of questions, in the programme's own words, e.g. `gate`, `evening`, `treadmill`; 1 to 40 characters.
    pub kind: String,
    /// The session it belongs to, for a check before or after one.
    pub session: Option<EntryId>,
    /// What was answered; at most [`crate::MOST_FACTS`].
    pub facts: Facts,
}

/// A part of the dose set by a therapist, inside the programme's range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adjustment {
    /// What, in the programme's own words, e.g. `phase` or `load.leg_press`; 1 to 60 characters.
    pub what: String,
    /// To what.
    pub to: Fact,
    /// Why, 1 to 1000 characters.
    pub reason: String,
}
