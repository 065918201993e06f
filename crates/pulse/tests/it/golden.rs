//! Every number of the reference files beside the recordings.
//!
//! The definitions and the origin of the numbers are in `tests/fixtures/README.md`; the tolerances are theirs: 1e-9 relative for the time
//! domain and the entropy, 1e-6 for spectra and DFA.

use crate::recordings::{ECTOPICS, LONG, PACED, REST, bytes, recording};
use kadans_pulse::{BandPower, Bands, Cleaning, NoValue, Report, Value, analyse};
use serde_json::Value as Json;

#[test]
fn rest() {
    check(REST);
}

#[test]
fn paced_breathing() {
    check(PACED);
}

#[test]
fn many_premature_beats() {
    check(ECTOPICS);
}

#[test]
fn a_day() {
    check(LONG);
}

fn check(name: &str) {
    let expected: Json = serde_json::from_slice(&bytes(&format!("{name}.expected.json"))).unwrap();
    let series = recording(name);
    for (block, cleaning) in [("all", Cleaning::All), ("range_300_2000", Cleaning::Range)] {
        let Some(block) = expected[block].as_object() else { continue };
        let report = analyse(&series, cleaning);
        let wrong: Vec<String> = block.iter().filter_map(|(key, expected)| differs(&report, key, expected)).collect();
        assert!(wrong.is_empty(), "{name}, {cleaning:?}:\n{}", wrong.join("\n"));
    }
}

fn differs(report: &Report, key: &str, expected: &Json) -> Option<String> {
    let (got, expected) = (metric(report, key), expected.as_f64().unwrap());
    let tolerance = if ["welch", "lomb", "dfa"].iter().any(|part| key.starts_with(part)) { 1e-6 } else { 1e-9 };
    let close = got.is_ok_and(|got| (got - expected).abs() <= tolerance * expected.abs());
    (!close).then(|| format!("{key}: {got:?}, expected {expected}"))
}

fn metric(report: &Report, key: &str) -> Value {
    let (time, long) = (&report.time, &report.long_term);
    match key {
        "n" => Ok(time.n as f64),
        "duration_s" => Ok(time.duration_s),
        "mean_nn" => time.mean_nn,
        "mean_hr_of_mean_nn" => time.mean_hr,
        "median_nn" => time.median_nn,
        "min_nn" => time.min_nn,
        "max_nn" => time.max_nn,
        "sdnn" => time.sdnn,
        "rmssd" => time.rmssd,
        "sdsd" => time.sdsd,
        "nn50" => Ok(time.nn50 as f64),
        "pnn50" => time.pnn50,
        "nn20" => Ok(time.nn20 as f64),
        "pnn20" => time.pnn20,
        "sd1" => time.sd1,
        "sd2" => time.sd2,
        "sampen_m2_r02" => report.sample_entropy,
        "dfa_alpha1_4_16" => report.dfa.alpha1,
        "dfa_alpha2_16_64" => report.dfa.alpha2,
        "welch_nperseg" => Ok(report.welch.segment_samples as f64),
        "welch_resampled_len" => Ok(report.welch.samples as f64),
        "segments_300s" => Ok(long.segments as f64),
        "sdann" => long.sdann,
        "sdnn_index" => long.sdnn_index,
        _ => match key.split_once('_').unwrap() {
            ("welch", rest) => of_bands(&report.welch.bands, rest),
            ("lomb", rest) => of_bands(&report.lomb, rest),
            _ => panic!("no metric {key}"),
        },
    }
}

fn of_bands(bands: &Bands, rest: &str) -> Value {
    match rest {
        "lf_hf" => return bands.lf_hf,
        "lf_nu" => return bands.lf_nu,
        "peak_hz_lf_hf" => return bands.peak_hz,
        _ => {}
    }
    let (band, part) = rest.split_once('_').unwrap_or((rest, ""));
    let power: Result<BandPower, NoValue> = match band {
        "vlf" => bands.vlf,
        "lf" => bands.lf,
        "hf" => bands.hf,
        other => panic!("no band {other}"),
    };
    power.map(|power| match part {
        "" => power.power,
        "trapz" => power.trapezoid,
        "bins" => power.bins as f64,
        other => panic!("no part {other}"),
    })
}
