//! What came of a session, for the person who did it: one kind sentence, what changes, and why in plain words.

use super::done::{changed, class};
use super::hyphens;
use crate::look::Why;
use jiff::civil::Date;
use kadans_content::say;
use kadans_domain::Reason;
use kadans_plan::Standing;
use kadans_plan::standing::{Done, Judgement};
use kadans_text::Words;

/// A decision in plain words.
pub struct Plainly {
    /// The sentence.
    pub told: String,
    /// What changes: which part, what it was, what it becomes.
    pub changes: Vec<(String, String, String)>,
    /// Why; `None` when there is nothing the person can use.
    pub why: Option<Why>,
}

/// A session that was done, for the person who did it.
pub struct OwnDone {
    /// The shape of its beat.
    pub class: &'static str,
    /// When.
    pub day: String,
    /// What was done.
    pub what: String,
    /// What came of it.
    pub outcome: String,
}

impl Plainly {
    /// What the last session led to; a dose that changed since says so. `None` before the first session.
    pub fn last(w: Words, standing: &Standing) -> Option<Plainly> {
        let verdict = &standing.done.last()?.verdict;
        let moved = !standing.next_reasons.is_empty();
        let reasons = if moved { &standing.next_reasons } else { &verdict.reasons };
        Some(Plainly {
            told: if moved { w.text("today-dose-changed") } else { headline(w, verdict) },
            changes: if moved { Vec::new() } else { verdict.changes.iter().map(|change| changed(w, change)).collect() },
            why: why(w, reasons),
        })
    }
}

impl OwnDone {
    /// A session in a line.
    pub fn of(w: Words, done: &Done, today: Date) -> OwnDone {
        OwnDone {
            class: class(done.verdict.decision),
            day: w.near_date(done.date, today),
            what: say::sentence(w, &done.title),
            outcome: headline(w, &done.verdict),
        }
    }
}

fn headline(w: Words, verdict: &Judgement) -> String {
    say::sentence(w, &verdict.decision.headline_for_patient())
}

/// Only rules with a sentence for the person themselves (`why-<rule>`) are told, each once.
fn why(w: Words, reasons: &[Reason]) -> Option<Why> {
    let mut told: Vec<String> = Vec::new();
    for reason in reasons {
        let key = format!("why-{}", hyphens(reason.rule.0));
        let sentence = if w.has(&key) { w.text(&key) } else { continue };
        if !told.contains(&sentence) {
            told.push(sentence);
        }
    }
    (!told.is_empty()).then(|| Why { ask: w.text("word-why"), about: w.text("today-dose"), reasons: told, source: None })
}
