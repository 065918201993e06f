//! What holds for every plan, by trying them all: sustainable time 0.25 to 15 minutes, both shares, 4 to 16 weeks.

use crate::programme::{choice, intake, prescribed, programme};
use kadans_plan::running::prescription::Steep;
use kadans_plan::running::{Intake, Prescription, Proposal, prescribe};

fn every_intake() -> impl Iterator<Item = Intake> {
    (1..=60).flat_map(|quarter| [(12, true), (14, false)].map(|(rpe, calibrated)| intake(quarter * 15, rpe, calibrated)))
}

fn every_plan(goal: u8, mut check: impl FnMut(&Prescription)) {
    for intake in every_intake() {
        for (weeks, a_week) in (4..=16).flat_map(|weeks| (2..=4).map(move |a_week| (weeks, a_week))) {
            if let Proposal::Ready { prescription, .. } = prescribe(programme(), &intake, &choice(weeks, a_week, goal)) {
                check(&prescription);
            }
        }
    }
}

fn weekly_rises(prescription: &Prescription) -> u32 {
    prescription.weekly_run_s().windows(2).map(|pair| pair[1].saturating_sub(pair[0])).max().unwrap_or(0)
}

#[test]
fn rungs_never_fall_never_skip_and_end_at_the_goal_once() {
    for goal in [18, 22] {
        every_plan(goal, |prescription| {
            let rungs: Vec<u8> = prescription.sessions.iter().map(|session| session.rung).collect();
            assert!(rungs.windows(2).all(|pair| pair[0] <= pair[1] && pair[1] - pair[0] <= 1), "{rungs:?}");
            assert_eq!(rungs.iter().position(|rung| *rung == goal), Some(rungs.len() - 1), "{rungs:?}");
        });
    }
}

#[test]
fn every_session_lasts_thirty_to_forty_five_minutes() {
    every_plan(22, |prescription| {
        assert!(prescription.sessions.iter().all(|session| (1800..=2700).contains(&session.total_s)));
    });
}

#[test]
fn twenty_minutes_in_three_sessions_a_week_never_rise_much_in_a_week() {
    every_plan(18, |prescription| {
        if prescription.sessions_a_week <= 3 {
            assert!(weekly_rises(prescription) <= 900, "{:?}", prescription.weekly_run_s());
        }
    });
}

#[test]
fn four_a_week_and_the_higher_goal_can_rise_more_and_then_say_so() {
    let (mut four_a_week, mut higher_goal) = (0, 0);
    every_plan(18, |prescription| four_a_week = four_a_week.max(weekly_rises(prescription)));
    every_plan(22, |prescription| {
        higher_goal = higher_goal.max(weekly_rises(prescription));
        let told = prescription.steep.iter().any(|steep| matches!(steep, Steep::WeeklyRise { .. }));
        assert_eq!(told, weekly_rises(prescription) > 900);
    });
    assert_eq!((four_a_week / 60, higher_goal / 60), (18, 26));
}

#[test]
fn each_week_has_one_session_with_the_therapist() {
    every_plan(18, |prescription| {
        let supervised = prescription.sessions.iter().filter(|session| session.supervised).count();
        assert_eq!(supervised, usize::from(prescription.weeks));
        assert!(prescription.sessions.last().is_some_and(|goal| goal.supervised));
    });
}

#[test]
fn every_number_has_its_reason() {
    use kadans_plan::running::prescription::Number;
    let prescription = prescribed(&intake(240, 14, false), &choice(6, 3, 18));
    for number in [Number::StartRung, Number::Goal, Number::Weeks, Number::SessionsAWeek, Number::Steepness] {
        assert!(prescription.why(number).next().is_some(), "{number:?}");
    }
    for number in [Number::Supervision, Number::Speed, Number::HeartRate, Number::Breathing] {
        assert!(prescription.why(number).next().is_some(), "{number:?}");
    }
}

#[test]
fn the_same_intake_gives_the_same_prescription() {
    let once = prescribed(&intake(240, 14, false), &choice(6, 3, 18));
    assert_eq!(once, prescribed(&intake(240, 14, false), &choice(6, 3, 18)));
}
