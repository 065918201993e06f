//! Foot-core training as data: every number a rule uses, with the evidence card it rests on.
//!
//! Made by parsing `content/programmes/foot-core.toml`. Each group of numbers names its card.

use super::amount::{Amount, Pace};
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

/// Weeks and sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockRules {
    /// Evidence card.
    pub card: CardId,
    /// Length of A, B, C and D each, weeks.
    pub weeks_each: u8,
    /// Weeks in all.
    pub weeks: u16,
    /// Sessions with a physiotherapist a week, during the build-up.
    pub supervised_a_week: u8,
    /// Sessions at home a week.
    pub home_a_week: u8,
    /// Level of each block when it begins, A first; maintenance keeps the level that was reached.
    pub default_levels: Vec<u8>,
}

/// One exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExerciseRule {
    /// Slug, as in [`super::SLUGS`].
    pub slug: String,
    /// `a` named by the trial's summary, `b` supported by other literature, `c` our own.
    pub provenance: String,
    /// What it needs: `chair`, `wall`, `band`, `ball`, `towel`, `floor_10m`, `none`.
    pub equipment: String,
    /// From this level it may be done with shoes on; `None` for barefoot only.
    pub shod_from_level: Option<u8>,
    /// Lowest level.
    pub level_min: u8,
    /// Highest level.
    pub level_max: u8,
    /// From this level left and right are counted apart, where the amount says so.
    pub sides_from_level: u8,
    /// Movement and rest.
    pub pace: Pace,
    /// How much in A, B, C, D and M.
    pub amounts: [Amount; 5],
}

/// All exercises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExerciseRules {
    /// Evidence card.
    pub card: CardId,
    /// From one exercise to the next, seconds.
    pub change_s: u8,
    /// In the order of the session.
    pub list: Vec<ExerciseRule>,
}

/// Shorter sessions after the build-up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariantRules {
    /// Evidence card.
    pub card: CardId,
    /// The short session.
    pub short: Vec<u8>,
    /// In the warm-up, with shoes on.
    pub warmup: Vec<u8>,
    /// Sessions of any variant that keep a week.
    pub kept_a_week: u8,
}

/// The stretching programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StretchRules {
    /// Evidence card.
    pub card: CardId,
    /// Times each stretch is held on each side.
    pub times: u8,
    /// Held so long, seconds.
    pub hold_s: u8,
    /// Sessions a week.
    pub a_week: u8,
}

/// Up, down, the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgressRules {
    /// Evidence card.
    pub card: CardId,
    /// More pain than this during: down.
    pub pain_regress_above: u8,
    /// More rise in the morning than this: down.
    pub morning_rise_above: u8,
    /// From this pain during: the same, fewer.
    pub pain_hold_from: u8,
    /// From this soreness at the start: not today.
    pub soreness_skip_from: u8,
    /// From this soreness: the same, fewest sets.
    pub soreness_hold_from: u8,
    /// From this effort it is hard.
    pub effort_hard_from: u8,
    /// Hard so often in a row: the same; once more: down.
    pub hard_in_a_row: u8,
    /// Up to this effort it is easy.
    pub effort_easy_max: u8,
    /// Easy and well so often in a row: up.
    pub easy_in_a_row: u8,
    /// Most exercises that go up in a week.
    pub up_a_week: u8,
    /// Days the amount is halved after a step down.
    pub halved_days: u8,
    /// Hours a session moves when it is not for today.
    pub skip_hours: u8,
    /// Cramps that end an exercise for the day.
    pub cramps_end: u8,
    /// No hard run so long after the first session at a new level, hours.
    pub no_hard_run_hours: u8,
    /// Share of a session that counts as done, percent; a part counts half.
    pub completed_percent: u8,
}

/// The traffic light of the runner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoplightRules {
    /// Evidence card.
    pub card: CardId,
    /// Highest green pain.
    pub green_max: u8,
    /// Highest amber pain.
    pub amber_max: u8,
    /// Rest after red, hours.
    pub rest_hours: u8,
}

/// Days without a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GapRules {
    /// Evidence card.
    pub card: CardId,
    /// From so many days: the previous block, one level down.
    pub regress_days: u16,
    /// From so many days: from the beginning, after the safety screen.
    pub restart_days: u16,
}

/// Injuries during the programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdverseRules {
    /// Evidence card.
    pub card: CardId,
    /// So many acute injuries of foot and ankle in one practice ...
    pub review_count: u8,
    /// ... within so many days ask for a review.
    pub review_days: u16,
}

/// Weeks with their own help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupportWindow {
    /// First week; 0 for before the start.
    pub from_week: u16,
    /// Last week.
    pub to_week: u16,
    /// What makes people stop then: `expectation`, `forgetting`, `contact`, `boredom`, `drop_off`, `finish`.
    pub risk: String,
    /// Sessions kept that are aimed at, percent.
    pub target_percent: u8,
}

/// Help to keep at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupportRules {
    /// Evidence card.
    pub card: CardId,
    /// In order.
    pub windows: Vec<SupportWindow>,
    /// Missed weeks before a message.
    pub message_weeks: u8,
    /// Missed weeks before the therapist writes.
    pub personal_weeks: u8,
    /// Missed weeks before the reason is asked.
    pub ask_weeks: u8,
    /// No messages from this hour of the day ...
    pub quiet_from_hour: u8,
    /// ... to this one.
    pub quiet_to_hour: u8,
    /// Months before an effect may be felt: from.
    pub effect_from_months: u8,
    /// To.
    pub effect_to_months: u8,
}

/// A card of the evidence panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PanelCard {
    /// Which.
    pub card: CardId,
    /// `for`, `against` or `mixed`.
    pub stance: String,
}

/// What the trial found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceRules {
    /// Evidence card of the headline.
    pub card: CardId,
    /// Evidence card of the measurements.
    pub measures_card: CardId,
    /// Injured with the programme.
    pub injured_with: u16,
    /// Of so many.
    pub total_with: u16,
    /// Injured with stretching.
    pub injured_without: u16,
    /// Of so many.
    pub total_without: u16,
    /// The cards, in the order they are shown.
    pub panel: Vec<PanelCard>,
}
