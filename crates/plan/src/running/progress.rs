//! Progress, hold, regress: what one session's log decides.
//!
//! Looked at from the top, first hit wins: red flag, lasting complaints twice in a row, a step back, the same again,
//! otherwise the next entry of the plan. An answer that is missing is no hit in either direction, and the reason says so.
//! One exception: in anxiety a step needs confidence that was spoken out, so silence there repeats under supervision.
//! The thresholds are our own design; the published case only asks that dose never rises too fast. Left out: any
//! automatic step beyond the plan. Card: `ev-rt-progress`; per indication `ev-rt-indication`.

use crate::running::programme::{IndicationRules, Limits, ProgressRules};
use crate::running::rule;
use crate::running::verdict::{Decision, Observed};
use kadans_domain::{CardId, Indication, InputValue, Reason};

/// The decision about one session, before it is brought to the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// What.
    pub decision: Decision,
    /// Why.
    pub reasons: Vec<Reason>,
    /// The next session is done with the therapist.
    pub under_supervision: bool,
}

/// Judges one session.
pub fn judge(rules: &ProgressRules, indications: &IndicationRules, indication: Indication, seen: &Observed) -> Judged {
    let mut judged = by_log(rules, seen);
    if judged.decision == Decision::Progress && indication == Indication::Anxiety {
        judged = with_confidence(indications, seen, judged);
    }
    judged.reasons.extend(unknown(&rules.card, seen));
    judged
}

fn by_log(rules: &ProgressRules, seen: &Observed) -> Judged {
    let over_regress = over(&rules.regress, seen);
    let over_hold = over(&rules.hold, seen);
    if seen.red_flag {
        decided(Decision::StopContact, vec![Reason::new(rule::PROGRESS_RED_FLAG, &rules.card)])
    } else if seen.worse_twice {
        let times = InputValue::Whole(rules.worse_in_a_row.into());
        decided(Decision::PauseReview, vec![Reason::new(rule::PROGRESS_WORSE_TWICE, &rules.card).saw("count", times)])
    } else if !over_regress.is_empty() {
        decided(Decision::Regress, over_regress.into_iter().map(|hit| hit.reason(rule::PROGRESS_REGRESS, &rules.card)).collect())
    } else if !over_hold.is_empty() {
        decided(Decision::Hold, over_hold.into_iter().map(|hit| hit.reason(rule::PROGRESS_HOLD, &rules.card)).collect())
    } else {
        decided(Decision::Progress, vec![went_well(&rules.card, seen)])
    }
}

const fn decided(decision: Decision, reasons: Vec<Reason>) -> Judged {
    Judged { decision, reasons, under_supervision: false }
}

/// One answer that reached its limit.
struct Hit {
    what: &'static str,
    value: i64,
    limit: i64,
}

impl Hit {
    fn reason(self, name: kadans_domain::RuleId, card: &CardId) -> Reason {
        Reason::new(name, card)
            .saw("what", InputValue::Code(self.what.to_owned()))
            .saw("value", InputValue::Whole(self.value))
            .saw("limit", InputValue::Whole(self.limit))
    }
}

/// Every answer that reached its limit, in the order the rule names them. `done` is in whole percent, rounded down.
fn over(limits: &Limits, seen: &Observed) -> Vec<Hit> {
    let done = seen.done_permille.filter(|done| *done < limits.done_below).map(|done| Hit {
        what: "done",
        value: (done / 10).into(),
        limit: (limits.done_below / 10).into(),
    });
    let reached = [
        ("rpe", seen.rpe.map(|rpe| rpe.value().into()), limits.rpe),
        ("talk", seen.talk.map(|talk| talk.value().into()), limits.talk),
        ("pain_run", seen.pain_run.map(|pain| pain.value().into()), limits.pain_run),
        ("pain_rise", seen.pain_rise.map(i64::from), limits.pain_rise),
        ("fatigue_rise", seen.fatigue_rise.map(i64::from), limits.fatigue_rise),
    ];
    let reached = reached.into_iter().filter_map(|(what, value, limit)| {
        let limit = i64::from(limit);
        value.filter(|value| *value >= limit).map(|value| Hit { what, value, limit })
    });
    done.into_iter().chain(reached).collect()
}

fn went_well(card: &CardId, seen: &Observed) -> Reason {
    let whole = |value: Option<i64>| value.map_or(InputValue::Unknown, InputValue::Whole);
    Reason::new(rule::PROGRESS_GO, card)
        .saw("done_percent", whole(seen.done_permille.map(|done| i64::from(done / 10))))
        .saw("rpe", whole(seen.rpe.map(|rpe| rpe.value().into())))
        .saw("talk", seen.talk.map_or(InputValue::Unknown, |talk| InputValue::Code(format!("T{}", talk.value()))))
}

fn with_confidence(rules: &IndicationRules, seen: &Observed, judged: Judged) -> Judged {
    let limit = InputValue::Whole(rules.confidence_min.into());
    let why = match seen.confidence.map(|confidence| confidence.value()) {
        Some(confidence) if confidence >= rules.confidence_min => return judged,
        Some(confidence) => {
            Reason::new(rule::INDICATION_CONFIDENCE, &rules.card).saw("confidence", InputValue::Whole(confidence.into()))
        }
        None => Reason::new(rule::INDICATION_CONFIDENCE_UNKNOWN, &rules.card).saw("confidence", InputValue::Unknown),
    };
    Judged { decision: Decision::Hold, reasons: vec![why.saw("confidence_min", limit)], under_supervision: true }
}

/// What nobody answered; it decided nothing.
fn unknown(card: &CardId, seen: &Observed) -> Option<Reason> {
    let missing: Vec<&'static str> = [
        ("done_percent", seen.done_permille.is_none()),
        ("rpe", seen.rpe.is_none()),
        ("talk", seen.talk.is_none()),
        ("pain_run", seen.pain_run.is_none()),
        ("pain_rise", seen.pain_rise.is_none()),
        ("fatigue_rise", seen.fatigue_rise.is_none()),
    ]
    .into_iter()
    .filter_map(|(name, missing)| missing.then_some(name))
    .collect();
    let count = InputValue::Whole(missing.len() as i64);
    let reason = Reason::new(rule::PROGRESS_UNKNOWN, card).saw("count", count);
    (!missing.is_empty()).then(|| missing.into_iter().fold(reason, |reason, name| reason.saw(name, InputValue::Unknown)))
}
