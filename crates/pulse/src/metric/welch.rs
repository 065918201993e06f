//! Power by frequency from evenly read curves: Welch's method.
//!
//! Two settings are in use and both are exact here. A *recording*: the curve through the beats is a not-a-knot spline read at 4 Hz, one
//! line is taken out of the whole, segments of 1024 samples (or all, when there are fewer) lose their mean. A *window*: a natural
//! spline, segments that lose their own line, filled up with zeros to a power of two.

use super::frequency::Bands;
use crate::numeric::fourier::{Segments, Spectrum, Transforms, remove_mean};
use crate::numeric::line::remove_line;
use crate::numeric::spline::{Ends, Spline};
use crate::reason::{NoValue, at_least_beats};
use std::ops::Range;

/// Samples a second of an evenly read curve.
pub(crate) const PER_S: f64 = 4.0;
/// Samples in a segment of a recording: 256 seconds.
const SEGMENT: usize = 1024;
/// A curve needs this many beats.
const NEEDED_BEATS: usize = 4;

/// Welch's bands of a recording, with what they rest on.
#[derive(Debug, Clone, PartialEq)]
pub struct Welch {
    /// Samples in a segment.
    pub segment_samples: usize,
    /// Samples of the whole curve.
    pub samples: usize,
    /// Power by band.
    pub bands: Bands,
}

impl Welch {
    pub(crate) fn none(why: NoValue) -> Welch {
        Welch { segment_samples: 0, samples: 0, bands: Bands::none(why) }
    }

    /// The bands of one uninterrupted recording; `got_s` is its length, for the minimum of each band. A segment that touches one of the
    /// `gaps`, runs of intervals that were filled in across too long a time, does not count.
    pub(crate) fn of(rr_ms: &[f64], times_s: &[f64], gaps: &[Range<usize>], got_s: f64, transforms: &mut Transforms) -> Welch {
        if let Err(why) = at_least_beats(rr_ms.len(), NEEDED_BEATS) {
            return Welch::none(why);
        }
        let mut curve = even(times_s, rr_ms, Ends::NotAKnot);
        remove_line(&mut curve);
        let length = curve.len().min(SEGMENT);
        let how = Segments { length, step: (length - length / 2).max(1), padded: length, per_s: PER_S, prepare: remove_mean };
        let sample = |beat: usize| (times_s[beat.min(times_s.len() - 1)] * PER_S) as usize;
        let gaps: Vec<Range<usize>> = gaps.iter().map(|gap| sample(gap.start.saturating_sub(1))..sample(gap.end) + 1).collect();
        let spectrum = transforms.density(&curve, &how, &gaps);
        let bands = spectrum.map_or_else(|| Bands::none(NoValue::Gap), |spectrum| Bands::of(&spectrum, got_s));
        Welch { segment_samples: length, samples: curve.len(), bands }
    }
}

/// A curve through beats, read four times a second from the first beat to the last.
pub(crate) fn even(times_s: &[f64], values: &[f64], ends: Ends) -> Vec<f64> {
    let span_s = times_s[times_s.len() - 1] - times_s[0];
    let count = (span_s * PER_S).floor() as usize + 1;
    let mut curve = Vec::with_capacity(count);
    Spline::through(times_s, values, ends).read_into(times_s[0], 1.0 / PER_S, count, &mut curve);
    curve
}

/// The spectrum of a window: each segment loses its line and is filled up with zeros to `padded`.
pub(crate) fn window(samples: &[f64], segment: usize, padded: usize, transforms: &mut Transforms) -> Spectrum {
    let length = samples.len().min(segment);
    let step = (length / 2).max(1);
    let how = Segments { length, step, padded: padded.max(length), per_s: PER_S, prepare: remove_line };
    transforms.density(samples, &how, &[]).expect("without gaps the first segment counts")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::made::{beats, wavy};
    use crate::metric::frequency::Band;
    use std::f64::consts::TAU;

    fn power(spectrum: &Spectrum, band: Band) -> f64 {
        spectrum.power(spectrum.bins(band.bounds_hz().0, band.bounds_hz().1))
    }

    fn peak(spectrum: &Spectrum) -> f64 {
        spectrum.hz[spectrum.peak(spectrum.bins(0.04, 0.40)).expect("there are bins")]
    }

    fn of_beats(rr_ms: &[f64], segment: usize, padded: usize) -> Spectrum {
        let times: Vec<f64> = rr_ms.iter().scan(0.0, |sum, rr| (*sum += rr / 1000.0, Some(*sum)).1).collect();
        window(&even(&times, rr_ms, Ends::Natural), segment, padded, &mut Transforms::default())
    }

    fn close(got: f64, expected: f64, share: f64) -> bool {
        (got - expected).abs() <= share * expected
    }

    /// A sine of 50 ms holds 50² / 2 ms².
    #[test]
    fn a_sine_holds_half_its_square() {
        let samples: Vec<f64> = (0..256).map(|k| 1000.0 + 50.0 * (TAU * 0.1 * f64::from(k) / 4.0).sin()).collect();
        let spectrum = window(&samples, 256, 256, &mut Transforms::default());
        let total = spectrum.power(0..spectrum.hz.len());
        assert!(close(total, 1254.0, 0.005), "{total}");
        assert!(power(&spectrum, Band::Lf) > 0.99 * total);
    }

    #[test]
    fn a_heart_rate_that_swings_at_a_tenth_of_a_hertz() {
        let rr = beats(300.0, |time_s| 70.0 + 8.0 * (TAU * 0.1 * time_s).sin());
        let spectrum = of_beats(&rr, 1024, 1024);
        assert_eq!(rr.len(), 349);
        let (vlf, lf, hf) = (power(&spectrum, Band::Vlf), power(&spectrum, Band::Lf), power(&spectrum, Band::Hf));
        assert!((vlf - 0.4).abs() < 0.05 && close(lf, 4882.0, 0.005) && close(hf, 20.6, 0.005), "{vlf} {lf} {hf}");
        assert!((peak(&spectrum) - 0.1016).abs() < 1e-4);
    }

    #[test]
    fn the_wavy_series_in_two_short_segments() {
        let spectrum = of_beats(&wavy(), 256, 256);
        let (vlf, lf, hf) = (power(&spectrum, Band::Vlf), power(&spectrum, Band::Lf), power(&spectrum, Band::Hf));
        assert!(close(vlf, 3.46, 0.005) && close(lf, 798.06, 0.005) && close(hf, 19.10, 0.005), "{vlf} {lf} {hf}");
        assert!((peak(&spectrum) - 0.1094).abs() < 1e-4);
    }
}
