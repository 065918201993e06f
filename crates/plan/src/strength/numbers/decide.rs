//! Numbers of the decisions: late complaints, steps, gaps, estimates.

use kadans_domain::CardId;

/// Late complaints (late klachten), judged against what is usual for this person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delayed {
    /// Evidence card.
    pub card: CardId,
    /// Up to this score all is well, also for who usually has none.
    pub green: u8,
    /// From this score: red.
    pub red: u8,
    /// Complaints of this length: red, minutes.
    pub red_min: u16,
    /// Two reds within so many days: to the cardiologist.
    pub red_again_days: u16,
    /// So many ambers in a row: a step down.
    pub ambers: u8,
    /// So many missing in a row: ask.
    pub missing: u8,
    /// The evening check is asked from this hour.
    pub evening_hour: u8,
    /// Days of the diary before the start.
    pub usual_days: u8,
}

/// Steps up and down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decide {
    /// Evidence card of steps up.
    pub card: CardId,
    /// Evidence card of steps down.
    pub back_card: CardId,
    /// A step of load is at least this, percent (PR-2).
    pub step_percent: u16,
    /// New load times fewest repetitions may be at most this percentage of what was lifted (PR-2).
    pub volume_percent: u16,
    /// Clean sessions in a row at the top before the load may rise (PR-2).
    pub clean_at_top: u8,
    /// A step of more than this, percent, is first done under supervision (PR-3).
    pub watched_percent: u16,
    /// No late complaints for so many days before a next phase (PR-4).
    pub quiet_days: u16,
    /// Clean sessions in P2 before a second set (PR-5).
    pub second_set_after: u8,
    /// At most one of so many exercises changes in one session (PR-6).
    pub one_of: u8,
    /// Rest is longer by this after too high a pressure, seconds (RG-3).
    pub rest_more_s: u16,
    /// Joint pain above this: a step back (RG-7).
    pub joint_pain: u8,
    /// Soreness the next day above this: a step back (RG-7).
    pub soreness: u8,
}

/// After days without training, per exercise (RG-5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Evidence card.
    pub card: CardId,
    /// From so many days the last step is undone.
    pub undo_days: u16,
    /// From so many days: the start of the phase.
    pub phase_days: u16,
    /// From so many days: all anew.
    pub start_days: u16,
    /// The thresholds are meant for a turn each so many days; a longer turn moves them.
    pub turn_days: u16,
}

/// An estimated maximum: a ceiling, never a reason to lift more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Estimate {
    /// Evidence card.
    pub card: CardId,
    /// Repetitions left at least.
    pub reserve: u8,
    /// Repetitions done and left together at most.
    pub reps_at_most: u8,
    /// It holds so many weeks.
    pub weeks: u8,
}
