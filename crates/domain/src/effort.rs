//! How hard it was: Borg, the talk test, 0-10 scales and speed.

use crate::OutOfRange;

/// Rated perceived exertion on Borg's 6-20 scale, whole numbers.
/// Never converted to or from CR10: the scales are different instruments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rpe(u8);

impl Rpe {
    /// Accepts 6 to 20.
    pub fn new(value: i64) -> Result<Rpe, OutOfRange> {
        OutOfRange::check("effort (Borg 6-20)", value, 6, 20).map(|v| Rpe(v as u8))
    }

    /// The number, 6 to 20.
    pub const fn value(self) -> u8 {
        self.0
    }
}

/// A whole number from 0 (none) to 10 (worst or most): pain, fatigue, motivation, confidence.
/// What the ends mean belongs to the question, not to the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Score0To10(u8);

impl Score0To10 {
    /// Accepts 0 to 10.
    pub fn new(value: i64) -> Result<Score0To10, OutOfRange> {
        OutOfRange::check("score (0-10)", value, 0, 10).map(|v| Score0To10(v as u8))
    }

    /// The number, 0 to 10.
    pub const fn value(self) -> u8 {
        self.0
    }
}

/// Mood after a session on a 0-10 scale, 10 is best.
pub type Mood = Score0To10;

/// The talk test (praattest), observed while moving; the primary measure of effort in the running programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TalkLevel {
    /// Chats freely; breathing is not noticed.
    T0,
    /// Speaks a whole sentence, then breathes.
    T1,
    /// No longer whole sentences, nearly panting.
    T2,
    /// Single words.
    T3,
    /// Cannot speak.
    T4,
}

impl TalkLevel {
    /// All levels, easiest first.
    pub const ALL: [TalkLevel; 5] = [TalkLevel::T0, TalkLevel::T1, TalkLevel::T2, TalkLevel::T3, TalkLevel::T4];

    /// Accepts 0 (T0) to 4 (T4).
    pub fn new(level: i64) -> Result<TalkLevel, OutOfRange> {
        let index = OutOfRange::check("talk level (T0-T4)", level, 0, 4)?;
        Ok(Self::ALL[index as usize])
    }

    /// 0 for T0 up to 4 for T4.
    pub const fn value(self) -> u8 {
        self as u8
    }
}

/// Speed over ground or belt in tenths of a kilometre an hour, 0.5 to 30.0 km/h.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Speed(u16);

impl Speed {
    /// Accepts 5 to 300 tenths of a km/h.
    pub fn from_tenths_kmh(tenths: i64) -> Result<Speed, OutOfRange> {
        OutOfRange::check("speed (tenths of km/h)", tenths, 5, 300).map(|v| Speed(v as u16))
    }

    /// Tenths of a km/h.
    pub const fn tenths_kmh(self) -> u16 {
        self.0
    }
}
