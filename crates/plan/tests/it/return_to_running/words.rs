//! Every sentence of return to running, in both languages.

use super::{intake, programme, ready};
use crate::kept_diary::KeptDiary;
use crate::programme::content;
use crate::said::Said;
use kadans_domain::{Fact, Facts, Reason, SafetySignal};
use kadans_plan::return_to_running::stage::CODES;
use kadans_plan::return_to_running::{INDICATIONS, rule};
use kadans_plan::{Programme, Proposal};

const STATES: [&str; 8] = ["not_started", "minutes", "distance", "faster", "paused", "locked", "exited", "discharged"];

#[test]
fn every_sentence_exists() {
    let programme = programme();
    let mut said = Said::of(content(), programme);
    said.programme(programme, &intake().with("lay_off_days", Fact::Whole(0)));
    STATES.iter().for_each(|state| said.own("state", state));
    rule::ALL.iter().for_each(|rule| said.key(&rule.text_key()));
    for kind in ["ladder_paused", "ladder_locked", "triage", "red_flag", "suicidality"] {
        said.key(&format!("stop-kind-{}", kind.replace('_', "-")));
        said.key(&format!("alert-{}", kind.replace('_', "-")));
    }
    for intake in [intake(), Facts::new()] {
        if let Proposal::Blocked { gates } = programme.prescribe(&intake.with("limp", Fact::Truth(true)), &Facts::new()) {
            gates.iter().for_each(|gate| said.reason(&gate.reason));
        }
    }
    let dose = ready(&intake());
    for number in &dose.numbers {
        said.own("number", number.id);
        said.words(&number.value);
        number.reasons.iter().for_each(|reason| said.reason(reason));
    }
    let diary = KeptDiary::new(programme, dose);
    let mut session = diary.standing(0).upcoming[0].clone();
    said.form(&programme.paper(&session));
    for code in CODES {
        session.dose = if code == "s10" { "s10 5500m".to_owned() } else { code.to_owned() };
        said.sheet(&programme.sheet(&diary.versions[0], &session).unwrap());
    }
    said.all_is_there();
}

#[test]
fn a_troubled_life_can_be_told() {
    let programme = programme();
    let mut said = Said::of(content(), programme);
    let mut diary = KeptDiary::new(programme, ready(&intake()));
    for (day, during, morning) in [(0, 0, 0), (2, 0, 0), (4, 4, 1), (6, 7, 3), (9, 0, 0), (12, 8, 4)] {
        let paper = Facts::new()
            .with("done", Fact::Code("all".to_owned()))
            .with("pain_run", Fact::Whole(during))
            .with("pain_after", Fact::Whole(0));
        let session = diary.does(day, paper);
        said.standing(&diary.standing(day));
        diary.observes(day + 1, "morning", Some(session), Facts::new().with("pain", Fact::Whole(morning)));
        said.standing(&diary.standing(day + 1));
    }
    diary.signals(14, SafetySignal::NotSafe);
    said.standing(&diary.standing(60));
    said.all_is_there();
}

#[test]
fn every_rule_has_a_card_that_exists() {
    let reasons: Vec<Reason> = ready(&intake()).numbers.into_iter().flat_map(|number| number.reasons).collect();
    assert!(reasons.iter().all(|reason| content().evidence.card(&reason.card).is_some()));
    assert_eq!(programme().indications(), INDICATIONS);
    assert_eq!(programme().validate().len(), 0);
}
