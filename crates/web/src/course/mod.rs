//! A course of exercise, whatever the programme, in words and pictures: its numbers with why, its weeks as a calendar and as a
//! curve, what was done and what came of it, two versions side by side.
//!
//! Everything here draws what the engine says ([`kadans_plan::Standing`], [`kadans_plan::Dose`]) and decides nothing. The words of a
//! programme stand in its own texts, under its id.

mod beside;
mod calendar;
mod compare;
mod curve;
mod done;
mod evidence;
mod gates;
mod numbers;
mod parts;
mod plainly;
#[cfg(test)]
mod tests;
mod thing;
mod weeks;

pub use beside::beside;
pub use calendar::Calendar;
pub use compare::Compared;
pub use curve::curve;
pub use done::DoneRow;
pub use evidence::Evidence;
pub use gates::Found;
pub use numbers::{now, numbers, own_now};
pub use parts::{Parts, minutes};
pub use plainly::{OwnDone, Plainly};
pub use thing::{Thing, due, one_thing};
pub use weeks::PlanWeeks;

use kadans_plan::programme::ProgrammeId;
use kadans_text::Words;

/// A sentence of a programme: `<programme>-<part>-<code>`.
pub fn text_of(w: Words, programme: &ProgrammeId, part: &str, code: &str) -> String {
    w.text(&key_of(programme, part, code))
}

fn key_of(programme: &ProgrammeId, part: &str, code: &str) -> String {
    format!("{}-{part}-{}", programme.0, hyphens(code))
}

/// A code as it stands in the key of a sentence.
pub fn hyphens(code: &str) -> String {
    code.replace(['_', '.'], "-").to_lowercase()
}
