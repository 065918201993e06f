//! Beats that the time domain is better off without.
//!
//! **Problem.** The decision tree of Lipponen and Tarvainen names faults well, but leaving out what it finds is not good enough for RMSSD and
//! SDNN. It measures in quartiles of its surroundings: in a heart that follows the breath closely it finds faults that are none (nine
//! beats in ten minutes, which cost 5 % of RMSSD), and where one beat in twenty is ectopic, three differences in twenty are wrong, the
//! quartiles grow with them and the faults hide each other (RMSSD up to two thirds too high).
//!
//! **Choice** (own default, measured in docs/pulse-errors.md). Medians bear up to half of their surroundings being wrong. A difference is
//! extreme beyond five standard deviations, estimated from the median of some 91 differences around it; it condemns whichever of its two
//! beats lies further from the running median, and both when both lie far. A beat is condemned by itself when it lies further from
//! the running median than three of such deviations and than 13 % of the median. Then the same once more without the condemned, up to
//! three times, because what was next to a fault may now stand out. A slow deep wave, as in paced breathing, widens its own limits and
//! is left alone.

use crate::numeric::order::{self, centred};
use std::ops::Range;

/// Beats around a beat that tell what is normal.
const WINDOW: usize = 91;
/// Beats of the running median.
const MEDIAN_WINDOW: usize = 11;
/// A standard deviation in medians of the absolute value, for a normal distribution.
const SD_IN_MEDIANS: f64 = 1.4826;
/// An extreme difference, in standard deviations, and never below this many ms.
const EXTREME: (f64, f64) = (5.0, 10.0);
/// A beat that lies far from the running median, in standard deviations, and at least this share of the median.
const FAR: (f64, f64) = (3.0, 0.13);
/// Neighbours that share one estimate of the spread.
const SERVED: usize = 16;
/// So often the recording is gone through.
const PASSES: usize = 3;

/// Indices of the intervals of one uninterrupted stretch that stand out from their surroundings.
pub fn outlying(rr_ms: &[f64]) -> Vec<usize> {
    let mut kept: Vec<usize> = (0..rr_ms.len()).collect();
    let mut condemned = Vec::new();
    let mut looked_at: Vec<Range<usize>> = std::iter::once(0..rr_ms.len()).collect();
    for _ in 0..PASSES {
        let values: Vec<f64> = kept.iter().map(|at| rr_ms[*at]).collect();
        let out: Vec<usize> = looked_at.into_iter().flat_map(|range| stand_out(&values, range)).collect();
        if out.is_empty() {
            break;
        }
        condemned.extend(out.iter().map(|place| kept[*place]));
        looked_at = around(&out, kept.len() - out.len());
        let mut leaving = out.into_iter().peekable();
        let mut place = 0..kept.len();
        kept.retain(|_| leaving.next_if_eq(&place.next().unwrap_or_default()).is_none());
    }
    condemned.sort_unstable();
    condemned
}

/// Where something may stand out now that these places (ascending) are gone: only near them has anything changed.
fn around(gone: &[usize], left: usize) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (before, place) in gone.iter().enumerate() {
        let (start, end) = ((place - before).saturating_sub(WINDOW), (place - before + WINDOW).min(left));
        match ranges.last_mut() {
            Some(last) if start <= last.end => last.end = end,
            _ => ranges.push(start..end),
        }
    }
    ranges
}

/// Places in a range that stand out, all judged at once, in order.
fn stand_out(values: &[f64], range: Range<usize>) -> Vec<usize> {
    let rr_ms = &values[range.clone()];
    let medians = centred(rr_ms, MEDIAN_WINDOW, |window| window.quantile(0.5));
    let away: Vec<f64> = rr_ms.iter().zip(&medians).map(|(rr, median)| (rr - median).abs()).collect();
    let steps: Vec<f64> = rr_ms.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
    let far = spread(&away).into_iter().zip(&medians).map(|(spread, median)| (FAR.0 * spread).max(FAR.1 * median));
    let mut out: Vec<bool> = away.iter().zip(far).map(|(away, far)| *away > far).collect();
    for (at, spread) in spread(&steps).into_iter().enumerate() {
        let extreme = (EXTREME.0 * spread).max(EXTREME.1);
        if steps[at] > extreme {
            let (nearer, further) = if away[at + 1] > away[at] { (at, at + 1) } else { (at + 1, at) };
            out[further] = true;
            out[nearer] |= away[nearer] > (extreme / 2.0).max(away[further] / 2.0);
        }
    }
    (0..out.len()).filter(|at| out[*at]).map(|at| range.start + at).collect()
}

/// The standard deviation around each value, from the median of the absolute values. One answer serves a few neighbours.
fn spread(sizes: &[f64]) -> Vec<f64> {
    let mut around = Vec::with_capacity(WINDOW + SERVED);
    let mut spreads = Vec::with_capacity(sizes.len());
    for first in (0..sizes.len()).step_by(SERVED) {
        let end = (first + SERVED).min(sizes.len());
        around.clear();
        around.extend_from_slice(&sizes[first.saturating_sub(WINDOW / 2)..(end + WINDOW / 2).min(sizes.len())]);
        let median = order::median(&mut around).unwrap_or_default();
        spreads.resize(end, SD_IN_MEDIANS * median);
    }
    spreads
}
