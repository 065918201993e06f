//! From a dose to the sheet a player performs: warm-up, sets with a breath on every repetition, rests that last, cool-down.

mod before;
mod sets;
mod step;

use super::dose::SessionDose;
use super::numbers::CardiacStrength;
use super::person::Person;
use super::said::{self, counted, word};
use crate::cue_sheet::{AnswerGate, CueSheet, GateEffect, Hit, Question, Safety, Scale, safety};
use crate::programme::{Kept, Session};
use crate::words::Words;
use kadans_domain::SessionReference;

/// Longest remark, characters.
const REMARK_AT_MOST: u32 = 500;

/// The sheet of a session.
pub(super) fn sheet(programme: &CardiacStrength, kept: &Kept, session: &Session, dose: &SessionDose) -> CueSheet {
    let person = Person::of(programme, &kept.dose.intake, &kept.dose.choice);
    CueSheet {
        id: CueSheet::id_of(kept.id, session.number, &session.dose),
        reference: SessionReference { prescription: kept.id, session: session.number, dose: session.dose.clone() },
        title: said::title(dose.split, session.number),
        intro: intro(dose),
        day: session.day,
        supervised: dose.supervised,
        before: before::questions(programme, &person, dose.supervised),
        steps: sets::steps(programme, dose),
        log: after(programme),
        safety: stop_words(programme),
    }
}

fn intro(dose: &SessionDose) -> Vec<Words> {
    let with_whom = if dose.supervised { "intro_supervised" } else { "intro_alone" };
    vec![word("intro_breath"), counted("intro_rpe", "rpe", dose.rpe), word(with_whom)]
}

/// A question of this programme: its text is `cardiac-strength-ask-<field>`.
fn question(field: &str, scale: Scale, required: bool) -> Question {
    Question { field: field.to_owned(), ask: word(&format!("ask_{field}")), scale, required, gates: Vec::new() }
}

fn number(field: &str, min: i32, max: i32) -> Question {
    question(field, Scale::Number { min, max, anchors: Vec::new() }, false)
}

/// The codes of a choice, each with the text of its question and code.
fn options(field: &str, codes: &[&str]) -> Vec<(String, Words)> {
    codes.iter().map(|code| ((*code).to_owned(), word(&format!("{field}_{code}")))).collect()
}

fn gate(hit: Hit, effect: GateEffect, text: &str) -> AnswerGate {
    AnswerGate { hit, effect, text: word(text) }
}

fn codes(codes: &[&str]) -> Hit {
    Hit::Codes(codes.iter().map(|code| (*code).to_owned()).collect())
}

/// D0: how it is a quarter of an hour later. The session is not closed without it.
fn after(programme: &CardiacStrength) -> Vec<Question> {
    let red = i32::from(programme.delayed.red);
    let anchors = vec![(0, word("score_none")), (10, word("score_most"))];
    let mut score = question("after_score", Scale::Number { min: 0, max: 10, anchors }, true);
    score.gates = vec![gate(Hit::AtLeast(red), GateEffect::Warn, "gate_call_therapist")];
    let places = question("after_places", Scale::Several { options: options("places", super::forms::PLACES) }, false);
    let mut settled = question("after_settled", Scale::Choice { options: options("after_settled", &["yes", "no"]) }, true);
    settled.gates = vec![gate(codes(&["no"]), GateEffect::Stop, "gate_not_settling")];
    let remark = Question { ask: Words::of("log-remark"), ..question("remark", Scale::Free { at_most: REMARK_AT_MOST }, false) };
    vec![score, places, settled, number("after_sbp", 60, 280), number("after_dbp", 30, 160), remark]
}

/// What stands behind the stop button: sit, the own spray as agreed, and when to call.
fn stop_words(programme: &CardiacStrength) -> Safety {
    let own = ["stop_sit", "stop_spray", "stop_call_emergency", "stop_call_physician"].map(word);
    let urgent = own.into_iter().chain([Words::of("stop-talk-to-someone")]).collect();
    Safety { urgent, ..safety(&programme.safety.red_flags, &programme.safety.phones) }
}
