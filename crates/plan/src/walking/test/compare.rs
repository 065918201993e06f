//! Two tests beside each other: may they be compared, and what does the change mean.
//!
//! A gain that patients themselves call better is large beside the distance most begin with, and a gain that is merely moderate
//! is many times smaller; both stand here. So the label never tells a patient "no effect", and the metres always stand beside
//! it. Card: `ev-wt-change`.

use super::protocol::Protocol;
use super::result::{STOP_CLAUDICATION, TestResult};
use crate::walking::programme::ChangeRule;
use crate::walking::rule;
use kadans_domain::{InputValue, Reason, RuleId};

/// What a change means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    /// Shorter than before, beyond what patients call worse.
    Worse,
    /// Further than before, as far as patients call better.
    Improved,
    /// A moderate gain.
    ProbablyImproved,
    /// Neither.
    Unchanged,
}

impl Label {
    /// Stable code, e.g. `probably_improved`.
    pub const fn code(self) -> &'static str {
        match self {
            Label::Worse => "worse",
            Label::Improved => "improved",
            Label::ProbablyImproved => "probably_improved",
            Label::Unchanged => "unchanged",
        }
    }
}

/// A retest beside its baseline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// None when the two may not be compared, or nothing is known about what change means in this test.
    pub label: Option<Label>,
    /// Change in maximal distance, metres.
    pub maximal_m: Option<i64>,
    /// Change in functional distance, metres.
    pub functional_m: Option<i64>,
    /// The rule that spoke, or what forbids the comparison.
    pub reasons: Vec<Reason>,
}

impl Compared {
    /// True when nothing forbids the comparison.
    pub fn is_comparable(&self) -> bool {
        self.reasons.iter().all(|reason| reason.rule != rule::TEST_NOT_COMPARABLE)
    }
}

/// Compares a retest with the baseline.
pub fn compared(change: &ChangeRule, before: &TestResult, now: &TestResult) -> Compared {
    let difference = |of: fn(&TestResult) -> Option<u32>| Some(i64::from(of(now)?) - i64::from(of(before)?));
    let (maximal_m, functional_m) = (difference(|test| test.maximal_m), difference(|test| test.functional_m));
    let forbidden = forbidding(before, now);
    if !forbidden.is_empty() {
        let reason =
            |what: &str| Reason::new(rule::TEST_NOT_COMPARABLE, &change.card).saw("because", InputValue::Code(what.to_owned()));
        let reasons = forbidden.into_iter().map(reason).collect();
        return Compared {
            label: None,
            maximal_m: same_protocol(before, now).then_some(maximal_m).flatten(),
            functional_m,
            reasons,
        };
    }
    let (label, name) = match now.protocol {
        Protocol::SixMinute => (maximal_m.map(|metres| beyond_chance(change, metres)), rule::CHANGE_SIX_MINUTE),
        Protocol::Shuttle => (None, rule::CHANGE_UNKNOWN),
        Protocol::Treadmill | Protocol::ModifiedTreadmill | Protocol::ConstantLoad | Protocol::Hiatt => {
            let found = label(change, maximal_m, functional_m);
            (found, found.map_or(rule::CHANGE_UNKNOWN, rule_of))
        }
    };
    let seen = |metres: Option<i64>| metres.map_or(InputValue::Unknown, InputValue::Whole);
    let reason = Reason::new(name, &change.card)
        .saw("maximal_m", seen(maximal_m))
        .saw("functional_m", seen(functional_m))
        .saw("six_minute_m", InputValue::Whole(change.six_minute_m.into()));
    Compared { label, maximal_m, functional_m, reasons: vec![reason] }
}

/// The label of a change on the treadmill; looked at from worse to unchanged, first hit wins.
pub fn label(change: &ChangeRule, maximal_m: Option<i64>, functional_m: Option<i64>) -> Option<Label> {
    if maximal_m.is_none() && functional_m.is_none() {
        return None;
    }
    let reached = |metres: Option<i64>, limit: u32| metres.is_some_and(|metres| metres >= i64::from(limit));
    let lost = |metres: Option<i64>, limit: u32| metres.is_some_and(|metres| metres <= -i64::from(limit));
    let label = if lost(maximal_m, change.mwd_worse_m) || lost(functional_m, change.fwd_worse_m) {
        Label::Worse
    } else if reached(maximal_m, change.mwd_better_m) || reached(functional_m, change.fwd_better_m) {
        Label::Improved
    } else if reached(maximal_m, change.probably_m) || reached(functional_m, change.probably_m) {
        Label::ProbablyImproved
    } else {
        Label::Unchanged
    };
    Some(label)
}

/// A six-minute walk is judged by its own repeatability and by nothing else.
fn beyond_chance(change: &ChangeRule, metres: i64) -> Label {
    let limit = i64::from(change.six_minute_m);
    match metres {
        gained if gained >= limit => Label::Improved,
        lost if lost <= -limit => Label::Worse,
        _ => Label::Unchanged,
    }
}

const fn rule_of(label: Label) -> RuleId {
    match label {
        Label::Worse => rule::CHANGE_WORSE,
        Label::Improved => rule::CHANGE_IMPROVED,
        Label::ProbablyImproved => rule::CHANGE_PROBABLY,
        Label::Unchanged => rule::CHANGE_UNCHANGED,
    }
}

fn same_protocol(before: &TestResult, now: &TestResult) -> bool {
    before.protocol == now.protocol
}

/// What forbids the comparison, by code.
fn forbidding(before: &TestResult, now: &TestResult) -> Vec<&'static str> {
    let treadmill = now.protocol.on_treadmill();
    let other_stop = |test: &TestResult| test.stop.as_deref().is_some_and(|stop| stop != STOP_CLAUDICATION);
    let found = [
        (!same_protocol(before, now), "protocol"),
        (before.practice || now.practice, "practice"),
        (treadmill && now.is_censored(), "cap_reached"),
        (treadmill && !now.is_censored() && other_stop(now), "stop_reason"),
        (treadmill && other_stop(before), "stop_reason_before"),
        (treadmill && now.handrail != before.handrail, "handrail"),
    ];
    found.into_iter().filter(|(holds, _)| *holds).map(|(_, what)| what).collect()
}
