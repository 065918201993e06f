//! Reading a JSON object field by field, so that every refusal names the field and what would have been right.
//!
//! Forms that people or devices write are read with this and not with derived parsers: a derived parser stops at the first
//! mistake and says it in the words of the program.

use crate::decimal::Decimal;
use crate::error::{FieldProblem, WireError};
use jiff::Timestamp;
use kadans_domain::short_text;
use serde_json::{Map, Value};
use std::str::FromStr;

/// Earliest and latest moment that is taken in, 1970 to 2200: outside it a clock is broken.
const MOMENTS: (i64, i64) = (0, 7_258_118_400);

/// An object that is being read; `path` is where it lies within the whole form, ending in a dot, or empty.
#[derive(Clone)]
pub(crate) struct Fields<'a> {
    map: &'a Map<String, Value>,
    path: String,
}

type Read<T> = Result<T, WireError>;

impl<'a> Fields<'a> {
    /// The whole form.
    pub(crate) fn whole_form(value: &'a Value) -> Read<Fields<'a>> {
        Fields::at(value, String::new())
    }

    /// An object at a path such as `steps[2]`.
    pub(crate) fn at(value: &'a Value, path: String) -> Read<Fields<'a>> {
        match value {
            Value::Object(map) => Ok(Fields { map, path: if path.is_empty() { path } else { path + "." } }),
            _ => Err(FieldProblem::Expected("an object").of(if path.is_empty() { "form".to_owned() } else { path })),
        }
    }

    /// A problem with one of these fields.
    pub(crate) fn problem(&self, name: &str, problem: impl Into<FieldProblem>) -> WireError {
        problem.into().of(format!("{}{name}", self.path))
    }

    /// A problem for each field that is none of `known`.
    pub(crate) fn unknown(&self, known: &[&str]) -> Vec<WireError> {
        let strange = self.map.keys().filter(|key| !known.contains(&key.as_str()));
        strange.map(|key| self.problem(key, FieldProblem::Unknown(known.join(", ")))).collect()
    }

    /// The value of a field; absent and `null` are the same.
    pub(crate) fn maybe(&self, name: &str) -> Option<&'a Value> {
        self.map.get(name).filter(|value| !value.is_null())
    }

    /// The value of a field as it is, `null` included; `None` only when absent.
    pub(crate) fn any(&self, name: &str) -> Option<&'a Value> {
        self.map.get(name)
    }

