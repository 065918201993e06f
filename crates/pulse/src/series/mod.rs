//! A recording: intervals between beats, and where it was interrupted.

mod read;

pub use read::{MAX_BYTES, ReadError, read_rr};

/// The longest recording that is taken in, in hours: a night on either side of a day.
pub const MAX_HOURS: u32 = 30;
/// The most beats that are taken in: 30 hours at 300 beats a minute.
pub const MAX_BEATS: usize = MAX_HOURS as usize * 60 * 300;

/// Intervals between successive beats, in milliseconds, each finite and above zero, in at most [`MAX_HOURS`] hours.
///
/// A recording may be interrupted: contact lost, a strap that fell off. Such a place is a *break*: the index of the first interval
/// after it. No difference, no curve and no pattern is taken across a break.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    rr_ms: Vec<f64>,
    breaks: Vec<usize>,
}

/// Why a row of numbers is not a recording.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum SeriesError {
    /// Nothing was recorded.
    #[error("there are no intervals")]
    Empty,
    /// An interval that is not a positive, finite number of milliseconds.
    #[error("interval {at} is {got}, which is no number of milliseconds above zero")]
    NotAnInterval {
        /// Index of the interval, from 0.
        at: usize,
        /// What it was.
        got: f64,
    },
    /// More than [`MAX_BEATS`].
    #[error("more than {MAX_BEATS} intervals")]
    TooManyBeats,
    /// Longer than [`MAX_HOURS`].
    #[error("longer than {MAX_HOURS} hours")]
    TooLong,
    /// Breaks out of order, or outside the recording.
    #[error("a break at interval {at} is not between two intervals, or not in order")]
    Break {
        /// The break that does not fit.
        at: usize,
    },
}

impl Series {
    /// A recording without interruption.
    pub fn new(rr_ms: Vec<f64>) -> Result<Series, SeriesError> {
        Series::with_breaks(rr_ms, Vec::new())
    }

    /// A recording with breaks, each the index of the first interval after an interruption, ascending.
    pub fn with_breaks(rr_ms: Vec<f64>, breaks: Vec<usize>) -> Result<Series, SeriesError> {
        if rr_ms.is_empty() {
            return Err(SeriesError::Empty);
        }
        if rr_ms.len() > MAX_BEATS {
            return Err(SeriesError::TooManyBeats);
        }
        if let Some(at) = rr_ms.iter().position(|rr| !rr.is_finite() || *rr <= 0.0) {
            return Err(SeriesError::NotAnInterval { at, got: rr_ms[at] });
        }
        if rr_ms.iter().sum::<f64>() > f64::from(MAX_HOURS) * 3_600_000.0 {
            return Err(SeriesError::TooLong);
        }
        let mut after = 0;
        for at in breaks.iter().copied() {
            if at <= after || at >= rr_ms.len() {
                return Err(SeriesError::Break { at });
            }
            after = at;
        }
        Ok(Series { rr_ms, breaks })
    }

    /// The intervals, in milliseconds.
    pub fn rr_ms(&self) -> &[f64] {
        &self.rr_ms
    }

    /// Indices of the first interval after each interruption.
    pub fn breaks(&self) -> &[usize] {
        &self.breaks
    }

    /// How long the beats last together, in seconds; interruptions do not count.
    pub fn duration_s(&self) -> f64 {
        self.rr_ms.iter().sum::<f64>() / 1000.0
    }

    /// The uninterrupted stretches, in order.
    pub fn stretches(&self) -> impl Iterator<Item = &[f64]> {
        let ends = self.breaks.iter().copied().chain([self.rr_ms.len()]);
        ends.scan(0, |start, end| Some(&self.rr_ms[std::mem::replace(start, end)..end]))
    }

    /// The longest uninterrupted stretch, as a recording of its own: what a report on an interrupted session can still rest on.
    pub fn longest_stretch(&self) -> Series {
        let total = |stretch: &[f64]| stretch.iter().sum::<f64>();
        let longest = self.stretches().max_by(|a, b| total(a).total_cmp(&total(b)));
        Series { rr_ms: longest.expect("a recording has a stretch").to_vec(), breaks: Vec::new() }
    }

    /// The intervals that `keep` accepts; a break stays where it was among those that are left.
    pub(crate) fn closed_up(&self, keep: impl Fn(f64) -> bool) -> Option<Series> {
        let left_before = |at: usize| self.rr_ms[..at].iter().filter(|rr| keep(**rr)).count();
        let rr_ms: Vec<f64> = self.rr_ms.iter().copied().filter(|rr| keep(*rr)).collect();
        let mut breaks: Vec<usize> = self.breaks.iter().map(|at| left_before(*at)).collect();
        breaks.dedup();
        breaks.retain(|at| (1..rr_ms.len()).contains(at));
        Series::with_breaks(rr_ms, breaks).ok()
    }
}
