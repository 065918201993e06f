//! Power by frequency straight from the beats, without a curve between them: Lomb–Scargle.
//!
//! The classic form needs, for 500 frequencies, sums of sines and cosines over all beats: 55 million of them for a day. The frequencies
//! are whole multiples of 0.001 Hz, and that is the way out: every one of those waves repeats after 1000 s, so the beats can be
//! wound around a circle of 1000 s. Each beat is spread over its neighbours on an even grid of that circle with a narrow Gaussian, one
//! transform gives all sums at once, and the Gaussian is divided out again. With 14 grid points on either side the sums agree with the
//! direct ones to twelve digits. Sources: Scargle, Astrophys J 1982;263:835; Greengard and Lee, SIAM Rev 2004;46:443.
//!
//! Density is `2 P T / N`, with `P` the unnormalised periodogram, `T` the time from first to last beat and `N` the number of beats.

use super::frequency::Bands;
use crate::numeric::fourier::{Spectrum, Transforms};
use crate::numeric::moments::mean;
use crate::reason::at_least_beats;
use rustfft::num_complex::Complex;
use std::f64::consts::{PI, TAU};

/// Frequencies run from one bin to this many.
const BINS: usize = 500;
/// Bins a hertz; also the seconds after which every wave repeats.
const BINS_PER_HZ: f64 = 1000.0;
/// Points of the grid around the circle: four times the highest frequency that is read, which is twice the last bin.
const GRID: usize = 4 * 1024;
/// Grid points that a beat is spread over, on either side.
const REACH: usize = 14;
/// A periodogram needs this many beats.
const NEEDED_BEATS: usize = 4;

/// The bands of one uninterrupted recording.
pub(crate) fn lomb(rr_ms: &[f64], times_s: &[f64], got_s: f64, transforms: &mut Transforms) -> Bands {
    match at_least_beats(rr_ms.len(), NEEDED_BEATS) {
        Ok(()) => Bands::of(&spectrum(rr_ms, times_s, transforms), got_s),
        Err(why) => Bands::none(why),
    }
}

fn spectrum(rr_ms: &[f64], times_s: &[f64], transforms: &mut Transforms) -> Spectrum {
    let sums = Sums::of(rr_ms, times_s, transforms);
    let beats = rr_ms.len() as f64;
    let span_s = times_s[times_s.len() - 1] - times_s[0];
    let scale = 2.0 * span_s / beats;
    Spectrum {
        hz: (1..=BINS).map(|bin| bin as f64 / BINS_PER_HZ).collect(),
        density: (1..=BINS).map(|bin| scale * power(sums.weighted(bin), sums.counted(2 * bin), beats)).collect(),
        bin_hz: 1.0 / BINS_PER_HZ,
    }
}

/// The unnormalised periodogram at one frequency, from the sum of the values there and the sum of the beats at twice that frequency.
///
/// Both are complex, cosine and minus sine. Turning the axes by half the angle of the second is what the classic time offset does.
fn power(values: Complex<f64>, doubled: Complex<f64>, beats: f64) -> f64 {
    let size = doubled.norm();
    let axis = if size > 0.0 { (doubled / size).sqrt() } else { Complex::new(1.0, 0.0) };
    let turned = values * axis.conj();
    let part = |sum: f64, squares: f64| if squares > beats * 1e-12 { sum * sum / squares } else { 0.0 };
    0.5 * (part(turned.re, (beats + size) / 2.0) + part(turned.im, (beats - size) / 2.0))
}

/// Sums over all beats of `value * exp(-i angle)` and of `exp(-i angle)`, for every frequency.
struct Sums {
    /// The transform of values in the real part and ones in the imaginary part; the two are taken apart by symmetry.
    both: Vec<Complex<f64>>,
}

impl Sums {
    fn of(rr_ms: &[f64], times_s: &[f64], transforms: &mut Transforms) -> Sums {
        let level = mean(rr_ms.iter().copied());
        let spread = Spread::new();
        // Room for the reach at both ends, so that spreading needs no turning around at the seam.
        let mut grid = vec![Complex::default(); GRID + 2 * REACH];
        for (rr, time_s) in rr_ms.iter().zip(times_s) {
            let turns = time_s / BINS_PER_HZ;
            spread.add(&mut grid, turns - turns.floor(), rr - level);
        }
        let mut both: Vec<Complex<f64>> = grid[REACH..REACH + GRID].to_vec();
        for at in 0..REACH {
            both[GRID - REACH + at] += grid[at];
            both[at] += grid[GRID + REACH + at];
        }
        transforms.forward(GRID).process(&mut both);
        Sums { both }
    }

    /// Sum of the values at a frequency.
    fn weighted(&self, bin: usize) -> Complex<f64> {
        (self.both[bin] + self.both[GRID - bin].conj()) * (0.5 * Spread::undone(bin))
    }

