//! The tests: stages, distances, shuttles, what a form says, and the band beside them.

use super::life::{code, programme, whole};
use crate::table::rows;
use kadans_domain::Facts;
use kadans_plan::walking::band::{after_days, at_month};
use kadans_plan::walking::test::{
    Handrail, Protocol, TestResult, distance_dm, met_x10, of_form, shuttle_m, shuttle_speed_cm_s, shuttles, stage_at, stages,
};

/// A treadmill test that ended by claudication, hand lightly on the rail.
pub fn treadmill(pain_free_m: u32, functional_m: u32, maximal_m: u32) -> TestResult {
    TestResult {
        protocol: Protocol::Treadmill,
        pain_free_m: Some(pain_free_m),
        functional_m: Some(functional_m),
        maximal_m: Some(maximal_m),
        stop: Some("claudication".to_owned()),
        handrail: Some(Handrail::Light),
        practice: false,
    }
}

#[test]
fn each_stage_is_steeper_until_ten_percent() {
    let table = "stage | from_s | grade | metres_x10 | met_x10
        1 | 0 | 0 | 1067 | 25
        2 | 120 | 2 | 2133 | 31
        3 | 240 | 4 | 3200 | 36
        4 | 360 | 6 | 4267 | 42
        5 | 480 | 8 | 5333 | 47
        6 | 600 | 10 | 6400 | 53
        7 | 720 | 10 | 7467 | 53
        15 | 1680 | 10 | 16000 | 53";
    let rule = &programme().treadmill;
    for row in rows(table) {
        let cell = |at: usize| row[at].parse::<u32>().unwrap();
        let stage = stage_at(rule, Protocol::Treadmill, cell(1)).unwrap();
        assert_eq!((u32::from(stage.number), u32::from(stage.grade)), (cell(0), cell(2)), "{row:?}");
        assert_eq!(distance_dm(rule, Protocol::Treadmill, cell(1) + 120), cell(3), "{row:?}");
        assert_eq!(met_x10(32, stage.grade), cell(4), "{row:?}");
    }
    assert_eq!(stages(rule, Protocol::Treadmill).len(), 15);
    assert_eq!(stage_at(rule, Protocol::Treadmill, 1800), None);
}

#[test]
fn the_modified_test_begins_slow_and_flat() {
    let found: Vec<(u16, u8)> = stages(&programme().treadmill, Protocol::ModifiedTreadmill)
        .iter()
        .take(7)
        .map(|stage| (stage.speed_x10, stage.grade))
        .collect();
    assert_eq!(found, [(8, 0), (16, 0), (24, 0), (32, 0), (32, 2), (32, 4), (32, 6)]);
    assert_eq!(distance_dm(&programme().treadmill, Protocol::ModifiedTreadmill, 360), 1600);
}

#[test]
fn results_from_elsewhere_have_no_stages() {
    for protocol in [Protocol::ConstantLoad, Protocol::Hiatt, Protocol::SixMinute, Protocol::Shuttle] {
        assert!(stages(&programme().treadmill, protocol).is_empty());
    }
}

#[test]
fn twelve_shuttle_levels_are_1020_metres() {
    let rule = &programme().shuttle;
    assert_eq!((shuttles(rule, 1), shuttles(rule, 12)), (3, 14));
    assert_eq!((shuttle_speed_cm_s(rule, 1), shuttle_speed_cm_s(rule, 12)), (50, 237));
    assert_eq!((shuttle_m(rule, 12, 0), shuttle_m(rule, 1, 2), shuttle_m(rule, 99, 0)), (1020, 50, 1020));
}

#[test]
fn a_test_to_its_end_is_at_least_that_far() {
    let facts = Facts::new().with("maximal_s", whole(1800)).with("first_pain_s", whole(300));
    let result = of_form(programme(), Protocol::Treadmill, &facts);
    assert!(result.is_censored());
    assert_eq!((result.maximal_m, result.pain_free_m), (Some(1600), Some(267)));
}

#[test]
fn a_form_says_metres_as_they_were_written() {
    let facts = Facts::new().with("distance_m", whole(216)).with("practice", code("yes"));
    let result = of_form(programme(), Protocol::SixMinute, &facts);
    assert_eq!((result.maximal_m, result.practice, result.is_censored()), (Some(216), true, false));
}

#[test]
fn the_band_is_the_printed_one() {
    let table = "month | low | middle | high
        0 | 0 | 0 | 0
        1 | 53 | 122 | 284
        2 | 84 | 192 | 446
        3 | 112 | 259 | 599
        4 | 137 | 315 | 729
        5 | 144 | 332 | 770
        6 | 152 | 350 | 810
        12 | 152 | 350 | 810
        24 | 152 | 350 | 810";
    for row in rows(table) {
        let cell = |at: usize| row[at].parse::<u32>().unwrap();
        let band = at_month(&programme().band, cell(0) as u16);
        assert_eq!((band.low_m, band.middle_m, band.high_m), (cell(1), cell(2), cell(3)), "{row:?}");
    }
}

#[test]
fn the_band_rises_day_by_day() {
    let bands: Vec<_> = (0..400).map(|day| after_days(&programme().band, day)).collect();
    assert!(bands.windows(2).all(|pair| pair[0].middle_m <= pair[1].middle_m && pair[0].low_m <= pair[1].low_m));
    assert!(bands.iter().all(|band| band.low_m <= band.middle_m && band.middle_m <= band.high_m));
}
