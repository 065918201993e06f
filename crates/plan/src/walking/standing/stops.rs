//! What keeps someone from walking: red flags, a foot that is not well, pain at rest, the heart, another stage of the disease.

use crate::fold::{self, Diary, Lifted, Told, told};
use crate::standing::OpenStop;
use crate::walking::cover::Stage;
use crate::walking::gates::blood_pressure;
use crate::walking::programme::WalkingTherapy;
use crate::walking::rule;
use crate::walking::sheet::said_yes;
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_domain::{CardId, Entry, Event, Facts, InputValue, Level, Observation, Reason, RuleId};

/// What kind of finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A red flag, by code.
    RedFlag(String),
    /// The person does not feel safe.
    NotSafe,
    /// S-03.
    Heart,
    /// S-02.
    RestPain,
    /// S-01, also from the weekly card.
    Foot,
    /// S-06.
    HeartRate,
    /// S-05: for this day only.
    BloodPressure,
    /// Fontaine 3 or 4.
    Stage,
}

impl fold::Kind for Kind {
    fn is_red_flag(&self) -> bool {
        matches!(self, Kind::RedFlag(_))
    }
}

impl Kind {
    /// Stable code; its texts are `stop-kind-<code>` and `alert-<code>`.
    pub(super) const fn code(&self) -> &'static str {
        match self {
            Kind::RedFlag(_) => "red_flag",
            Kind::NotSafe => "suicidality",
            Kind::Heart => "heart_signs",
            Kind::RestPain => "rest_pain",
            Kind::Foot => "foot",
            Kind::HeartRate => "heart_rate",
            Kind::BloodPressure => "blood_pressure",
            Kind::Stage => "stage",
        }
    }

    fn rule<'p>(&self, programme: &'p WalkingTherapy) -> (RuleId, &'p CardId) {
        let gates = &programme.session_gates.card;
        match self {
            Kind::RedFlag(_) => (rule::STOP_RED_FLAG, &programme.red_flags.card),
            Kind::NotSafe => (rule::STOP_NOT_SAFE, &programme.stops.card),
            Kind::Heart => (rule::STOP_HEART, gates),
            Kind::RestPain => (rule::STOP_REST_PAIN, gates),
            Kind::Foot => (rule::STOP_FOOT, &programme.lifestyle.foot_card),
            Kind::HeartRate => (rule::STOP_HEART_RATE, gates),
            Kind::BloodPressure => (rule::STOP_BLOOD_PRESSURE, &programme.blood_pressure.card),
            Kind::Stage => (rule::STOP_STAGE, &programme.staging.card),
        }
    }

    /// Why.
    pub(super) fn reason(&self, programme: &WalkingTherapy) -> Reason {
        let (name, card) = self.rule(programme);
        let reason = Reason::new(name, card);
        match self {
            Kind::RedFlag(code) => reason.saw("code", InputValue::Code(code.clone())),
            Kind::NotSafe => reason.saw("acknowledge_hours", InputValue::Whole(programme.stops.acknowledge_hours.into())),
            Kind::HeartRate => reason.saw("limit", InputValue::Whole(programme.session_gates.hr_block_above.into())),
            _ => reason,
        }
    }

    const fn level(&self) -> Level {
        match self {
            Kind::RedFlag(_) => Level::Stop,
            _ => Level::Block,
        }
    }
}

/// Every stop that was ever told, with the day it was lifted. Blood pressure holds back for its own day; the letter to the doctor
/// is the alert that stays.
pub(super) fn stops(programme: &WalkingTherapy, diary: &Diary<'_>) -> Vec<fold::Standing<Kind>> {
    let mut stops = fold::stops(diary, &Lifted::of(diary), |_, entry| kinds_of(programme, entry));
    for stop in &mut stops {
        if stop.kind == Kind::BloodPressure {
            let next = stop.since.saturating_add(1.day());
            stop.lifted = Some(stop.lifted.map_or(next, |lifted| lifted.min(next)));
        }
    }
    stops
}

/// True while a stop stands on this day.
pub(super) fn stands<K>(stop: &fold::Standing<K>, day: Date) -> bool {
    stop.since <= day && stop.lifted.is_none_or(|lifted| day < lifted)
}

/// A stop as screens show it.
pub(super) fn open(programme: &WalkingTherapy, stop: &fold::Standing<Kind>) -> OpenStop {
    OpenStop {
        entry: stop.entry,
        since: stop.since,
        level: stop.kind.level(),
        kind: stop.kind.code().to_owned(),
        reason: stop.kind.reason(programme),
    }
}

/// Everything an entry tells that forbids walking, the most urgent first.
pub(super) fn kinds_of(programme: &WalkingTherapy, entry: &Entry) -> Vec<Kind> {
    let danger = told(entry, |code| programme.red_flags.urgent.iter().any(|flag| flag == code)).map(|told| match told {
        Told::RedFlag(code) => Kind::RedFlag(code),
        Told::NotSafe => Kind::NotSafe,
    });
    let answered = match &entry.event {
        Event::SessionDone(session) => of_gate(programme, &session.answers.more),
        Event::Observed(observation) => of_observation(programme, observation),
        _ => Vec::new(),
    };
    danger.into_iter().chain(answered).collect()
}

fn of_observation(programme: &WalkingTherapy, observation: &Observation) -> Vec<Kind> {
    let facts = &observation.facts;
    let found = match observation.kind.as_str() {
        "gate" => return of_gate(programme, facts),
        "foot_care" => facts.iter().any(|(id, _)| said_yes(facts, id)).then_some(Kind::Foot),
        "stage" => {
            let stage = facts.code("fontaine").and_then(Stage::from_code);
            matches!(stage, Some(Stage::Three | Stage::Four)).then_some(Kind::Stage)
        }
        _ => None,
    };
    found.into_iter().collect()
}

fn of_gate(programme: &WalkingTherapy, facts: &Facts) -> Vec<Kind> {
    let fast = facts.whole("resting_hr").is_some_and(|rate| rate > programme.session_gates.hr_block_above.into());
    let pressure = blood_pressure(programme, facts.whole("systolic"), facts.whole("diastolic"));
    let found = [
        (said_yes(facts, "heart_signs"), Kind::Heart),
        (said_yes(facts, "rest_pain"), Kind::RestPain),
        (said_yes(facts, "foot_problem"), Kind::Foot),
        (fast, Kind::HeartRate),
        (pressure.is_some_and(|gate| gate.level == Level::Block), Kind::BloodPressure),
    ];
    found.into_iter().filter(|(holds, _)| *holds).map(|(_, kind)| kind).collect()
}
