//! What the examples share: short names for the parts of a sheet, in plain Dutch.

use kadans_domain::SessionReference;
use kadans_plan::Words;
use kadans_plan::cue_sheet::{
    AnswerGate, Cue, CueSheet, Effort, GateEffect, Hit, Question, Safety, Scale, Step, StepEnd, StopReason, Tone,
};

/// A sheet without questions before the start; `session` also gives it its id.
pub fn sheet(title: &str, dose: &str, session: u16, steps: Vec<Step>, log: Vec<Question>) -> CueSheet {
    CueSheet {
        id: format!("01935c80-2222-7000-8000-{session:012}"),
        reference: SessionReference {
            prescription: "01935c80-0000-7000-8000-000000000001".parse().unwrap(),
            session,
            dose: dose.to_owned(),
        },
        title: Words::of(title),
        intro: Vec::new(),
        day: None,
        supervised: false,
        before: Vec::new(),
        steps,
        log,
        safety: safety(),
    }
}

pub fn step(id: &str, effort: Effort, label: &str, end: StepEnd, cues: Vec<Cue>) -> Step {
    Step { cues, ..Step::new(id, effort, Words::of(label), end) }
}

pub fn seconds(seconds: u32) -> StepEnd {
    StepEnd::Time { seconds }
}

pub fn detail(text: &str) -> Option<Words> {
    Some(Words::of(text))
}

/// Said at the start of a step, with the family of sound and shake that belongs to it.
pub fn at_start(say: &str, tone: Tone) -> Cue {
    let vibrate: &[u16] = if tone == Tone::Go { &[400, 150, 400] } else { &[200] };
    Cue { at_s: 0, say: Some(Words::of(say)), tone: Some(tone), vibrate }
}

/// Ten seconds before the end.
pub fn soon(say: &str) -> Cue {
    Cue { at_s: -10, say: Some(Words::of(say)), tone: Some(Tone::Tick), vibrate: &[80] }
}

pub fn ask(field: &str, ask: &str, scale: Scale) -> Question {
    Question { field: field.to_owned(), ask: Words::of(ask), scale, required: true, gates: Vec::new() }
}

pub fn optional(question: Question) -> Question {
    Question { required: false, ..question }
}

pub fn gated(question: Question, hit: Hit, effect: GateEffect, text: &str) -> Question {
    let mut gates = question.gates.clone();
    gates.push(AnswerGate { hit, effect, text: Words::of(text) });
    Question { gates, ..question }
}

pub fn codes(codes: &[&str]) -> Hit {
    Hit::Codes(codes.iter().map(|code| (*code).to_owned()).collect())
}

pub fn number(min: i32, max: i32, anchors: &[(i32, &str)]) -> Scale {
    Scale::Number { min, max, anchors: anchors.iter().map(|(at, text)| (*at, Words::of(*text))).collect() }
}

pub fn options(options: &[(&str, &str)]) -> Vec<(String, Words)> {
    options.iter().map(|(value, text)| ((*value).to_owned(), Words::of(*text))).collect()
}

pub fn yes_no() -> Scale {
    Scale::Choice { options: options(&[("no", "Nee"), ("yes", "Ja")]) }
}

/// Effort from 6 to 20.
pub fn borg() -> Scale {
    number(
        6,
        20,
        &[(6, "geen inspanning"), (9, "heel licht"), (11, "licht"), (13, "redelijk zwaar"), (15, "zwaar"), (20, "maximaal")],
    )
}

pub fn zero_to_ten(lowest: &str, highest: &str) -> Scale {
    number(0, 10, &[(0, lowest), (10, highest)])
}

pub fn remark() -> Question {
    optional(ask("remark", "Wilt u nog iets kwijt?", Scale::Free { at_most: 500 }))
}

fn safety() -> Safety {
    let reason = |value: &str, text: &str, urgent| StopReason { value: value.to_owned(), text: Words::of(text), urgent };
    Safety {
        reasons: vec![
            reason("chest_pain", "Pijn of druk op de borst", true),
            reason("faint", "Flauwvallen, of bijna", true),
            reason("tired", "Het is te zwaar", false),
            reason("other", "Iets anders", false),
        ],
        urgent: ["Stop meteen en ga zitten.", "Gaat het niet snel over? Bel 112."].map(Words::of).to_vec(),
        calls: vec![(Words::of("Spoed"), "112".to_owned()), (Words::of("Uw praktijk"), "020 555 0101".to_owned())],
    }
}
