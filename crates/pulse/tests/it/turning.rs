//! The figure of the article: an irregular heart rate turns into a slow wave, seen through the live path.

use crate::made::{Noise, beats};
use kadans_pulse::{Cleaning, Live, LiveSettings, NoValue, Readings, RegularityState, Series, analyse};
use std::f64::consts::TAU;

/// Ninety seconds of irregular heart rate, then a slow wave of 0.1 Hz: the figure in which someone begins to breathe slowly.
fn turning(seed: u32) -> Vec<f64> {
    const WAVES: [(f64, f64, f64); 6] =
        [(0.021, 0.3, 1.8), (0.047, 1.7, 2.0), (0.083, 4.1, 2.2), (0.137, 2.2, 2.4), (0.229, 5.3, 2.2), (0.311, 0.9, 1.6)];
    let mut noise = Noise::new(seed);
    beats(240.0, |time_s| {
        let noise = noise.next();
        if time_s < 90.0 {
            78.0 + WAVES.iter().map(|(hz, phase, size)| size * (TAU * hz * time_s + phase).sin()).sum::<f64>() + 3.0 * noise
        } else {
            78.0 + 8.0 * (TAU * 0.1 * (time_s - 90.0)).sin() + 0.5 * noise
        }
    })
}

struct Expected {
    seed: u32,
    beats: usize,
    sum_ms: f64,
    first: [f64; 5],
    likeness: [(f64, f64); 4],
    before: (f64, f64),
    after: (f64, f64),
    swing: f64,
}

const EXPECTED: [Expected; 3] = [
    Expected {
        seed: 1,
        beats: 312,
        sum_ms: 239_960.0,
        first: [764.0, 753.0, 764.0, 768.0, 809.0],
        likeness: [(85.0, 0.483), (115.0, 0.799), (120.0, 0.932), (130.0, 0.971)],
        before: (36.2, 33.1),
        after: (55.9, 27.2),
        swing: 16.02,
    },
    Expected {
        seed: 2,
        beats: 312,
        sum_ms: 239_858.0,
        first: [764.0, 748.0, 783.0, 766.0, 767.0],
        likeness: [(85.0, 0.523), (115.0, 0.822), (120.0, 0.950), (130.0, 0.969)],
        before: (37.7, 36.3),
        after: (56.2, 27.3),
        swing: 16.09,
    },
    Expected {
        seed: 3,
        beats: 311,
        sum_ms: 239_196.0,
        first: [764.0, 743.0, 743.0, 764.0, 788.0],
        likeness: [(85.0, 0.520), (115.0, 0.819), (120.0, 0.961), (130.0, 0.971)],
        before: (39.2, 34.7),
        after: (56.0, 27.3),
        swing: 15.95,
    },
];

/// Every reading of a session in which the beats come one by one.
fn readings(rr_ms: &[f64]) -> Vec<Readings> {
    let mut live = Live::new(LiveSettings::default());
    rr_ms.iter().filter_map(|rr| live.intervals(&[*rr]).1).collect()
}

fn at(readings: &[Readings], end_s: f64) -> &Readings {
    readings.iter().find(|reading| reading.at_s == end_s).unwrap()
}

#[test]
fn the_series_are_the_ones_that_were_described() {
    for expected in EXPECTED {
        let rr_ms = turning(expected.seed);
        assert_eq!((rr_ms.len(), rr_ms.iter().sum::<f64>()), (expected.beats, expected.sum_ms), "seed {}", expected.seed);
        assert_eq!(rr_ms[..5], expected.first, "seed {}", expected.seed);
    }
}

#[test]
fn the_turn_is_declared_at_130_s_and_placed_at_95() {
    for expected in EXPECTED {
        let readings = readings(&turning(expected.seed));
        for (end_s, likeness) in expected.likeness {
            let got = at(&readings, end_s).regularity.unwrap().likeness;
            assert!((got - likeness).abs() < 0.002, "seed {}, {end_s} s: {got}, expected {likeness}", expected.seed);
        }
        let regular = RegularityState::Regular { since_s: 95.0, declared_s: 130.0 };
        assert_eq!(at(&readings, 125.0).state, RegularityState::Irregular, "seed {}", expected.seed);
        assert_eq!(at(&readings, 130.0).state, regular, "seed {}", expected.seed);
        assert_eq!(readings.last().unwrap().state, regular, "seed {}", expected.seed);
    }
}

