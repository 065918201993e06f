//! What is not a recording, or not enough of one: a typed reason, never a panic, never a number that is none.

use crate::made::{Noise, wavy};
use kadans_pulse::{
    Bands, Cleaning, MAX_BEATS, MAX_BYTES, NoValue, Quality, ReadError, Report, Series, SeriesError, Value, analyse, read_rr,
};
use proptest::prelude::*;

const READINGS: [Cleaning; 3] = [Cleaning::All, Cleaning::Range, Cleaning::Corrected];

#[test]
fn a_text_that_is_no_recording_is_refused_with_its_line() {
    let refused = |text: &str| read_rr(text.as_bytes()).unwrap_err();
    assert_eq!(refused(""), ReadError::Series(SeriesError::Empty));
    assert_eq!(refused("# nothing\n\n"), ReadError::Series(SeriesError::Empty));
    assert_eq!(refused("rr_ms\n"), ReadError::Series(SeriesError::Empty));
    assert_eq!(refused("800\nabc\n"), ReadError::NotANumber { line: 2 });
    assert_eq!(refused("hello\n800\n"), ReadError::NoColumn { line: 1 });
    assert_eq!(refused("800\n-5\n"), ReadError::NotAnInterval { line: 2, got: -5.0 });
    assert_eq!(refused("800\n0\n"), ReadError::NotAnInterval { line: 2, got: 0.0 });
    assert!(matches!(refused("800\nNaN\n"), ReadError::NotAnInterval { line: 2, .. }));
    assert!(matches!(refused("inf\n"), ReadError::NotAnInterval { line: 1, .. }));
    assert_eq!(refused("time,rr_ms\n2,800\n1,800\n"), ReadError::Unsorted { line: 3 });
    assert_eq!(refused("time,rr_ms\n2\n"), ReadError::NotANumber { line: 2 });
    assert_eq!(read_rr(b"800\n\xff\xfe\n"), Err(ReadError::NotText { line: 2 }));
}

#[test]
fn a_table_is_read_by_its_column_and_its_silences_are_found() {
    let series = read_rr(b"time,rr_ms,flag\n0.8,800,0\n1.6,800,0\n9.0,810,0\n9.8,800,0\n").unwrap();
    assert_eq!((series.rr_ms(), series.breaks()), ([800.0, 800.0, 810.0, 800.0].as_slice(), [2].as_slice()));
    assert_eq!(series.stretches().map(<[f64]>::len).collect::<Vec<_>>(), [2, 2]);
    let windows = read_rr("\u{feff}\"rr_ms\";x\r\n 800 ;1\r\n".as_bytes()).unwrap();
    assert_eq!(windows.rr_ms(), [800.0]);
}

#[test]
fn limits_hold() {
    assert_eq!(read_rr(&vec![b'\n'; MAX_BYTES + 1]), Err(ReadError::TooLarge));
    assert_eq!(read_rr(&b"9\n".repeat(MAX_BEATS + 1)), Err(ReadError::Series(SeriesError::TooManyBeats)));
    assert_eq!(Series::new(vec![10.0; MAX_BEATS + 1]), Err(SeriesError::TooManyBeats));
    assert_eq!(Series::new(vec![108_000_001.0]), Err(SeriesError::TooLong));
    assert!(matches!(Series::new(vec![800.0, f64::NAN]), Err(SeriesError::NotAnInterval { at: 1, .. })));
    for breaks in [vec![0], vec![3], vec![2, 1], vec![1, 1]] {
        assert!(matches!(Series::with_breaks(vec![800.0; 3], breaks.clone()), Err(SeriesError::Break { .. })), "{breaks:?}");
    }
}

#[test]
fn a_short_recording_says_what_each_metric_needs() {
    let report = analyse(&Series::new(wavy()[..50].to_vec()).unwrap(), Cleaning::All);
    assert!(report.time.rmssd.is_ok());
    assert_eq!(report.sample_entropy, Err(NoValue::TooFewBeats { needed: 200, got: 50 }));
    assert_eq!(report.dfa.alpha1, Err(NoValue::TooFewBeats { needed: 120, got: 50 }));
    assert!(matches!(report.welch.bands.hf, Err(NoValue::TooShort { needed_s: 60, .. })));
    assert!(matches!(report.lomb.lf_hf, Err(NoValue::TooShort { needed_s: 250, .. })));
    assert!(matches!(report.long_term.sdann, Err(NoValue::TooShort { needed_s: 600, .. })));
}

