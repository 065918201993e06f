//! Detrended fluctuation analysis: how the wander of the heart rate grows with the length of the stretch that is looked at.
//!
//! The deviations from the mean are summed up; the sum is cut into windows of n beats from the start, without overlap; a line is taken
//! out of each; the slope of ln F(n) over ln n is the exponent. At these short scales white noise reads above 0.5, a known bias.
//! Source: Peng et al., Chaos 1995;5:82.

use crate::numeric::line::slope;
use crate::numeric::moments::mean;
use crate::reason::{NoValue, Value, at_least_beats};
use std::ops::RangeInclusive;

/// Windows of the short-term exponent, in beats.
const SHORT: RangeInclusive<usize> = 4..=16;
/// Windows of the long-term exponent, in beats.
const LONG: RangeInclusive<usize> = 16..=64;
/// The short-term exponent needs this many beats (own default).
const SHORT_NEEDED: usize = 120;
/// The long-term exponent needs four of its longest windows (own default).
const LONG_NEEDED: usize = 256;

/// The short-term and the long-term exponent.
#[derive(Debug, Clone, PartialEq)]
pub struct Dfa {
    /// Windows of 4 to 16 beats.
    pub alpha1: Value,
    /// Windows of 16 to 64 beats.
    pub alpha2: Value,
}

impl Dfa {
    pub(crate) fn none(why: NoValue) -> Dfa {
        Dfa { alpha1: Err(why), alpha2: Err(why) }
    }

    /// The exponents of one uninterrupted recording.
    pub(crate) fn of(rr_ms: &[f64]) -> Dfa {
        let level = mean(rr_ms.iter().copied());
        let profile: Vec<f64> = rr_ms
            .iter()
            .scan(0.0, |sum, rr| {
                *sum += rr - level;
                Some(*sum)
            })
            .collect();
        let beats = rr_ms.len();
        Dfa {
            alpha1: at_least_beats(beats, SHORT_NEEDED).and_then(|()| exponent(&profile, SHORT)),
            alpha2: at_least_beats(beats, LONG_NEEDED).and_then(|()| exponent(&profile, LONG)),
        }
    }
}

fn exponent(profile: &[f64], windows: RangeInclusive<usize>) -> Value {
    let points: Vec<(f64, f64)> = windows.map(|length| ((length as f64).ln(), fluctuation(profile, length).ln())).collect();
    if points.iter().all(|(_, fluctuation)| fluctuation.is_finite()) { Ok(slope(&points)) } else { Err(NoValue::Constant) }
}

/// Root mean square of what is left in the windows when their lines are gone.
fn fluctuation(profile: &[f64], length: usize) -> f64 {
    let windows = profile.chunks_exact(length);
    let count = (windows.len() * length) as f64;
    (windows.map(left_over).sum::<f64>() / count).sqrt()
}

/// Squares that a line leaves in a window. Heights are counted from the first, which keeps the sums small.
fn left_over(window: &[f64]) -> f64 {
    let count = window.len() as f64;
    let mut sums = Sums::default();
    let mut place = std::array::from_fn(|lane| lane as f64 - (count - 1.0) / 2.0);
    let (quads, rest) = window.as_chunks::<LANES>();
    for quad in quads {
        sums.add(&quad.map(|value| value - window[0]), &place);
        place = place.map(|place| place + LANES as f64);
    }
    let mut heights = [0.0; LANES];
    heights.iter_mut().zip(rest).for_each(|(height, value)| *height = value - window[0]);
    sums.add(&heights, &place);
    let [heights, squares, moments] = [sums.heights, sums.squares, sums.moments].map(|lanes| lanes.iter().sum::<f64>());
    let places = count * (count * count - 1.0) / 12.0;
    (squares - heights * heights / count - moments * moments / places).max(0.0)
}

/// So many values are added side by side: one sum after the other would wait for each addition to end.
const LANES: usize = 4;

#[derive(Default)]
struct Sums {
    heights: [f64; LANES],
    squares: [f64; LANES],
    moments: [f64; LANES],
}

impl Sums {
    fn add(&mut self, heights: &[f64; LANES], places: &[f64; LANES]) {
        for lane in 0..LANES {
            self.heights[lane] += heights[lane];
            self.squares[lane] += heights[lane] * heights[lane];
            self.moments[lane] += places[lane] * heights[lane];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::made::{Noise, wavy};

    #[test]
    fn the_exponent_of_a_wave_of_noise_and_of_its_running_sum() {
        let mut source = Noise::new(11);
        let noise: Vec<f64> = (0..1000).map(|_| 1000.0 + 20.0 * source.next()).collect();
        let mut sum = 0.0;
        let running: Vec<f64> = noise.iter().map(|value| (sum += value - 1000.0, sum).1).collect();
        for (rr, expected, room) in [(wavy(), 1.4359, 1e-4), (noise, 0.62, 0.005), (running, 1.495, 0.0005)] {
            let got = Dfa::of(&rr).alpha1.expect("120 beats are enough");
            assert!((got - expected).abs() <= room, "{got}, expected {expected}");
        }
    }

    #[test]
    fn a_constant_or_short_series_has_no_exponent() {
        assert_eq!(Dfa::of(&[800.0; 300]).alpha1, Err(NoValue::Constant));
        assert_eq!(Dfa::of(&[800.0; 119]).alpha1, Err(NoValue::TooFewBeats { needed: 120, got: 119 }));
    }
}
