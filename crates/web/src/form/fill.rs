//! Facts as a form holds them: what was kept before, or what is usual.

use super::read::{NONE_OF_THESE, UNKNOWN};
use super::{name, written};
use kadans_domain::{Fact, Facts};
use kadans_text::Words;

/// The fields of a form that already holds these answers.
pub fn pairs(w: Words, facts: &Facts) -> Vec<(String, String)> {
    facts.iter().flat_map(|(id, fact)| values(w, fact).into_iter().map(move |value| (name(id), value))).collect()
}

fn values(w: Words, fact: &Fact) -> Vec<String> {
    let one = |value: &str| vec![value.to_owned()];
    match fact {
        Fact::Whole(number) => vec![number.to_string()],
        Fact::Thousandths(thousandths) => vec![written(w, *thousandths)],
        Fact::Truth(true) => one("yes"),
        Fact::Truth(false) => one("no"),
        Fact::Unknown => one(UNKNOWN),
        Fact::Code(code) => one(code),
        Fact::Codes(codes) if codes.is_empty() => one(NONE_OF_THESE),
        Fact::Codes(codes) => codes.clone(),
        Fact::Date(date) => vec![date.to_string()],
        Fact::Text(words) => one(words),
    }
}
