//! The resonance assessment on hearts made from a formula.

use crate::made::beats;
use kadans_pulse::{Ending, PROTOCOL_X10, Repeatability, Step, StepProblem, assess, measure_step, repeatability};
use std::f64::consts::TAU;

/// Two minutes of a heart that swings by `size` beats a minute around 70.
fn swinging(rate_x10: u16, size: f64) -> Vec<f64> {
    beats(120.0, |time_s| 70.0 + size * (TAU * f64::from(rate_x10) / 600.0 * time_s).sin())
}

fn steps(sizes: [f64; 5]) -> Vec<Step> {
    let step = |(rate_x10, size): (u16, f64)| measure_step(rate_x10, &swinging(rate_x10, size), 100).unwrap();
    PROTOCOL_X10.into_iter().zip(sizes).map(step).collect()
}

#[test]
fn each_step_is_measured_after_it_settled() {
    let expected = [(8, 9.99, 1885.0), (8, 14.01, 3725.0), (7, 18.00, 6229.0), (6, 14.97, 4279.0), (5, 11.99, 2731.0)];
    for (step, (breaths, swing, lf)) in steps([5.0, 7.0, 9.0, 7.5, 6.0]).iter().zip(expected) {
        assert_eq!((step.breaths, step.lf_peaks), (breaths, 1), "{step:?}");
        assert!((step.swing_bpm - swing).abs() < 0.05, "{step:?}, expected {swing}");
        assert!((step.lf_ms2 / lf - 1.0).abs() < 0.005, "{step:?}, expected {lf}");
    }
}

#[test]
fn the_rate_with_the_largest_swing_is_found_and_refined() {
    let found = assess(&steps([5.0, 7.0, 9.0, 7.5, 6.0])).unwrap();
    assert_eq!((found.best_x10, found.ending), (55, Ending::Settled));
    // Pure sines are all as coherent as can be, so coherence ranks them by chance: the last place of five, and first in all else.
    assert_eq!(found.ranks[2], (55, 9));
    assert!(found.between.is_some_and(|rate| (rate - 5.47).abs() < 0.02), "{:?}", found.between);
}

#[test]
fn an_end_of_the_range_asks_for_one_more_step_and_an_equal_for_a_choice() {
    assert_eq!(assess(&steps([9.0, 7.0, 6.0, 5.0, 4.0])).unwrap().ending, Ending::TryAlso(70));
    assert_eq!(assess(&steps([4.0, 5.0, 6.0, 7.0, 9.0])).unwrap().ending, Ending::TryAlso(40));
    assert_eq!(assess(&steps([5.0, 8.8, 9.0, 6.0, 5.0])).unwrap().ending, Ending::AsGood(60));
    assert_eq!(assess(&steps([5.0, 7.0, 9.0, 7.5, 6.0])[..2]), None);
}

#[test]
fn a_step_that_does_not_count_says_why() {
    let rr = swinging(60, 7.0);
    assert_eq!(measure_step(60, &rr[..60], 100), Err(StepProblem::TooFewBreaths { got: 2 }));
    assert_eq!(measure_step(60, &rr, 79), Err(StepProblem::NotFollowed { percent: 79 }));
    assert_eq!(measure_step(60, &[], 100), Err(StepProblem::TooFewBreaths { got: 0 }));
    let mut faulty = rr;
    (5..130).step_by(12).for_each(|at| faulty[at] *= 2.0);
    assert!(matches!(measure_step(60, &faulty, 100), Err(StepProblem::Artefacts { .. })));
}

#[test]
fn two_assessments_agree_or_six_it_is() {
    assert_eq!(repeatability(55, 60), Repeatability::Stable { rate_x10: 60 });
    assert_eq!(repeatability(45, 55), Repeatability::NotStable { rate_x10: 60, apart_x10: 10 });
}
