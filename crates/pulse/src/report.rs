//! A finished recording: every metric, or the reason why not, beside what was doubtful about it.
//!
//! Three readings of the same beats exist, and a report says which one it is. *All* uses every interval: plain arithmetic. *Range* leaves
//! out what no resting heart does (below 300 or above 2000 ms) and closes the row up: arithmetic too. *Corrected* is the one for people:
//! time-domain metrics leave out each doubtful interval and every difference that touches one, the other metrics use a row in
//! which they are filled in, and above one doubtful beat in ten there is no number.

use crate::artefact::{Artefact, Filled, MalikRule, Quality, filled, lipponen_tarvainen, malik, outlying};
use crate::metric::dfa::Dfa;
use crate::metric::entropy::sample_entropy;
use crate::metric::frequency::Bands;
use crate::metric::lomb::lomb;
use crate::metric::long_term::LongTerm;
use crate::metric::time::TimeDomain;
use crate::metric::welch::Welch;
use crate::numeric::fourier::Transforms;
use crate::reason::{NoValue, Value};
use crate::series::Series;

/// Intervals of a heart at rest, in ms.
pub const REST_RANGE_MS: std::ops::RangeInclusive<f64> = 300.0..=2000.0;

/// Which intervals count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cleaning {
    /// Every interval.
    All,
    /// Intervals of 300 to 2000 ms, closed up.
    Range,
    /// Without doubtful beats (time domain), or with them filled in (the rest).
    Corrected,
}

/// Which metrics are computed; the dear ones can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// All of them.
    Everything,
    /// All but sample entropy and Lomb–Scargle.
    Quick,
}

/// What a recording says, read in one way.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Which intervals count.
    pub cleaning: Cleaning,
    /// How far the numbers can be trusted.
    pub quality: Quality,
    /// Time domain and Poincaré plot.
    pub time: TimeDomain,
    /// Sample entropy, m = 2 and r = 0.2 SDNN.
    pub sample_entropy: Value,
    /// Detrended fluctuation analysis.
    pub dfa: Dfa,
    /// Power by frequency from the even curve.
    pub welch: Welch,
    /// Power by frequency from the beats themselves.
    pub lomb: Bands,
    /// Five-minute segments.
    pub long_term: LongTerm,
}

impl Report {
    /// Do the two ways to power by frequency disagree by more than a fifth, in LF or in HF? Then neither is to be trusted.
    /// `None` when one of them is missing.
    pub fn spectra_disagree(&self) -> Option<bool> {
        let apart = |welch: &Result<_, NoValue>, lomb: &Result<_, NoValue>| -> Option<bool> {
            let (a, b): (&crate::BandPower, &crate::BandPower) = (welch.as_ref().ok()?, lomb.as_ref().ok()?);
            Some((a.power - b.power).abs() > 0.2 * a.power.max(b.power))
        };
        Some(apart(&self.welch.bands.lf, &self.lomb.lf)? || apart(&self.welch.bands.hf, &self.lomb.hf)?)
    }
}

/// What is doubtful about a recording, by each rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Artefacts {
    /// All beats.
    pub beats: usize,
    /// Indices of the intervals outside 300 to 2000 ms.
    pub out_of_range: Vec<usize>,
    /// Indices by the percentage rule, compared with the last accepted interval.
    pub malik: Vec<usize>,
    /// Indices of the intervals that stand out from their surroundings: what time-domain metrics leave out.
    pub outlying: Vec<usize>,
    /// Beats by the decision tree, with what is wrong.
    pub found: Vec<Artefact>,
}

impl Artefacts {
    /// What is doubtful about a recording; each uninterrupted stretch is judged by itself.
    pub fn of(series: &Series) -> Artefacts {
        let rr_ms = series.rr_ms();
        let outside = |at: &usize| !REST_RANGE_MS.contains(&rr_ms[*at]);
        let by_stretch = |rule: &dyn Fn(&[f64]) -> Vec<usize>| in_whole(series, rule, |at, start| at + start);
        Artefacts {
            beats: rr_ms.len(),
            out_of_range: (0..rr_ms.len()).filter(outside).collect(),
            malik: by_stretch(&|rr_ms| malik(rr_ms, MalikRule::LastAccepted)),
            outlying: by_stretch(&outlying),
            found: in_whole(series, &lipponen_tarvainen, |found, start| Artefact { at: found.at + start, ..found }),
        }
    }

