//! Numbers of the dose: course, phases, tempo and what a profile changes.

use kadans_domain::CardId;

/// Length, frequency and retests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// Evidence card.
    pub card: CardId,
    /// Fewest weeks a therapist may plan.
    pub weeks_low: u16,
    /// Weeks that are proposed.
    pub weeks_usual: u16,
    /// Most weeks.
    pub weeks_high: u16,
    /// Fewest sessions a week (K-02).
    pub a_week_low: u8,
    /// Most sessions a week (K-02).
    pub a_week_high: u8,
    /// Measured again every so many weeks.
    pub retest_weeks: u16,
    /// Warm-up, seconds.
    pub warm_up_s: u16,
    /// Warm-up with angina, microvascular disease or spasm, seconds.
    pub warm_up_long_s: u16,
    /// Cool-down, seconds.
    pub cool_down_s: u16,
    /// Sitting before the pressure is measured, seconds.
    pub sit_s: u16,
    /// Days without any word before the therapist is told.
    pub silent_days: u16,
}

/// One phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhaseRule {
    /// Exercises in a session.
    pub exercises: u8,
    /// Sets in this phase from its start.
    pub sets: u8,
    /// Fewest repetitions.
    pub reps_low: u8,
    /// Most repetitions.
    pub reps_high: u8,
    /// Most seconds under tension in a set.
    pub tension_s: u16,
    /// Rest between sets and exercises, seconds.
    pub rest_s: u16,
    /// Highest effort, Borg 6-20.
    pub rpe: u8,
    /// Highest load of an upper-body exercise, percent of an estimated maximum.
    pub upper_percent: u8,
    /// The same of a lower-body exercise.
    pub lower_percent: u8,
    /// Most work in a session, seconds, rests included (K-04).
    pub work_s: u16,
    /// Clean sessions before the next phase.
    pub clean: u8,
    /// Weeks before the next phase.
    pub weeks: u8,
    /// Of so many sessions one at least is supervised; 1 for all.
    pub supervised_of: u8,
    /// Or: supervised at least once in so many days; 0 when the share above holds.
    pub supervised_days: u8,
    /// The tempo may differ from the usual one.
    pub free_tempo: bool,
}

/// The four phases, in order: familiarise, build, train, selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phases {
    /// Evidence card.
    pub card: CardId,
    /// P0 familiarise.
    pub p0: PhaseRule,
    /// P1 build.
    pub p1: PhaseRule,
    /// P2 train.
    pub p2: PhaseRule,
    /// P3 selected, after a clinician unlocked it.
    pub p3: PhaseRule,
    /// Supervised clean sessions before any session at home.
    pub home_after: u8,
}

/// How one repetition goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tempo {
    /// Evidence card.
    pub card: CardId,
    /// Seconds up, and again seconds down: least.
    pub low_s: u8,
    /// What is usual.
    pub usual_s: u8,
    /// Most.
    pub high_s: u8,
    /// A repetition takes at least this, seconds (K-01).
    pub rep_low_s: u8,
    /// And at most this (K-01).
    pub rep_high_s: u8,
    /// Longest stand still at a turn, seconds (K-08).
    pub turn_s: u8,
    /// No set is longer, whatever the phase, seconds.
    pub tension_s: u16,
    /// No rest is shorter, seconds.
    pub rest_low_s: u16,
    /// Least range of motion, percent of the own pain-free range (K-09).
    pub range_percent: u8,
    /// A repetition may differ from the plan by this, seconds.
    pub off_s: u8,
}

/// What a profile changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profiles {
    /// Evidence card.
    pub card: CardId,
    /// Hours between sessions (K-11).
    pub gap_h: u16,
    /// Hours with microvascular disease or spasm.
    pub gap_long_h: u16,
    /// Hours more after late complaints.
    pub gap_more_h: u16,
    /// Effort ceiling lower by this with microvascular disease or spasm.
    pub rpe_less: u8,
    /// Clean sessions for a step with microvascular disease or spasm.
    pub clean_for_step: u8,
    /// With spasm no session begins before this hour.
    pub spasm_hour: u8,
    /// Evidence card of that hour.
    pub spasm_card: CardId,
    /// Evidence card of the rule that no heart rate steers anything.
    pub heart_rate_card: CardId,
}
