//! The swing of a breath: from the lowest to the highest heart rate.
//!
//! With a pacer a breath is one of its cycles; without one it runs from trough to trough. It is shown in beats a minute and is not
//! RMSSD: readers of other programs confused the two.

use super::window::{Curve, Window};
use crate::pacer::Pacer;
use crate::reason::NoValue;
use std::collections::VecDeque;

/// The mean is taken over this many breaths.
const LAST: usize = 5;
/// A trough is one when the heart rate rises this much after it, in beats a minute (own default).
const RISE_BPM: f64 = 1.5;
/// A breath lasts no shorter and no longer than this, in seconds: 4 to 30 a minute.
const BREATH_S: (f64, f64) = (2.0, 15.0);
/// Samples that are looked at for troughs: 64 s.
const LOOK_BACK: usize = 256;
const PER_S: f64 = crate::metric::welch::PER_S;

/// Swing of the last breaths.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Swing {
    /// Mean of the last five breaths, in beats a minute.
    pub last_bpm: f64,
    /// Mean of all breaths of the stretch.
    pub mean_bpm: f64,
    /// Breaths of the stretch.
    pub breaths: u32,
}

/// Breaths as they end.
#[derive(Default)]
pub(crate) struct Swings {
    /// Length of a cycle of the pacer, in seconds.
    cycle_s: Option<f64>,
    /// End of the last breath that was counted, or where the first begins.
    counted_s: f64,
    last: VecDeque<f64>,
    sum: f64,
    breaths: u32,
}

impl Swings {
    /// Breaths that follow a pacer started at `start_s`, or none.
    pub(crate) fn paced(pacer: Option<&Pacer>, start_s: f64) -> Swings {
        Swings { cycle_s: pacer.map(Pacer::cycle_s), counted_s: start_s, ..Swings::default() }
    }

    /// Count the breaths that ended since the last look.
    pub(crate) fn look(&mut self, window: &Window, end_s: f64) {
        match self.cycle_s {
            Some(cycle_s) => {
                for (from_s, to_s) in cycles(self.counted_s, cycle_s, end_s) {
                    self.count(to_s, swing_in(&window.stretch(Curve::Rate, from_s, to_s)));
                }
            }
            None => {
                for (to_s, swing) in free_breaths(window, end_s) {
                    // A trough seen again may lie a sample further on; that is no new breath.
                    if to_s > self.counted_s + BREATH_S.0 {
                        self.count(to_s, Some(swing));
                    }
                }
            }
        }
    }

    fn count(&mut self, end_s: f64, swing: Option<f64>) {
        self.counted_s = end_s;
        let Some(swing) = swing else { return };
        if self.last.len() == LAST {
            self.last.pop_front();
        }
        self.last.push_back(swing);
        self.sum += swing;
        self.breaths += 1;
    }

    pub(crate) fn reading(&self) -> Result<Swing, NoValue> {
        if self.last.is_empty() {
            return Err(NoValue::NoBreath);
        }
        let last_bpm = self.last.iter().sum::<f64>() / self.last.len() as f64;
        Ok(Swing { last_bpm, mean_bpm: self.sum / f64::from(self.breaths), breaths: self.breaths })
    }
}

/// The whole cycles from `start_s` that end by `end_s`.
pub(crate) fn cycles(start_s: f64, cycle_s: f64, end_s: f64) -> impl Iterator<Item = (f64, f64)> {
    let whole = ((end_s - start_s) / cycle_s + 1e-9).floor().max(0.0) as u32;
    (0..whole).map(move |cycle| (start_s + f64::from(cycle) * cycle_s, start_s + f64::from(cycle + 1) * cycle_s))
}

/// From the lowest to the highest sample; `None` of nothing.
pub(crate) fn swing_in(samples: &[f64]) -> Option<f64> {
    let highest = samples.iter().copied().reduce(f64::max)?;
    Some(highest - samples.iter().copied().reduce(f64::min)?)
}

/// Ends and swings of the breaths from trough to trough in the last minute.
fn free_breaths(window: &Window, end_s: f64) -> Vec<(f64, f64)> {
    let samples = LOOK_BACK.min(((end_s) * PER_S) as usize);
    let from_s = end_s - samples as f64 / PER_S;
    let curve = window.stretch(Curve::Rate, from_s, end_s);
    let troughs = troughs(&curve);
    let breath = |pair: &[usize]| {
        let long_s = (pair[1] - pair[0]) as f64 / PER_S;
        let swing = swing_in(&curve[pair[0]..=pair[1]])?;
        (BREATH_S.0..=BREATH_S.1).contains(&long_s).then(|| (end_s - (curve.len() - pair[1]) as f64 / PER_S, swing))
    };
    troughs.windows(2).filter_map(breath).collect()
}

/// Places where the curve turns upward by more than a ripple, after having come down by as much.
fn troughs(curve: &[f64]) -> Vec<usize> {
    let mut troughs = Vec::new();
    let (mut lowest, mut highest, mut falling) = (0, 0, false);
    for (at, value) in curve.iter().enumerate() {
        if falling {
            if *value < curve[lowest] {
                lowest = at;
            } else if value - curve[lowest] >= RISE_BPM {
                troughs.push(lowest);
                (highest, falling) = (at, false);
            }
        } else if *value > curve[highest] {
            highest = at;
        } else if curve[highest] - value >= RISE_BPM {
            (lowest, falling) = (at, true);
        }
    }
    troughs
}
