//! Why a dose is what it is, for the person themselves: the rule's finding in one plain sentence, without its numbers.

use crate::look::Why;
use kadans_domain::{InputValue, Reason};
use kadans_plan::running::rule;
use kadans_text::Words;

/// The reasons someone can read, each once; `None` when there is nothing to tell.
pub fn why(w: Words, reasons: &[Reason]) -> Option<Why> {
    let mut told: Vec<String> = Vec::new();
    for sentence in reasons.iter().filter_map(|reason| plainly(w, reason)) {
        if !told.contains(&sentence) {
            told.push(sentence);
        }
    }
    (!told.is_empty()).then(|| Why { ask: w.text("word-why"), about: w.text("today-dose"), reasons: told, source: None })
}

/// One reason in plain words; `None` for what only a therapist can use.
fn plainly(w: Words, reason: &Reason) -> Option<String> {
    let key = match reason.rule {
        rule::PROGRESS_GO => "today-why-go".to_owned(),
        rule::PROGRESS_HOLD | rule::PROGRESS_REGRESS => format!("today-why-{}", what(reason)?.replace('_', "-")),
        rule::PROGRESS_LOWEST => "today-why-lowest".to_owned(),
        rule::PROGRESS_LEAD_IN => "today-why-walking".to_owned(),
        rule::GAP_REPEAT | rule::GAP_BACK | rule::GAP_REMEASURE => "today-why-gap".to_owned(),
        rule::PLAN_OVERRIDE => "today-why-therapist".to_owned(),
        rule::INDICATION_CONFIDENCE | rule::INDICATION_CONFIDENCE_UNKNOWN => "today-why-confidence".to_owned(),
        _ => return None,
    };
    Some(w.text(&key))
}

fn what(reason: &Reason) -> Option<&str> {
    reason.inputs.iter().find(|input| input.name == "what").and_then(|input| match &input.value {
        InputValue::Code(code) => Some(code.as_str()),
        _ => None,
    })
}
