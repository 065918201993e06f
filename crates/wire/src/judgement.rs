//! What came of a session in any programme: decision, reasons, changes. The kept form is what a replay compares byte for byte.

use crate::reason::{Sentences, ShownReason};
use crate::words::WordsForm;
use kadans_domain::Reason;
use kadans_plan::running::Verdict;
use kadans_plan::standing::{Change, Judgement};
use serde::Serialize;

/// A judgement, ready to be written.
#[derive(Serialize)]
pub struct JudgementForm<'a> {
    decision: &'static str,
    reasons: Vec<ShownReason>,
    changes: Vec<ChangeForm<'a>>,
}

#[derive(Serialize)]
struct ChangeForm<'a> {
    what: WordsForm<'a>,
    from: WordsForm<'a>,
    to: WordsForm<'a>,
    reason: ShownReason,
}

impl<'a> JudgementForm<'a> {
    /// As it is shown, with sentences when a language was asked for.
    pub fn new(judgement: &'a Judgement, sentences: Sentences<'_>) -> JudgementForm<'a> {
        let change = |change: &'a Change| ChangeForm {
            what: WordsForm(&change.what),
            from: WordsForm(&change.from),
            to: WordsForm(&change.to),
            reason: ShownReason::new(&change.reason, sentences),
        };
        JudgementForm {
            decision: judgement.decision.code(),
            reasons: shown(&judgement.reasons, sentences),
            changes: judgement.changes.iter().map(change).collect(),
        }
    }

    /// A verdict of running therapy in the same form.
    pub fn of_running(verdict: &Verdict) -> JudgementForm<'static> {
        JudgementForm { decision: verdict.decision.code(), reasons: shown(&verdict.reasons, None), changes: Vec::new() }
    }

    /// The kept form; the same judgement is always the same bytes.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("names are text and numbers are finite")
    }
}

fn shown(reasons: &[Reason], sentences: Sentences<'_>) -> Vec<ShownReason> {
    reasons.iter().map(|reason| ShownReason::new(reason, sentences)).collect()
}
