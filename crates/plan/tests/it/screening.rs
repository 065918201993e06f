//! Gates before the start.

use crate::programme::{choice, intake, programme};
use kadans_domain::{Gate, InputValue, Level};
use kadans_plan::running::intake::Cleared;
use kadans_plan::running::programme::Answer;
use kadans_plan::running::screening::{gates, is_asked};
use kadans_plan::running::{Intake, Proposal, prescribe, rule};

fn answering(answers: &[(&str, Answer)]) -> Intake {
    let all_no = programme().screening.items.iter().filter(|item| item.needed_with.is_none());
    let mut screening: Vec<(String, Answer)> = all_no.map(|item| (item.id.clone(), Answer::No)).collect();
    screening.retain(|(id, _)| answers.iter().all(|(given, _)| given != id));
    screening.extend(answers.iter().map(|(id, answer)| ((*id).to_owned(), *answer)));
    Intake { screening, ..intake(240, 14, false) }
}

fn levels(intake: &Intake) -> Vec<Level> {
    gates(&programme().screening, intake).iter().map(|gate| gate.level).collect()
}

fn item(gate: &Gate) -> &InputValue {
    &gate.reason.inputs[0].value
}

#[test]
fn no_findings_no_gates() {
    assert_eq!(levels(&answering(&[])), []);
}

#[test]
fn a_yes_does_what_its_question_says() {
    for question in
        programme().screening.items.iter().filter(|item| item.needed_with.is_none() && item.id != "breathlessness_attacks")
    {
        assert_eq!(levels(&answering(&[(&question.id, Answer::Yes)])), [question.level], "{}", question.id);
    }
}

#[test]
fn a_blocking_question_without_an_answer_is_asked_and_never_read_as_no() {
    for answer in [Some(Answer::Unknown), None] {
        let mut intake = answering(&[]);
        intake.screening.retain(|(id, _)| id != "psychosis");
        intake.screening.extend(answer.map(|answer| ("psychosis".to_owned(), answer)));
        let found = gates(&programme().screening, &intake);
        assert_eq!((found[0].level, found[0].reason.rule), (Level::Ask, rule::SCREENING_UNANSWERED));
    }
}

#[test]
fn breathlessness_needs_a_doctors_eye() {
    for (reviewed, expected) in [
        (Some(Answer::Yes), vec![Level::Log]),
        (Some(Answer::No), vec![Level::Block, Level::Log]),
        (Some(Answer::Unknown), vec![Level::Block, Level::Log]),
        (None, vec![Level::Block, Level::Log]),
    ] {
        let mut answers = vec![("breathlessness_attacks", Answer::Yes)];
        answers.extend(reviewed.map(|answer| ("dyspnoea_medically_reviewed", answer)));
        assert_eq!(levels(&answering(&answers)), expected, "{reviewed:?}");
    }
}

#[test]
fn the_doctors_eye_is_asked_for_only_with_breathlessness() {
    let question = programme().screening.items.iter().find(|item| item.id == "dyspnoea_medically_reviewed").unwrap();
    assert!(!is_asked(question, &answering(&[])));
    assert!(is_asked(question, &answering(&[("breathlessness_attacks", Answer::Yes)])));
}

#[test]
fn a_block_forbids_a_proposal_until_a_clinician_lifts_it() {
    let mut blocked = answering(&[("chest_pain_on_exertion", Answer::Yes)]);
    assert!(matches!(prescribe(programme(), &blocked, &choice(6, 3, 18)), Proposal::Blocked { .. }));
    blocked.cleared.push(Cleared { item: "chest_pain_on_exertion".to_owned(), reason: "cardioloog: vrij".to_owned() });
    match prescribe(programme(), &blocked, &choice(6, 3, 18)) {
        Proposal::Ready { gates, .. } => {
            assert_eq!((gates[0].level, gates[0].reason.rule), (Level::Warn, rule::SCREENING_CLEARED));
            assert_eq!(item(&gates[0]), &InputValue::Code("chest_pain_on_exertion".to_owned()));
        }
        other => panic!("expected a proposal, got {other:?}"),
    }
}

#[test]
fn the_strongest_gate_comes_first() {
    let found = levels(&answering(&[("asthma", Answer::Yes), ("fever", Answer::Yes), ("wish_to_run_absent", Answer::Yes)]));
    assert_eq!(found, [Level::Block, Level::Ask, Level::Warn]);
}

#[test]
fn inactive_and_over_forty_five_is_adapted() {
    let older = Intake { age_years: Some(46), ..answering(&[("inactive", Answer::Yes)]) };
    assert_eq!(levels(&older), [Level::Warn, Level::Log]);
    let younger = Intake { age_years: Some(45), ..older };
    assert_eq!(levels(&younger), [Level::Log]);
}
