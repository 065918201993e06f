//! A row of beats without its outlying ones, for the metrics that need every beat in its place.
//!
//! The three corrections of Lipponen and Tarvainen (take a beat out, put one half-way, move one to the middle) are one thing seen from the
//! clock: between two good beats some time passed, and so many beats belong there. A run of outlying intervals is therefore filled with
//! as many equal ones as the intervals around it say, and the time stays as it was. Decided by [`super::outlying`] instead of by the
//! tree, this keeps what the spectra say several times closer to the truth (docs/pulse-errors.md). It is still invention: across more
//! than three seconds it is marked, and no window of a spectrum may touch it.

use crate::numeric::order;
use std::ops::Range;

/// Good intervals on either side that tell how many beats belong in a run.
const AROUND: usize = 5;
/// Nothing is filled in across more than this without being marked, in ms.
const BRIDGED_MS: f64 = 3000.0;

/// A filled row.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Filled {
    /// The derived intervals, in ms.
    pub(crate) rr_ms: Vec<f64>,
    /// Runs of derived intervals that fill more than three seconds.
    pub(crate) gaps: Vec<Range<usize>>,
}

/// Fill the runs of doubtful intervals (ascending indices) of one uninterrupted stretch.
pub(crate) fn filled(rr_ms: &[f64], doubtful: &[usize]) -> Filled {
    let mut row = Filled { rr_ms: Vec::with_capacity(rr_ms.len()), gaps: Vec::new() };
    let mut next = 0;
    for run in doubtful.chunk_by(|a, b| a + 1 == *b) {
        let (start, end) = (run[0], run[run.len() - 1] + 1);
        row.rr_ms.extend_from_slice(&rr_ms[next..start]);
        let passed_ms: f64 = rr_ms[start..end].iter().sum();
        let count = (passed_ms / usual(rr_ms, start..end)).round().max(1.0) as usize;
        if passed_ms > BRIDGED_MS {
            row.gaps.push(row.rr_ms.len()..row.rr_ms.len() + count);
        }
        row.rr_ms.extend(std::iter::repeat_n(passed_ms / count as f64, count));
        next = end;
    }
    row.rr_ms.extend_from_slice(&rr_ms[next..]);
    row
}

/// The usual interval around a run: the median of some on either side.
fn usual(rr_ms: &[f64], run: Range<usize>) -> f64 {
    let before = &rr_ms[run.start.saturating_sub(AROUND)..run.start];
    let after = &rr_ms[run.end..(run.end + AROUND).min(rr_ms.len())];
    order::median(&mut [before, after].concat()).unwrap_or(rr_ms[run.start])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_is_filled_with_the_beats_that_belong_there() {
        let row = |faulty: &[f64], doubtful: &[usize]| filled(faulty, doubtful).rr_ms;
        assert_eq!(row(&[800.0, 1600.0, 800.0], &[1]), [800.0; 4]);
        assert_eq!(row(&[800.0, 300.0, 500.0, 800.0], &[1, 2]), [800.0; 3]);
        assert_eq!(row(&[800.0, 600.0, 1000.0, 800.0], &[1, 2]), [800.0; 4]);
        assert_eq!(row(&[800.0, 810.0], &[]), [800.0, 810.0]);
        assert_eq!(row(&[5.0], &[0]), [5.0]);
    }

    #[test]
    fn a_long_run_is_marked() {
        let row = filled(&[800.0, 4000.0, 800.0], &[1]);
        assert_eq!((row.rr_ms.len(), row.gaps.len(), row.gaps[0].clone()), (7, 1, 1..6));
    }
}
