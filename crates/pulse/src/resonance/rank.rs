//! From five steps to one rate, and what it is worth.

use super::step::Step;

/// Weights of the ranks: swing, LF, highest LF peak, coherence (own default).
const WEIGHTS: [u32; 4] = [2, 1, 1, 1];
/// Two rates whose swings differ by no more than this share are equals: the person chooses.
const EQUALS: f64 = 0.05;
/// Two assessments that differ by more than this are not stable, in tenths.
const STABLE_X10: u16 = 5;
/// The rate for everybody whose own is not stable, in tenths.
const DEFAULT_X10: u16 = 60;
/// What is tried when the best rate lies at an end of the range, in tenths.
const BEYOND_X10: (u16, u16) = (40, 70);

/// What an assessment says.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// The best rate, in tenths of a breath a minute.
    pub best_x10: u16,
    /// Weighted rank of each step, lower is better, in the order of the steps.
    pub ranks: Vec<(u16, u32)>,
    /// The best rate between the steps, by a parabola through the swings of the best and its neighbours; `None` at an end.
    pub between: Option<f64>,
    /// What is left to do before the rate is taken over.
    pub ending: Ending,
}

/// What is left to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Nothing: repeat the assessment within two weeks.
    Settled,
    /// The best rate lies at an end of the range, so one more is tried, in tenths.
    TryAlso(u16),
    /// Another rate is as good; the person chooses the easier one. In tenths.
    AsGood(u16),
}

/// Rank the steps; `None` of fewer than three, or when two have the same rate.
pub fn assess(steps: &[Step]) -> Option<Assessment> {
    let mut sorted = steps.to_vec();
    sorted.sort_by_key(|step| step.rate_x10);
    if sorted.len() < 3 || sorted.windows(2).any(|pair| pair[0].rate_x10 == pair[1].rate_x10) {
        return None;
    }
    let weighted: Vec<u32> = sorted.iter().map(|step| weighted_rank(step, &sorted)).collect();
    let best = (0..sorted.len()).min_by_key(|at| (weighted[*at], sorted[*at].lf_peaks))?;
    let ranks = steps.iter().map(|step| (step.rate_x10, weighted_rank(step, &sorted))).collect();
    Some(Assessment { best_x10: sorted[best].rate_x10, ranks, between: between(&sorted, best), ending: ending(&sorted, best) })
}

/// Rank 1 is the highest; equals share a rank.
fn weighted_rank(step: &Step, all: &[Step]) -> u32 {
    let criteria: [fn(&Step) -> f64; 4] = [|s| s.swing_bpm, |s| s.lf_ms2, |s| s.lf_peak, |s| s.coherence];
    let rank = |read: fn(&Step) -> f64| 1 + all.iter().filter(|other| read(other) > read(step)).count() as u32;
    criteria.into_iter().zip(WEIGHTS).map(|(read, weight)| weight * rank(read)).sum()
}

fn between(sorted: &[Step], best: usize) -> Option<f64> {
    let [slower, top, faster] = sorted.get(best.checked_sub(1)?..=best + 1)? else { return None };
    let x = |step: &Step| f64::from(step.rate_x10) / 10.0;
    let (left, right) = (x(top) - x(slower), x(faster) - x(top));
    let (falls_left, falls_right) = (top.swing_bpm - slower.swing_bpm, top.swing_bpm - faster.swing_bpm);
    let bend = left * falls_right + right * falls_left;
    (bend > 0.0).then(|| x(top) - 0.5 * (left * left * falls_right - right * right * falls_left) / bend)
}

fn ending(sorted: &[Step], best: usize) -> Ending {
    let as_good =
        |other: &&Step| other.rate_x10 != sorted[best].rate_x10 && other.swing_bpm >= (1.0 - EQUALS) * sorted[best].swing_bpm;
    if best == 0 && sorted[best].rate_x10 > BEYOND_X10.0 {
        Ending::TryAlso(BEYOND_X10.0)
    } else if best == sorted.len() - 1 && sorted[best].rate_x10 < BEYOND_X10.1 {
        Ending::TryAlso(BEYOND_X10.1)
    } else if let Some(other) = sorted.iter().find(as_good) {
        Ending::AsGood(other.rate_x10)
    } else {
        Ending::Settled
    }
}

/// Do two assessments agree?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeatability {
    /// They differ by at most half a breath a minute; the later one holds.
    Stable {
        /// The rate, in tenths.
        rate_x10: u16,
    },
    /// They do not; 6 breaths a minute is used.
    NotStable {
        /// The rate, in tenths.
        rate_x10: u16,
        /// How far apart they are, in tenths.
        apart_x10: u16,
    },
}

/// Compare two assessments, at most two weeks apart, by their best rates.
pub fn repeatability(first_x10: u16, second_x10: u16) -> Repeatability {
    let apart_x10 = first_x10.abs_diff(second_x10);
    if apart_x10 <= STABLE_X10 {
        Repeatability::Stable { rate_x10: second_x10 }
    } else {
        Repeatability::NotStable { rate_x10: DEFAULT_X10, apart_x10 }
    }
}
