//! The written body of each kind of entry, field by field in a fixed order.

use super::session::SessionBody;
use super::sheet::SheetBody;
use crate::decimal::Decimal;
use crate::facts::{FactForm, FactsForm};
use jiff::civil::Date;
use kadans_domain::{Breathing, EntryId, Event, SafetySignal, ScaleValue, ValuesRecorded};
use serde::{Serialize, Serializer};

/// The body of an entry; its kind is written beside it.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Body<'a> {
    Session(SessionBody<'a>),
    Breathing { rate_x10: u16, in_percent: u8, paced_s: u32, breaths: u16, preset: &'static str },
    Motivation { score: u8 },
    Morning { session: Id, pain: u8, fatigue: u8, worse_a_day_later: bool },
    Safety { signal: &'static str, detail: Option<&'a str> },
    Values(ValuesBody<'a>),
    Sheet(SheetBody<'a>),
    Clearance { of: Id, reason: &'a str },
    Override { rung: u8, reason: &'a str },
    Observed { observation: &'a str, session: Option<Id>, facts: FactsForm<'a> },
    Adjusted { what: &'a str, to: FactForm<'a>, reason: &'a str },
    Goal { goal: &'a str },
    Pause { from: Date, to: Date, reason: &'a str },
    Alert { alert: &'a str, note: &'a str },
    Discharge { reason: &'a str },
}

/// An id as text.
#[derive(Clone, Copy)]
pub(super) struct Id(pub EntryId);

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// Totals of an instrument; a list, because the order in which a form names its scales is worth keeping.
#[derive(Serialize)]
pub(super) struct ValuesBody<'a> {
    instrument: &'a str,
    week: u16,
    values: Vec<ScaleBody<'a>>,
    printed_max: Option<Decimal<100>>,
    safety_item_positive: bool,
}

#[derive(Serialize)]
struct ScaleBody<'a> {
    scale: &'a str,
    value: Decimal<100>,
}

impl<'a> From<&'a Event> for Body<'a> {
    fn from(event: &'a Event) -> Body<'a> {
        match event {
            Event::SessionDone(done) => Body::Session(done.into()),
            Event::BreathingDone(breathing) => (*breathing).into(),
            Event::Motivation(score) => Body::Motivation { score: score.value() },
            Event::MorningCheck(check) => Body::Morning {
                session: Id(check.session),
                pain: check.pain.value(),
                fatigue: check.fatigue.value(),
                worse_a_day_later: check.worse_a_day_later,
            },
            Event::SafetySignal(signal) => signal.into(),
            Event::ValuesRecorded(values) => Body::Values(values.into()),
            Event::ItemsAnswered(answered) => Body::Sheet(answered.into()),
            Event::Clearance(clearance) => Body::Clearance { of: Id(clearance.of), reason: &clearance.reason },
            Event::Override(by_hand) => Body::Override { rung: by_hand.rung, reason: &by_hand.reason },
            Event::Observed(seen) => {
                Body::Observed { observation: &seen.kind, session: seen.session.map(Id), facts: FactsForm(&seen.facts) }
            }
            Event::Adjusted(set) => Body::Adjusted { what: &set.what, to: FactForm(&set.to), reason: &set.reason },
            Event::Goal(choice) => Body::Goal { goal: &choice.goal },
            Event::Pause(pause) => Body::Pause { from: pause.from, to: pause.to, reason: &pause.reason },
            Event::AlertAcknowledged { alert, note } => Body::Alert { alert, note },
            Event::Discharge { reason } => Body::Discharge { reason },
        }
    }
}

impl From<Breathing> for Body<'_> {
    fn from(breathing: Breathing) -> Self {
        Body::Breathing {
            rate_x10: breathing.rate_x10,
            in_percent: breathing.in_percent,
            paced_s: breathing.paced_s,
            breaths: breathing.breaths,
            preset: breathing.preset.code(),
        }
    }
}

impl<'a> From<&'a SafetySignal> for Body<'a> {
    fn from(signal: &'a SafetySignal) -> Body<'a> {
        match signal {
            SafetySignal::NotSafe => Body::Safety { signal: "not_safe", detail: None },
            SafetySignal::RedFlag(code) => Body::Safety { signal: "red_flag", detail: Some(code) },
            SafetySignal::Instrument(id) => Body::Safety { signal: "instrument", detail: Some(&id.0) },
        }
    }
}

impl<'a> From<&'a ValuesRecorded> for ValuesBody<'a> {
    fn from(recorded: &'a ValuesRecorded) -> ValuesBody<'a> {
        let exact = |value: ScaleValue| Decimal(value.hundredths().into());
        let values = recorded.values.iter().map(|(scale, value)| ScaleBody { scale: &scale.0, value: exact(*value) });
        ValuesBody {
            instrument: &recorded.instrument.0,
            week: recorded.week.value(),
            values: values.collect(),
            printed_max: recorded.printed_max.map(exact),
            safety_item_positive: recorded.safety_item_positive,
        }
    }
}
