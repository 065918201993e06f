//! The shipped instruments score as published: every row of the clinimetric tables, the case's dashboard, and what holds for all of them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod change;
mod complaints;
mod dashboard;
mod effort;
mod function;
mod licences;
mod mistakes;
mod properties;
mod sentences;
mod sheet;
mod wellbeing;

use kadans_content::Content;
use kadans_instrument::{CutoffSet, Instrument, Points, ScaleId};
use std::sync::LazyLock;

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::embedded().unwrap());

fn instrument(id: &str) -> &'static Instrument {
    CONTENT.instruments.named(id).unwrap_or_else(|| panic!("no instrument {id}"))
}

fn cutoffs(instrument: &'static Instrument, id: &str) -> &'static CutoffSet {
    instrument.cutoffs(&id.parse().unwrap()).unwrap()
}

fn scale(id: &str) -> ScaleId {
    id.parse().unwrap()
}

fn points(text: &str) -> Points {
    text.parse().unwrap()
}
