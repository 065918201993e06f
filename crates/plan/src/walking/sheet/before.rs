//! The questions before a session: under a minute, one to a screen, answered on the device without a network.
//!
//! Where it hurts is asked once a session. Only pain in calf, thigh or buttock is answered with "you may walk on through it"; any
//! other place switches that sentence off. Cards: `ev-wt-session-gates`, `ev-wt-wording`.

use crate::cue_sheet::{AnswerGate, GateEffect, Hit, Question, Scale};
use crate::walking::dose::Walk;
use crate::walking::forms::GLUCOSE_BANDS;
use crate::walking::said;
use crate::words::Words;
use kadans_domain::Facts;

/// Places where claudication is felt.
pub(in crate::walking) const MUSCLE: [&str; 3] = ["calf", "thigh", "buttock"];
/// Places where it is not.
const ELSEWHERE: [&str; 3] = ["foot", "joint", "back"];

/// A yes, from a form or from the player.
pub(in crate::walking) fn said_yes(facts: &Facts, id: &str) -> bool {
    facts.is_yes(id) || facts.code(id) == Some("yes")
}

/// What is asked before walking. Pressure and pulse only with the therapist, who measures them; sugar only when it is measured.
pub(super) fn questions(walk: &Walk) -> Vec<Question> {
    let measured = if walk.supervised {
        vec![number("systolic", 60, 250, 181), number("diastolic", 30, 150, 111), number("resting_hr", 30, 200, 121)]
    } else {
        Vec::new()
    };
    let sugar = walk.sugar.then(sugar);
    safe().into_iter().chain(measured).chain(sugar).chain([place()]).collect()
}

/// Before a test the same safety, without sugar and place.
pub(super) fn for_test() -> Vec<Question> {
    safe()
}

fn safe() -> Vec<Question> {
    vec![
        yes("foot_problem", GateEffect::Stop),
        yes("rest_pain", GateEffect::Stop),
        yes("heart_signs", GateEffect::Stop),
        yes("ill", GateEffect::Hold),
        yes("changed", GateEffect::Warn),
    ]
}

/// Any yes does this, with its own words.
fn yes(field: &'static str, effect: GateEffect) -> Question {
    let options = ["no", "yes"].map(|code| (code.to_owned(), said::of_code("answer", code))).to_vec();
    gated(field, Scale::Choice { options }, vec![gate(Hit::Codes(vec!["yes".to_owned()]), effect, field)])
}

fn number(field: &'static str, min: i32, max: i32, holds_from: i32) -> Question {
    let scale = Scale::Number { min, max, anchors: Vec::new() };
    Question { required: false, ..gated(field, scale, vec![gate(Hit::AtLeast(holds_from), GateEffect::Hold, field)]) }
}

fn sugar() -> Question {
    let options = GLUCOSE_BANDS.map(|code| (code.to_owned(), said::of_code("glucose-band", code))).to_vec();
    let low = gate(Hit::Codes(vec!["low".to_owned()]), GateEffect::Warn, "glucose_low");
    let high = gate(Hit::Codes(vec!["high_unwell".to_owned()]), GateEffect::Hold, "glucose_high");
    gated("glucose_band", Scale::Choice { options }, vec![low, high])
}

fn place() -> Question {
    let options = MUSCLE.iter().chain(&ELSEWHERE).map(|code| ((*code).to_owned(), said::of_code("pain-place", code)));
    let codes = |codes: [&str; 3]| Hit::Codes(codes.map(str::to_owned).to_vec());
    let gates =
        vec![gate(codes(MUSCLE), GateEffect::Warn, "walk_through"), gate(codes(ELSEWHERE), GateEffect::Warn, "other_place")];
    gated("pain_place", Scale::Choice { options: options.collect() }, gates)
}

fn gated(field: &str, scale: Scale, gates: Vec<AnswerGate>) -> Question {
    Question { field: field.to_owned(), ask: ask(field), scale, required: true, gates }
}

fn ask(field: &str) -> Words {
    said::of_code("ask", field)
}

fn gate(hit: Hit, effect: GateEffect, text: &str) -> AnswerGate {
    AnswerGate { hit, effect, text: said::of_code("gate", text) }
}
