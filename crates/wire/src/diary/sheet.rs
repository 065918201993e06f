//! Answers to items of an instrument on paper.

use super::read::{CODE, SCALE_MAX};
use crate::decimal::Decimal;
use crate::error::{FieldProblem, WireError};
use crate::fields::Fields;
use kadans_domain::{Administered, InstrumentId, ItemId, ItemsAnswered, ScaleValue, Week};
use serde::Serialize;

/// More items than any form has.
const MAX_ITEMS: usize = 300;
/// Longest printed number of an item, in characters.
const ITEM: usize = 8;
/// Longest description of who answered on someone's behalf, in characters.
const WHO: usize = 80;
const WAYS: [&str; 4] = ["self", "proxy", "interview", "paper"];

/// A list, because an object would silently let the second answer to an item win.
#[derive(Serialize)]
pub(super) struct SheetBody<'a> {
    instrument: &'a str,
    version: u32,
    week: u16,
    answers: Vec<AnswerBody<'a>>,
    by: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    who: Option<&'a str>,
    finished: bool,
}

#[derive(Serialize)]
struct AnswerBody<'a> {
    item: &'a str,
    value: Option<Decimal<100>>,
}

impl<'a> From<&'a ItemsAnswered> for SheetBody<'a> {
    fn from(answered: &'a ItemsAnswered) -> SheetBody<'a> {
        let (by, who) = way(&answered.by);
        let exact = |value: ScaleValue| Decimal(value.hundredths().into());
        let answers = answered.answers.iter().map(|(item, value)| AnswerBody { item: &item.0, value: value.map(exact) });
        SheetBody {
            instrument: &answered.instrument.0,
            version: answered.version,
            week: answered.week.value(),
            answers: answers.collect(),
            by,
            who,
            finished: answered.finished,
        }
    }
}

fn way(by: &Administered) -> (&'static str, Option<&str>) {
    match by {
        Administered::SelfReport => (WAYS[0], None),
        Administered::Proxy(who) => (WAYS[1], Some(who)),
        Administered::Interview => (WAYS[2], None),
        Administered::Paper => (WAYS[3], None),
    }
}

/// Answers that anyone wrote. Errors name the field, or the item that stands there twice.
pub(super) fn read(fields: &Fields<'_>) -> Result<ItemsAnswered, WireError> {
    let by = match fields.raw("by")? {
        "self" => Administered::SelfReport,
        "proxy" => Administered::Proxy(fields.text("who", WHO)?),
        "interview" => Administered::Interview,
        "paper" => Administered::Paper,
        _ => return Err(fields.problem("by", FieldProblem::OneOf(WAYS.join(", ")))),
    };
    Ok(ItemsAnswered {
        instrument: InstrumentId(fields.text("instrument", CODE)?),
        version: fields.within("version", 1, u32::MAX.into())? as u32,
        week: fields.whole("week", Week::new)?,
        answers: answers(fields)?,
        by,
        finished: fields.truth("finished")?,
    })
}

/// On a person's own device there is nobody of the practice who asks or copies.
pub(super) fn read_own(fields: &Fields<'_>) -> Result<ItemsAnswered, WireError> {
    let answered = read(fields)?;
    match answered.by {
        Administered::SelfReport | Administered::Proxy(_) => Ok(answered),
        Administered::Interview | Administered::Paper => Err(fields.problem("by", FieldProblem::OneOf(WAYS[..2].join(", ")))),
    }
}

fn answers(fields: &Fields<'_>) -> Result<Vec<(ItemId, Option<ScaleValue>)>, WireError> {
    let answer = |one: &Fields<'_>| {
        let value = one.decimal_or_none::<100>("value", -SCALE_MAX, SCALE_MAX)?;
        Ok((ItemId(one.text("item", ITEM)?), value.map(|hundredths| ScaleValue::from_hundredths(hundredths as i32))))
    };
    let answers = fields.each("answers", MAX_ITEMS, answer)?;
    let twice = answers.iter().enumerate().find(|(at, (item, _))| answers[..*at].iter().any(|(earlier, _)| earlier == item));
    match twice {
        Some((at, (item, _))) => Err(fields.problem(&format!("answers[{at}].item"), FieldProblem::Twice(item.0.clone()))),
        None => Ok(answers),
    }
}
