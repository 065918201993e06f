//! Every number of a dose with its reason beside it.

use super::text_of;
use crate::look::Facts;
use crate::reason::why;
use kadans_content::{Content, say};
use kadans_plan::Dose;
use kadans_text::Words;

/// The numbers in the order of the programme.
pub fn numbers(w: Words, content: &Content, dose: &Dose) -> Facts {
    dose.numbers.iter().fold(Facts::default(), |facts, number| {
        let name = text_of(w, &dose.programme, "number", number.id);
        let reasons = why(w, content, &name, &number.reasons);
        facts.with(name, say::sentence(w, &number.value), reasons)
    })
}
