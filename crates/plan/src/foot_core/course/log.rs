//! What the course takes in: a session as it was done, its morning, and the limits of the person.

use crate::fold::least;
use crate::foot_core::catalogue::EXERCISES;
use crate::foot_core::work::{Arm, SessionDose};

/// How one exercise went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Row {
    /// 2 in full, 1 in part, 0 skipped.
    pub done: u8,
    /// Done well; `None` when nobody said.
    pub good: Option<bool>,
    /// 0 to 10.
    pub effort: Option<u8>,
    /// Cramps of the arch.
    pub cramps: u8,
}

/// The next morning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Morning {
    /// Pain, 0 to 10.
    pub pain: u8,
    /// Soreness, 0 to 10.
    pub soreness: Option<u8>,
    /// Swelling, sharp or bony pain.
    pub signs: bool,
}

impl Morning {
    /// The worse of two answers, part by part.
    #[must_use]
    pub fn or(self, other: Morning) -> Morning {
        Morning { pain: self.pain.max(other.pain), soreness: self.soreness.max(other.soreness), signs: self.signs || other.signs }
    }
}

/// One session as it was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Log {
    /// Day of the course, 0 for the first.
    pub day: i32,
    /// What was asked.
    pub dose: SessionDose,
    /// Worst pain during.
    pub pain_during: Option<u8>,
    /// Usual morning pain before it.
    pub usual_pain: u8,
    /// Soreness at the start.
    pub soreness_start: Option<u8>,
    /// Swelling, sharp or bony pain.
    pub signs: bool,
    /// The next morning, once it was told.
    pub morning: Option<Morning>,
    /// Broken off for a red flag.
    pub red_flag: bool,
    /// The exercises, by place; those that were not asked are not looked at.
    pub rows: [Row; EXERCISES],
}

impl Log {
    /// The safest reading of two logs of one session: the worst that was felt, the least that was done.
    #[must_use]
    pub fn safest(self, other: Log) -> Log {
        Log {
            day: self.day.max(other.day),
            dose: self.dose,
            pain_during: self.pain_during.max(other.pain_during),
            usual_pain: self.usual_pain.min(other.usual_pain),
            soreness_start: self.soreness_start.max(other.soreness_start),
            signs: self.signs || other.signs,
            morning: self.morning.into_iter().chain(other.morning).reduce(Morning::or),
            red_flag: self.red_flag || other.red_flag,
            rows: std::array::from_fn(|at| self.rows[at].safest(other.rows[at])),
        }
    }
}

impl Row {
    fn safest(self, other: Row) -> Row {
        Row {
            done: self.done.min(other.done),
            good: least(self.good, other.good),
            effort: self.effort.max(other.effort),
            cramps: self.cramps.max(other.cramps),
        }
    }
}

/// Limits that hold for this person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// Which arm.
    pub arm: Arm,
    /// Highest level.
    pub level_cap: u8,
    /// Balance problems: no walking on the toes.
    pub balance: bool,
}
