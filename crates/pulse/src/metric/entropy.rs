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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::made::wavy;

    #[test]
    fn the_wavy_series_has_83_and_193_alike_pairs() {
        let spread = sample_sd(wavy().into_iter()).expect("120 beats have a spread");
        assert_eq!(count_pairs(&wavy(), TOLERANCE * spread), Pairs { of_two: 193, of_three: 83 });
        assert!(entropy(&wavy()).is_ok_and(|entropy| (entropy - 0.8438).abs() < 1e-4));
    }

    #[test]
    fn nothing_alike_and_nothing_varying_have_no_entropy() {
        let growing: Vec<f64> = (800..812).map(f64::from).collect();
        assert_eq!(entropy(&growing), Err(NoValue::NoMatches));
        assert_eq!(sample_entropy(&[800.0; 300]), Err(NoValue::Constant));
        assert_eq!(sample_entropy(&[800.0; 199]), Err(NoValue::TooFewBeats { needed: 200, got: 199 }));
    }
}