    /// Sum of the beats at a frequency.
    fn counted(&self, bin: usize) -> Complex<f64> {
        (self.both[bin] - self.both[GRID - bin].conj()) * Complex::new(0.0, -0.5 * Spread::undone(bin))
    }
}

/// A Gaussian on the grid, as narrow as it may be for the highest frequency that is read.
struct Spread {
    /// The Gaussian at whole grid points from its middle.
    at_points: [f64; REACH + 1],
}

impl Spread {
    /// Variance, halved, in radians²: the reach holds the Gaussian and the highest frequency keeps its digits.
    const WIDTH: f64 = {
        let points = GRID as f64;
        let oversampling = points / (4.0 * BINS as f64);
        let frequencies = points / oversampling;
        PI * REACH as f64 / (frequencies * frequencies * oversampling * (oversampling - 0.5))
    };

    fn new() -> Spread {
        let step = TAU / GRID as f64;
        let gaussian = |point: usize| (-(step * point as f64).powi(2) / (4.0 * Self::WIDTH)).exp();
        Spread { at_points: std::array::from_fn(gaussian) }
    }

    /// Spread one beat at `turn` (0 to 1) of the circle over its neighbours.
    ///
    /// `exp(-(d - l)²)` is `exp(-d²) exp(2dl) exp(-l²)`: two exponentials a beat instead of one for each neighbour.
    fn add(&self, grid: &mut [Complex<f64>], turn: f64, value: f64) {
        let place = turn * GRID as f64;
        let nearest = (place.floor() as usize).min(GRID - 1);
        let past = (place - nearest as f64) * TAU / GRID as f64;
        let middle = (-past * past / (4.0 * Self::WIDTH)).exp();
        let growth = (past * (TAU / GRID as f64) / (2.0 * Self::WIDTH)).exp();
        let (after, before) = (growth, 1.0 / growth);
        let (low, high) = grid[nearest..nearest + 2 * REACH].split_at_mut(REACH);
        let mut weight = middle;
        for (into, at_point) in high.iter_mut().zip(&self.at_points) {
            *into += Complex::new(value, 1.0) * (weight * at_point);
            weight *= after;
        }
        weight = middle * before;
        for (into, at_point) in low.iter_mut().rev().zip(&self.at_points[1..]) {
            *into += Complex::new(value, 1.0) * (weight * at_point);
            weight *= before;
        }
    }

    /// What a sum is multiplied by to undo the spreading.
    fn undone(bin: usize) -> f64 {
        (PI / Self::WIDTH).sqrt() * ((bin * bin) as f64 * Self::WIDTH).exp() / GRID as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::made::wavy;

    /// Frequencies from 0.004 to 0.400 Hz, times counted from the first beat.
    #[test]
    fn the_wavy_series_without_a_curve() {
        let times: Vec<f64> = wavy().iter().scan(0.0, |sum, rr| (*sum += rr / 1000.0, Some(*sum)).1).collect();
        let spectrum = spectrum(&wavy(), &times, &mut Transforms::default());
        let (low, high) = (spectrum.power(spectrum.bins(0.04, 0.15)), spectrum.power(spectrum.bins(0.15, 0.40)));
        assert!((low / 805.26 - 1.0).abs() < 0.005 && (high / 25.77 - 1.0).abs() < 0.005, "{low} {high}");
        let peak = spectrum.peak(spectrum.bins(0.04, 0.40)).expect("there are bins");
        assert!((spectrum.hz[peak] - 0.111).abs() < 1e-9);
    }

    /// A few beats at odd places, summed one by one.
    #[test]
    fn the_sums_are_those_taken_one_by_one() {
        let times: Vec<f64> = (0..200).map(|at| 11.37 * f64::from(at) + 0.31 * f64::from(at * at % 7)).collect();
        let values: Vec<f64> = (0..200).map(|at| 800.0 + f64::from(at * 37 % 101)).collect();
        let sums = Sums::of(&values, &times, &mut Transforms::default());
        let level = mean(values.iter().copied());
        for bin in [1, 7, 150, 499, 500] {
            let wave = |bin: usize, time: f64| Complex::from_polar(1.0, -TAU * bin as f64 * time / BINS_PER_HZ);
            let weighted: Complex<f64> = times.iter().zip(&values).map(|(t, v)| wave(bin, *t) * (v - level)).sum();
            let counted: Complex<f64> = times.iter().map(|t| wave(2 * bin, *t)).sum();
            assert!((sums.weighted(bin) - weighted).norm() < 1e-8, "{bin}: {} {weighted}", sums.weighted(bin));
            assert!((sums.counted(2 * bin) - counted).norm() < 1e-9, "{bin}: {} {counted}", sums.counted(2 * bin));
        }
    }
}
