//! The rules, one file for each condition or danger.
//!
//! A file makes values: when a rule fires, what it asks for, what speaks for a label. Adding a condition is adding a file and naming it in
//! [`CHAPTERS`] (docs/new-condition.md). The numbers and their sources stand on the evidence card that each rule names.

mod achilles;
mod achilles_rupture;
mod ankle_sprain;
mod aorta;
mod blood_thinner;
mod bone_stress;
mod cauda_equina;
mod clot;
mod compartment;
mod course;
mod fracture;
mod groin;
mod groin_emergency;
mod hamstring_avulsion;
mod iliotibial_band;
mod infection;
mod knee_internal;
mod low_back;
mod major_trauma;
mod muscle;
mod nerve_and_vessel;
mod no_run;
mod patellofemoral;
mod plantar_heel;
mod scope;
mod serious_back;
mod severe_pain;
mod shin;

use crate::book::{Book, Label, Rule};
use crate::questions::{again, questions};

/// Raised with every change to a rule, a label or a question.
const VERSION: u32 = 1;
/// Points a label needs before it is named.
const THRESHOLD: u8 = 3;
/// The rule that ends triage for somebody the guide is not made for.
pub const OUTSIDE: &str = "S01";
/// The question that asks unsure flags again.
pub(crate) const AGAIN: &str = "again";

/// What one file adds to the book.
#[derive(Default)]
pub(crate) struct Chapter {
    rules: Vec<Rule>,
    labels: Vec<Label>,
}

/// Every file, in the order in which labels win a tie.
const CHAPTERS: &[fn() -> Chapter] = &[
    fracture::chapter,
    nerve_and_vessel::chapter,
    compartment::chapter,
    clot::chapter,
    cauda_equina::chapter,
    major_trauma::chapter,
    aorta::chapter,
    groin_emergency::chapter,
    infection::chapter,
    knee_internal::chapter,
    achilles_rupture::chapter,
    hamstring_avulsion::chapter,
    bone_stress::chapter,
    serious_back::chapter,
    blood_thinner::chapter,
    severe_pain::chapter,
    plantar_heel::chapter,
    ankle_sprain::chapter,
    achilles::chapter,
    iliotibial_band::chapter,
    patellofemoral::chapter,
    groin::chapter,
    low_back::chapter,
    shin::chapter,
    muscle::chapter,
    course::chapter,
    scope::chapter,
];

/// The rule book of this version of Kadans.
pub fn book() -> Book {
    let chapters: Vec<Chapter> = CHAPTERS.iter().map(|chapter| chapter()).collect();
    let mut rules: Vec<Rule> = chapters.iter().flat_map(|chapter| chapter.rules.clone()).collect();
    rules.sort_by_key(|rule| rule.id);
    let labels = chapters.into_iter().flat_map(|chapter| chapter.labels).collect();
    Book {
        version: VERSION,
        threshold: THRESHOLD,
        rules,
        labels,
        no_run: no_run::reasons(),
        questions: questions(),
        again: again(),
    }
}
