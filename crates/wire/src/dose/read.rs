//! A dose read back as it was written, when the program of today would make another one of it, or none.
//!
//! What was given to somebody stays what it was. Only what is no part of the written form is lost: its pictures, and whether a
//! number without decimals could have had them.

use super::{KeptDose, made_from};
use crate::error::WireError;
use crate::fields::Fields;
use crate::name;
use crate::reason::reason_as_shown;
use crate::words::words_as_written;
use kadans_domain::Reason;
use kadans_plan::programme::{DoseNumber, Part, Retest};
use kadans_plan::{Dose, Session};
use serde_json::Value;

/// Most items in any list of a dose.
const MOST: usize = 400;
/// Longest dose of a session, in characters.
const LONGEST_DOSE: usize = 600;

type Read<T> = Result<T, WireError>;

/// Everything that [`super::dose_to_json`] wrote.
pub fn dose_as_written(json: &str) -> Read<Dose> {
    let value: Value = serde_json::from_str(json)?;
    let fields = Fields::whole_form(&value)?;
    let KeptDose { programme, version, intake, choice } = made_from(&fields)?;
    Ok(Dose {
        programme,
        version,
        intake,
        choice,
        numbers: each(&fields, "numbers", number)?,
        weeks: small(&fields, "weeks")?,
        sessions: each(&fields, "sessions", session)?,
        retests: each(&fields, "retests", retest)?,
    })
}

fn each<T>(fields: &Fields<'_>, list: &str, read: impl Fn(&Fields<'_>) -> Read<T>) -> Read<Vec<T>> {
    let items = fields.list(list, MOST)?.iter().enumerate();
    items.map(|(at, item)| read(&Fields::at(item, format!("{list}[{at}]"))?)).collect()
}

fn number(fields: &Fields<'_>) -> Read<DoseNumber> {
    let reasons: Vec<Reason> = each(fields, "reasons", reason_as_shown)?;
    Ok(DoseNumber { id: name::read(fields, "id")?, value: words_as_written(&fields.object("value")?)?, reasons })
}

fn session(fields: &Fields<'_>) -> Read<Session> {
    Ok(Session {
        number: small(fields, "number")?,
        week: small(fields, "week")?,
        day: fields.parsed_or_none("day", "a day such as 2026-03-02")?,
        kind: name::read(fields, "kind")?,
        dose: fields.text("dose", LONGEST_DOSE)?,
        supervised: fields.truth("supervised")?,
        title: words_as_written(&fields.object("title")?)?,
        parts: each(fields, "parts", part)?,
        total_s: amount(fields, "total_s")?,
        measure: amount(fields, "measure")?,
    })
}

fn part(fields: &Fields<'_>) -> Read<Part> {
    let words = |name: &str| words_as_written(&fields.object(name)?);
    Ok(Part { name: words("name")?, amount: words("amount")?, picture: None })
}

fn retest(fields: &Fields<'_>) -> Read<Retest> {
    let ids = fields.list("what", MOST)?.iter();
    let what = ids.map(|id| name::of(id.as_str().unwrap_or_default())).collect::<Read<_>>()?;
    Ok(Retest { week: small(fields, "week")?, what, optional: fields.truth("optional")? })
}

fn small(fields: &Fields<'_>, name: &str) -> Read<u16> {
    fields.within(name, 0, u16::MAX.into()).map(|number| number as u16)
}

fn amount(fields: &Fields<'_>, name: &str) -> Read<u32> {
    fields.within(name, 0, u32::MAX.into()).map(|number| number as u32)
}
