//! Every number of a dose with its reason beside it, and what holds now.

use super::text_of;
use crate::look::{Facts, Why};
use crate::reason::why;
use kadans_content::{Content, say};
use kadans_plan::{Dose, Standing};
use kadans_text::Words;

/// What holds now. A number whose meaning must be told (`…-meant`) carries it along.
pub fn now(w: Words, standing: &Standing) -> Facts {
    standing.now.iter().fold(Facts::default(), |facts, (name, value)| {
        let about = say::sentence(w, name);
        let meant =
            meant(w, name).map(|told| Why { ask: w.text("word-why"), about: about.clone(), reasons: vec![told], source: None });
        facts.with(about, say::sentence(w, value), meant)
    })
}

/// What holds now, for the person themselves: without the numbers that need somebody to explain them.
pub fn own_now(w: Words, standing: &Standing) -> Facts {
    let plain = standing.now.iter().filter(|(name, _)| meant(w, name).is_none());
    plain.fold(Facts::default(), |facts, (name, value)| facts.with(say::sentence(w, name), say::sentence(w, value), None))
}

fn meant(w: Words, name: &kadans_plan::Words) -> Option<String> {
    let key = format!("{}-meant", name.key);
    w.has(&key).then(|| w.text(&key))
}

/// The numbers in the order of the programme.
pub fn numbers(w: Words, content: &Content, dose: &Dose) -> Facts {
    dose.numbers.iter().fold(Facts::default(), |facts, number| {
        let name = text_of(w, &dose.programme, "number", number.id);
        let reasons = why(w, content, &name, &number.reasons);
        facts.with(name, say::sentence(w, &number.value), reasons)
    })
}
