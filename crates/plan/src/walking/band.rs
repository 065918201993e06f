//! The gain that may be expected: a band between the lowest and the highest quarter, month by month.
//!
//! The gains are those of the pooled supervised arms of a Dutch trial after twelve months; how fast they come follows a Dutch
//! cohort and an American one. Half of those who started were missing after a year, and the spread is wide: this is a band to
//! look at together, never a forecast. Card: `ev-wt-band`.

use crate::walking::programme::BandRule;

/// Gain in maximal walking distance, metres: lowest quarter, middle, highest quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Band {
    /// 25th percentile.
    pub low_m: u32,
    /// 50th percentile.
    pub middle_m: u32,
    /// 75th percentile.
    pub high_m: u32,
}

/// The band after so many days; between two months it runs straight, after the last it stays.
pub fn after_days(rule: &BandRule, days: u32) -> Band {
    of_share(rule, share_after(rule, u64::from(days) * 12))
}

/// The band at the end of a month, as the table prints it.
pub fn at_month(rule: &BandRule, month: u16) -> Band {
    of_share(rule, share_after(rule, u64::from(month) * 365))
}

fn of_share(rule: &BandRule, share: u64) -> Band {
    let [low_m, middle_m, high_m] = rule.gains_m.map(|gain| half_to_even(u64::from(gain) * share, WHOLE) as u32);
    Band { low_m, middle_m, high_m }
}

/// Ten-thousandths make a whole.
const WHOLE: u64 = 10_000;

/// Halves go to the even number, as the published table has them.
fn half_to_even(dividend: u64, divisor: u64) -> u64 {
    let (whole, rest) = (dividend / divisor, dividend % divisor);
    whole + u64::from(rest * 2 > divisor || (rest * 2 == divisor && !whole.is_multiple_of(2)))
}

/// Share of the gain in ten-thousandths, after so many parts of which 365 make a month.
fn share_after(rule: &BandRule, part: u64) -> u64 {
    let after = |month: u16| u64::from(month) * 365;
    let of = |share: u32| u64::from(share) * WHOLE / 100;
    let Some(place) = rule.shape.iter().position(|(month, _)| after(*month) >= part) else {
        return rule.shape.last().map_or(0, |(_, share)| of(*share));
    };
    let (to, high) = rule.shape[place];
    let Some((from, low)) = place.checked_sub(1).map(|before| rule.shape[before]) else { return of(high) };
    of(low) + (of(high) - of(low)) * (part - after(from)) / (after(to) - after(from))
}
