//! Discrete Fourier transforms and densities of evenly spaced values.

use rustfft::num_complex::Complex;
use rustfft::{Fft, FftPlanner};
use std::f64::consts::TAU;
use std::ops::Range;
use std::sync::Arc;

/// Power by frequency: `density[k]` in units² per hertz at `hz[k]`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Spectrum {
    pub(crate) hz: Vec<f64>,
    pub(crate) density: Vec<f64>,
    pub(crate) bin_hz: f64,
}

impl Spectrum {
    /// The bins with `low <= f < high`.
    pub(crate) fn bins(&self, low_hz: f64, high_hz: f64) -> Range<usize> {
        self.hz.partition_point(|hz| *hz < low_hz)..self.hz.partition_point(|hz| *hz < high_hz)
    }

    /// The bins with `low <= f <= high`, with a hair of room for the rounding of the bounds.
    pub(crate) fn bins_through(&self, low_hz: f64, high_hz: f64) -> Range<usize> {
        let hair = self.bin_hz * 1e-6;
        self.hz.partition_point(|hz| *hz < low_hz - hair)..self.hz.partition_point(|hz| *hz <= high_hz + hair)
    }

    /// Power in some bins: the sum of the density times the width of a bin.
    pub(crate) fn power(&self, bins: Range<usize>) -> f64 {
        self.density[bins].iter().sum::<f64>() * self.bin_hz
    }

    /// The bin with the largest density among some; `None` among none.
    pub(crate) fn peak(&self, bins: Range<usize>) -> Option<usize> {
        // The first of equals, as a reader's eye would take it: `max_by` alone takes the last.
        bins.rev().max_by(|a, b| self.density[*a].total_cmp(&self.density[*b]))
    }
}

/// Transforms that were planned once and serve again.
#[derive(Default)]
pub(crate) struct Transforms(Option<FftPlanner<f64>>);

impl Transforms {
    pub(crate) fn forward(&mut self, length: usize) -> Arc<dyn Fft<f64>> {
        self.0.get_or_insert_with(FftPlanner::new).plan_fft_forward(length)
    }

    /// One-sided density of tapered segments, averaged over those that touch none of the gaps; `None` when all do.
    pub(crate) fn density(&mut self, samples: &[f64], how: &Segments, gaps: &[Range<usize>]) -> Option<Spectrum> {
        let taper = hann(how.length);
        let scale = 1.0 / (how.per_s * taper.iter().map(|weight| weight * weight).sum::<f64>());
        let transform = self.forward(how.padded);
        let mut buffer = vec![Complex::default(); how.padded];
        let mut scratch = vec![Complex::default(); transform.get_inplace_scratch_len()];
        let mut segment = vec![0.0; how.length];
        let mut density = vec![0.0; how.padded / 2 + 1];
        let touches = |start: usize| gaps.iter().any(|gap| gap.start < start + how.length && start < gap.end);
        let starts = (0..=samples.len() - how.length).step_by(how.step).filter(|start| !touches(*start));
        let starts: Vec<usize> = starts.collect();
        // Two segments share a transform, one as the real part and one as the imaginary; their powers add up to those at k and at -k.
        for pair in starts.chunks(2) {
            buffer.fill(Complex::default());
            for (lane, start) in pair.iter().enumerate() {
                segment.copy_from_slice(&samples[*start..start + how.length]);
                (how.prepare)(&mut segment);
                for ((into, value), weight) in buffer.iter_mut().zip(&segment).zip(&taper) {
                    *(if lane == 0 { &mut into.re } else { &mut into.im }) = value * weight;
                }
            }
            transform.process_with_scratch(&mut buffer, &mut scratch);
            for (at, sum) in density.iter_mut().enumerate() {
                *sum += (buffer[at].norm_sqr() + buffer[(how.padded - at) % how.padded].norm_sqr()) / 2.0;
            }
        }
        let segments = starts.len() as f64;
        let twice = |at: usize| if at == 0 || 2 * at == how.padded { 1.0 } else { 2.0 };
        let density = density.iter().enumerate().map(|(at, sum)| twice(at) * scale * sum / segments).collect();
        let bin_hz = 1.0 / (how.padded as f64 / how.per_s);
        let hz = (0..=how.padded / 2).map(|at| at as f64 * bin_hz).collect();
        (segments > 0.0).then_some(Spectrum { hz, density, bin_hz })
    }
}

/// How a series is cut into segments before it is transformed.
pub(crate) struct Segments {
    /// Samples in a segment.
    pub(crate) length: usize,
    /// Samples from the start of one segment to the start of the next.
    pub(crate) step: usize,
    /// Length of the transform; zeros fill up a segment.
    pub(crate) padded: usize,
    /// Samples a second.
    pub(crate) per_s: f64,
    /// What is done to a segment first.
    pub(crate) prepare: fn(&mut [f64]),
}

/// The periodic Hann window.
fn hann(length: usize) -> Vec<f64> {
    (0..length).map(|at| 0.5 - 0.5 * (TAU * at as f64 / length as f64).cos()).collect()
}

/// Take the level out of a segment.
pub(crate) fn remove_mean(segment: &mut [f64]) {
    let mean = segment.iter().sum::<f64>() / segment.len() as f64;
    segment.iter_mut().for_each(|value| *value -= mean);
}