    fn needed(&self, name: &str) -> Read<&'a Value> {
        self.maybe(name).ok_or_else(|| self.problem(name, FieldProblem::Missing))
    }

    /// A whole number, checked by its own type: `fields.whole("rpe", Rpe::new)`.
    pub(crate) fn whole<T, E: Into<FieldProblem>>(&self, name: &str, new: impl Fn(i64) -> Result<T, E>) -> Read<T> {
        self.needed(name)?;
        Ok(self.whole_or_none(name, new)?.expect("the field is there"))
    }

    /// As [`Fields::whole`], `None` when absent.
    pub(crate) fn whole_or_none<T, E: Into<FieldProblem>>(
        &self,
        name: &str,
        new: impl Fn(i64) -> Result<T, E>,
    ) -> Read<Option<T>> {
        let Some(value) = self.maybe(name) else { return Ok(None) };
        let number = value.as_i64().ok_or_else(|| self.problem(name, FieldProblem::Expected("a whole number")))?;
        new(number).map(Some).map_err(|refused| self.problem(name, refused))
    }

    /// A whole number from `low` to `high`.
    pub(crate) fn within(&self, name: &str, low: i64, high: i64) -> Read<i64> {
        self.whole(name, between(low, high))
    }

    /// As [`Fields::within`], `None` when absent.
    pub(crate) fn within_or_none(&self, name: &str, low: i64, high: i64) -> Read<Option<i64>> {
        self.whole_or_none(name, between(low, high))
    }

    /// A number with decimals in units of `1 / PER`, between two bounds in the same units; `None` when absent.
    pub(crate) fn decimal_or_none<const PER: i64>(&self, name: &str, low: i64, high: i64) -> Read<Option<i64>> {
        let Some(value) = self.maybe(name) else { return Ok(None) };
        let number = value.as_f64().ok_or_else(|| self.problem(name, FieldProblem::Expected("a number")))?;
        let Decimal(units) = Decimal::<PER>::read(number).map_err(|problem| self.problem(name, problem))?;
        if (low..=high).contains(&units) {
            return Ok(Some(units));
        }
        let (low, high) = (Decimal::<PER>(low).text(), Decimal::<PER>(high).text());
        Err(self.problem(name, FieldProblem::Between { low, high }))
    }

    /// As [`Fields::decimal_or_none`], and it must be there.
    pub(crate) fn decimal<const PER: i64>(&self, name: &str, low: i64, high: i64) -> Read<i64> {
        self.needed(name)?;
        Ok(self.decimal_or_none::<PER>(name, low, high)?.expect("the field is there"))
    }

    /// Yes or no; `None` when absent.
    pub(crate) fn truth_or_none(&self, name: &str) -> Read<Option<bool>> {
        let Some(value) = self.maybe(name) else { return Ok(None) };
        value.as_bool().map(Some).ok_or_else(|| self.problem(name, FieldProblem::Expected("true or false")))
    }

    /// Yes or no.
    pub(crate) fn truth(&self, name: &str) -> Read<bool> {
        self.needed(name)?;
        Ok(self.truth_or_none(name)?.expect("the field is there"))
    }

    /// The characters of a field as they are, without a check of length.
    pub(crate) fn raw(&self, name: &str) -> Read<&'a str> {
        self.needed(name)?.as_str().ok_or_else(|| self.problem(name, FieldProblem::Expected("text")))
    }

    /// Text of 1 to `at_most` characters.
    pub(crate) fn text(&self, name: &str, at_most: usize) -> Read<String> {
        short_text(self.raw(name)?, at_most).map_err(|refused| self.problem(name, refused))
    }

    /// As [`Fields::text`], `None` when absent or blank: an empty remark is no remark.
    pub(crate) fn text_or_none(&self, name: &str, at_most: usize) -> Read<Option<String>> {
        let Some(_) = self.maybe(name) else { return Ok(None) };
        if self.raw(name)?.trim().is_empty() { Ok(None) } else { self.text(name, at_most).map(Some) }
    }

    /// One of a few codes; `codes` are shown when it is none of them.
    pub(crate) fn code<T>(&self, name: &str, codes: &[&str], from: impl Fn(&str) -> Option<T>) -> Read<T> {
        let text = self.raw(name)?;
        from(text).ok_or_else(|| self.problem(name, FieldProblem::OneOf(codes.join(", "))))
    }

    /// An id, a date: anything with a plain text form. `what` completes "must be …".
    pub(crate) fn parsed<T: FromStr>(&self, name: &str, what: &'static str) -> Read<T> {
        self.raw(name)?.parse().map_err(|_| self.problem(name, FieldProblem::Expected(what)))
    }

    /// As [`Fields::parsed`], `None` when absent.
    pub(crate) fn parsed_or_none<T: FromStr>(&self, name: &str, what: &'static str) -> Read<Option<T>> {
        if self.maybe(name).is_none() { Ok(None) } else { self.parsed(name, what).map(Some) }
    }

    /// A moment in RFC 3339, from 1970 to 2200.
    pub(crate) fn moment(&self, name: &str) -> Read<Timestamp> {
        let moment: Timestamp = self.parsed(name, "a moment such as 2026-03-02T09:30:00.000Z")?;
        if (MOMENTS.0..MOMENTS.1).contains(&moment.as_second()) {
            return Ok(moment);
        }
        Err(self.problem(name, FieldProblem::Between { low: "1970".to_owned(), high: "2200".to_owned() }))
    }

    /// A list of at most `at_most` items; empty when absent.
    pub(crate) fn list(&self, name: &str, at_most: usize) -> Read<&'a [Value]> {
        let Some(value) = self.maybe(name) else { return Ok(&[]) };
        let items = value.as_array().ok_or_else(|| self.problem(name, FieldProblem::Expected("a list")))?;
        if items.len() <= at_most { Ok(items) } else { Err(self.problem(name, FieldProblem::TooMany(at_most))) }
    }

    /// An object within this one.
    pub(crate) fn object(&self, name: &str) -> Read<Fields<'a>> {
        Fields::at(self.needed(name)?, format!("{}{name}", self.path))
    }

    /// As [`Fields::object`], `None` when absent.
    pub(crate) fn object_or_none(&self, name: &str) -> Read<Option<Fields<'a>>> {
        if self.maybe(name).is_none() { Ok(None) } else { self.object(name).map(Some) }
    }

    /// Objects of a list, read one by one.
    pub(crate) fn each<T>(&self, name: &str, at_most: usize, read: impl Fn(&Fields<'a>) -> Read<T>) -> Read<Vec<T>> {
        let items = self.list(name, at_most)?.iter().enumerate();
        items.map(|(i, item)| read(&Fields::at(item, format!("{}{name}[{i}]", self.path))?)).collect()
    }

    /// The names of the fields.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'a str> {
        self.map.keys().map(String::as_str)
    }

    /// The number of fields.
    pub(crate) fn len(&self) -> usize {
        self.map.len()
    }
}

fn between(low: i64, high: i64) -> impl Fn(i64) -> Result<i64, FieldProblem> {
    move |number| {
        let inside = (low..=high).contains(&number);
        let problem = || FieldProblem::Between { low: low.to_string(), high: high.to_string() };
        inside.then_some(number).ok_or_else(problem)
    }
}
