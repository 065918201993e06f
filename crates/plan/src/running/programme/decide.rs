//! Numbers of deciding: progress, gaps and relapse.

use kadans_domain::CardId;

/// From these values on the decision is taken. `done` counts when it is *below*, all others when they are reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Share of planned running that was done, thousandths.
    pub done_below: u16,
    /// Effort, Borg.
    pub rpe: u8,
    /// Talk level, 0 for T0 to 4.
    pub talk: u8,
    /// Pain while running, 0-10.
    pub pain_run: u8,
    /// Rise of pain over one's own usual the next morning.
    pub pain_rise: u8,
    /// Rise of fatigue over one's own usual the next morning.
    pub fatigue_rise: u8,
}

/// After each session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgressRules {
    /// Evidence card.
    pub card: CardId,
    /// A step back.
    pub regress: Limits,
    /// The same again.
    pub hold: Limits,
    /// Mornings in a row on which complaints began or lasted over a day, that pause the programme.
    pub worse_in_a_row: u8,
    /// Holds and regressions in a row that call the therapist.
    pub held_in_a_row: u8,
    /// Days before a session over which the usual morning is taken (median).
    pub usual_days: u8,
    /// Days after the last session without any log that call the therapist.
    pub silent_days: u16,
}

/// What differs per indication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndicationRules {
    /// Evidence card.
    pub card: CardId,
    /// Burn-out: weeks in which "leave something in the tank" is shown.
    pub brake_weeks: u8,
    /// Depression: easy sessions in a row before an extra rung is offered.
    pub easy_in_a_row: u8,
    /// Depression: highest effort of an easy session.
    pub easy_rpe_max: u8,
    /// Depression: highest talk level of an easy session.
    pub easy_talk_max: u8,
    /// Anxiety: least confidence for a step, 0-10.
    pub confidence_min: u8,
}

/// Days since the last run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GapRule {
    /// Evidence card.
    pub card: CardId,
    /// From so many days the last rung is repeated.
    pub repeat_days: u16,
    /// From so many days some rungs back.
    pub back_days: u16,
    /// How many rungs back.
    pub rungs_back: u8,
    /// From so many days the sustainable time is measured again.
    pub remeasure_days: u16,
}

/// Absent motivation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelapseRule {
    /// Evidence card.
    pub card: CardId,
    /// Motivation up to this, without a run, is absent (0-10).
    pub absent_max: u8,
    /// Longest stretch of unanswered days that a streak survives.
    pub unknown_days_max: u16,
    /// A streak must be longer than this many days.
    pub days: u16,
    /// Least absent days in the streak.
    pub absent_days_min: u16,
    /// Days a dismissed alert stays quiet.
    pub snooze_days: u16,
    /// Months after discharge during which the rule still watches.
    pub months_after_discharge: u16,
}
