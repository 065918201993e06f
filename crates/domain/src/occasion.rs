//! When something was measured, and what came out.

use crate::OutOfRange;

/// Whole weeks since the start of the programme: 0 is the intake, up to 520 (ten years of follow-up).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week(u16);

impl Week {
    /// Accepts 0 to 520.
    pub fn new(week: i64) -> Result<Week, OutOfRange> {
        OutOfRange::check("week", week, 0, 520).map(|w| Week(w as u16))
    }

    /// Weeks since the start.
    pub const fn value(self) -> u16 {
        self.0
    }
}

/// The id of an instrument, e.g. `4dsq`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InstrumentId(pub String);

/// The id of a scale within its instrument, e.g. `distress`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScaleId(pub String);

/// A scale's value in hundredths, so that 2.58 and 27 are both exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScaleValue(i32);

impl ScaleValue {
    /// A whole number.
    pub const fn whole(value: i32) -> ScaleValue {
        ScaleValue(value * 100)
    }

    /// From hundredths.
    pub const fn from_hundredths(hundredths: i32) -> ScaleValue {
        ScaleValue(hundredths)
    }

    /// In hundredths.
    pub const fn hundredths(self) -> i32 {
        self.0
    }
}
