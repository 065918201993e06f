//! Every sentence of foot-core training, in both languages.

use super::{intake, programme, ready, stretching};
use crate::kept_diary::KeptDiary;
use crate::programme::content;
use crate::said::Said;
use kadans_domain::{Fact, Facts, SafetySignal};
use kadans_plan::foot_core::applicability::{Applicability, Criterion};
use kadans_plan::foot_core::evidence::evidence_panel;
use kadans_plan::foot_core::{Block, Kind, rule};
use kadans_plan::{Programme, Proposal};

const STATES: [&str; 7] = ["not_started", "build", "maintain", "screen", "on_hold", "finished", "discharged"];
const ALERTS: [&str; 9] = [
    "red_flag",
    "suicidality",
    "screen",
    "injury",
    "acute_injury",
    "red_again",
    "missed_message",
    "missed_personal",
    "missed_ask",
];

#[test]
fn every_sentence_exists() {
    let programme = programme();
    let mut said = Said::of(content(), programme);
    said.programme(programme, &intake());
    STATES.iter().for_each(|state| said.own("state", state));
    rule::ALL.iter().for_each(|rule| said.key(&rule.text_key()));
    ALERTS.iter().for_each(|kind| said.key(&format!("alert-{}", kind.replace('_', "-"))));
    ["red-flag", "suicidality", "screen"].iter().for_each(|kind| said.key(&format!("stop-kind-{kind}")));
    for choice in [Facts::new(), stretching()] {
        let dose = ready(&intake(), &choice);
        for number in &dose.numbers {
            said.own("number", number.id);
            said.words(&number.value);
            number.reasons.iter().for_each(|reason| said.reason(reason));
        }
        let diary = KeptDiary::new(programme, dose);
        for session in diary.versions[0].dose.sessions.iter().step_by(7) {
            said.session(session);
            said.form(&programme.paper(session));
            said.sheet(&programme.sheet(&diary.versions[0], session).unwrap());
        }
    }
    said.all_is_there();
}

#[test]
fn every_level_of_every_exercise_can_be_shown() {
    let programme = programme();
    let mut said = Said::of(content(), programme);
    let diary = KeptDiary::new(programme, ready(&intake(), &Facts::new()));
    let mut session = diary.versions[0].dose.sessions[0].clone();
    for (block, kind) in
        Block::ALL.into_iter().flat_map(|block| [Kind::Home, Kind::Short, Kind::Warmup].map(|kind| (block, kind)))
    {
        let mut dose = kadans_plan::foot_core::work::planned(programme, kind, block, 3);
        dose.items.iter_mut().flatten().for_each(|item| item.new = true);
        session.dose = dose.written();
        said.sheet(&programme.sheet(&diary.versions[0], &session).unwrap());
    }
    said.all_is_there();
}

#[test]
fn gates_and_the_panel_can_be_told() {
    let programme = programme();
    let mut said = Said::of(content(), programme);
    for item in &programme.screen.items {
        for answer in [Fact::Truth(true), Fact::Unknown] {
            match programme.prescribe(&intake().with(&item.id, answer), &Facts::new()) {
                Proposal::Blocked { gates } | Proposal::Ready { gates, .. } => {
                    gates.iter().for_each(|gate| said.reason(&gate.reason))
                }
                Proposal::Refused(problems) => panic!("{problems:?}"),
            }
        }
    }
    for applicability in
        [Applicability::Exact, Applicability::Partial(Criterion::ALL.to_vec()), Applicability::Outside(Criterion::ALL.to_vec())]
    {
        let panel = evidence_panel(programme, &applicability);
        panel.headline.iter().chain(&panel.caveats).chain(&panel.differs).for_each(|words| said.words(words));
        panel.cards.iter().for_each(|entry| said.words(&entry.stance));
        applicability.gate(&programme.population).iter().for_each(|gate| said.reason(&gate.reason));
    }
    said.all_is_there();
}

#[test]
fn a_troubled_life_can_be_told() {
    let programme = programme();
    let mut said = Said::of(content(), programme);
    let mut diary = KeptDiary::new(programme, ready(&intake(), &Facts::new()));
    for (day, pain, effort) in [(0, 0, 3), (1, 0, 3), (3, 4, 8), (5, 0, 8), (7, 0, 9), (9, 8, 3), (30, 0, 2)] {
        let paper = Facts::new()
            .with("done", Fact::Code("full".to_owned()))
            .with("quality", Fact::Code("good".to_owned()))
            .with("effort", Fact::Whole(effort))
            .with("pain_during", Fact::Whole(pain));
        let session = diary.does(day, paper);
        said.standing(&diary.standing(day));
        let facts = Facts::new().with("pain", Fact::Whole(0)).with("soreness", Fact::Whole(1));
        diary.observes(day + 1, "morning", Some(session), facts);
        said.standing(&diary.standing(day + 1));
    }
    diary.signals(31, SafetySignal::NotSafe);
    [31, 60, 90].into_iter().for_each(|day| said.standing(&diary.standing(day)));
    said.all_is_there();
}
