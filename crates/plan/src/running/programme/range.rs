//! A number a therapist may choose, and how far.

use kadans_domain::OutOfRange;

/// The range within which a therapist may choose a number, and what is usual. In the programme file:
/// `{ low = 4, usual = 9, high = 16 }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// Lowest choice.
    pub low: u32,
    /// What is proposed when nobody chooses.
    pub usual: u32,
    /// Highest choice.
    pub high: u32,
}

impl Range {
    /// The choice when it lies within the range, else the refusal that names it.
    pub fn check(self, what: &'static str, choice: u32) -> Result<u32, OutOfRange> {
        OutOfRange::check(what, choice.into(), self.low.into(), self.high.into()).map(|_| choice)
    }

    /// Lowest not above usual, usual not above highest.
    pub const fn in_order(self) -> bool {
        self.low <= self.usual && self.usual <= self.high
    }
}
