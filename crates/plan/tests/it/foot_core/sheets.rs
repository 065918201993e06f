//! The sheets: sets, sides, tempo and holds.

use super::{intake, programme, ready, stretching};
use crate::kept_diary::KeptDiary;
use kadans_domain::{Fact, Facts};
use kadans_plan::Programme;
use kadans_plan::cue_sheet::{GateEffect, Hit, StepEnd};
use std::collections::BTreeSet;

#[test]
fn every_sheet_lasts_as_long_as_its_session_and_names_its_steps() {
    for choice in [Facts::new(), stretching()] {
        let diary = KeptDiary::new(programme(), ready(&intake(), &choice));
        for session in &diary.versions[0].dose.sessions {
            let sheet = programme().sheet(&diary.versions[0], session).unwrap();
            let extra = sheet.duration_s() - session.total_s;
            assert!((5..=6).contains(&extra), "{} s more, {}", extra, session.dose);
            let ids: BTreeSet<&str> = sheet.steps.iter().map(|step| step.id.as_str()).collect();
            assert_eq!(ids.len(), sheet.steps.len());
        }
    }
}

#[test]
fn a_held_repetition_goes_up_holds_and_comes_back() {
    let diary = KeptDiary::new(programme(), ready(&intake(), &Facts::new()));
    let sheet = programme().sheet(&diary.versions[0], &diary.standing(0).upcoming[0]).unwrap();
    let step = sheet.steps.iter().find(|step| step.id == "fc-short-foot-1-left").unwrap();
    assert_eq!(step.end, StepEnd::Cycles { count: 6 });
    assert_eq!(step.cycle.as_ref().unwrap().iter().map(|phase| phase.ms).collect::<Vec<u32>>(), [1000, 5000, 1000]);
    let calf = sheet.steps.iter().find(|step| step.id == "fc-calf-raise-1-both").unwrap();
    assert_eq!(calf.cycle.as_ref().unwrap().iter().map(|phase| phase.ms).collect::<Vec<u32>>(), [2000, 2000]);
    let asked: Vec<usize> = sheet.steps.iter().map(|step| step.ask.len()).filter(|asked| *asked > 0).collect();
    assert_eq!(asked, [2; 12], "quality and effort once for each exercise");
    let walk = sheet.steps.iter().find(|step| step.id == "fc-toe-walk-2-both").unwrap();
    assert!(matches!(walk.end, StepEnd::Event { expected_s: 15, at_most_s: 60, .. }));
}

#[test]
fn too_sore_holds_the_session_back_in_both_arms() {
    let mut asked = Vec::new();
    for choice in [Facts::new(), stretching()] {
        let diary = KeptDiary::new(programme(), ready(&intake(), &choice));
        let sheet = programme().sheet(&diary.versions[0], &diary.standing(0).upcoming[0]).unwrap();
        let gate = &sheet.before[0].gates[0];
        assert_eq!((&gate.hit, gate.effect), (&Hit::AtLeast(7), GateEffect::Hold));
        asked.push((sheet.before, sheet.log));
    }
    assert_eq!(asked[0], asked[1], "equal attention");
}

#[test]
fn paper_tells_what_differed() {
    let diary = KeptDiary::new(programme(), ready(&intake(), &Facts::new()));
    let session = &diary.standing(0).upcoming[0];
    let codes = |slug: &str| Fact::Codes(vec![slug.to_owned()]);
    let paper = Facts::new()
        .with("done", Fact::Code("full".to_owned()))
        .with("quality", Fact::Code("good".to_owned()))
        .with("effort", Fact::Whole(3))
        .with("not_full", codes("fc-towel-curl"))
        .with("not_good", codes("fc-calf-raise"))
        .with("too_hard", codes("fc-toe-walk"));
    let performed = programme().performed(session, &paper);
    let step = |slug: &str| performed.steps.iter().find(|step| step.step.starts_with(slug)).unwrap();
    assert_eq!(performed.steps.len(), 12);
    assert_eq!(step("fc-towel-curl").state, kadans_domain::StepState::Stopped);
    assert_eq!(step("fc-calf-raise").facts.code("quality"), Some("fault"));
    assert_eq!(step("fc-toe-walk").facts.whole("effort"), Some(8));
    assert_eq!(step("fc-short-foot").facts.whole("effort"), Some(3));
    assert!(programme().paper(session).check(&paper).iter().all(|problem| problem.field == "pain_during"));
}
