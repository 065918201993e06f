//! One step: two minutes at one rate.

use crate::artefact::{LiveFilter, lipponen_tarvainen};
use crate::live::{Curve, Window, coherence, cycles, swing_in};
use crate::metric::welch::window as spectrum_of;
use crate::numeric::fourier::{Spectrum, Transforms};
use crate::report::REST_RANGE_MS;

/// The beginning of a step does not count, in seconds.
const SETTLING_S: f64 = 30.0;
/// So many whole breaths are needed.
const NEEDED_BREATHS: usize = 5;
/// Share of doubtful beats that is still good, in percent.
const MOST_DOUBTFUL_PERCENT: usize = 5;
/// Share of the looks at which the pace was followed, in percent.
const FOLLOWED_PERCENT: u8 = 80;
/// A peak counts when it reaches this share of the highest.
const PEAK_SHARE: f64 = 0.1;
/// Length of the transform.
const PADDED: usize = 1024;
/// Samples of coherence: the last 64 s.
const COHERENCE_SAMPLES: usize = 256;
/// The LF band, in hertz.
const LF_HZ: (f64, f64) = (0.04, 0.15);

/// What a step showed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// Rate, in tenths of a breath a minute.
    pub rate_x10: u16,
    /// Whole breaths that were used.
    pub breaths: usize,
    /// Mean swing of a breath, in beats a minute.
    pub swing_bpm: f64,
    /// Power from 0.04 to 0.15 Hz, in ms².
    pub lf_ms2: f64,
    /// The highest density there, in ms² per hertz.
    pub lf_peak: f64,
    /// Peaks there that reach a tenth of the highest.
    pub lf_peaks: usize,
    /// Coherence of the last 64 s, 0 to 0.87.
    pub coherence: f64,
}

/// Why a step does not count; it is repeated once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StepProblem {
    /// Too few whole breaths, or too few beats.
    #[error("{got} whole breaths are too few; a step needs {NEEDED_BREATHS}")]
    TooFewBreaths {
        /// What there is.
        got: usize,
    },
    /// Too many doubtful beats.
    #[error("{flagged} of {beats} beats are doubtful, more than {MOST_DOUBTFUL_PERCENT} percent")]
    Artefacts {
        /// Doubtful beats.
        flagged: usize,
        /// All beats.
        beats: usize,
    },
    /// The pacer was not followed.
    #[error("the pacer was followed for {percent} percent of the time; a step needs {FOLLOWED_PERCENT}")]
    NotFollowed {
        /// Share of the looks at which it was, in percent.
        percent: u8,
    },
}

/// Measure a step from its intervals in ms, the first of which begins with the pacer. `followed_percent` is the share of live readings
/// with [`crate::Readings::follows_pacer`].
pub fn measure_step(rate_x10: u16, rr_ms: &[f64], followed_percent: u8) -> Result<Step, StepProblem> {
    let (flagged, beats) = (lipponen_tarvainen(rr_ms).len(), rr_ms.len());
    if flagged * 100 > beats * MOST_DOUBTFUL_PERCENT {
        return Err(StepProblem::Artefacts { flagged, beats });
    }
    if followed_percent < FOLLOWED_PERCENT {
        return Err(StepProblem::NotFollowed { percent: followed_percent });
    }
    let mut window = Window::after(LiveFilter::default());
    for rr in rr_ms {
        window.push(*rr, &REST_RANGE_MS);
    }
    let swings = swings(&window, 600.0 / f64::from(rate_x10.max(1)));
    let too_few = StepProblem::TooFewBreaths { got: swings.len() };
    if swings.len() < NEEDED_BREATHS {
        return Err(too_few);
    }
    let mut transforms = Transforms::default();
    let intervals = window.stretch(Curve::Interval, SETTLING_S, window.last_s());
    let spectrum = spectrum_of(&intervals, intervals.len(), PADDED, &mut transforms);
    let last_minute = &intervals[intervals.len().saturating_sub(COHERENCE_SAMPLES)..];
    let coherence = coherence(last_minute, &mut transforms).map_err(|_| too_few)?;
    let lf = spectrum.bins(LF_HZ.0, LF_HZ.1);
    let lf_peak = spectrum.density[lf.clone()].iter().copied().fold(0.0, f64::max);
    Ok(Step {
        rate_x10,
        breaths: swings.len(),
        swing_bpm: swings.iter().sum::<f64>() / swings.len() as f64,
        lf_ms2: spectrum.power(lf),
        lf_peak,
        lf_peaks: peaks(&spectrum, lf_peak),
        coherence: coherence.share,
    })
}

/// Swings of the whole cycles after the settling, counted from the start of the pacer.
fn swings(window: &Window, cycle_s: f64) -> Vec<f64> {
    let settled = cycles(0.0, cycle_s, window.last_s()).filter(|(from_s, _)| *from_s >= SETTLING_S - 1e-9);
    settled.filter_map(|(from_s, to_s)| swing_in(&window.stretch(Curve::Rate, from_s, to_s))).collect()
}

fn peaks(spectrum: &Spectrum, highest: f64) -> usize {
    let density = &spectrum.density;
    let is_top = |at: &usize| density[*at] > density[at - 1] && density[*at] >= density[at + 1];
    spectrum.bins(LF_HZ.0, LF_HZ.1).filter(|at| is_top(at) && density[*at] > PEAK_SHARE * highest).count()
}
