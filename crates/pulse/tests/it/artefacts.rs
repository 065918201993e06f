//! Doubtful beats, by each rule, on one clean series and the same with five faults put in.

use crate::made::wavy;
use kadans_pulse::{
    Artefact, Artefacts, Cleaning, Fault, LiveFilter, MalikRule, Quality, Report, Series, analyse, corrected, lipponen_tarvainen,
    malik,
};

/// An early beat at 30, a missed one at 60, one too many at 90.
fn faulty() -> Vec<f64> {
    let mut rr = wavy();
    rr[30] -= 250.0;
    rr[31] += 250.0;
    rr[60] += rr.remove(61);
    let early = (0.45 * rr[90]).round();
    let late = rr[90] - early;
    rr[90] = early;
    rr.insert(91, late);
    rr
}

fn found(rr: &[f64]) -> Vec<(usize, Fault)> {
    lipponen_tarvainen(rr).into_iter().map(|Artefact { at, fault }| (at, fault)).collect()
}

#[test]
fn the_series_are_the_ones_that_were_described() {
    let clean = wavy();
    assert_eq!(clean[..10], [895.0, 932.0, 940.0, 947.0, 914.0, 907.0, 874.0, 853.0, 853.0, 886.0]);
    assert_eq!(clean.iter().sum::<f64>(), 108_036.0);
    let faulty = faulty();
    assert_eq!(faulty[28..34], [854.0, 876.0, 649.0, 1166.0, 930.0, 940.0]);
    assert_eq!((faulty[60], faulty[90], faulty[91], faulty.len()), (1833.0, 413.0, 505.0, 120));
}

#[test]
fn each_fault_is_named() {
    use Fault::{Ectopic, Extra, LongOrShort, Missed};
    assert_eq!(found(&wavy()), []);
    let expected = [(30, LongOrShort), (31, Ectopic), (60, Missed), (90, Extra), (91, LongOrShort)];
    assert_eq!(found(&faulty()), expected);
}

#[test]
fn a_second_pass_finds_one_more_and_then_it_stops() {
    assert_eq!(corrected(&faulty()).passes, 2);
    assert_eq!(corrected(&wavy()).passes, 0);
}

#[test]
fn the_percentage_rule_depends_on_what_it_compares_with() {
    assert_eq!(malik(&faulty(), MalikRule::LastAccepted), [30, 31, 60, 90, 91]);
    assert_eq!(malik(&faulty(), MalikRule::Previous), [30, 31, 32, 60, 61, 90, 91, 92]);
}

#[test]
fn a_steady_heart_is_not_doubted_and_one_long_beat_is() {
    let mut steady = vec![1000.0; 60];
    assert_eq!(found(&steady), []);
    steady[30] = 1500.0;
    assert_eq!(found(&steady), [(30, Fault::LongOrShort)]);
}

/// Five bad beats in 120 multiply RMSSD by 7.6; moving them leaves a quarter too much; leaving them out is off by one percent.
#[test]
fn leaving_beats_out_beats_moving_them() {
    let all = |rr: Vec<f64>| analyse(&Series::new(rr).unwrap(), Cleaning::All);
    check("clean", &all(wavy()), 120, [900.300, 29.298, 19.468, 19.549, 0.0]);
    check("raw", &all(faulty()), 120, [900.300, 112.203, 147.771, 148.396, 6.723]);
    check("moved", &all(corrected(&faulty()).rr_ms), 120, [900.300, 31.978, 24.345, 24.447, 1.681]);
    let left_out = analyse(&Series::new(faulty()).unwrap(), Cleaning::Corrected);
    check("left out", &left_out, 115, [899.739, 29.723, 19.200, 19.210, 0.0]);
}

fn check(which: &str, report: &Report, n: usize, [mean, sdnn, rmssd, sdsd, pnn50]: [f64; 5]) {
    let time = &report.time;
    assert_eq!(time.n, n, "{which}");
    for (name, got, expected) in [
        ("mean", time.mean_nn, mean),
        ("sdnn", time.sdnn, sdnn),
        ("rmssd", time.rmssd, rmssd),
        ("sdsd", time.sdsd, sdsd),
        ("pnn50", time.pnn50, pnn50),
    ] {
        assert!((got.unwrap() - expected).abs() < 1e-3, "{which}, {name}: {got:?}, expected {expected}");
    }
}

#[test]
fn a_report_counts_what_each_rule_finds_and_where() {
    let artefacts = Artefacts::of(&Series::new(faulty()).unwrap());
    assert_eq!(artefacts.malik, [30, 31, 60, 90, 91]);
    assert!(artefacts.out_of_range.is_empty());
    assert_eq!((artefacts.found.len(), artefacts.quality()), (5, Quality::Good));
}

#[test]
fn quality_turns_at_5_and_at_10_percent() {
    for (flagged, beats, quality) in [
        (0, 100, Quality::Good),
        (5, 100, Quality::Good),
        (6, 100, Quality::Limited),
        (10, 100, Quality::Limited),
        (11, 100, Quality::Insufficient),
        (0, 0, Quality::Insufficient),
    ] {
        assert_eq!(Quality::of(flagged, beats), quality, "{flagged} of {beats}");
    }
}

#[test]
fn the_live_filter_shows_the_median_in_place_of_a_bad_beat_and_forgets_when_the_pace_changes() {
    let mut filter = LiveFilter::default();
    assert!((0..11).all(|_| filter.judge(800.0).is_none()));
    assert_eq!(filter.judge(1600.0), Some(800.0));
    assert_eq!(filter.judge(1041.0), Some(800.0));
    assert_eq!(filter.judge(1039.0), None);
    assert!((0..11).all(|_| filter.judge(500.0) == Some(800.0)));
    assert_eq!(filter.judge(500.0), None);
}
