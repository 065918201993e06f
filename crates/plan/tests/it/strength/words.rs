//! Every sentence of strength training, in both languages, with its variables filled.

use super::cast::{code, mrs_d, ms_c};
use super::{life, numbers};
use crate::kept_diary::KeptDiary;
use crate::programme::content;
use crate::said::Said;
use kadans_domain::{Fact, Facts, SafetySignal};
use kadans_plan::strength::rule;
use kadans_plan::{Programme, Proposal};

const STATES: [&str; 12] =
    ["interest", "screening", "clearance", "rejected", "intake", "p0", "p1", "p2", "p3", "maintain", "on_hold", "ended"];
const FINDINGS: [&str; 7] =
    ["red_flag", "suicidality", "delayed_urgent", "delayed_red", "effort_pressure", "gate_pressure_twice", "strength_gate"];

#[test]
fn every_form_state_and_rule_has_its_words() {
    let mut said = Said::of(content(), numbers());
    said.programme(numbers(), &ms_c().0);
    STATES.iter().for_each(|state| said.own("state", state));
    ["a", "b", "full"].iter().for_each(|kind| said.own("kind", kind));
    rule::ALL.iter().for_each(|rule| said.key(&rule.text_key()));
    for kind in FINDINGS {
        said.key(&format!("stop-kind-{}", kind.replace('_', "-")));
        said.key(&format!("alert-{}", kind.replace('_', "-")));
    }
    for kind in ["ask-open", "no-step", "clearance-expired", "gate-pressure", "silence"] {
        said.key(&format!("alert-{kind}"));
    }
    for about in ["about", "about-isometric", "about-tempo", "about-endurance"] {
        said.key(&format!("cardiac-strength-{about}"));
    }
    said.all_is_there();
}

#[test]
fn every_finding_before_the_start_can_be_told() {
    let mut said = Said::of(content(), numbers());
    let yes = kadans_plan::strength::ABSOLUTE.iter().chain(kadans_plan::strength::forms::RELATIVE);
    let findings = yes.fold(mrs_d().0, |intake, item| intake.with(item, Fact::Truth(true)));
    let soon = findings.with("pci_on", Fact::Date(jiff::civil::date(2026, 1, 1))).with("endurance_weeks", Fact::Whole(1));
    for intake in [soon.clone().with("nyha", code("4")).with("sbp", Fact::Whole(190)), soon.with("clearance", code("waiting"))] {
        let Proposal::Blocked { gates } = numbers().prescribe(&intake, &Facts::new()) else { panic!("nothing blocks") };
        gates.iter().for_each(|gate| said.reason(&gate.reason));
    }
    said.all_is_there();
}

#[test]
fn every_sheet_can_be_read_and_heard() {
    let mut said = Said::of(content(), numbers());
    for who in [ms_c(), mrs_d()] {
        let diary = KeptDiary::new(numbers(), life::ready(who));
        for number in &diary.versions[0].dose.numbers {
            said.own("number", number.id);
            said.words(&number.value);
            number.reasons.iter().for_each(|reason| said.reason(reason));
        }
        for session in &diary.standing(0).upcoming {
            said.session(session);
            said.form(&numbers().paper(session));
            said.sheet(&numbers().sheet(&diary.versions[0], session).unwrap());
        }
    }
    said.all_is_there();
}

#[test]
fn a_troubled_life_can_be_told() {
    let mut said = Said::of(content(), numbers());
    let mut diary = KeptDiary::new(numbers(), life::ready(ms_c()));
    let days = [(1, 9, 0, 1), (8, 12, 1, 1), (15, 9, 2, 2), (22, 9, 0, 5), (36, 9, 0, 0), (80, 9, 3, 3)];
    for (day, rpe, holds, score) in days {
        let paper = life::paper(rpe).with("breath_holds", Fact::Whole(holds)).with("set_sbp", Fact::Whole(180 + holds * 10));
        let session = diary.does(day, paper);
        said.standing(&diary.standing(day));
        let told = diary.observes(day, "evening", Some(session), Facts::new().with("score", Fact::Whole(score)));
        said.standing(&diary.standing(day + 3));
        diary.clears(day + 4, told);
    }
    diary.observes(85, "gate", None, Facts::new().with("complaints", code("new")).with("sbp", Fact::Whole(190)));
    diary.signals(86, SafetySignal::NotSafe);
    said.standing(&diary.standing(400));
    let case = kadans_plan::Case {
        intake: None,
        versions: &diary.versions,
        entries: &diary.entries,
        today: jiff::civil::date(2026, 4, 1),
    };
    said.form(&numbers().adjustable(&case));
    said.all_is_there();
}
