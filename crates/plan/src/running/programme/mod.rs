//! The running therapy programme as data: every number a rule uses, with the evidence card it rests on.
//!
//! Rules are code and live one to a file elsewhere in this room; their numbers live in
//! `content/programmes/running-therapy.toml`, where a therapist can read and a reviewer can change them. Each group of
//! numbers names its card. What a therapist may choose for one person is a [`Range`]; everything else is fixed for the
//! version of the programme.
//!
//! Source of the programme: van Woerkom and Zuidema, running therapy in overstrain and burn-out (FysioPraxis). Their
//! week-by-week schedule was never printed, so the ladder is our own design within their limits.

mod check;
mod company;
mod decide;
mod dose;
mod measure;
mod range;
mod safety;

pub use crate::programme::ProgrammeId;
pub use check::ProgrammeProblem;
pub use company::{GoalKind, GoalMeasure, GoalTemplate, Goals, Phases, SubGoals, TimeBlocks};
pub use decide::{GapRule, IndicationRules, Limits, ProgressRules, RelapseRule};
pub use dose::{
    BoutPlan, BreathingLimits, BreathingRules, DoseRanges, Ladder, LeadInRule, PresetPlan, Rung, StartRule, SteepRule,
};
pub use measure::{BorgBand, Calibration, HeartRateBand, HeartRateRule};
pub use range::Range;
pub use safety::{Answer, Phone, RedFlags, ScreeningItem, ScreeningRules, SuicidalityRule};

/// All numbers of running therapy. Made by parsing `content/programmes/running-therapy.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunningTherapy {
    /// `running-therapy`.
    pub id: ProgrammeId,
    /// Version of the numbers; a prescription remembers which one made it.
    pub version: u32,
    /// The walk-run ladder and the frame of a session.
    pub ladder: Ladder,
    /// What a therapist may choose.
    pub dose: DoseRanges,
    /// Where on the ladder someone starts.
    pub start: StartRule,
    /// Walking weeks before the ladder, for who cannot yet run a minute.
    pub lead_in: LeadInRule,
    /// When a plan climbs fast enough to need a therapist's eye.
    pub steep: SteepRule,
    /// Subjective and observed effort brought together.
    pub calibration: Calibration,
    /// Heart rate as a second opinion.
    pub heart_rate: HeartRateRule,
    /// Breathing practice.
    pub breathing: BreathingRules,
    /// Progress, hold, regress.
    pub progress: ProgressRules,
    /// What differs per indication.
    pub indications: IndicationRules,
    /// What days without running do.
    pub gap: GapRule,
    /// When absent motivation asks for contact.
    pub relapse: RelapseRule,
    /// Blocks of time in the week.
    pub time_blocks: TimeBlocks,
    /// When a phase has lasted long enough to talk about.
    pub phases: Phases,
    /// The six sub-goals and when each is attained.
    pub sub_goals: SubGoals,
    /// The catalogue of goals for a session.
    pub goals: Goals,
    /// Questions before the start.
    pub screening: ScreeningRules,
    /// Signs that end a session.
    pub red_flags: RedFlags,
    /// "I do not feel safe": people and numbers.
    pub suicidality: SuicidalityRule,
}
