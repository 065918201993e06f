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

    /// The bands of one uninterrupted recording; `got_s` is its length, for the minimum of each band.
    pub(crate) fn of(rr_ms: &[f64], times_s: &[f64], got_s: f64, transforms: &mut Transforms) -> Welch {
        if let Err(why) = at_least_beats(rr_ms.len(), NEEDED_BEATS) {
            return Welch::none(why);
        }
        let mut curve = even(times_s, rr_ms, Ends::NotAKnot);
        remove_line(&mut curve);
        let length = curve.len().min(SEGMENT);
        let how = Segments { length, step: (length - length / 2).max(1), padded: length, per_s: PER_S, prepare: remove_mean };
        let bands = Bands::of(&transforms.density(&curve, &how), got_s);
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
    transforms.density(samples, &Segments { length, step, padded: padded.max(length), per_s: PER_S, prepare: remove_line })
}