/// On turning regular SDNN rises and RMSSD falls: RMSSD is no sign of success here.
#[test]
fn slow_breathing_raises_sdnn_and_lowers_rmssd() {
    for expected in EXPECTED {
        let rr_ms = turning(expected.seed);
        let mut elapsed = 0.0;
        let ends: Vec<(f64, f64)> = rr_ms
            .iter()
            .map(|rr| {
                elapsed += rr;
                (elapsed, *rr)
            })
            .collect();
        let of = |keep: &dyn Fn(f64) -> bool| {
            let part = ends.iter().filter(|(end, _)| keep(*end)).map(|(_, rr)| *rr).collect();
            let time = analyse(&Series::new(part).unwrap(), Cleaning::All).time;
            (time.sdnn.unwrap(), time.rmssd.unwrap())
        };
        let (before, after) = (of(&|end| end < 90_000.0), of(&|end| end >= 100_000.0));
        for ((sdnn, rmssd), (expected_sdnn, expected_rmssd)) in [(before, expected.before), (after, expected.after)] {
            assert!(
                (sdnn - expected_sdnn).abs() < 0.06 && (rmssd - expected_rmssd).abs() < 0.06,
                "{sdnn} {rmssd} {expected_sdnn} {expected_rmssd}"
            );
        }
    }
}

#[test]
fn coherence_follows_with_its_known_delay() {
    let readings = readings(&turning(1));
    for (end_s, peak_hz, ratio, share) in [
        (85.0, 0.0820, 0.2095, 0.1732),
        (120.0, 0.0859, 0.5242, 0.3439),
        (130.0, 0.0938, 1.2652, 0.5585),
        (180.0, 0.1016, 6.2424, 0.8619),
    ] {
        let got = at(&readings, end_s).coherence.unwrap();
        assert!((got.share - share).abs() < 0.0002, "{end_s} s: {got:?}, expected {share}");
        assert!((got.peak_hz - peak_hz).abs() < 0.0001, "{end_s} s: {got:?}");
        assert!((got.ratio / ratio - 1.0).abs() < 0.001, "{end_s} s: {got:?}, expected {ratio}");
    }
}

#[test]
fn before_the_turn_the_breathing_rate_is_unknown_and_after_it_is_six() {
    let readings = readings(&turning(1));
    for end_s in [70.0, 90.0] {
        assert_eq!(at(&readings, end_s).breathing, Err(NoValue::NoWave), "{end_s} s");
    }
    let rate = at(&readings, 150.0).breathing.unwrap();
    assert!((rate.per_min - 6.01).abs() < 0.01 && (rate.clarity - 0.976).abs() < 0.002, "{rate:?}");
}

#[test]
fn no_number_comes_before_its_window_is_full() {
    let readings = readings(&turning(1));
    assert!(matches!(at(&readings, 30.0).regularity, Err(NoValue::WarmingUp { needed_s: 30, .. })));
    assert!(matches!(at(&readings, 60.0).coherence, Err(NoValue::WarmingUp { needed_s: 64, .. })));
    assert!(at(&readings, 35.0).regularity.is_ok() && at(&readings, 65.0).coherence.is_ok());
}

/// The swing of whole breaths with a pacer of 0.1 Hz that starts at 100 s.
#[test]
fn a_breath_swings_by_twice_the_wave() {
    for expected in EXPECTED {
        let mut live = Live::new(LiveSettings::default());
        let mut elapsed_s = 0.0;
        let mut started = false;
        for rr in turning(expected.seed) {
            elapsed_s += rr / 1000.0;
            if !started && elapsed_s >= 100.0 {
                live.pace(Some(kadans_pulse::Pacer::guided(60, 1, 1).unwrap()));
                started = true;
            }
            live.intervals(&[rr]);
        }
        let swing = live.readings().unwrap().swing.unwrap();
        assert_eq!(swing.breaths, 13, "seed {}", expected.seed);
        assert!((swing.mean_bpm - expected.swing).abs() < 0.1, "seed {}: {swing:?}, expected {}", expected.seed, expected.swing);
    }
}
