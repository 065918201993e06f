//! What is asked after a session and after a test.

use crate::cue_sheet::{Question, Scale};
use crate::walking::forms::TESTS_AFTER;
use crate::walking::said;
use crate::walking::test::{Handrail, Protocol};
use crate::words::Words;

/// Longest remark, characters.
const REMARK_AT_MOST: u32 = 500;

/// Effort, mood and a word of one's own.
pub(super) fn session() -> Vec<Question> {
    let anchors =
        |key: &str, low, high| vec![(low, Words::of(format!("{key}-lowest"))), (high, Words::of(format!("{key}-highest")))];
    let question = |field: &str, key: &str, scale, required| Question {
        field: field.to_owned(),
        ask: Words::of(key),
        scale,
        required,
        gates: Vec::new(),
    };
    vec![
        question("rpe", "log-rpe", Scale::Number { min: 6, max: 20, anchors: anchors("log-rpe", 6, 20) }, true),
        question("mood", "log-mood", Scale::Number { min: 0, max: 10, anchors: anchors("log-mood", 0, 10) }, false),
        question("remark", "log-remark", Scale::Free { at_most: REMARK_AT_MOST }, false),
    ]
}

/// What a test needs to be compared later: why it ended, where it hurt, the handrail, and whether it was a try.
pub(super) fn test(protocol: Protocol) -> Vec<Question> {
    let distance =
        (!protocol.on_treadmill()).then(|| asked("distance_m", Scale::Number { min: 0, max: 1500, anchors: Vec::new() }));
    let rests = (protocol == Protocol::SixMinute).then(|| asked("rests", Scale::Number { min: 0, max: 20, anchors: Vec::new() }));
    let suits = |field: &&&str| protocol.on_treadmill() || !matches!(**field, "handrail" | "stop_reason");
    let after = TESTS_AFTER.iter().filter(suits).map(|field| asked(field, scale(field)));
    distance.into_iter().chain(rests).chain(after).collect()
}

fn scale(field: &str) -> Scale {
    let choice = |prefix: &str, codes: &[&str]| Scale::Choice {
        options: codes.iter().map(|code| ((*code).to_owned(), said::of_code(prefix, code))).collect(),
    };
    match field {
        "stop_reason" => choice("stop-reason", &crate::walking::forms::STOP_REASONS),
        "pain_place" => choice("pain-place", &crate::walking::forms::PLACES),
        "side" => choice("side", &["left", "right", "both"]),
        "handrail" => choice("handrail", &Handrail::ALL.map(Handrail::code)),
        "practice" => choice("answer", &["no", "yes"]),
        _ => super::walk::pain_scale(),
    }
}

fn asked(field: &str, scale: Scale) -> Question {
    Question { field: field.to_owned(), ask: said::of_code("ask", field), scale, required: true, gates: Vec::new() }
}
