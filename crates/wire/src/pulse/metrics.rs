//! The metrics of one reading, by their keys, in a fixed order.

use super::NoValueForm;
use kadans_pulse::{BandPower, Bands, NoValue, Report, Value};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// All metrics of one reading of a recording.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportForm {
    numbers: Vec<(&'static str, Number)>,
    spectra_disagree: Option<bool>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Number {
    Count(usize),
    Measure(Value),
}

impl ReportForm {
    /// The metrics of a report.
    pub fn new(report: &Report) -> ReportForm {
        let mut numbers = time(report);
        numbers.extend([
            ("sampen_m2_r02", Number::Measure(report.sample_entropy)),
            ("dfa_alpha1_4_16", Number::Measure(report.dfa.alpha1)),
            ("dfa_alpha2_16_64", Number::Measure(report.dfa.alpha2)),
            ("welch_nperseg", Number::Count(report.welch.segment_samples)),
            ("welch_resampled_len", Number::Count(report.welch.samples)),
        ]);
        numbers.extend(bands(&WELCH, &report.welch.bands));
        numbers.extend(bands(&LOMB, &report.lomb));
        numbers.extend([
            ("segments_300s", Number::Count(report.long_term.segments)),
            ("sdann", Number::Measure(report.long_term.sdann)),
            ("sdnn_index", Number::Measure(report.long_term.sdnn_index)),
        ]);
        ReportForm { numbers, spectra_disagree: report.spectra_disagree() }
    }

    /// Keys and numbers, for a table; `None` where there is no number.
    pub fn numbers(&self) -> impl Iterator<Item = (&'static str, Option<f64>)> {
        self.numbers.iter().map(|(key, number)| match number {
            Number::Count(count) => (*key, Some(*count as f64)),
            Number::Measure(value) => (*key, value.ok()),
        })
    }
}

fn time(report: &Report) -> Vec<(&'static str, Number)> {
    let time = &report.time;
    let n = time.n;
    let head = [("n", Number::Count(n)), ("duration_s", Number::Measure(Ok(time.duration_s)))];
    let measures = [
        ("mean_nn", time.mean_nn),
        ("mean_hr_of_mean_nn", time.mean_hr),
        ("median_nn", time.median_nn),
        ("min_nn", time.min_nn),
        ("max_nn", time.max_nn),
        ("sdnn", time.sdnn),
        ("rmssd", time.rmssd),
        ("ln_rmssd", time.ln_rmssd()),
        ("sdsd", time.sdsd),
    ];
    let shares = [
        ("nn50", Number::Count(time.nn50)),
        ("pnn50", Number::Measure(time.pnn50)),
        ("nn20", Number::Count(time.nn20)),
        ("pnn20", Number::Measure(time.pnn20)),
        ("sd1", Number::Measure(time.sd1)),
        ("sd2", Number::Measure(time.sd2)),
    ];
    head.into_iter().chain(measures.map(|(key, value)| (key, Number::Measure(value)))).chain(shares).collect()
}

/// Keys of a spectrum: power, trapezoid and bins of the three bands, then what follows from them.
type BandKeys = ([[&'static str; 3]; 3], [&'static str; 3]);

const WELCH: BandKeys = (
    [
        ["welch_vlf", "welch_vlf_trapz", "welch_vlf_bins"],
        ["welch_lf", "welch_lf_trapz", "welch_lf_bins"],
        ["welch_hf", "welch_hf_trapz", "welch_hf_bins"],
    ],
    ["welch_lf_hf", "welch_lf_nu", "welch_peak_hz_lf_hf"],
);
const LOMB: BandKeys = (
    [
        ["lomb_vlf", "lomb_vlf_trapz", "lomb_vlf_bins"],
        ["lomb_lf", "lomb_lf_trapz", "lomb_lf_bins"],
        ["lomb_hf", "lomb_hf_trapz", "lomb_hf_bins"],
    ],
    ["lomb_lf_hf", "lomb_lf_nu", "lomb_peak_hz_lf_hf"],
);

fn bands((keys, whole): &BandKeys, bands: &Bands) -> Vec<(&'static str, Number)> {
    let of_band = |(keys, band): (&[&'static str; 3], Result<BandPower, NoValue>)| {
        [
            (keys[0], Number::Measure(band.map(|band| band.power))),
            (keys[1], Number::Measure(band.map(|band| band.trapezoid))),
            (keys[2], band.map_or_else(|why| Number::Measure(Err(why)), |band| Number::Count(band.bins))),
        ]
    };
    let whole = whole.iter().zip([bands.lf_hf, bands.lf_nu, bands.peak_hz]).map(|(key, value)| (*key, Number::Measure(value)));
    keys.iter().zip([bands.vlf, bands.lf, bands.hf]).flat_map(of_band).chain(whole).collect()
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Number::Count(count) => serializer.serialize_u64(*count as u64),
            Number::Measure(value) => value.ok().serialize(serializer),
        }
    }
}

impl Serialize for ReportForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (key, number) in &self.numbers {
            map.serialize_entry(key, number)?;
        }
        map.serialize_entry("spectra_disagree", &self.spectra_disagree)?;
        map.serialize_entry("no_value", &Reasons(&self.numbers))?;
        map.end()
    }
}

/// The reasons of the metrics that have no number.
struct Reasons<'a>(&'a [(&'static str, Number)]);

impl Serialize for Reasons<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let reasons = self.0.iter().filter_map(|(key, number)| match number {
            Number::Measure(Err(why)) => Some((*key, NoValueForm::from(*why))),
            Number::Measure(Ok(_)) | Number::Count(_) => None,
        });
        serializer.collect_map(reasons)
    }
}
