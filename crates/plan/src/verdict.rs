//! What comes of a session: the decision, why, and what comes next.

use crate::words::Words;
use kadans_domain::{Reason, Rpe, Score0To10, TalkLevel};

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

/// What is known of a session when it is judged. `None` is unknown and never decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Observed {
    /// Share of planned running that was done, thousandths.
    pub done_permille: Option<u16>,
    /// Effort.
    pub rpe: Option<Rpe>,
    /// Talk level.
    pub talk: Option<TalkLevel>,
    /// Worst pain while running.
    pub pain_run: Option<Score0To10>,
    /// Pain the next morning above one's own usual; never below 0.
    pub pain_rise: Option<u8>,
    /// Fatigue the next morning above one's own usual; negative when better.
    pub fatigue_rise: Option<i8>,
    /// Complaints that began or lasted over a day, this time and the time before.
    pub worse_twice: bool,
    /// A red flag was reported.
    pub red_flag: bool,
    /// Confidence for the next step.
    pub confidence: Option<Score0To10>,
}

/// What comes after a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// A session on this rung.
    Rung(u8),
    /// Another walking session before the ladder.
    LeadIn,
    /// The goal was reached.
    Finished,
    /// A clinician first.
    Waits,
}

/// The decision about one session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// What.
    pub decision: Decision,
    /// Why: the rule that decided first, then modifiers, extensions and what was unknown.
    pub reasons: Vec<Reason>,
    /// An extra rung the therapist may give (depressive complaints).
    pub offer: Option<u8>,
    /// What comes next, before any rule about days without running.
    pub next: Next,
    /// The next session is done with the therapist.
    pub under_supervision: bool,
}
