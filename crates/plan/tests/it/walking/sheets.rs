//! Cue sheets: bouts that end by pain, tests with stamps, and the questions before.

use super::life::{Life, mr_a, mrs_b, programme};
use jiff::civil::date;
use kadans_domain::Facts;
use kadans_plan::cue_sheet::{GateEffect, Hit, StepEnd, StepEvent};
use kadans_plan::walking::dose::Asked;
use kadans_plan::{CueSheet, Kept, Programme};
use proptest::prelude::*;

fn sheet_of(kept: &Kept, dose: &str) -> CueSheet {
    let mut session = kept.dose.sessions[0].clone();
    session.dose = dose.to_owned();
    programme().sheet(kept, &session).expect("this programme wrote it")
}

fn first_sheet(intake: Facts) -> CueSheet {
    let life = Life::new(intake, &Facts::new(), date(2026, 1, 5));
    programme().sheet(&life.versions[0], &life.versions[0].dose.sessions[0]).unwrap()
}

#[test]
fn a_bout_lasts_until_pain_three_and_a_rest_until_it_is_gone() {
    let sheet = first_sheet(mr_a());
    let bout = sheet.steps.iter().find(|step| step.id == "bout-1").unwrap();
    let StepEnd::Event { event, target, at_most_s, .. } = bout.end else { panic!("a bout ends by pain") };
    assert_eq!((event, target, at_most_s), (StepEvent::LevelReached, Some(3), 600));
    assert_eq!((bout.stamps[0].id, bout.stamps[0].ends), ("first_pain", false));
    let rest = sheet.steps.iter().find(|step| step.id == "rest-1").unwrap();
    let StepEnd::Event { event, target, at_most_s, .. } = rest.end else { panic!("a rest ends when the pain is gone") };
    assert_eq!((event, target, at_most_s), (StepEvent::LevelGone, Some(0), 600));
    assert_eq!(bout.group, rest.group);
}

#[test]
fn the_questions_before_are_few_and_hold_back_what_must_wait() {
    let fields = |sheet: &CueSheet| sheet.before.iter().map(|question| question.field.clone()).collect::<Vec<_>>();
    let asked =
        ["foot_problem", "rest_pain", "heart_signs", "ill", "changed", "systolic", "diastolic", "resting_hr", "pain_place"];
    assert_eq!(fields(&first_sheet(mr_a())), asked);
    assert!(fields(&first_sheet(mrs_b())).contains(&"glucose_band".to_owned()), "sugar only with insulin");
    let sheet = first_sheet(mr_a());
    let effects: Vec<GateEffect> = sheet.before.iter().take(5).map(|question| question.gates[0].effect).collect();
    assert_eq!(effects, [GateEffect::Stop, GateEffect::Stop, GateEffect::Stop, GateEffect::Hold, GateEffect::Warn]);
}

#[test]
fn only_calf_thigh_and_buttock_hear_that_they_may_walk_on() {
    let sheet = first_sheet(mr_a());
    let place = sheet.before.iter().find(|question| question.field == "pain_place").unwrap();
    let through: Vec<&Hit> =
        place.gates.iter().filter(|gate| gate.text.key.ends_with("walk-through")).map(|gate| &gate.hit).collect();
    assert_eq!(through, [&Hit::Codes(["calf", "thigh", "buttock"].map(str::to_owned).to_vec())]);
}

#[test]
fn a_graded_test_is_one_group_with_three_stamps() {
    let life = Life::of_mr_a();
    let sheet = sheet_of(&life.versions[0], "test treadmill");
    let stages: Vec<_> = sheet.steps.iter().filter(|step| step.id.starts_with("stage-")).collect();
    assert_eq!(stages.len(), 15);
    assert!(stages.iter().all(|step| step.group.as_deref() == Some("test") && step.duration_s() == 120));
    let stamps: Vec<(&str, bool)> = stages[0].stamps.iter().map(|stamp| (stamp.id, stamp.ends)).collect();
    assert_eq!(stamps, [("first_pain", false), ("functional", false), ("maximal", true)]);
    let after: Vec<&str> = sheet.log.iter().map(|question| question.field.as_str()).collect();
    assert_eq!(after, ["stop_reason", "pain_place", "side", "pain_at_stop", "handrail", "practice"]);
}

#[test]
fn a_walk_in_the_corridor_encourages_every_minute() {
    let life = Life::of_mr_a();
    let sheet = sheet_of(&life.versions[0], "test six_minute");
    assert_eq!(sheet.steps[0].duration_s(), 360);
    let moments: Vec<i32> = sheet.steps[0].cues.iter().map(|cue| cue.at_s).collect();
    assert_eq!(moments, [0, 60, 120, 180, 240, 300]);
    assert_eq!(sheet.log[0].field, "distance_m");
}

#[test]
fn each_shuttle_level_ticks_at_its_turns() {
    let life = Life::of_mr_a();
    let sheet = sheet_of(&life.versions[0], "test shuttle");
    let ticks: Vec<usize> = sheet.steps.iter().take(12).map(|step| step.cues.len()).collect();
    assert_eq!(ticks, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
}

#[test]
fn every_session_of_the_plan_compiles_and_has_unique_steps() {
    let life = Life::of_mr_a();
    let kept = &life.versions[0];
    for session in &kept.dose.sessions {
        let sheet = programme().sheet(kept, session).unwrap();
        let mut ids: Vec<&str> = sheet.steps.iter().map(|step| step.id.as_str()).collect();
        ids.sort_unstable();
        assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "{}", session.dose);
        assert!(session.dose.len() <= 600);
    }
}

proptest! {
    #[test]
    fn words_from_elsewhere_are_no_session(dose in "\\PC{0,80}") {
        if let Some(asked) = Asked::read(&dose) {
            prop_assert_eq!(Asked::read(&asked.to_string()), Some(asked));
        }
    }

    #[test]
    fn a_dose_says_all_that_was_asked(
        supervised: bool, speed_x10 in 0..80u16, grade in 0..=10u8, block_min in 0..=50u16, stops_at in 0..=4u8, bout_s in 1..=600u16,
        cycle_min in 0..=20u16, sets in 0..=2u8, calibrates: bool, sugar: bool,
    ) {
        let load = kadans_plan::walking::load::Load { speed_x10, grade };
        let walk = kadans_plan::walking::dose::Walk {
            supervised, load, block_min, stops_at, bout_s, warm_min: 5, cool_min: 5, cycle_min, sets, calibrates, sugar,
        };
        let dose = Asked::Walk(walk).to_string();
        prop_assert!(dose.len() <= 600);
        prop_assert_eq!(Asked::read(&dose), Some(Asked::Walk(walk)));
    }
}
