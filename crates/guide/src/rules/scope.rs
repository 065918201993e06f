//! Somebody the guide is not made for: only an emergency is said, and a professional is named.

use super::Chapter;
use crate::book::{Urgency, rule};
use crate::inputs::OutsideScope;
use crate::predicate::is;

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![rule(super::OUTSIDE, Urgency::Physio, "ev-inj-outside-scope", is(OutsideScope::Yes))],
        ..Chapter::default()
    }
}
