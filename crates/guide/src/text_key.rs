//! The names under which sentences of the guide are kept, so that every screen asks for the same one.

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

fn dashed(slug: &str) -> String {
    slug.replace('_', "-")
}
