//! The stages of the ladder, and how a stage is written in the diary.
//!
//! S0 to S9 are minutes. S10 is distance, limited by the longest run of the last 30 days. S11 is speed in three steps, in this
//! order: strides, hills, intervals. Ladder B, after an injury of bone, has the same stages with more passes each.

use super::parameters::{FasterWork, LadderRules, StageWork};
use super::tissue::Tissue;

/// The last stage in minutes.
pub const LAST_MINUTES: u8 = 9;
/// The distance build.
pub const BUILD: u8 = 10;
/// The last stage: intervals.
pub const LAST: u8 = 13;

/// Which ladder is climbed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ladder {
    /// The default.
    A,
    /// After an injury of bone.
    B,
}

impl Ladder {
    /// The ladder of a tissue.
    pub const fn of(tissue: Tissue) -> Ladder {
        match tissue {
            Tissue::Bone => Ladder::B,
            _ => Ladder::A,
        }
    }

    /// `a` or `b`.
    pub const fn code(self) -> &'static str {
        match self {
            Ladder::A => "a",
            Ladder::B => "b",
        }
    }

    /// Good sessions in a row that a stage asks.
    pub const fn passes(self, rules: &LadderRules) -> u8 {
        match self {
            Ladder::A => rules.passes,
            Ladder::B => rules.bone_passes,
        }
    }
}

/// Code of a stage: `s0` to `s10`, then `s11-strides`, `s11-hills`, `s11-intervals`.
pub const CODES: [&str; 14] =
    ["s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11-strides", "s11-hills", "s11-intervals"];

/// The code of a stage; the last one for anything beyond the ladder.
pub fn code(stage: u8) -> &'static str {
    CODES[usize::from(stage.min(LAST))]
}

/// What one session asks: the stage, and in the distance build how far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageDose {
    /// Which stage.
    pub stage: u8,
    /// Metres of running; 0 when the session is counted in minutes.
    pub metres: u32,
}

impl StageDose {
    /// As the diary keeps it: `s4`, or `s10 5500m`.
    pub fn written(self) -> String {
        match self.metres {
            0 => code(self.stage).to_owned(),
            metres => format!("{} {metres}m", code(self.stage)),
        }
    }

    /// Read back from the diary.
    pub fn read(dose: &str) -> Option<StageDose> {
        let (name, metres) = match dose.split_once(' ') {
            None => (dose, 0),
            Some((name, far)) => (name, far.strip_suffix('m')?.parse().ok()?),
        };
        let stage = CODES.iter().position(|known| *known == name)?;
        Some(StageDose { stage: stage as u8, metres })
    }
}

/// The work of a stage. From S10 on the last stage in minutes stands for it.
pub fn work(rules: &LadderRules, stage: u8) -> StageWork {
    rules.stages[usize::from(stage.min(LAST_MINUTES)).min(rules.stages.len() - 1)]
}

/// Faster pieces of a stage beyond the distance build.
pub fn faster(rules: &LadderRules, stage: u8) -> Option<FasterWork> {
    rules.faster.get(usize::from(stage.checked_sub(BUILD + 1)?)).copied()
}

impl StageWork {
    /// Minutes of running as seconds.
    pub const fn total_run_s(self) -> u32 {
        self.run_s * self.repeat as u32
    }

    /// All of it, seconds.
    pub const fn total_s(self) -> u32 {
        (self.run_s + self.walk_s) * self.repeat as u32
    }
}
