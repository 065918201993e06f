//! Reading the body of an entry, kind by kind.

use super::{session, sheet};
use crate::error::{FieldProblem, WireError};
use crate::facts;
use crate::fields::Fields;
use jiff::civil::Date;
use kadans_domain::{
    Adjustment, Breathing, BreathingPreset, Clearance, EntryId, Event, GoalChoice, InstrumentId, MorningCheck, Observation,
    Override, Pause, SafetySignal, ScaleId, ScaleValue, Score0To10, ValuesRecorded, Week,
};

/// Longest explanation by a professional, in characters.
const NOTE: usize = 1000;
/// Longest code or id that is not ours, in characters.
pub(super) const CODE: usize = 64;
/// Longest breathing practice that is taken in, in seconds.
const PRACTICE_S: i64 = 4 * 3600;
/// Most scales in one instrument.
const MAX_SCALES: usize = 50;
/// Largest value of a scale, in hundredths.
pub(super) const SCALE_MAX: i64 = 1_000_000;
/// What a red flag is called when the device could not say which.
const UNSPECIFIED: &str = "unspecified";

type Read<T> = Result<T, WireError>;

/// An entry of any kind.
pub(super) fn event(kind: &str, fields: &Fields<'_>) -> Read<Event> {
    match kind {
        "session_done" => session::read(fields).map(Event::SessionDone),
        "breathing_done" => breathing(fields).map(Event::BreathingDone),
        "motivation" => fields.whole("score", Score0To10::new).map(Event::Motivation),
        "morning_check" => morning(fields).map(Event::MorningCheck),
        "safety_signal" => safety(fields).map(Event::SafetySignal),
        "values_recorded" => values(fields).map(Event::ValuesRecorded),
        "items_answered" => sheet::read(fields).map(Event::ItemsAnswered),
        "clearance" => clearance(fields).map(Event::Clearance),
        "override" => by_hand(fields).map(Event::Override),
        "observed" => observed(fields).map(Event::Observed),
        "adjusted" => adjusted(fields).map(Event::Adjusted),
        "goal" => Ok(Event::Goal(GoalChoice { goal: fields.text("goal", CODE)? })),
        "pause" => pause(fields).map(Event::Pause),
        "alert_acknowledged" => {
            Ok(Event::AlertAcknowledged { alert: fields.text("alert", 200)?, note: fields.text("note", NOTE)? })
        }
        "discharge" => Ok(Event::Discharge { reason: fields.text("reason", NOTE)? }),
        other => Err(WireError::Kind(other.to_owned())),
    }
}

/// The kinds a person's own device writes; the others need a professional.
pub(super) fn event_of_device(kind: &str, fields: &Fields<'_>) -> Read<Event> {
    match kind {
        "session_done" | "breathing_done" | "motivation" | "morning_check" | "observed" => event(kind, fields),
        "items_answered" => sheet::read_own(fields).map(Event::ItemsAnswered),
        "safety_signal" => own_safety(fields).map(Event::SafetySignal),
        other => Err(WireError::Kind(other.to_owned())),
    }
}

fn breathing(fields: &Fields<'_>) -> Read<Breathing> {
    let presets = BreathingPreset::ALL.map(BreathingPreset::code);
    Ok(Breathing {
        rate_x10: fields.within("rate_x10", 40, 150)? as u16,
        in_percent: fields.within("in_percent", 33, 50)? as u8,
        paced_s: fields.within("paced_s", 0, PRACTICE_S)? as u32,
        breaths: fields.within("breaths", 0, u16::MAX.into())? as u16,
        preset: fields.code("preset", &presets, BreathingPreset::from_code)?,
    })
}

fn morning(fields: &Fields<'_>) -> Read<MorningCheck> {
    Ok(MorningCheck {
        session: entry_id(fields, "session")?,
        pain: fields.whole("pain", Score0To10::new)?,
        fatigue: fields.whole("fatigue", Score0To10::new)?,
        worse_a_day_later: fields.truth("worse_a_day_later")?,
    })
}

fn safety(fields: &Fields<'_>) -> Read<SafetySignal> {
    match fields.raw("signal")? {
        "instrument" => Ok(SafetySignal::Instrument(InstrumentId(fields.text("detail", CODE)?))),
        _ => own_safety(fields),
    }
}

/// A call for help is not refused for its details: an unreadable detail becomes [`UNSPECIFIED`].
fn own_safety(fields: &Fields<'_>) -> Read<SafetySignal> {
    match fields.raw("signal")? {
        "not_safe" => Ok(SafetySignal::NotSafe),
        "red_flag" => Ok(SafetySignal::RedFlag(fields.text("detail", CODE).unwrap_or_else(|_| UNSPECIFIED.to_owned()))),
        _ => Err(fields.problem("signal", FieldProblem::OneOf("not_safe, red_flag".to_owned()))),
    }
}

fn values(fields: &Fields<'_>) -> Read<ValuesRecorded> {
    let exact = |hundredths: i64| ScaleValue::from_hundredths(hundredths as i32);
    let scale = |fields: &Fields<'_>| {
        let value = fields.decimal::<100>("value", -SCALE_MAX, SCALE_MAX)?;
        Ok((ScaleId(fields.text("scale", CODE)?), exact(value)))
    };
    Ok(ValuesRecorded {
        instrument: InstrumentId(fields.text("instrument", CODE)?),
        week: fields.whole("week", Week::new)?,
        values: fields.each("values", MAX_SCALES, scale)?,
        printed_max: fields.decimal_or_none::<100>("printed_max", -SCALE_MAX, SCALE_MAX)?.map(exact),
        safety_item_positive: fields.truth("safety_item_positive")?,
    })
}

fn clearance(fields: &Fields<'_>) -> Read<Clearance> {
    Ok(Clearance { of: entry_id(fields, "of")?, reason: fields.text("reason", NOTE)? })
}

fn by_hand(fields: &Fields<'_>) -> Read<Override> {
    Ok(Override { rung: fields.within("rung", 1, u8::MAX.into())? as u8, reason: fields.text("reason", NOTE)? })
}

fn observed(fields: &Fields<'_>) -> Read<Observation> {
    Ok(Observation {
        kind: fields.text("observation", 40)?,
        session: fields.parsed_or_none("session", "the id of a diary entry")?,
        facts: facts::maybe(fields, "facts")?,
    })
}

fn adjusted(fields: &Fields<'_>) -> Read<Adjustment> {
    Ok(Adjustment { what: fields.text("what", 60)?, to: facts::fact(fields, "to")?, reason: fields.text("reason", NOTE)? })
}

fn pause(fields: &Fields<'_>) -> Read<Pause> {
    let day = |name| fields.parsed::<Date>(name, "a day such as 2026-03-02");
    let (from, to) = (day("from")?, day("to")?);
    if to < from {
        return Err(fields.problem("to", FieldProblem::Contradiction("lies before `from`")));
    }
    Ok(Pause { from, to, reason: fields.text("reason", 200)? })
}

fn entry_id(fields: &Fields<'_>, name: &str) -> Read<EntryId> {
    fields.parsed(name, "the id of a diary entry")
}
