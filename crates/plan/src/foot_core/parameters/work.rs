//! Numbers of the work: weeks, exercises, the shorter sessions, and the other arm.

use crate::foot_core::amount::{Amount, Pace};
use kadans_domain::CardId;

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
    /// Slug, as in [`crate::foot_core::SLUGS`].
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
