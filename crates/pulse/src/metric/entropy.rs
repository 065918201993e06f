//! Sample entropy: how surprising the next beat is, given the two before it.
//!
//! Count the pairs of places whose two beats are alike (B), and those whose three beats are alike (A); alike means that no beat
//! differs by more than a fifth of the standard deviation. The entropy is ln(B/A). A place is never compared with itself, and
//! both counts use the same places. Source: Richman and Moorman, Am J Physiol 2000;278:H2039.

use super::sweep::{Pairs, count_pairs};
use crate::numeric::moments::sample_sd;
use crate::reason::{NoValue, Value, at_least_beats};

/// Beats that are alike are no further apart than this share of the standard deviation.
const TOLERANCE: f64 = 0.2;
/// The least number of beats (own default).
const NEEDED_BEATS: usize = 200;

/// Sample entropy with m = 2 and r = 0.2 SD.
pub(crate) fn sample_entropy(rr_ms: &[f64]) -> Value {
    at_least_beats(rr_ms.len(), NEEDED_BEATS)?;
    entropy(rr_ms)
}

fn entropy(rr_ms: &[f64]) -> Value {
    let spread = sample_sd(rr_ms.iter().copied()).ok_or(NoValue::TooFewBeats { needed: NEEDED_BEATS, got: rr_ms.len() })?;
    if spread == 0.0 {
        return Err(NoValue::Constant);
    }
    match count_pairs(rr_ms, TOLERANCE * spread) {
        Pairs { of_two: 0, .. } | Pairs { of_three: 0, .. } => Err(NoValue::NoMatches),
        Pairs { of_two, of_three } => Ok((of_two as f64 / of_three as f64).ln()),
    }
}