/// One step below and on the minimum of each band, with beats of a second.
#[test]
fn each_band_has_its_minimum() {
    let bands = |seconds: usize| {
        let mut noise = Noise::new(1);
        let rr = (0..seconds - 1).map(|_| 1000.0 + noise.next()).collect();
        analyse(&Series::new(rr).unwrap(), Cleaning::All).welch.bands
    };
    let given = |bands: &Bands| (bands.vlf.is_ok(), bands.lf.is_ok(), bands.hf.is_ok(), bands.lf_hf.is_ok());
    assert_eq!(given(&bands(58)), (false, false, false, false));
    assert_eq!(given(&bands(62)), (false, false, true, false));
    assert_eq!(given(&bands(122)), (false, true, true, false));
    assert_eq!(given(&bands(252)), (false, true, true, true));
    assert_eq!(given(&bands(302)), (true, true, true, true));
}

#[test]
fn a_constant_recording_has_reasons_where_it_has_no_numbers() {
    let report = analyse(&Series::new(vec![1000.0; 400]).unwrap(), Cleaning::All);
    assert_eq!((report.time.sdnn, report.time.rmssd), (Ok(0.0), Ok(0.0)));
    for none in [report.sample_entropy, report.dfa.alpha1, report.dfa.alpha2, report.lomb.lf_hf, report.welch.bands.lf_hf] {
        assert_eq!(none, Err(NoValue::Constant));
    }
    assert_eq!((report.welch.bands.peak_hz, report.lomb.peak_hz), (Err(NoValue::Constant), Err(NoValue::Constant)));
}

#[test]
fn nothing_is_taken_across_a_break() {
    let report = analyse(&Series::with_breaks(wavy(), vec![60]).unwrap(), Cleaning::All);
    assert_eq!((report.time.n, report.dfa.alpha1), (120, Err(NoValue::Gap)));
    assert_eq!(report.welch.bands.hf, Err(NoValue::Gap));
    let halves = Series::with_breaks(vec![800.0, 810.0, 900.0, 910.0], vec![2]).unwrap();
    assert_eq!(analyse(&halves, Cleaning::All).time.rmssd, Ok(10.0));
    assert_eq!(halves.longest_stretch().rr_ms(), [900.0, 910.0]);
}

#[test]
fn above_one_doubtful_beat_in_ten_the_corrected_reading_is_silent() {
    let mut rr = wavy();
    (4..120).step_by(6).for_each(|at| rr[at] *= 1.9);
    let report = analyse(&Series::new(rr).unwrap(), Cleaning::Corrected);
    assert_eq!(report.quality, Quality::Insufficient);
    assert!(matches!(report.time.rmssd, Err(NoValue::TooManyArtefacts { beats: 120, .. })), "{report:?}");
    let nothing_left = analyse(&Series::new(vec![5000.0; 10]).unwrap(), Cleaning::Range);
    assert!(nothing_left.time.mean_nn.is_err());
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_fall_over(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        drop(read_rr(&bytes));
    }

    #[test]
    fn text_that_looks_like_a_table_is_read_or_refused(text in "(time,rr_ms|rr_ms|[0-9.]{1,5})(\n[0-9eE.,+-]{0,12}){0,20}") {
        if let Ok(series) = read_rr(text.as_bytes()) {
            prop_assert!(READINGS.into_iter().all(|cleaning| analyse(&series, cleaning).cleaning == cleaning));
        }
    }

    /// Every number that is given is finite, whatever the intervals.
    #[test]
    fn every_number_is_finite(
        rr in prop::collection::vec(prop_oneof![Just(800.0), 1e-9_f64..1e7, 300.0_f64..2000.0], 1..400),
        breaks in prop::collection::vec(any::<prop::sample::Index>(), 0..3),
    ) {
        let mut breaks: Vec<usize> = breaks.iter().map(|index| index.index(rr.len())).filter(|at| *at > 0).collect();
        breaks.sort_unstable();
        breaks.dedup();
        let Ok(series) = Series::with_breaks(rr, breaks) else { return Ok(()) };
        for cleaning in READINGS {
            let report = analyse(&series, cleaning);
            for value in values(&report) {
                prop_assert!(value.is_none_or(f64::is_finite), "{report:?}");
            }
        }
    }
}

fn values(report: &Report) -> Vec<Option<f64>> {
    let time = &report.time;
    let bands = |bands: &Bands| {
        let power = |band: Result<kadans_pulse::BandPower, NoValue>| band.map(|band| band.power + band.trapezoid);
        [power(bands.vlf), power(bands.lf), power(bands.hf), bands.lf_hf, bands.lf_nu, bands.peak_hz]
    };
    let single: [Value; 13] = [
        time.mean_nn,
        time.mean_hr,
        time.sdnn,
        time.rmssd,
        time.sdsd,
        time.pnn50,
        time.sd1,
        time.sd2,
        report.sample_entropy,
        report.dfa.alpha1,
        report.dfa.alpha2,
        report.long_term.sdann,
        report.long_term.sdnn_index,
    ];
    single.into_iter().chain(bands(&report.welch.bands)).chain(bands(&report.lomb)).map(Result::ok).collect()
}
