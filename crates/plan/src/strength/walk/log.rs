//! What is known of a session that was done, as the rules see it.

use crate::fold::least;
use crate::strength::dose::SessionDose;
use jiff::civil::{Date, DateTime};

/// A session's log with its checks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Log {
    /// Local time at which it began.
    pub at: DateTime,
    /// What was asked.
    pub dose: SessionDose,
    /// Sets in the order they were done.
    pub sets: Vec<SetLog>,
    /// Every rest lasted as long as it must.
    pub rests_kept: bool,
    /// How it ended.
    pub ended: Ended,
    /// Systolic pressure before the session.
    pub resting_sbp: Option<u16>,
    /// A question before the session is for the therapist.
    pub asks: bool,
    /// The question right after it (D0) was answered; without it a session is not closed (P-10).
    pub closed: bool,
    /// The checks after it.
    pub delayed: Colour,
    /// Soreness the next day, 0-10.
    pub soreness: Option<u8>,
}

/// One set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SetLog {
    /// Number in the catalogue.
    pub exercise: u8,
    /// Repetitions done.
    pub reps: Option<u8>,
    /// Effort, Borg 6-20.
    pub rpe: Option<u8>,
    /// Repetitions with a held breath.
    pub breath_holds: Option<u8>,
    /// Pain in a joint, 0-10.
    pub joint_pain: Option<u8>,
    /// The tempo was kept in four of five repetitions.
    pub in_tempo: bool,
    /// Systolic pressure during or right after the set.
    pub sbp: Option<u16>,
    /// Diastolic pressure.
    pub dbp: Option<u16>,
}

impl SetLog {
    /// A set without anything to remark.
    pub fn clean(exercise: u8, reps: u8, rpe: u8) -> SetLog {
        let none = Some(0);
        SetLog {
            exercise,
            reps: Some(reps),
            rpe: Some(rpe),
            breath_holds: none,
            joint_pain: none,
            in_tempo: true,
            sbp: None,
            dbp: None,
        }
    }
}

impl SetLog {
    fn safest(self, other: SetLog) -> SetLog {
        SetLog {
            exercise: self.exercise,
            reps: least(self.reps, other.reps),
            rpe: self.rpe.max(other.rpe),
            breath_holds: self.breath_holds.max(other.breath_holds),
            joint_pain: self.joint_pain.max(other.joint_pain),
            in_tempo: self.in_tempo && other.in_tempo,
            sbp: self.sbp.max(other.sbp),
            dbp: self.dbp.max(other.dbp),
        }
    }
}

/// How a session ended, mildest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ended {
    /// As planned.
    Full,
    /// Broken off for a reason that is no red flag.
    Early,
    /// Broken off for a red flag.
    RedFlag,
}

/// What the checks after a session come to, mildest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Colour {
    /// As usual.
    Green,
    /// Not asked yet, or still time to answer.
    Pending,
    /// Nobody answered.
    Missing,
    /// Some complaints.
    Amber,
    /// Serious complaints.
    Red,
    /// They do not settle.
    Urgent,
}

impl Colour {
    /// Stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Colour::Green => "green",
            Colour::Pending => "pending",
            Colour::Missing => "missing",
            Colour::Amber => "amber",
            Colour::Red => "red",
            Colour::Urgent => "urgent",
        }
    }
}

impl Log {
    /// A session done as planned, with this effort in every set; the ideal that plans are drawn with.
    pub fn as_planned(at: DateTime, dose: SessionDose, rpe: u8) -> Log {
        let repeated = dose.lines.iter().flat_map(|line| std::iter::repeat_n(line, line.sets.into()));
        let sets = repeated.map(|line| SetLog::clean(line.exercise, line.reps, rpe)).collect();
        Log {
            at,
            dose,
            sets,
            rests_kept: true,
            ended: Ended::Full,
            resting_sbp: None,
            asks: false,
            closed: true,
            delayed: Colour::Green,
            soreness: None,
        }
    }

    /// The safest reading of two logs of one session: the worst that was felt, the least that was done.
    #[must_use]
    pub fn safest(self, other: Log) -> Log {
        let sets = safest_sets(&self, &other);
        Log {
            at: self.at.max(other.at),
            dose: self.dose,
            sets,
            rests_kept: self.rests_kept && other.rests_kept,
            ended: self.ended.max(other.ended),
            resting_sbp: self.resting_sbp.max(other.resting_sbp),
            asks: self.asks || other.asks,
            closed: self.closed || other.closed,
            delayed: self.delayed.max(other.delayed),
            soreness: self.soreness.max(other.soreness),
        }
    }

    /// Its local date.
    pub fn day(&self) -> Date {
        self.at.date()
    }

    /// The sets of one exercise.
    pub fn sets_of(&self, exercise: u8) -> impl Iterator<Item = &SetLog> {
        self.sets.iter().filter(move |set| set.exercise == exercise)
    }
}

/// Set by set; of an exercise with more sets in one log than in the other, what the further ones told goes to the last.
fn safest_sets(one: &Log, other: &Log) -> Vec<SetLog> {
    let of_exercise = |exercise: u8| {
        let (first, second): (Vec<SetLog>, Vec<SetLog>) =
            (one.sets_of(exercise).copied().collect(), other.sets_of(exercise).copied().collect());
        let (fewer, more) = if first.len() <= second.len() { (first, second) } else { (second, first) };
        let last = fewer.len().checked_sub(1);
        let mut sets = fewer;
        for (place, set) in more.into_iter().enumerate() {
            if let Some(at) = last.map(|last| place.min(last)) {
                sets[at] = sets[at].safest(set);
            }
        }
        sets
    };
    one.dose.lines.iter().flat_map(|line| of_exercise(line.exercise)).collect()
}
