//! Numbers of the dose: load, block, pain, taper and home.

use crate::running::programme::Range;
use kadans_domain::CardId;

/// The first load.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartRule {
    /// Its evidence card.
    pub card: CardId,
    /// Pain should begin no sooner than this, seconds.
    pub onset_s_min: u32,
    /// And no later than this in the first bout of the first session, seconds.
    pub onset_s_max: u32,
    /// Speeds are rounded down to this, tenths of km/h.
    pub grid_x10: u16,
    /// Corrections in the first session at most.
    pub corrections_max: u8,
    /// Share of an estimated distance that is counted, percent.
    pub estimate_percent: u32,
}

/// Steps of load.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LadderRule {
    /// Its evidence card.
    pub card: CardId,
    /// Speed at which the grade begins to rise, tenths of km/h.
    pub full_speed_x10: u16,
    /// A step of speed on the treadmill, tenths of km/h.
    pub step_x10: u16,
    /// A step of speed on the flat, tenths of km/h.
    pub flat_step_x10: u16,
    /// Slowest on the treadmill, tenths of km/h.
    pub floor_x10: u16,
    /// Slowest on the flat, tenths of km/h.
    pub flat_floor_x10: u16,
    /// Highest grade, percent.
    pub grade_max: u8,
    /// The person's own pace out of doors, tenths of km/h; the speed rises no further.
    pub outdoor_x10: Range,
}

/// How far the pain may go, and when the load changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyRules {
    /// Evidence card of the review rules.
    pub card: CardId,
    /// Evidence card of the choice itself.
    pub policy_card: CardId,
    /// Time to the end of a bout from which the load rises: near-maximal, moderate, onset; seconds.
    pub up_s: [u32; 3],
    /// Below this the load falls, near-maximal only, seconds.
    pub down_s: u32,
    /// A bout in which nothing hurts ends here, seconds.
    pub bout_s_max: u32,
    /// A rest that lasts this long ends the session, seconds.
    pub rest_s_max: u32,
    /// Usual length of a rest, for planning, seconds.
    pub rest_s_expected: u32,
    /// Weeks of too few sessions in a row after which is asked why.
    pub low_weeks: u8,
}

/// Length of the walking block, rests included, minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockRule {
    /// Its evidence card.
    pub card: CardId,
    /// First block.
    pub first_min: u16,
    /// First block after an adapted test.
    pub first_adapted_min: u16,
    /// Shortest block.
    pub shortest_min: u16,
    /// Longer in a week by this.
    pub step_min: u16,
    /// Longest block.
    pub longest_min: u16,
    /// Warming up.
    pub warm_up_min: u16,
    /// Cooling down.
    pub cool_down_min: u16,
}

/// Days without a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GapRule {
    /// Its evidence card.
    pub card: CardId,
    /// From here one step back.
    pub back_days: u16,
    /// From here the test again.
    pub retest_days: u16,
    /// The block is shorter by this, minutes.
    pub block_back_min: u16,
}

/// The strength exercises of walking therapy, by picture.
pub const STRENGTH: [&str; 5] = ["calf-raise", "sit-to-stand", "hip-extension", "step-up", "row"];

/// What stands beside the walking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartsRule {
    /// Evidence card of cycling.
    pub cycling_card: CardId,
    /// Cycling, minutes; 0 for none.
    pub cycling_min: Range,
    /// Effort on the cycle at most, Borg.
    pub cycling_rpe_max: u8,
    /// Evidence card of strength.
    pub strength_card: CardId,
    /// Exercises of the strength part, by picture.
    pub strength: Vec<String>,
    /// Sets of each.
    pub sets: u8,
    /// Repetitions of a set.
    pub repetitions: u16,
    /// Rest between sets, seconds.
    pub set_rest_s: u32,
    /// Sessions a week with strength.
    pub strength_a_week: u8,
}

/// Weeks with the same split.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TaperPhase {
    /// First week.
    pub from_week: u16,
    /// Last week.
    pub to_week: u16,
    /// Supervised sessions in a week that has them.
    pub supervised: u8,
    /// Such a week comes every so many weeks, counted from the one in which the first falls.
    pub every_weeks: u8,
    /// First week of this phase with supervised sessions.
    pub first_week: u16,
    /// Home walks a week.
    pub home: u8,
    /// Home walks in a week with supervised sessions.
    pub home_beside: u8,
    /// Length of a home walk, minutes.
    pub home_min: u16,
}

/// Supervised sessions and home walks, week by week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaperRule {
    /// Its evidence card.
    pub card: CardId,
    /// Supervised sessions in all.
    pub sessions: Range,
    /// Weeks.
    pub weeks: u16,
    /// In order, without a hole.
    pub phases: Vec<TaperPhase>,
    /// First week of tapering.
    pub taper_week: u16,
    /// First week of training alone.
    pub alone_week: u16,
    /// In this week is asked what to do with sessions that are left.
    pub left_week: u16,
    /// Fewer left than this, early, is asked about.
    pub few_left: u16,
    /// Until this week it is early.
    pub early_week: u16,
    /// At this many used is asked how to go on.
    pub used_ask: u16,
}

/// Walking at home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HomeRule {
    /// Its evidence card.
    pub card: CardId,
    /// Evidence card of the steps.
    pub steps_card: CardId,
    /// A walk counts from this share of its minutes, percent.
    pub counts_percent: u32,
    /// More steps a day in each week.
    pub steps_a_week: u32,
    /// And no further than this.
    pub steps_goal: u32,
}
