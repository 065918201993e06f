//! Heart rate as a second opinion.

use crate::programme::{intake, programme};
use kadans_plan::running::Intake;
use kadans_plan::running::heart_rate::{SecondOpinion, max_tenths, reserve_percent, second_opinion};
use kadans_plan::running::programme::Answer;

fn opinion(intake: &Intake) -> SecondOpinion {
    second_opinion(&programme().heart_rate, intake, programme().calibration.target.high)
}

#[test]
fn the_highest_heart_rate_follows_from_age() {
    assert_eq!(max_tenths(&programme().heart_rate, 34), 1842);
}

#[test]
fn moderate_effort_is_forty_to_fifty_nine_percent_of_reserve() {
    let rested = Intake { resting_hr: Some(64), ..intake(240, 14, false) };
    match opinion(&rested) {
        SecondOpinion::Moderate { low_bpm, high_bpm, .. } => assert_eq!((low_bpm, high_bpm), (112, 135)),
        other => panic!("expected heart rates, got {other:?}"),
    }
    assert_eq!(reserve_percent(&programme().heart_rate, 34, 64, 112), Some(40));
    assert_eq!(reserve_percent(&programme().heart_rate, 34, 200, 112), None);
}

#[test]
fn it_says_nothing_with_a_beta_blocker_pacemaker_or_atrial_fibrillation() {
    for item in ["beta_blocker", "pacemaker", "atrial_fibrillation"] {
        let screening = vec![(item.to_owned(), Answer::Yes)];
        let off = opinion(&Intake { screening, resting_hr: Some(64), ..intake(240, 14, false) });
        assert!(matches!(off, SecondOpinion::Off(_)), "{item}: {off:?}");
    }
}

#[test]
fn without_a_resting_heart_rate_it_waits() {
    assert!(matches!(opinion(&intake(240, 14, false)), SecondOpinion::Unknown(_)));
}
