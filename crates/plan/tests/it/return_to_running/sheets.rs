//! The sheets of the ladder.

use super::{intake, programme, ready};
use crate::kept_diary::KeptDiary;
use kadans_domain::{Fact, Facts};
use kadans_plan::Programme;
use kadans_plan::cue_sheet::{GateEffect, Hit, StepEnd};

#[test]
fn a_session_lasts_as_long_as_its_stage() {
    let diary = KeptDiary::new(programme(), ready(&intake().with("lay_off_days", Fact::Whole(40))));
    let kept = &diary.versions[0];
    for session in &kept.dose.sessions {
        let sheet = programme().sheet(kept, session).unwrap();
        assert_eq!(sheet.duration_s(), session.total_s + 5, "{}", session.dose);
        let ids: std::collections::BTreeSet<&str> = sheet.steps.iter().map(|step| step.id.as_str()).collect();
        assert_eq!(ids.len(), sheet.steps.len(), "every step has a name of its own");
        let runs = sheet.steps.iter().filter(|step| step.id.starts_with("run"));
        let seconds: u32 = runs.map(|step| step.duration_s()).sum();
        assert_eq!(seconds / 60, session.measure);
    }
}

#[test]
fn walking_only_is_one_step() {
    let dose = kadans_plan::Dose { sessions: Vec::new(), ..ready(&intake()) };
    let diary = KeptDiary::new(programme(), dose);
    let mut session = ready(&intake()).sessions[0].clone();
    session.dose = "s0".to_owned();
    let sheet = programme().sheet(&diary.versions[0], &session).unwrap();
    assert_eq!(sheet.steps[1].end, StepEnd::Time { seconds: 1800 });
    session.dose = "rung-4".to_owned();
    assert_eq!(programme().sheet(&diary.versions[0], &session), None, "a dose of another programme");
}

#[test]
fn bone_holds_the_session_back_from_the_first_pain() {
    let bone = intake()
        .with("tissue", Fact::Code("bone".to_owned()))
        .with("released", Fact::Truth(true))
        .with("test_pain", Fact::Whole(0));
    for (intake, from) in [(intake(), 6), (bone, 1)] {
        let diary = KeptDiary::new(programme(), ready(&intake));
        let session = &diary.standing(0).upcoming[0];
        let sheet = programme().sheet(&diary.versions[0], session).unwrap();
        let gate = &sheet.before.iter().find(|question| question.field == "pain_now").unwrap().gates[0];
        assert_eq!((&gate.hit, gate.effect), (&Hit::AtLeast(from), GateEffect::Hold));
    }
}

#[test]
fn paper_tells_the_session_as_the_player_would() {
    let diary = KeptDiary::new(programme(), ready(&intake()));
    let session = &diary.standing(0).upcoming[0];
    let share = |done: &str| {
        let paper = Facts::new().with("done", Fact::Code(done.to_owned())).with("pain_run", Fact::Whole(3));
        let performed = programme().performed(session, &paper);
        assert_eq!(performed.answers.pain_run.unwrap().value(), 3);
        let (planned, actual) = performed.steps.iter().fold((0, 0), |sum, step| (sum.0 + step.planned_s, sum.1 + step.actual_s));
        assert_eq!(planned, 720);
        actual
    };
    assert_eq!([share("all"), share("part"), share("none")], [720, 360, 0]);
    assert!(programme().paper(session).field("done").unwrap().required);
}
