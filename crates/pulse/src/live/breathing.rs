//! Breathing rate from the heart rate, where the heart rate shows it.
//!
//! The heart speeds up on breathing in and slows down on breathing out; in a minute of beats that is a peak in the spectrum. It is only
//! a breathing rate *when* that peak stands out: at least half of the power from 0.05 to 0.50 Hz must lie within 0.02 Hz of it. In an
//! irregular stretch the answer is "unknown", not a number.

use super::window::{Curve, Window};
use crate::metric::welch::window as spectrum_of;
use crate::numeric::fourier::{Spectrum, Transforms};
use crate::pacer::Pacer;
use crate::reason::NoValue;

/// Samples of a window: 60 s.
const SAMPLES: usize = 240;
/// Length of the transform.
const PADDED: usize = 1024;
/// Where breathing is looked for, in hertz: 3 to 30 breaths a minute.
const BREATHING_HZ: (f64, f64) = (0.05, 0.50);
/// What counts as the peak, on either side, in hertz.
const BESIDE_HZ: f64 = 0.02;
/// The peak holds at least this share (own default).
const CLEAR: f64 = 0.50;
/// Following the pacer is no further from it than this, in breaths a minute.
const FOLLOWS: f64 = 0.5;

/// A breathing rate that the heart rate shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BreathingRate {
    /// Breaths a minute.
    pub per_min: f64,
    /// Share of the power that lies at the peak, 0.5 to 1.
    pub clarity: f64,
}

impl BreathingRate {
    /// Is this the rate of the pacer?
    pub fn follows(&self, pacer: &Pacer) -> bool {
        (self.per_min - pacer.per_min()).abs() <= FOLLOWS
    }
}

pub(crate) fn of_window(window: &Window, end_s: f64, transforms: &mut Transforms) -> Result<BreathingRate, NoValue> {
    let curve = window.curve(Curve::Rate, SAMPLES, end_s)?;
    let mean_bpm = curve.iter().sum::<f64>() / curve.len() as f64;
    breathing_rate(&curve, mean_bpm, transforms)
}

fn breathing_rate(curve: &[f64], mean_bpm: f64, transforms: &mut Transforms) -> Result<BreathingRate, NoValue> {
    let (per_s, clarity) = clearest_wave(&spectrum_of(curve, SAMPLES, PADDED, transforms)).ok_or(NoValue::NoWave)?;
    // A wave faster than half the beats cannot be told from a slower one.
    if clarity < CLEAR || per_s > mean_bpm / 120.0 {
        return Err(NoValue::NoWave);
    }
    Ok(BreathingRate { per_min: 60.0 * per_s, clarity })
}

/// The highest local maximum, between the bins by a parabola, in hertz; and its share.
fn clearest_wave(spectrum: &Spectrum) -> Option<(f64, f64)> {
    let range = spectrum.bins_through(BREATHING_HZ.0, BREATHING_HZ.1);
    let density = &spectrum.density;
    let is_top = |at: &usize| density[*at] > density[at - 1] && density[*at] >= density[at + 1];
    let at = range.clone().filter(is_top).max_by(|a, b| density[*a].total_cmp(&density[*b]))?;
    let (before, top, after) = (density[at - 1], density[at], density[at + 1]);
    let hz = spectrum.hz[at] + spectrum.bin_hz * 0.5 * (before - after) / (before - 2.0 * top + after);
    let beside = spectrum.bins_through(spectrum.hz[at] - BESIDE_HZ, spectrum.hz[at] + BESIDE_HZ);
    let all = spectrum.power(range);
    (all > 1e-9).then(|| (hz, spectrum.power(beside) / all))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::live::{Live, LiveSettings};
    use crate::made::{Noise, beats};
    use std::f64::consts::TAU;

    /// A minute and more of a heart that follows the breath, with some noise in each beat.
    fn rate(per_min: f64, size_bpm: f64) -> BreathingRate {
        let mut noise = Noise::new(5);
        let rr = beats(62.0, |time_s| 72.0 + size_bpm * (TAU * per_min / 60.0 * time_s).sin() + 0.7 * noise.next());
        let mut live = Live::new(LiveSettings::default());
        live.intervals(&rr);
        let window = &live.stretch.window;
        of_window(window, window.last_s(), &mut live.transforms).expect("the wave is clear")
    }

    #[test]
    fn rates_from_slow_to_fast_are_read() {
        for (per_min, size, expected, clarity) in
            [(15.0, 3.0, 14.98, 0.956), (12.0, 4.0, 11.99, 0.967), (5.5, 7.0, 5.50, 0.970), (20.0, 2.0, 19.96, 0.936)]
        {
            let got = rate(per_min, size);
            assert!((got.per_min - expected).abs() < 0.05, "{per_min}: {got:?}");
            assert!((got.clarity - clarity).abs() < 0.01, "{per_min}: {got:?}");
        }
    }

    #[test]
    fn a_pacer_is_followed_within_half_a_breath() {
        let pacer = |rate_x10| Pacer::guided(rate_x10, 1, 1).expect("a guided rate");
        assert!(rate(5.5, 7.0).follows(&pacer(59)));
        assert!(!rate(5.5, 7.0).follows(&pacer(61)));
    }
}
