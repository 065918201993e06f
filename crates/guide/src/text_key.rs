//! The names under which sentences of the guide are kept, so that every screen asks for the same one.

use crate::advice::Run;
use crate::book::{SafetyPattern, Urgency};
use crate::inputs::Input;
use crate::question::{Choosable, Question};

/// What a rule says: `triage-rule-e02`.
pub fn rule(id: &str) -> String {
    format!("triage-rule-{}", id.to_lowercase())
}

/// How soon: `triage-level-gp-today`; its longer sentence ends in `-detail`.
pub fn urgency(urgency: Urgency) -> String {
    format!("triage-level-{}", dashed(urgency.slug()))
}

/// What must be looked at: `triage-exclude-dvt-suspected`.
pub fn exclude(pattern: SafetyPattern) -> String {
    format!("triage-exclude-{}", dashed(pattern.slug()))
}

/// A question: `triage-ask-onset`.
pub fn question(question: &Question) -> String {
    format!("triage-ask-{}", dashed(question.id))
}

/// An option. One that is a flag or a pattern goes by its own sentence, `triage-sign-fever`; asked again, by another, `triage-again-fever`.
pub fn option(question: &Question, option: &Choosable) -> String {
    match option.sets.as_slice() {
        [(Input::Flag(flag), _)] if question.id == crate::rules::AGAIN => format!("triage-again-{}", dashed(flag.slug())),
        [(input @ (Input::Flag(_) | Input::Pattern(_)), _)] => format!("triage-sign-{}", dashed(input.name())),
        _ => format!("triage-option-{}-{}", dashed(question.id), dashed(option.id)),
    }
}

/// Whether running is possible: `triage-run-monitored`.
pub fn run(run: &Run) -> String {
    format!("triage-run-{}", run.slug())
}

/// A grade of a label: `triage-severity-light`.
pub fn severity(severity: &str) -> String {
    format!("triage-severity-{severity}")
}

/// The whole advice in one sentence: variable `level`.
pub const SUMMARY: &str = "triage-summary";
/// What the answers fit: variable `label`.
pub const FITS: &str = "triage-fits";
/// The answers fit no label.
pub const UNCLASSIFIED: &str = "triage-unclassified";
/// Somebody the guide is not made for.
pub const OUTSIDE_SCOPE: &str = "triage-outside-scope";
/// Earlier, more urgent advice that still stands: variables `date` and `level`.
pub const STANDING: &str = "triage-standing";
/// The button for "none of these".
pub const NONE_OF_THESE: &str = "triage-none";
/// The button for "I do not know".
pub const NOT_SURE: &str = "triage-unsure";

fn dashed(slug: &str) -> String {
    slug.replace('_', "-")
}
