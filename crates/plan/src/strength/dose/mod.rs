//! One session's dose: all that the person is asked to do, small enough to travel with the log.

mod code;
mod tension;

pub use tension::{reps_that_fit, tension_s};

use super::numbers::Place;

/// The four phases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Familiarise, supervised.
    P0,
    /// Build.
    P1,
    /// Train.
    P2,
    /// Selected, after a clinician unlocked it.
    P3,
}

impl Phase {
    /// In order.
    pub const ALL: [Phase; 4] = [Phase::P0, Phase::P1, Phase::P2, Phase::P3];

    /// Stable code, also of the state.
    pub const fn code(self) -> &'static str {
        match self {
            Phase::P0 => "p0",
            Phase::P1 => "p1",
            Phase::P2 => "p2",
            Phase::P3 => "p3",
        }
    }
}

/// Which session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Split {
    /// Exercises 1 to 8.
    A,
    /// Exercises 9 to 16.
    B,
    /// Some of both.
    Full,
}

impl Split {
    /// Stable code of the session's kind.
    pub const fn code(self) -> &'static str {
        match self {
            Split::A => "a",
            Split::B => "b",
            Split::Full => "full",
        }
    }
}

/// One exercise of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// Number in the catalogue, 1 to 16.
    pub exercise: u8,
    /// How it is done.
    pub place: Place,
    /// Tenths of a kilogram; 0 for the own body or a band.
    pub load: u16,
    /// Repetitions in a set.
    pub reps: u8,
    /// Sets.
    pub sets: u8,
    /// Rest after each set, seconds.
    pub rest_s: u16,
    /// Breathing is free: two breaths to a repetition, counting aloud.
    pub free_breath: bool,
}

/// A whole session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionDose {
    /// Which.
    pub split: Split,
    /// In which phase.
    pub phase: Phase,
    /// With the therapist.
    pub supervised: bool,
    /// Seconds up, and again down.
    pub tempo_s: u8,
    /// Highest effort, Borg 6-20.
    pub rpe: u8,
    /// Systolic pressure in effort that may not be reached.
    pub sbp: u16,
    /// Diastolic pressure in effort that may not be reached.
    pub dbp: u16,
    /// Warm-up, seconds.
    pub warm_up_s: u16,
    /// Cool-down, seconds.
    pub cool_down_s: u16,
    /// Exercises in order.
    pub lines: Vec<Line>,
}

impl SessionDose {
    /// Seconds under tension in the longest set.
    pub fn tension_s(&self) -> u16 {
        self.lines.iter().map(|line| tension_s(line.reps, self.tempo_s)).max().unwrap_or(0)
    }

    /// Work with its rests, seconds.
    pub fn work_s(&self) -> u32 {
        self.lines.iter().map(|line| line.work_s(self.tempo_s)).sum()
    }

    /// Everything, seconds.
    pub fn total_s(&self) -> u32 {
        u32::from(self.warm_up_s) + self.work_s() + u32::from(self.cool_down_s)
    }

    /// Kilograms times repetitions of the whole session, for the dose curve.
    pub fn volume_kg(&self) -> u32 {
        let tenths: u32 = self.lines.iter().map(|line| u32::from(line.load) * u32::from(line.reps) * u32::from(line.sets)).sum();
        tenths / 10
    }

    /// The line of this exercise.
    pub fn line(&self, exercise: u8) -> Option<&Line> {
        self.lines.iter().find(|line| line.exercise == exercise)
    }
}

impl Line {
    /// Sets with their rests, seconds.
    pub fn work_s(&self, tempo_s: u8) -> u32 {
        u32::from(self.sets) * u32::from(tension_s(self.reps, tempo_s) + self.rest_s)
    }
}
