//! Coherence: how much of the wave of the heart rate is one calm wave.
//!
//! Commercial programs show a score of this kind and do not publish how it is computed, so this is an index of our own with its recipe
//! beside it, and it is never called by another's name: 64 s of beats at 4 Hz, without its line, under a periodic Hann window, filled
//! up to 1024; the highest peak from 0.04 to 0.26 Hz; the share of the power within 0.015 Hz of it, of all power from 0.0033 to 0.40 Hz.
//!
//! A perfect sine gives 0.86 to 0.87, because the window itself spreads its power: 1 cannot be reached, and a gauge ends at
//! [`CEILING`]. A change is fully visible 64 s later and half after some 35 s, which is why the screen shows the wave first.

use super::window::{Curve, Window};
use crate::metric::frequency::FLAT_MS2;
use crate::metric::welch::window as spectrum_of;
use crate::numeric::fourier::Transforms;
use crate::reason::NoValue;

/// The highest value that occurs: a perfect sine.
pub const CEILING: f64 = 0.87;

/// Samples of a window: 64 s.
const SAMPLES: usize = 256;
/// Length of the transform.
const PADDED: usize = 1024;
/// Where the peak is looked for, in hertz.
const PEAK_HZ: (f64, f64) = (0.04, 0.26);
/// What counts as the peak, on either side of it, in hertz.
const BESIDE_HZ: f64 = 0.015;
/// All power, in hertz.
const ALL_HZ: (f64, f64) = (0.0033, 0.40);
/// From here it is medium, and from here high (own default).
const MEDIUM: f64 = 0.35;
const HIGH: f64 = 0.60;

/// How much of the wave is one calm wave.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coherence {
    /// Where the peak lies, in hertz.
    pub peak_hz: f64,
    /// Peak as a share of all power: 0 to [`CEILING`]. This is what is shown, times 100.
    pub share: f64,
    /// Peak divided by the rest, as research papers give it.
    pub ratio: f64,
}

/// A coarse name for a share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CoherenceLevel {
    /// Below 0.35.
    Low,
    /// Below 0.60.
    Medium,
    /// From 0.60.
    High,
}

impl Coherence {
    /// Its coarse name.
    pub fn level(&self) -> CoherenceLevel {
        match self.share {
            share if share < MEDIUM => CoherenceLevel::Low,
            share if share < HIGH => CoherenceLevel::Medium,
            _ => CoherenceLevel::High,
        }
    }
}

pub(super) fn of_window(window: &Window, end_s: f64, transforms: &mut Transforms) -> Result<Coherence, NoValue> {
    coherence(&window.curve(Curve::Interval, SAMPLES, end_s)?, transforms)
}

/// Coherence of 256 samples.
pub(crate) fn coherence(samples: &[f64], transforms: &mut Transforms) -> Result<Coherence, NoValue> {
    let spectrum = spectrum_of(samples, SAMPLES, PADDED, transforms);
    let peak_at = spectrum.peak(spectrum.bins_through(PEAK_HZ.0, PEAK_HZ.1)).ok_or(NoValue::Constant)?;
    let peak_hz = spectrum.hz[peak_at];
    let peak = spectrum.power(spectrum.bins_through(peak_hz - BESIDE_HZ, peak_hz + BESIDE_HZ));
    let total = spectrum.power(spectrum.bins_through(ALL_HZ.0, ALL_HZ.1));
    if total <= FLAT_MS2 {
        return Err(NoValue::Constant);
    }
    Ok(Coherence { peak_hz, share: peak / total, ratio: peak / (total - peak) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::f64::consts::TAU;

    fn of_sine(hz: f64, size: f64) -> Coherence {
        let samples: Vec<f64> = (0..256).map(|k| 1000.0 + size * (TAU * hz * f64::from(k) / 4.0).sin()).collect();
        coherence(&samples, &mut Transforms::default()).expect("a sine is a wave")
    }

    /// 1 is out of reach even for a perfect sine, because the window spreads its power.
    #[test]
    fn a_perfect_sine_reaches_the_ceiling_and_no_more() {
        for (hz, size, peak_hz, ratio, share) in
            [(0.1, 50.0, 0.1016, 6.268, 0.8624), (0.075, 50.0, 0.0742, 6.505, 0.8668), (0.2, 20.0, 0.1992, 6.645, 0.8692)]
        {
            let got = of_sine(hz, size);
            assert!((got.peak_hz - peak_hz).abs() < 1e-4, "{hz}: {got:?}");
            assert!((got.share - share).abs() < 1e-4 && (got.ratio - ratio).abs() < 1e-3, "{hz}: {got:?}");
            assert!(got.share < CEILING && got.level() == CoherenceLevel::High, "{hz}: {got:?}");
        }
    }

    #[test]
    fn a_flat_line_has_no_coherence() {
        assert_eq!(coherence(&[1000.0; 256], &mut Transforms::default()), Err(NoValue::Constant));
    }
}
