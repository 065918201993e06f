//! What a session does to one exercise: the first line that fits decides.
//!
//! The published principle is that volume and difficulty rise for each exercise on its own, as it is done well; the thresholds
//! are our own. The pain lines are adapted from the pain-monitoring model for tendon rehabilitation (Silbernagel 2007), which
//! was made for patients and not for healthy runners. Order, as written: red flag, much pain, some pain, too sore today, sore,
//! hard, easy, keep. Soreness that nobody told lets nobody go up. Card: `ev-fc-progress`.

use super::parameters::{ProgressRules, StoplightRules};

/// What one exercise and its session told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Seen {
    /// A red flag was answered or pressed.
    pub red_flag: bool,
    /// Worst pain during, 0 to 10.
    pub pain_during: Option<u8>,
    /// Rise of the next morning's pain above what is usual.
    pub morning_rise: Option<i16>,
    /// Soreness at the start.
    pub soreness_start: Option<u8>,
    /// Soreness the next morning; until then the one at the start stands for it.
    pub soreness: Option<u8>,
    /// Hard sessions in a row, this one included.
    pub hard_in_a_row: u8,
    /// Easy and good sessions in a row, this one included.
    pub easy_in_a_row: u8,
}

/// What becomes of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// A human being first.
    Stop,
    /// Much pain: one level down, half the amount for a week.
    RegressPain,
    /// Some pain: the same level, a third less.
    HoldPain,
    /// Too sore to begin: later.
    Skip,
    /// Sore: the same level, fewest sets.
    HoldSore,
    /// Hard again: the same.
    HoldHard,
    /// Hard for too long: one level down.
    RegressHard,
    /// One level up, the amount of the block.
    Progress,
    /// The same.
    Keep,
}

/// The first line that fits.
pub fn decide(rules: &ProgressRules, seen: &Seen) -> Outcome {
    let pain = seen.pain_during.unwrap_or(0);
    let sore = seen.soreness.or(seen.soreness_start).unwrap_or(0);
    if seen.red_flag {
        Outcome::Stop
    } else if pain > rules.pain_regress_above || rises(rules, seen) {
        Outcome::RegressPain
    } else if pain >= rules.pain_hold_from {
        Outcome::HoldPain
    } else if seen.soreness_start.is_some_and(|soreness| soreness >= rules.soreness_skip_from) {
        Outcome::Skip
    } else if sore >= rules.soreness_hold_from {
        Outcome::HoldSore
    } else if seen.hard_in_a_row > rules.hard_in_a_row {
        Outcome::RegressHard
    } else if seen.hard_in_a_row == rules.hard_in_a_row {
        Outcome::HoldHard
    } else if seen.easy_in_a_row >= rules.easy_in_a_row {
        Outcome::Progress
    } else {
        Outcome::Keep
    }
}

fn rises(rules: &ProgressRules, seen: &Seen) -> bool {
    seen.morning_rise.is_some_and(|rise| rise > i16::from(rules.morning_rise_above))
}

/// The light the runner sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Light {
    /// Go on.
    Green,
    /// The same level, fewer repetitions.
    Amber,
    /// Stop, rest, and a call when it comes back.
    Red,
}

impl Light {
    /// Stable code, e.g. `amber`.
    pub const fn code(self) -> &'static str {
        match self {
            Light::Green => "green",
            Light::Amber => "amber",
            Light::Red => "red",
        }
    }
}

/// Pain during, the rise of the next morning, and signs (sharp or bony pain, swelling).
pub fn light(rules: &StoplightRules, pain_during: u8, morning_rise: i16, signs: bool) -> Light {
    if signs || pain_during > rules.amber_max || morning_rise > 0 {
        Light::Red
    } else if pain_during > rules.green_max {
        Light::Amber
    } else {
        Light::Green
    }
}
