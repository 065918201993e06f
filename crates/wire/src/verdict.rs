//! What came of a session, as it is shown.

use crate::reason::{Sentences, ShownReason};
use kadans_domain::Reason;
use kadans_plan::running::Verdict;
use kadans_plan::running::verdict::Next;
use serde::Serialize;

/// A verdict with the session it is about.
#[derive(Debug, Serialize)]
pub struct VerdictForm {
    session: u16,
    rung: u8,
    decision: &'static str,
    next: &'static str,
    next_rung: Option<u8>,
    offer_rung: Option<u8>,
    under_supervision: bool,
    extended_weeks: u16,
    before: Vec<ShownReason>,
    reasons: Vec<ShownReason>,
}

/// A session's place beside its verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Number of the session, from 1.
    pub session: u16,
    /// The rung that was run.
    pub rung: u8,
    /// Why that rung differs from the plan: days without running, or a therapist.
    pub before: Vec<Reason>,
    /// What came of it.
    pub verdict: Verdict,
    /// Whole weeks the plan has grown by until now.
    pub extended_weeks: u16,
}

impl VerdictForm {
    /// As it is shown, with sentences when a language was asked for.
    pub fn new(judgement: &Judgement, sentences: Sentences<'_>) -> VerdictForm {
        let shown = |reasons: &[Reason]| reasons.iter().map(|reason| ShownReason::new(reason, sentences)).collect();
        let Judgement { session, rung, before, verdict, extended_weeks } = judgement;
        let (next, next_rung) = next_of(verdict.next);
        VerdictForm {
            session: *session,
            rung: *rung,
            decision: verdict.decision.code(),
            next,
            next_rung,
            offer_rung: verdict.offer,
            under_supervision: verdict.under_supervision,
            extended_weeks: *extended_weeks,
            before: shown(before),
            reasons: shown(&verdict.reasons),
        }
    }
}

const fn next_of(next: Next) -> (&'static str, Option<u8>) {
    match next {
        Next::Rung(rung) => ("rung", Some(rung)),
        Next::LeadIn => ("lead_in", None),
        Next::Finished => ("finished", None),
        Next::Waits => ("waits", None),
    }
}

/// Verdicts as printed: indented, one trailing line end, the same bytes for the same verdicts.
pub fn verdicts_to_json(judgements: &[Judgement], sentences: Sentences<'_>) -> String {
    #[derive(Serialize)]
    struct Report {
        verdicts: Vec<VerdictForm>,
    }
    let verdicts = judgements.iter().map(|judgement| VerdictForm::new(judgement, sentences)).collect();
    serde_json::to_string_pretty(&Report { verdicts }).expect("names are text and numbers are finite") + "\n"
}
