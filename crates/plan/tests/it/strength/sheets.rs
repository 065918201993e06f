//! Cue sheets: a breath on every repetition, rests that last, questions that hold back, and no heart-rate target.

use super::cast::{mrs_d, ms_c};
use super::{life, numbers};
use crate::kept_diary::KeptDiary;
use kadans_plan::cue_sheet::{Effort, GateEffect, Hit, Load, Lung, StepEnd};
use kadans_plan::strength::dose::SessionDose;
use kadans_plan::{CueSheet, Programme};

fn sheets(who: (kadans_domain::Facts, kadans_domain::Facts)) -> Vec<(SessionDose, CueSheet)> {
    let diary = KeptDiary::new(numbers(), life::ready(who));
    let sessions = diary.standing(0).upcoming;
    let sheet = |session| numbers().sheet(&diary.versions[0], session).unwrap();
    sessions.iter().map(|session| (session.dose.parse().unwrap(), sheet(session))).collect()
}

#[test]
fn out_with_the_effort_in_on_the_way_back_never_held() {
    for (dose, sheet) in sheets(mrs_d()) {
        let sets: Vec<_> = sheet.steps.iter().filter(|step| step.effort == Effort::Go).collect();
        assert_eq!(sets.len(), dose.lines.iter().map(|line| usize::from(line.sets)).sum::<usize>());
        for set in sets {
            let cycle = set.cycle.as_ref().unwrap();
            let phases: Vec<_> = cycle.iter().map(|phase| (phase.ms, phase.lung, phase.load)).collect();
            assert_eq!(phases, [(4000, Some(Lung::Out), Some(Load::Lift)), (4000, Some(Lung::In), Some(Load::Lower))]);
            let StepEnd::Cycles { count } = set.end else { panic!("a set ends by its repetitions") };
            assert!(count * 8 <= 90);
        }
        assert!(sheet.steps.iter().all(|step| step.effort != Effort::Hold));
    }
}

#[test]
fn free_breathing_leaves_the_breath_alone() {
    let diary = KeptDiary::new(numbers(), life::ready(mrs_d()));
    let mut session = diary.standing(0).upcoming[0].clone();
    session.dose = session.dose.replace("x5*1/120|2", "x5*1/120f|2");
    let sheet = numbers().sheet(&diary.versions[0], &session).unwrap();
    let first = sheet.steps.iter().find(|step| step.id == "set-1-1").unwrap();
    assert!(first.cycle.as_ref().unwrap().iter().all(|phase| phase.lung.is_none() && phase.load.is_some()));
}

#[test]
fn every_rest_lasts_and_the_session_is_as_long_as_its_dose() {
    for (dose, sheet) in sheets(ms_c()) {
        let rests: Vec<_> = sheet.steps.iter().filter(|step| step.id.starts_with("rest-")).collect();
        assert_eq!(rests.len() + 1, dose.lines.iter().map(|line| usize::from(line.sets)).sum::<usize>());
        assert!(rests.iter().all(|rest| rest.at_least_s >= 60));
        assert!(sheet.duration_s() > dose.work_s());
    }
}

#[test]
fn above_a_ceiling_a_set_ends_and_far_above_everything_does() {
    let (dose, sheet) = sheets(mrs_d()).remove(0);
    let asked = |field: &str| sheet.steps.iter().flat_map(|step| &step.ask).find(|question| question.field == field).unwrap();
    let gate = |field: &str, place: usize| (asked(field).gates[place].hit.clone(), asked(field).gates[place].effect);
    assert_eq!(gate("rpe", 0), (Hit::AtLeast(i32::from(dose.rpe) + 1), GateEffect::Hold));
    assert_eq!(gate("breath_holds", 0), (Hit::AtLeast(2), GateEffect::Hold));
    assert_eq!(gate("sbp", 0), (Hit::AtLeast(250), GateEffect::Stop));
    assert_eq!(gate("sbp", 1), (Hit::AtLeast(190), GateEffect::Hold));
    assert_eq!(gate("fast_reps", 0), (Hit::AtLeast(3), GateEffect::Hold));
}

#[test]
fn before_the_start_each_person_is_asked_what_matters_to_them() {
    let fields = |who| sheets(who)[0].1.before.iter().map(|question| question.field.clone()).collect::<Vec<_>>();
    let (c, d) = (fields(ms_c()), fields(mrs_d()));
    assert!(c.contains(&"hour".to_owned()) && c.contains(&"spray".to_owned()));
    assert!(!d.contains(&"hour".to_owned()) && !d.contains(&"spray".to_owned()) && !d.contains(&"fluid".to_owned()));
    assert!(d.iter().all(|field| c.contains(field)));
}

#[test]
fn with_spasm_an_early_hour_warns_beside_the_therapist_and_holds_back_at_home() {
    let diary = KeptDiary::new(numbers(), life::ready(ms_c()));
    let mut session = diary.standing(0).upcoming[0].clone();
    for (by, effect) in [(";s;", GateEffect::Warn), (";h;", GateEffect::Hold)] {
        session.dose = session.dose.replace(";s;", by);
        let sheet = numbers().sheet(&diary.versions[0], &session).unwrap();
        let gate_of = |field: &str, place: usize| {
            sheet.before.iter().find(|question| question.field == field).unwrap().gates[place].clone()
        };
        assert_eq!(gate_of("hour", 0).effect, effect);
        assert_eq!((gate_of("sbp", 0).hit, gate_of("sbp", 0).effect), (Hit::AtLeast(181), GateEffect::Hold));
        assert_eq!((gate_of("sbp", 1).hit, gate_of("sbp", 1).effect), (Hit::AtLeast(161), effect));
    }
}

#[test]
fn nowhere_a_heart_rate_to_reach() {
    for (_, sheet) in sheets(mrs_d()).into_iter().chain(sheets(ms_c())) {
        let in_effort = sheet.steps.iter().flat_map(|step| &step.ask).chain(&sheet.log);
        assert!(in_effort.into_iter().all(|question| question.field != "hr"));
    }
}

/// The gate before a session is the same everywhere, pressure and pulse included; in the sets only a therapist measures them.
#[test]
fn pressure_and_pulse_are_asked_before_every_session_and_in_a_set_only_beside_the_therapist() {
    let (dose, _) = sheets(mrs_d()).remove(0);
    let diary = KeptDiary::new(numbers(), life::ready(mrs_d()));
    let session = diary.standing(0).upcoming[0].clone();
    for supervised in [true, false] {
        let dose = SessionDose { supervised, ..dose.clone() };
        let sheet =
            numbers().sheet(&diary.versions[0], &kadans_plan::Session { dose: dose.to_string(), ..session.clone() }).unwrap();
        for field in ["sbp", "dbp", "hr"] {
            assert!(sheet.before.iter().any(|question| question.field == field && question.required), "{field}");
        }
        let in_sets = sheet.steps.iter().flat_map(|step| &step.ask).filter(|question| question.field == "sbp").count();
        assert_eq!(in_sets > 0, supervised);
    }
}
