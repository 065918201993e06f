//! A sentence by its key, as it is kept and compared: what must be said, in no language.

use crate::decimal::Decimal;
use crate::error::{FieldProblem, WireError};
use crate::fields::Fields;
use crate::name;
use kadans_plan::{Arg, Words};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

/// Longest key of a sentence, in characters.
const LONGEST_KEY: usize = 200;
/// Sentences lie in one another at most so deep.
const DEEPEST: usize = 8;

/// A sentence, ready to be written: `{"key": "cue-run", "number": 2}`.
pub(crate) struct WordsForm<'a>(pub &'a Words);

impl Serialize for WordsForm<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1 + self.0.args.len()))?;
        map.serialize_entry("key", &self.0.key)?;
        for (name, arg) in &self.0.args {
            match arg {
                Arg::Whole(number) => map.serialize_entry(name, number)?,
                Arg::Tenths(units) => map.serialize_entry(name, &Decimal::<10>(*units))?,
                Arg::Words(inner) => map.serialize_entry(name, &WordsForm(inner))?,
            }
        }
        map.end()
    }
}

/// A sentence as [`WordsForm`] wrote it. The key of an earlier program stays as it is: the texts show that they no longer have it.
pub(crate) fn words_as_written(fields: &Fields<'_>) -> Result<Words, WireError> {
    nested(fields, DEEPEST)
}

fn nested(fields: &Fields<'_>, deeper: usize) -> Result<Words, WireError> {
    if deeper == 0 {
        return Err(WireError::Damaged("sentences lie in one another without end".to_owned()));
    }
    let mut words = Words::of(fields.text("key", LONGEST_KEY)?);
    for variable in fields.names().filter(|name| *name != "key") {
        let value = match fields.any(variable) {
            Some(Value::Object(_)) => Arg::Words(nested(&fields.object(variable)?, deeper - 1)?),
            Some(Value::Number(number)) => match number.as_i64() {
                Some(whole) => Arg::Whole(whole),
                None => Arg::Tenths(
                    Decimal::<10>::read(number.as_f64().unwrap_or(f64::NAN)).map_err(|p| fields.problem(variable, p))?.0,
                ),
            },
            _ => return Err(fields.problem(variable, FieldProblem::Expected("a number or a sentence"))),
        };
        words = words.with(name::of(variable)?, value);
    }
    Ok(words)
}
