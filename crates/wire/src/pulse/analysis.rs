//! A whole analysis: the readings, and what is doubtful about the recording.

use super::metrics::ReportForm;
use super::quality;
use kadans_pulse::{Artefacts, Fault, MAX_HOURS, Report, Series};
use serde::Serialize;

/// What `kadans pulse analyse --json` prints.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AnalysisForm {
    kind: &'static str,
    version: u8,
    /// How each group of metrics is computed, so that a number can be compared with another program's.
    methods: Methods,
    /// Indices of the first interval after each interruption.
    breaks: Vec<usize>,
    all: ReportForm,
    range_300_2000: ReportForm,
    #[serde(skip_serializing_if = "Option::is_none")]
    corrected: Option<ReportForm>,
    artefacts: ArtefactsForm,
}

impl AnalysisForm {
    /// The form of an analysis; `corrected` when it was asked for.
    pub fn new(series: &Series, artefacts: &Artefacts, all: &Report, range: &Report, corrected: Option<&Report>) -> AnalysisForm {
        AnalysisForm {
            kind: "hrv-analysis",
            version: 1,
            methods: METHODS,
            breaks: series.breaks().to_vec(),
            all: ReportForm::new(all),
            range_300_2000: ReportForm::new(range),
            corrected: corrected.map(ReportForm::new),
            artefacts: ArtefactsForm::new(artefacts),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Methods {
    unit: &'static str,
    time: &'static str,
    sampen: &'static str,
    dfa: &'static str,
    welch: &'static str,
    lomb: &'static str,
    segments: &'static str,
    corrected: &'static str,
    at_most_hours: u32,
}

const METHODS: Methods = Methods {
    unit: "ms",
    time: "sample standard deviations (ddof 1); shares of differences divided by their number; above 50 and 20 ms strictly",
    sampen: "m 2, r 0.2 SDNN, maximum norm, alike when at most r, N-2 templates for both lengths, no self-matches",
    dfa: "windows without overlap from the start, linear fit in each, slope of ln F on ln n",
    welch: "not-a-knot cubic spline at 4 Hz, one line removed, segments of 1024 (or all) with half overlap, mean removed, periodic Hann, sum of bins",
    lomb: "classic Lomb-Scargle at 0.001 to 0.500 Hz, mean removed, density 2 P T / N, sum of bins",
    segments: "whole segments of 300 s by the time at which a beat ends",
    corrected: "time domain leaves outlying intervals and their differences out; the rest uses a row in which they are filled in with equal beats; no segment of the Welch spectrum touches more than 3 s of those",
    at_most_hours: MAX_HOURS,
};

/// Counts and places of what is doubtful, by each rule. Places are indices of intervals, from 0.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct ArtefactsForm {
    beats: usize,
    doubtful_beats: usize,
    share: f64,
    quality: &'static str,
    out_of_range_300_2000: Found,
    malik_last_accepted: Found,
    outlying: Found,
    lipponen_tarvainen: ByFault,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Found {
    count: usize,
    at: Vec<usize>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct ByFault {
    count: usize,
    ectopic: Vec<usize>,
    missed: Vec<usize>,
    extra: Vec<usize>,
    long_or_short: Vec<usize>,
}

impl ArtefactsForm {
    fn new(artefacts: &Artefacts) -> ArtefactsForm {
        let doubtful = artefacts.doubtful_beats();
        ArtefactsForm {
            beats: artefacts.beats,
            doubtful_beats: doubtful,
            share: doubtful as f64 / artefacts.beats as f64,
            quality: quality(artefacts.quality()),
            out_of_range_300_2000: Found::new(&artefacts.out_of_range),
            malik_last_accepted: Found::new(&artefacts.malik),
            outlying: Found::new(&artefacts.outlying),
            lipponen_tarvainen: ByFault::new(artefacts),
        }
    }
}

impl Found {
    fn new(at: &[usize]) -> Found {
        Found { count: at.len(), at: at.to_vec() }
    }
}

impl ByFault {
    fn new(artefacts: &Artefacts) -> ByFault {
        let with = |fault| artefacts.found.iter().filter(|found| found.fault == fault).map(|found| found.at).collect();
        ByFault {
            count: artefacts.found.len(),
            ectopic: with(Fault::Ectopic),
            missed: with(Fault::Missed),
            extra: with(Fault::Extra),
            long_or_short: with(Fault::LongOrShort),
        }
    }
}
