//! The names under which sentences of the guide are kept, so that every screen asks for the same one.

use crate::advice::Run;
use crate::book::{SafetyPattern, Urgency};
use crate::care::{Contact, TaskKind};
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

/// A cause: `guide-cause-hills`.
pub fn cause(slug: &str) -> String {
    format!("guide-cause-{}", dashed(slug))
}

/// Prevention: `guide-prevention-gradual-build-up`.
pub fn prevention(slug: &str) -> String {
    format!("guide-prevention-{}", dashed(slug))
}

/// Something to leave: `care-avoid-forcing`.
pub fn avoid(slug: &str) -> String {
    format!("care-avoid-{}", dashed(slug))
}

/// Something that goes on meanwhile: `care-do-cycling`.
pub fn allowed(slug: &str) -> String {
    format!("care-do-{}", dashed(slug))
}

/// Something that may help: `care-aid-tape`.
pub fn aid(slug: &str) -> String {
    format!("care-aid-{}", dashed(slug))
}

/// When to try running again: `care-resume-walking-pain-free`.
pub fn resume(slug: &str) -> String {
    format!("care-resume-{}", dashed(slug))
}

/// A task. Variables: `date` for rest and heat, `minutes` for cooling and massage, `times` where a number of times is known.
pub fn task(what: &TaskKind) -> String {
    match what {
        TaskKind::Rest => "care-task-rest".to_owned(),
        TaskKind::NoRunning => "care-task-no-running".to_owned(),
        TaskKind::Leave(slug) => avoid(slug),
        TaskKind::NoHeatOrMassage => "care-task-no-heat-or-massage".to_owned(),
        TaskKind::Do(slug) => allowed(slug),
        TaskKind::Cool { times_a_day_max: None, .. } => "care-task-cool".to_owned(),
        TaskKind::Cool { times_a_day_max: Some(_), .. } => "care-task-cool-times".to_owned(),
        TaskKind::CompressAndRaise => "care-task-compress-and-raise".to_owned(),
        TaskKind::LoosenAndKeepLevel => "care-task-loosen-and-keep-level".to_owned(),
        TaskKind::Massage { .. } => "care-task-massage".to_owned(),
        TaskKind::Aid(slug) => aid(slug),
        TaskKind::Resume(slug) => resume(slug),
    }
}

/// When to make contact: `care-contact-now-physio`, or `care-contact-on` with variable `date`.
pub fn contact(contact: &Contact) -> String {
    match contact {
        Contact::Now(urgency) => format!("care-contact-now-{}", dashed(urgency.slug())),
        Contact::On { .. } => "care-contact-on".to_owned(),
    }
}

/// Beside every date of the clock: do not wait when it gets worse.
pub const CONTACT_SOONER: &str = "care-contact-sooner";
/// The longest run and its cap: variables `longest` and `cap`, in kilometres.
pub const GUARD_CAP: &str = "guard-cap";
/// Beside every verdict of the guard: it forbids nothing and promises nothing.
pub const GUARD_NOT_FORBIDDEN: &str = "guard-not-forbidden";
/// Much more than the week before.
pub const GUARD_FAST: &str = "guard-fast";

fn dashed(slug: &str) -> String {
    slug.replace('_', "-")
}
