//! Facts on paper: a number, a code, a list of codes, true or false, a date, `null` for "asked, not known", and `{"text": …}` for
//! free words. What kind of answer a question takes is its form's business; here only the shape and the size count.

use crate::decimal::Decimal;
use crate::error::{FieldProblem, WireError};
use crate::fields::Fields;
use kadans_domain::{Fact, Facts, MOST_FACTS};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

/// Longest question id, in characters.
const ID: usize = 60;
/// Longest code, in characters.
const CODE: usize = 64;
/// Most codes in one answer.
const MOST_CODES: usize = 60;

type Read<T> = Result<T, WireError>;

/// Facts, ready to be written in the order of their ids.
pub(crate) struct FactsForm<'a>(pub &'a Facts);

impl Serialize for FactsForm<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (id, fact) in self.0.iter() {
            map.serialize_entry(id, &FactForm(fact))?;
        }
        map.end()
    }
}

/// One fact, ready to be written.
pub(crate) struct FactForm<'a>(pub &'a Fact);

impl Serialize for FactForm<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Fact::Whole(number) => serializer.serialize_i64(*number),
            Fact::Thousandths(number) => Decimal::<1000>(*number).serialize(serializer),
            Fact::Truth(truth) => serializer.serialize_bool(*truth),
            Fact::Unknown => serializer.serialize_none(),
            Fact::Code(code) => serializer.serialize_str(code),
            Fact::Codes(codes) => codes.serialize(serializer),
            Fact::Date(date) => serializer.collect_str(date),
            Fact::Text(words) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("text", words)?;
                map.end()
            }
        }
    }
}

/// The facts of an object; every field is one.
pub(crate) fn all(fields: &Fields<'_>) -> Read<Facts> {
    except(fields, &[])
}

/// The facts of an object, without the fields that have a meaning of their own.
pub(crate) fn except(fields: &Fields<'_>, own: &[&str]) -> Read<Facts> {
    let ids: Vec<&str> = fields.names().filter(|name| !own.contains(name)).collect();
    if ids.len() > MOST_FACTS {
        return Err(fields.problem("*", FieldProblem::TooMany(MOST_FACTS)));
    }
    ids.into_iter().map(|id| Ok((named(fields, id)?, fact(fields, id)?))).collect()
}

/// The facts under this name; none when absent.
pub(crate) fn maybe(fields: &Fields<'_>, name: &str) -> Read<Facts> {
    fields.object_or_none(name)?.map_or_else(|| Ok(Facts::new()), |facts| all(&facts))
}

fn named(fields: &Fields<'_>, id: &str) -> Read<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let fits = !id.is_empty() && id.len() <= ID && id.chars().all(plain);
    if fits { Ok(id.to_owned()) } else { Err(fields.problem("*", FieldProblem::Expected("a plain question id"))) }
}

/// One fact.
pub(crate) fn fact(fields: &Fields<'_>, id: &str) -> Read<Fact> {
    let refuse = |problem: FieldProblem| fields.problem(id, problem);
    match fields.any(id) {
        None => Err(refuse(FieldProblem::Missing)),
        Some(Value::Null) => Ok(Fact::Unknown),
        Some(Value::Bool(truth)) => Ok(Fact::Truth(*truth)),
        Some(Value::Number(number)) => number_fact(number.as_f64().unwrap_or(f64::NAN)).map_err(refuse),
        Some(Value::String(text)) => text_fact(text).map_err(refuse),
        Some(Value::Array(items)) => codes(items).map_err(refuse),
        Some(Value::Object(_)) => {
            let words = fields.object(id)?.text("text", kadans_domain::LONGEST_TEXT)?;
            Ok(Fact::Text(words))
        }
    }
}

fn number_fact(number: f64) -> Result<Fact, FieldProblem> {
    let Decimal(thousandths) = Decimal::<1000>::read(number)?;
    Ok(if thousandths % 1000 == 0 { Fact::Whole(thousandths / 1000) } else { Fact::Thousandths(thousandths) })
}

fn text_fact(text: &str) -> Result<Fact, FieldProblem> {
    let digits_first = text.len() == 10 && text.as_bytes()[..4].iter().all(u8::is_ascii_digit);
    if digits_first {
        return text.parse().map(Fact::Date).map_err(|_| FieldProblem::Expected("a day such as 2026-03-02"));
    }
    code(text).map(Fact::Code)
}

fn code(text: &str) -> Result<String, FieldProblem> {
    let fits = (1..=CODE).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    if fits { Ok(text.to_owned()) } else { Err(FieldProblem::Expected("a code of 1 to 64 characters")) }
}

fn codes(items: &[Value]) -> Result<Fact, FieldProblem> {
    if items.len() > MOST_CODES {
        return Err(FieldProblem::TooMany(MOST_CODES));
    }
    let read = items.iter().map(|item| code(item.as_str().unwrap_or_default()));
    read.collect::<Result<_, _>>().map(Fact::Codes)
}
