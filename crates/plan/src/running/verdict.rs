//! What comes of a session: the decision, why, and what comes next.

pub use crate::decision::Decision;
use crate::fold::least;
use kadans_domain::{Reason, Rpe, Score0To10, TalkLevel};

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

impl Observed {
    /// The safest reading of two logs of one session: the worst that was felt, the least that was done.
    #[must_use]
    pub fn safest(self, other: Observed) -> Observed {
        Observed {
            done_permille: least(self.done_permille, other.done_permille),
            rpe: self.rpe.max(other.rpe),
            talk: self.talk.max(other.talk),
            pain_run: self.pain_run.max(other.pain_run),
            pain_rise: self.pain_rise.max(other.pain_rise),
            fatigue_rise: self.fatigue_rise.max(other.fatigue_rise),
            worse_twice: self.worse_twice || other.worse_twice,
            red_flag: self.red_flag || other.red_flag,
            confidence: least(self.confidence, other.confidence),
        }
    }
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
