//! Metrics over hours: what changes from one five minutes to the next, and what changes within them.
//!
//! A beat belongs to the five minutes in which it ends; an unfinished last five minutes does not count. Source: Task Force,
//! Circulation 1996;93:1043.

use crate::numeric::moments::{mean, sample_sd};
use crate::reason::{NoValue, Value};

/// Length of a segment, in seconds.
const SEGMENT_S: f64 = 300.0;

/// SDANN and the SDNN index.
#[derive(Debug, Clone, PartialEq)]
pub struct LongTerm {
    /// Whole segments of five minutes.
    pub segments: usize,
    /// Standard deviation of the segments' means, in ms.
    pub sdann: Value,
    /// Mean of the segments' standard deviations, in ms.
    pub sdnn_index: Value,
}

impl LongTerm {
    pub(crate) fn of(rr_ms: &[f64]) -> LongTerm {
        let whole = whole_segments(rr_ms);
        let too_short = NoValue::TooShort { needed_s: 2 * SEGMENT_S as u32, got_s: rr_ms.iter().sum::<f64>() / 1000.0 };
        let means: Vec<f64> = whole.iter().filter(|beats| !beats.is_empty()).map(|beats| mean(beats.iter().copied())).collect();
        let spreads: Vec<f64> = whole.iter().filter_map(|beats| sample_sd(beats.iter().copied())).collect();
        let enough = whole.len() >= 2;
        LongTerm {
            segments: whole.len(),
            sdann: sample_sd(means.into_iter()).filter(|_| enough).ok_or(too_short),
            sdnn_index: if enough && !spreads.is_empty() { Ok(mean(spreads.into_iter())) } else { Err(too_short) },
        }
    }
}

fn whole_segments(rr_ms: &[f64]) -> Vec<&[f64]> {
    let mut segments = Vec::new();
    let (mut first, mut elapsed_ms) = (0, 0.0);
    for (at, rr) in rr_ms.iter().enumerate() {
        elapsed_ms += rr;
        // One interval may last longer than a segment, so several can end at one beat.
        while (elapsed_ms / 1000.0 / SEGMENT_S).floor() as usize > segments.len() {
            segments.push(&rr_ms[first..at]);
            first = at;
        }
    }
    segments
}
