//! The nouns of what is found in a course: stops, alerts and sub-goals.

use jiff::civil::Date;
use kadans_domain::{EntryId, Level, Reason};

/// What kind of finding keeps someone from exercising.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum StopKind {
    /// A red flag, by code.
    RedFlag(String),
    /// The person does not feel safe, or a safety item was answered positively.
    Suicidality,
    /// Complaints that last over a day, twice in a row.
    Worsening,
}

/// A stop that nobody has lifted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenStop {
    /// The diary entry a clearance must name.
    pub entry: EntryId,
    /// Since when.
    pub since: Date,
    /// BLOCK for suicidality and worsening, STOP for a red flag; all forbid exercise.
    pub level: Level,
    /// What kind.
    pub kind: StopKind,
    /// Why.
    pub reason: Reason,
}

/// What an alert is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AlertKind {
    /// A signal of suicidality.
    Suicidality,
    /// A red flag.
    RedFlag,
    /// Complaints that last over a day, twice in a row.
    Worsening,
    /// Holds and regressions in a row.
    HeldInARow,
    /// Motivation absent for long.
    Relapse,
    /// No answer for long: a neutral question.
    CheckIn,
    /// In a phase, or in treatment, for long.
    Stagnation,
    /// No log for long.
    Silence,
    /// Days without running changed the next dose.
    Gap,
    /// An extra rung may be offered.
    Offer,
    /// The plan became longer.
    Extended,
}

impl AlertKind {
    /// Stable code, e.g. `held_in_a_row`.
    pub const fn code(self) -> &'static str {
        match self {
            AlertKind::Suicidality => "suicidality",
            AlertKind::RedFlag => "red_flag",
            AlertKind::Worsening => "worsening",
            AlertKind::HeldInARow => "held_in_a_row",
            AlertKind::Relapse => "relapse",
            AlertKind::CheckIn => "check_in",
            AlertKind::Stagnation => "stagnation",
            AlertKind::Silence => "silence",
            AlertKind::Gap => "gap",
            AlertKind::Offer => "offer",
            AlertKind::Extended => "extended",
        }
    }
}

/// Something a therapist should know. Sorted by level, then by how long it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// Stable text: kind and what it is about, e.g. `relapse-2026-03-01`.
    pub id: String,
    /// What about.
    pub kind: AlertKind,
    /// How far it reaches.
    pub level: Level,
    /// Why.
    pub reason: Reason,
    /// Since when.
    pub since: Date,
    /// Someone read it and dealt with it (and, for relapse, it has not come back after its snooze).
    pub acknowledged: bool,
}

/// The six sub-goals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SubGoalId {
    /// SG1: felt and delivered effort agree.
    Effort,
    /// SG2: pacing.
    Pacing,
    /// SG3: blocks of time.
    Time,
    /// SG4: not alone, and independent.
    Company,
    /// SG5: breathing.
    Breathing,
    /// SG6: success (inferred; the article's text names five).
    Success,
}

impl SubGoalId {
    /// `sg1` to `sg6`.
    pub const fn code(self) -> &'static str {
        match self {
            SubGoalId::Effort => "sg1",
            SubGoalId::Pacing => "sg2",
            SubGoalId::Time => "sg3",
            SubGoalId::Company => "sg4",
            SubGoalId::Breathing => "sg5",
            SubGoalId::Success => "sg6",
        }
    }
}

/// How far a sub-goal is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SubGoalState {
    /// Too little in the diary to say.
    Unknown,
    /// Not yet.
    Working,
    /// Attained.
    Attained,
}

/// One sub-goal's status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubGoal {
    /// Which.
    pub id: SubGoalId,
    /// How far.
    pub state: SubGoalState,
    /// The numbers behind it.
    pub reason: Reason,
}
