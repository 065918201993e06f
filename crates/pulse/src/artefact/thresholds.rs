//! What is normal around a beat, and each beat measured against it.

use crate::numeric::order::centred;

/// Beats around a beat that tell what is normal.
const WINDOW: usize = 91;
/// Beats of the running median.
const MEDIAN_WINDOW: usize = 11;
/// Width of normal: this many times half the distance between the quartiles.
const ALPHA: f64 = 5.2;
/// A threshold is never smaller, in ms (own guard): without it a very steady stretch would flag every small change.
const LEAST_MS: f64 = 10.0;

/// A recording measured against its surroundings.
pub(super) struct Measured {
    /// Difference from the interval before, in thresholds.
    pub(super) step: Vec<f64>,
    /// Difference from the running median, in thresholds; too short counts double.
    pub(super) off: Vec<f64>,
    /// The running median, in ms.
    pub(super) median: Vec<f64>,
    /// The threshold of `off`, in ms.
    pub(super) off_threshold: Vec<f64>,
}

impl Measured {
    pub(super) fn of(rr_ms: &[f64]) -> Measured {
        let mut step: Vec<f64> = rr_ms.windows(2).map(|pair| pair[1] - pair[0]).collect();
        let first = step.iter().sum::<f64>() / step.len().max(1) as f64;
        step.insert(0, first);
        let step_threshold = thresholds(&step);
        step.iter_mut().zip(&step_threshold).for_each(|(step, threshold)| *step /= threshold);
        let median = centred(rr_ms, MEDIAN_WINDOW, |window| window.quantile(0.5));
        let from_median = |(rr, median): (&f64, &f64)| if rr < median { 2.0 * (rr - median) } else { rr - median };
        let mut off: Vec<f64> = rr_ms.iter().zip(&median).map(from_median).collect();
        let off_threshold = thresholds(&off);
        off.iter_mut().zip(&off_threshold).for_each(|(off, threshold)| *off /= threshold);
        Measured { step, off, median, off_threshold }
    }
}

fn thresholds(values: &[f64]) -> Vec<f64> {
    let sizes: Vec<f64> = values.iter().map(|value| value.abs()).collect();
    centred(&sizes, WINDOW, |window| (ALPHA * (window.quantile(0.75) - window.quantile(0.25)) / 2.0).max(LEAST_MS))
}
