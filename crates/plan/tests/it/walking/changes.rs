//! Two tests beside each other: the label, and what forbids the comparison.

use super::life::programme;
use super::tests::treadmill;
use crate::table::rows;
use kadans_domain::InputValue;
use kadans_plan::walking::test::{Handrail, Label, Protocol, TestResult, compared, label};

#[test]
fn worse_comes_first_then_improved_then_probably() {
    let table = "maximal | functional | label
        305  | 0    | improved
        304  | 0    | probably_improved
        0    | 250  | improved
        0    | 249  | probably_improved
        84   | 0    | probably_improved
        83   | 83   | unchanged
        0    | 84   | probably_improved
        0    | 0    | unchanged
        -146 | -119 | unchanged
        -147 | 0    | worse
        0    | -120 | worse
        305  | -120 | worse
        -147 | 250  | worse
        -    | 250  | improved
        -    | -    | none";
    for row in rows(table) {
        let cell = |at: usize| row[at].parse::<i64>().ok();
        let found = label(&programme().change, cell(0), cell(1));
        assert_eq!(found.map_or("none", Label::code), row[2], "{row:?}");
    }
}

fn because(before: &TestResult, now: &TestResult) -> Vec<InputValue> {
    let found = compared(&programme().change, before, now);
    if found.is_comparable() {
        return Vec::new();
    }
    assert_eq!(found.label, None);
    found.reasons.iter().map(|reason| reason.inputs[0].value.clone()).collect()
}

fn codes(codes: &[&str]) -> Vec<InputValue> {
    codes.iter().map(|code| InputValue::Code((*code).to_owned())).collect()
}

#[test]
fn only_like_is_compared_with_like() {
    let before = treadmill(140, 250, 370);
    let stopped = |stop: &str| TestResult { stop: Some(stop.to_owned()), ..before.clone() };
    assert_eq!(because(&before, &before), codes(&[]));
    assert_eq!(because(&before, &TestResult { handrail: Some(Handrail::Full), ..before.clone() }), codes(&["handrail"]));
    assert_eq!(because(&before, &stopped("fear")), codes(&["stop_reason"]));
    assert_eq!(because(&stopped("fear"), &before), codes(&["stop_reason_before"]));
    assert_eq!(because(&before, &stopped("cap_reached")), codes(&["cap_reached"]));
    assert_eq!(because(&TestResult { practice: true, ..before.clone() }, &before), codes(&["practice"]));
    let other = TestResult { protocol: Protocol::ConstantLoad, ..before.clone() };
    assert_eq!(because(&before, &other), codes(&["protocol"]));
    assert_eq!(compared(&programme().change, &before, &other).maximal_m, None);
}

#[test]
fn six_minutes_are_judged_by_46_metres_alone() {
    let walk = |metres: u32| TestResult {
        protocol: Protocol::SixMinute,
        pain_free_m: None,
        functional_m: None,
        maximal_m: Some(metres),
        stop: None,
        handrail: None,
        practice: false,
    };
    for (metres, expected) in [(262, Label::Improved), (261, Label::Unchanged), (171, Label::Unchanged), (170, Label::Worse)] {
        assert_eq!(compared(&programme().change, &walk(216), &walk(metres)).label, Some(expected), "{metres}");
    }
}

#[test]
fn nothing_is_said_about_change_in_the_shuttle_test() {
    let shuttle = TestResult { protocol: Protocol::Shuttle, ..treadmill(0, 0, 300) };
    let further = TestResult { maximal_m: Some(600), ..shuttle.clone() };
    let found = compared(&programme().change, &shuttle, &further);
    assert_eq!((found.label, found.maximal_m), (None, Some(300)));
}
