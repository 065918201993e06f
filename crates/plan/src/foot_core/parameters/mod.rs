//! Foot-core training as data: every number a rule uses, with the evidence card it rests on.
//!
//! Made by parsing `content/programmes/foot-core.toml`. Each group of numbers names its card.

mod rules;
mod work;

pub use rules::{AdverseRules, EvidenceRules, GapRules, PanelCard, ProgressRules, StoplightRules, SupportRules, SupportWindow};
pub use work::{BlockRules, ExerciseRule, ExerciseRules, StretchRules, VariantRules};

use crate::programme::ProgrammeId;
use crate::return_to_running::parameters::SafetyRules;
use crate::running::programme::RedFlags;
use kadans_domain::{CardId, Level};

/// All numbers of foot-core training.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FootCore {
    /// `foot-core`.
    pub id: ProgrammeId,
    /// Version of the numbers.
    pub version: u32,
    /// Whom the trial was about.
    pub population: PopulationRules,
    /// Questions before the first session and after a long gap.
    pub screen: ScreenRules,
    /// Weeks and sessions.
    pub blocks: BlockRules,
    /// The exercises and how much of each.
    pub exercises: ExerciseRules,
    /// Exercises of the shorter sessions after the build-up, by place from 1.
    pub variants: VariantRules,
    /// The other arm.
    pub stretching: StretchRules,
    /// Up, down, the same.
    pub progress: ProgressRules,
    /// The traffic light of the runner.
    pub stoplight: StoplightRules,
    /// Days without a session.
    pub gap: GapRules,
    /// Injuries during the programme.
    pub adverse: AdverseRules,
    /// Help to keep at it.
    pub support: SupportRules,
    /// What the trial found, and what others found.
    pub evidence: EvidenceRules,
    /// Signs that end a session.
    pub red_flags: RedFlags,
    /// Words for a person in danger, and who to call.
    pub safety: SafetyRules,
}

/// Whom the trial was about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PopulationRules {
    /// Evidence card.
    pub card: CardId,
    /// Youngest, years.
    pub age_min: u8,
    /// Oldest, years.
    pub age_max: u8,
    /// Running so long at least, months.
    pub running_months_min: u16,
    /// Least distance a week, km.
    pub week_km_min: u16,
    /// Most distance a week, km.
    pub week_km_max: u16,
}

/// One question of the safety screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScreenItem {
    /// E.g. `night_pain`. Its text is `foot-core-<id>`.
    pub id: String,
    /// What a yes does.
    pub level: Level,
    /// Who is asked: `gp_or_podiatrist`, `doctor_this_week`, `physiotherapist`, `therapist`.
    pub ask: String,
}

/// The safety screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScreenRules {
    /// Evidence card.
    pub card: CardId,
    /// In the order they are asked.
    pub items: Vec<ScreenItem>,
    /// The answer that keeps the work on two legs and with support.
    pub balance_item: String,
    /// Answers that cap the level.
    pub cap_items: Vec<String>,
    /// At this level.
    pub cap_level: u8,
}
