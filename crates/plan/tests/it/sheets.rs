//! Sheets for the player: complete, language-free, and the same every time.

use crate::life::Life;
use crate::programme::{choice, intake, prescribed, programme};
use kadans_domain::{BreathingPreset, Indication};
use kadans_plan::cue_sheet::{Effort, StepEnd, Tone};
use kadans_plan::running::{Intake, Prescription, breathing_sheet, session_sheet};
use kadans_plan::{CueSheet, Words};

fn plan() -> Prescription {
    prescribed(&intake(240, 14, false), &choice(6, 3, 18))
}

fn sheet(life: &Life, index: usize, goal: Option<&str>) -> CueSheet {
    let upcoming = &life.course(1).upcoming[index];
    session_sheet(programme(), &life.versions[0], upcoming, goal)
}

fn ids(sheet: &CueSheet) -> String {
    sheet.steps.iter().map(|step| step.id.as_str()).collect::<Vec<_>>().join(" ")
}

fn keys(words: &[Words]) -> Vec<&str> {
    words.iter().map(|words| words.key.as_str()).collect()
}

#[test]
fn a_session_is_ready_walk_in_bouts_and_walk_out() {
    let sheet = sheet(&Life::new(plan()), 0, None);
    let expected = "ready walk-in run-1 walk-1 run-2 walk-2 run-3 walk-3 run-4 walk-4 run-5 walk-5 run-6 walk-out";
    assert_eq!(ids(&sheet), expected);
    assert_eq!(sheet.duration_s(), 5 + 32 * 60);
    assert_eq!(sheet.reference.dose, "rung-4");
    assert!(sheet.id.ends_with("-1-rung-4"));
}

#[test]
fn only_running_counts_as_effort() {
    let sheet = sheet(&Life::new(plan()), 0, None);
    for step in &sheet.steps {
        assert_eq!(step.effort == Effort::Go, step.id.starts_with("run-"), "{}", step.id);
    }
}

#[test]
fn cues_lie_within_their_step_and_every_change_is_heard() {
    let life = Life::new(plan());
    for index in 0..18 {
        let sheet = sheet(&life, index, None);
        for step in &sheet.steps {
            let length = step.duration_s() as i32;
            assert!(step.cues.iter().all(|cue| -length <= cue.at_s && cue.at_s < length), "{} {:?}", step.id, step.cues);
        }
        for step in sheet.steps.iter().filter(|step| step.effort == Effort::Go) {
            assert_eq!(step.cues[0].tone, Some(Tone::Go));
            assert!(!step.cues[0].vibrate.is_empty(), "nobody needs to look or hear");
        }
        assert_eq!(sheet.steps.last().unwrap().cues.last().unwrap().tone, Some(Tone::Done));
    }
}

#[test]
fn long_bouts_hear_that_they_are_half_way() {
    let life = Life::new(plan());
    let half_way = |sheet: &CueSheet| {
        let run = sheet.steps.iter().find(|step| step.id == "run-1").unwrap();
        run.cues.iter().find(|cue| cue.say.as_ref().is_some_and(|say| say.key == "cue-half-way")).map(|cue| cue.at_s)
    };
    assert_eq!(half_way(&sheet(&life, 0, None)), None);
    assert_eq!(half_way(&sheet(&life, 17, None)), Some(600));
}

#[test]
fn burn_out_is_told_to_leave_something_in_the_first_three_weeks() {
    let life = Life::new(plan());
    assert_eq!(keys(&sheet(&life, 0, Some("B-E3")).intro), ["sheet-leave-something", "goal-b-e3", "sheet-supervised"]);
    assert_eq!(keys(&sheet(&life, 8, None).intro), ["sheet-leave-something"]);
    assert!(!keys(&sheet(&life, 9, None).intro).contains(&"sheet-leave-something"));
}

#[test]
fn the_log_asks_what_the_rules_need() {
    let fields = |indication, goal| {
        let life = Life::new(prescribed(&Intake { indication, ..intake(240, 14, false) }, &choice(6, 3, 18)));
        let log = sheet(&life, 0, goal).log;
        log.iter()
            .map(|question| format!("{}{}", question.field, if question.required { "*" } else { "" }))
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(fields(Indication::BurnOut, None), "rpe* talk* pain_run* mood motivation remark");
    assert_eq!(fields(Indication::Anxiety, Some("A-E1")), "rpe* talk* pain_run* confidence* goal mood motivation remark");
}

#[test]
fn urgent_reasons_come_first_and_numbers_are_complete() {
    let safety = sheet(&Life::new(plan()), 0, None).safety;
    let urgent: Vec<&str> = safety.reasons.iter().filter(|reason| reason.urgent).map(|reason| reason.value.as_str()).collect();
    assert_eq!((urgent.first(), urgent.last()), (Some(&"chest_pain"), Some(&"not_safe")));
    assert!(safety.reasons.is_sorted_by_key(|reason| !reason.urgent));
    let numbers: Vec<&str> = safety.calls.iter().map(|(_, number)| number.as_str()).collect();
    assert_eq!(numbers, ["113", "0800-0113", "112"]);
}

#[test]
fn walking_before_the_ladder_begins_and_ends_with_walking() {
    let life = Life::new(prescribed(&intake(30, 12, true), &choice(6, 3, 18)));
    let sheet = sheet(&life, 0, None);
    assert_eq!(ids(&sheet), "ready walk-in run-1 walk-1 run-2 walk-2 run-3 walk-3 run-4 walk-4 run-5 walk-5");
    assert_eq!(sheet.duration_s(), 5 + 1800);
    assert_eq!(sheet.reference.dose, "lead-in");
}

#[test]
fn breathing_repeats_a_cycle_of_in_and_out() {
    let life = Life::new(plan());
    let of = |preset, rate_x10, in_percent| {
        let mut confirmed = life.versions[0].clone();
        confirmed.prescription.breathing.rate_x10 = rate_x10;
        confirmed.prescription.breathing.in_percent = in_percent;
        let plan = programme().breathing.presets.iter().find(|plan| plan.preset == preset).unwrap();
        breathing_sheet(programme(), &confirmed, plan).steps.remove(0)
    };
    for (rate_x10, in_percent, expected) in [
        (60, 50, [5000, 5000]),
        (60, 40, [4000, 6000]),
        (55, 50, [5455, 5454]),
        (55, 40, [4364, 6545]),
        (45, 40, [5333, 8000]),
        (100, 33, [2000, 4000]),
    ] {
        let step = of(BreathingPreset::Short, rate_x10, in_percent);
        let phases: Vec<u32> = step.cycle.unwrap().iter().map(|phase| phase.ms).collect();
        assert_eq!(phases, expected, "{rate_x10} {in_percent}");
    }
    assert_eq!(of(BreathingPreset::Micro, 60, 40).end, StepEnd::Cycles { count: 5 });
    assert_eq!(of(BreathingPreset::Long, 60, 40).end, StepEnd::Time { seconds: 900 });
}

#[test]
fn the_same_session_is_the_same_sheet() {
    let life = Life::new(plan());
    assert_eq!(sheet(&life, 3, Some("B-E1")), sheet(&life, 3, Some("B-E1")));
}
