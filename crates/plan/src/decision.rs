//! What a log decides, in any programme.

use crate::words::Words;

/// What a session's log decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decision {
    /// The next entry of the plan.
    Progress,
    /// The same rung again.
    Hold,
    /// One rung back.
    Regress,
    /// Nothing before a human clears it.
    StopContact,
    /// Graded steps pause; the therapist looks first.
    PauseReview,
}

impl Decision {
    /// Stable code, e.g. `pause_review`.
    pub const fn code(self) -> &'static str {
        match self {
            Decision::Progress => "progress",
            Decision::Hold => "hold",
            Decision::Regress => "regress",
            Decision::StopContact => "stop_contact",
            Decision::PauseReview => "pause_review",
        }
    }

    /// The decision with this code.
    pub fn from_code(code: &str) -> Option<Decision> {
        [Decision::Progress, Decision::Hold, Decision::Regress, Decision::StopContact, Decision::PauseReview]
            .into_iter()
            .find(|decision| decision.code() == code)
    }

    /// True when nothing may be done before a clinician has looked.
    pub const fn waits_for_clinician(self) -> bool {
        matches!(self, Decision::StopContact | Decision::PauseReview)
    }

    /// The headline for the person, B1.
    pub fn headline_for_patient(self) -> Words {
        Words::of_code("verdict-patient", self.code())
    }

    /// The headline for the therapist.
    pub fn headline_for_therapist(self) -> Words {
        Words::of_code("verdict-therapist", self.code())
    }
}