    /// Indices of the doubtful intervals: outlying, or outside the range of a resting heart.
    pub fn doubtful(&self) -> Vec<usize> {
        let mut all = [self.outlying.as_slice(), &self.out_of_range].concat();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// How many beats are behind the doubtful intervals. A beat lies between two intervals and spoils both, so two doubtful intervals in
    /// a row are one beat.
    pub fn doubtful_beats(&self) -> usize {
        self.doubtful().chunk_by(|a, b| a + 1 == *b).map(|run| run.len().div_ceil(2)).sum()
    }

    /// Quality by the share of doubtful beats.
    pub fn quality(&self) -> Quality {
        Quality::of(self.doubtful_beats(), self.beats)
    }
}

/// What a rule finds in each stretch, placed in the whole recording.
fn in_whole<T>(series: &Series, rule: &dyn Fn(&[f64]) -> Vec<T>, place: fn(T, usize) -> T) -> Vec<T> {
    let mut start = 0;
    let mut all = Vec::new();
    for stretch in series.stretches() {
        all.extend(rule(stretch).into_iter().map(|found| place(found, start)));
        start += stretch.len();
    }
    all
}

/// Computes reports; keeps what it planned for the next one.
#[derive(Default)]
pub struct Analyser {
    transforms: Transforms,
}

/// One recording, read in one way, with every metric. For many recordings, or more readings of one, keep an [`Analyser`].
pub fn analyse(series: &Series, cleaning: Cleaning) -> Report {
    Analyser::default().analyse(series, &Artefacts::of(series), cleaning, Depth::Everything)
}

impl Analyser {
    /// One recording, read in one way; `artefacts` are the recording's own.
    pub fn analyse(&mut self, series: &Series, artefacts: &Artefacts, cleaning: Cleaning, depth: Depth) -> Report {
        let report = match cleaning {
            Cleaning::All => self.plain(series, depth),
            Cleaning::Range => match series.closed_up(|rr| REST_RANGE_MS.contains(&rr)) {
                Some(within) => self.plain(&within, depth),
                None => nothing(NoValue::TooFewBeats { needed: 1, got: 0 }),
            },
            Cleaning::Corrected if artefacts.quality() == Quality::Insufficient => {
                nothing(NoValue::TooManyArtefacts { flagged: artefacts.doubtful_beats(), beats: artefacts.beats })
            }
            Cleaning::Corrected => self.corrected_regardless(series, artefacts, depth),
        };
        Report { cleaning, quality: artefacts.quality(), ..report }
    }

    /// The corrected reading, however many beats are doubtful: for measuring its error, not for people.
    pub fn corrected_regardless(&mut self, series: &Series, artefacts: &Artefacts, depth: Depth) -> Report {
        let doubtful = artefacts.doubtful();
        let time = TimeDomain::of(&between(series, &doubtful));
        let row = whole(series).map(|rr_ms| filled(rr_ms, &doubtful));
        Report { cleaning: Cleaning::Corrected, quality: artefacts.quality(), ..self.measure(time, row, depth) }
    }

    fn plain(&mut self, series: &Series, depth: Depth) -> Report {
        let stretches: Vec<&[f64]> = series.stretches().collect();
        let row = whole(series).map(|rr_ms| filled(rr_ms, &[]));
        self.measure(TimeDomain::of(&stretches), row, depth)
    }

    /// Everything but the time domain needs one unbroken row of beats.
    fn measure(&mut self, time: TimeDomain, row: Result<Filled, NoValue>, depth: Depth) -> Report {
        let Filled { rr_ms, gaps } = match row {
            Ok(row) => row,
            Err(why) => return Report { time, ..nothing(why) },
        };
        let times_s = moments_s(&rr_ms);
        let got_s = covered_s(&rr_ms);
        let asked = if depth == Depth::Everything { Ok(()) } else { Err(NoValue::LeftOut) };
        Report {
            cleaning: Cleaning::All,
            quality: Quality::Good,
            sample_entropy: asked.and_then(|()| sample_entropy(&rr_ms)),
            dfa: Dfa::of(&rr_ms),
            welch: Welch::of(&rr_ms, &times_s, &gaps, got_s, &mut self.transforms),
            lomb: match asked {
                Ok(()) => lomb(&rr_ms, &times_s, got_s, &mut self.transforms),
                Err(why) => Bands::none(why),
            },
            long_term: LongTerm::of(&rr_ms),
            time,
        }
    }
}

/// The intervals of a recording without interruption.
fn whole(series: &Series) -> Result<&[f64], NoValue> {
    if series.breaks().is_empty() { Ok(series.rr_ms()) } else { Err(NoValue::Gap) }
}

/// When each beat fell, in seconds after the first.
fn moments_s(rr_ms: &[f64]) -> Vec<f64> {
    let mut elapsed_ms = 0.0;
    let from_start = rr_ms.iter().map(|rr| {
        elapsed_ms += rr;
        (elapsed_ms - rr_ms[0]) / 1000.0
    });
    from_start.collect()
}

/// How long a recording covers, in seconds. A recording of five minutes ends with the last beat *within* them, so up to one interval
/// of the time that it was made for is missing from the sum of its beats.
fn covered_s(rr_ms: &[f64]) -> f64 {
    let sum: f64 = rr_ms.iter().sum();
    (sum + sum / rr_ms.len().max(1) as f64) / 1000.0
}

/// The runs of intervals between doubtful ones and between breaks.
fn between<'a>(series: &'a Series, doubtful: &[usize]) -> Vec<&'a [f64]> {
    let rr_ms = series.rr_ms();
    // A doubtful interval is left out itself; a break only divides.
    let dividers = doubtful.iter().map(|at| (*at, at + 1)).chain(series.breaks().iter().map(|at| (*at, *at)));
    let mut dividers: Vec<(usize, usize)> = dividers.chain([(rr_ms.len(), rr_ms.len())]).collect();
    dividers.sort_unstable();
    let mut runs = Vec::with_capacity(dividers.len());
    let mut start = 0;
    for (end, next) in dividers {
        runs.push(&rr_ms[start..end.max(start)]);
        start = next.max(start);
    }
    runs.retain(|run| !run.is_empty());
    runs
}

/// A report without numbers.
fn nothing(why: NoValue) -> Report {
    Report {
        cleaning: Cleaning::All,
        quality: Quality::Insufficient,
        time: TimeDomain::none(why),
        sample_entropy: Err(why),
        dfa: Dfa::none(why),
        welch: Welch::none(why),
        lomb: Bands::none(why),
        long_term: LongTerm { segments: 0, sdann: Err(why), sdnn_index: Err(why) },
    }
}
