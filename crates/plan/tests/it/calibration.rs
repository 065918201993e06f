//! Felt beside observed effort, with the vectors of the specification.

use crate::programme::programme;
use crate::table::rows;
use kadans_domain::{Indication, Rpe, Speed, TalkLevel};
use kadans_plan::running::calibrate::{Calibrated, NextSpeed, calibrate, is_calibrated};
use kadans_plan::running::intake::Trial;

fn trial(speed_tenths: i64, rpe: i64, talk: i64) -> Trial {
    Trial {
        speed: Speed::from_tenths_kmh(speed_tenths).unwrap(),
        rpe: Rpe::new(rpe).unwrap(),
        talk: TalkLevel::new(talk).unwrap(),
        panting: false,
    }
}

fn judged(trial: Trial, indication: Indication, faster: bool) -> Calibrated {
    calibrate(&programme().calibration, &trial, indication, faster)
}

fn next(next: NextSpeed) -> String {
    match next {
        NextSpeed::Run(speed) => format!("run {}", speed.tenths_kmh()),
        NextSpeed::WalkThenRun(speed) => format!("walk, then {}", speed.tenths_kmh()),
        NextSpeed::Walk => "walk".to_owned(),
    }
}

fn check(table: &str) {
    for row in rows(table) {
        let number = |index: usize| row[index].parse::<i64>().unwrap();
        let judged = judged(trial(number(0), number(1), number(2)), Indication::BurnOut, true);
        let found = format!("{} | {} | {}", judged.gap, judged.class.code(), next(judged.next));
        assert_eq!(found, row[3..].join(" | "), "{row:?}");
    }
}

#[test]
fn the_talk_test_decides_the_speed() {
    check(
        "speed | self | talk | gap | class | next
           110   | 12   | 2    | -2  | under | run 100
           110   | 11   | 2    | -3  | under | run 100
           110   | 13   | 2    | -1  | under | run 105
           100   | 14   | 2    | 0   | match | run 95
           95    | 13   | 1    | 0   | match | run 95
           70    | 15   | 0    | 4   | over  | run 70
           120   | 13   | 3    | -3  | under | walk, then 100
           120   | 20   | 4    | 0   | match | walk, then 100
           70    | 14   | 2    | 0   | match | run 65",
    );
}

#[test]
fn slower_than_five_is_walking() {
    check(
        "speed | self | talk | gap | class | next
           52    | 14   | 2    | 0   | match | walk
           65    | 16   | 3    | 0   | match | walk
           55    | 14   | 2    | 0   | match | run 50",
    );
}

#[test]
fn only_depressive_complaints_go_faster_and_only_when_the_therapist_agrees() {
    let easy = trial(70, 10, 0);
    assert_eq!(next(judged(easy, Indication::Depression, true).next), "run 75");
    assert_eq!(next(judged(easy, Indication::Depression, false).next), "run 70");
    assert_eq!(next(judged(easy, Indication::Anxiety, true).next), "run 70");
}

#[test]
fn panting_counts_as_no_whole_sentences() {
    let panting = Trial { panting: true, ..trial(110, 12, 0) };
    assert_eq!(judged(panting, Indication::BurnOut, false).gap, -2);
    assert_eq!(judged(Trial { panting: true, ..trial(110, 12, 3) }, Indication::BurnOut, false).gap, -4);
}

#[test]
fn calibrated_means_agreement_within_the_target() {
    let rule = &programme().calibration;
    assert!(is_calibrated(rule, &[trial(110, 12, 2), trial(95, 13, 1)]));
    assert!(!is_calibrated(rule, &[trial(100, 14, 2)]), "agreement above the target is no calibration");
    assert!(!is_calibrated(rule, &[trial(95, 13, 1), trial(110, 12, 2)]), "the last trial counts");
    assert!(!is_calibrated(rule, &[]));
}
