//! Seconds shown as minutes: 90 is 1.5, 1800 is 30.

use crate::decimal::Decimal;

/// Minutes with at most two decimals; exact for every multiple of 3 seconds, which all doses are.
pub(crate) const fn minutes(seconds: u32) -> Decimal<100> {
    Decimal((seconds as i64 * 100 + 30) / 60)
}

/// Minutes as people write them: `1.5`, `30`.
pub fn minutes_text(seconds: u32) -> String {
    minutes(seconds).text()
}
