//! Numbers of the dose: the ladder, the start, the walking weeks before it, and breathing.

use super::Range;
use kadans_domain::{BreathingPreset, CardId};

/// One stretch of running and the walk after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BoutPlan {
    /// Running, seconds.
    pub run_s: u32,
    /// Walking after it, seconds; 0 after the last bout.
    pub walk_s: u32,
}

/// One step of the ladder: the main set of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rung {
    /// In order; the last has no walk, the walk out follows it.
    pub bouts: Vec<BoutPlan>,
}

impl Rung {
    /// Seconds of running.
    pub fn run_s(&self) -> u32 {
        self.bouts.iter().map(|b| b.run_s).sum()
    }

    /// Seconds from the first running step to the last.
    pub fn main_s(&self) -> u32 {
        self.bouts.iter().map(|b| b.run_s + b.walk_s).sum()
    }

    /// Longest stretch without a walk, seconds.
    pub fn longest_s(&self) -> u32 {
        self.bouts.iter().map(|b| b.run_s).max().unwrap_or(0)
    }
}

/// The ladder and the frame of every session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ladder {
    /// Evidence card.
    pub card: CardId,
    /// Rung 1 first; at most 40.
    pub rungs: Vec<Rung>,
    /// Walking before the first bout, seconds.
    pub walk_in_s: u32,
    /// Least walking after the last bout, seconds.
    pub walk_out_s: u32,
    /// A shorter session gets a longer walk out until it lasts this long, seconds.
    pub total_s_min: u32,
    /// No session is longer, seconds.
    pub total_s_max: u32,
}

impl Ladder {
    /// The rung with this number, from 1.
    pub fn rung(&self, number: u8) -> Option<&Rung> {
        self.rungs.get(usize::from(number).checked_sub(1)?)
    }
}

/// What a therapist may choose for one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoseRanges {
    /// Evidence card.
    pub card: CardId,
    /// Length of the plan in weeks.
    pub weeks: Range,
    /// Sessions a week.
    pub sessions_a_week: Range,
    /// Rungs that may be the goal, lowest first; the first is proposed.
    pub goal_rungs: Vec<u8>,
    /// Evidence card of who runs along when.
    pub supervision_card: CardId,
    /// Days between two sessions at least: 1 means never on consecutive days.
    pub rest_days_min: u8,
}

/// How the sustainable time at intake becomes a first rung.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartRule {
    /// Evidence card.
    pub card: CardId,
    /// Share of the sustainable time for a first bout when effort is calibrated and not too high; hundredths.
    pub share_calibrated: u32,
    /// Share otherwise; hundredths.
    pub share_careful: u32,
    /// Highest effort (Borg) that still counts as calibrated and not too high.
    pub rpe_max: u8,
    /// Nobody starts above this rung.
    pub rung_max: u8,
    /// Longest sustainable time that is accepted, seconds.
    pub sustainable_s_max: u32,
}

/// Walking weeks before the ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadInRule {
    /// Evidence card.
    pub card: CardId,
    /// Who sustains less running than this starts with walking, seconds.
    pub below_s: u32,
    /// Sessions a week.
    pub sessions_a_week: u8,
    /// Length of a session, seconds.
    pub walk_s: u32,
    /// One jog in every so many seconds.
    pub every_s: u32,
    /// Length of a jog, seconds.
    pub jog_s: u32,
}

/// When a plan is steep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SteepRule {
    /// Evidence card.
    pub card: CardId,
    /// Fewer sessions for each rung than this is steep; hundredths.
    pub sessions_per_rung: u32,
    /// A larger rise of running between two weeks is steep, seconds.
    pub weekly_rise_s_max: u32,
}

/// Limits of the pacer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BreathingLimits {
    /// Breaths a minute, times ten.
    pub rate_x10: Range,
    /// Share of a cycle spent breathing in, percent.
    pub in_percent: Range,
    /// Longest practice, minutes.
    pub minutes_max: u32,
}

/// One practice of the breathing programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PresetPlan {
    /// Which.
    pub preset: BreathingPreset,
    /// Breaths, for practices counted in breaths.
    pub breaths: Option<u32>,
    /// Seconds, for practices that last a time.
    pub seconds: Option<u32>,
    /// How often a day.
    pub times_a_day: u32,
}

/// Breathing practice: an aid for moments, not a way to breathe all day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BreathingRules {
    /// Evidence card.
    pub card: CardId,
    /// Limits of the pacer.
    pub limits: BreathingLimits,
    /// Practices a day.
    pub times_a_day: Range,
    /// The practices, in the order they are shown.
    pub presets: Vec<PresetPlan>,
}
