//! A session that was done: how it went, what was decided, what changes and why.

use super::beside;
use crate::look::Why;
use crate::reason::{sentence, why};
use jiff::civil::Date;
use kadans_content::{Content, say};
use kadans_domain::Entry;
use kadans_plan::Decision;
use kadans_plan::standing::{Change, Done};
use kadans_text::Words;

/// One session, for the therapist.
pub struct DoneRow {
    /// Its diary entry, to link to.
    pub entry: String,
    /// The shape of its beat on the line.
    pub class: &'static str,
    /// What was decided.
    pub decision: String,
    /// When.
    pub day: String,
    /// What it was.
    pub title: String,
    /// What was done and felt.
    pub facts: Vec<(String, String)>,
    /// What the player kept beside the programme's questions.
    pub beside: Vec<String>,
    /// Why, in sentences.
    pub reasons: Vec<String>,
    /// What changes: which part, what it was, what it becomes.
    pub changes: Vec<(String, String, String)>,
    /// The cards behind it.
    pub why: Option<Why>,
}

impl DoneRow {
    /// Every session, newest first.
    pub fn all(w: Words, content: &Content, entries: &[Entry], done: &[Done], today: Date) -> Vec<DoneRow> {
        done.iter().rev().map(|done| DoneRow::of(w, content, entries, done, today)).collect()
    }

    fn of(w: Words, content: &Content, entries: &[Entry], done: &Done, today: Date) -> DoneRow {
        let verdict = &done.verdict;
        let decision = say::sentence(w, &verdict.decision.headline_for_therapist());
        let behind = verdict.reasons.iter().chain(verdict.changes.iter().map(|change| &change.reason));
        DoneRow {
            entry: done.entry.to_string(),
            class: class(verdict.decision),
            day: w.near_date(done.date, today),
            title: say::sentence(w, &done.title),
            facts: done.facts.iter().map(|(name, value)| (say::sentence(w, name), say::sentence(w, value))).collect(),
            reasons: verdict.reasons.iter().map(|reason| sentence(w, reason)).collect(),
            beside: beside(w, entries, done.entry),
            changes: verdict.changes.iter().map(|change| changed(w, change)).collect(),
            why: why(w, content, &decision, behind),
            decision,
        }
    }
}

/// Which part, what it was, what it becomes.
pub fn changed(w: Words, change: &Change) -> (String, String, String) {
    (say::sentence(w, &change.what), say::sentence(w, &change.from), say::sentence(w, &change.to))
}

/// The shape of a decision's beat.
pub const fn class(decision: Decision) -> &'static str {
    match decision {
        Decision::Progress => "is-step",
        Decision::Hold | Decision::Regress => "is-hold",
        Decision::StopContact | Decision::PauseReview => "is-stop",
    }
}
