//! Reasons on paper, in two forms: one that is shown, and one that is kept.
//!
//! Shown, an input is its plain value: `"rpe": 14`, `"sustainable_min": 4`. Kept, it also says what kind of number it is,
//! so that 4.0 tenths come back as tenths and a reason read years later equals the one that was written.

use crate::decimal::Decimal;
use crate::error::{FieldProblem, WireError};
use crate::fields::Fields;
use crate::name;
use kadans_domain::{CardId, Input, InputValue, Reason};
use kadans_plan::rule;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

/// Longest name of a rule or a card, in characters.
const LONGEST: usize = 100;

/// How a reason reads in the language that was asked for; `None` when none was.
pub type Sentences<'a> = Option<&'a dyn Fn(&Reason) -> String>;

/// A reason as it is shown: the rule, its card, what it saw, and the sentence when a language was given.
#[derive(Debug, Serialize)]
pub struct ShownReason {
    rule: &'static str,
    card: String,
    inputs: ShownInputs,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

impl ShownReason {
    pub(crate) fn new(reason: &Reason, sentences: Sentences<'_>) -> ShownReason {
        ShownReason {
            rule: reason.rule.0,
            card: reason.card.0.clone(),
            inputs: ShownInputs(reason.inputs.clone()),
            text: sentences.map(|say| say(reason)),
        }
    }
}

#[derive(Debug)]
struct ShownInputs(Vec<Input>);

impl Serialize for ShownInputs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for Input { name, value } in &self.0 {
            match value {
                InputValue::Whole(number) => map.serialize_entry(name, number)?,
                InputValue::Tenths(units) => map.serialize_entry(name, &Decimal::<10>(*units))?,
                InputValue::Hundredths(units) => map.serialize_entry(name, &Decimal::<100>(*units))?,
                InputValue::Truth(truth) => map.serialize_entry(name, truth)?,
                InputValue::Code(code) => map.serialize_entry(name, code)?,
                InputValue::Unknown => map.serialize_entry(name, &())?,
            }
        }
        map.end()
    }
}

/// A reason as [`ShownReason`] wrote it. A rule that this program no longer has is named as such: its sentence is gone, its card and
/// that it spoke are not.
pub(crate) fn reason_as_shown(fields: &Fields<'_>) -> Result<Reason, WireError> {
    let card = CardId(fields.text("card", LONGEST)?);
    let id = fields.text("rule", LONGEST)?;
    let Some(rule) = rule::named(&id) else {
        return Ok(Reason::new(rule::RETIRED, &card).saw("rule", InputValue::Code(id)));
    };
    let inputs = fields.object("inputs")?;
    let saw = |reason: Reason, name| Ok(reason.saw(name::of(name)?, shown_value(&inputs, name)?));
    inputs.names().try_fold(Reason::new(rule, &card), saw)
}

/// A number says how many decimals it has by having them.
fn shown_value(inputs: &Fields<'_>, name: &str) -> Result<InputValue, WireError> {
    let decimals = |number: f64| match Decimal::<10>::read(number) {
        Ok(Decimal(tenths)) => Ok(InputValue::Tenths(tenths)),
        Err(_) => Decimal::<100>::read(number).map(|Decimal(units)| InputValue::Hundredths(units)),
    };
    match inputs.any(name) {
        None | Some(Value::Null) => Ok(InputValue::Unknown),
        Some(Value::Bool(truth)) => Ok(InputValue::Truth(*truth)),
        Some(Value::String(code)) => Ok(InputValue::Code(code.clone())),
        Some(Value::Number(number)) => match number.as_i64() {
            Some(whole) => Ok(InputValue::Whole(whole)),
            None => decimals(number.as_f64().unwrap_or(f64::NAN)).map_err(|problem| inputs.problem(name, problem)),
        },
        Some(Value::Array(_) | Value::Object(_)) => Err(inputs.problem(name, FieldProblem::Expected("a plain value"))),
    }
}

/// A reason as it is kept.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct KeptReason {
    rule: String,
    card: String,
    inputs: Vec<(String, KeptInput)>,
}

/// An input with its kind: `{"tenths": 105}`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum KeptInput {
    Whole(i64),
    Tenths(i64),
    Hundredths(i64),
    Truth(bool),
    Code(String),
    Unknown,
}

impl From<&Reason> for KeptReason {
    fn from(reason: &Reason) -> KeptReason {
        let inputs = reason.inputs.iter().map(|input| (input.name.to_owned(), KeptInput::from(&input.value)));
        KeptReason { rule: reason.rule.0.to_owned(), card: reason.card.0.clone(), inputs: inputs.collect() }
    }
}

impl TryFrom<KeptReason> for Reason {
    type Error = WireError;
    fn try_from(kept: KeptReason) -> Result<Reason, WireError> {
        let rule = rule::named(&kept.rule).ok_or_else(|| strange("rule", &kept.rule))?;
        let mut reason = Reason::new(rule, &CardId(kept.card));
        for (name, value) in kept.inputs {
            let name = rule::input_named(&name).ok_or_else(|| strange("input", &name))?;
            reason = reason.saw(name, value.into());
        }
        Ok(reason)
    }
}

fn strange(what: &str, name: &str) -> WireError {
    WireError::Damaged(format!("a reason names the {what} `{name}`, which this program does not have"))
}

impl From<&InputValue> for KeptInput {
    fn from(value: &InputValue) -> KeptInput {
        match value {
            InputValue::Whole(number) => KeptInput::Whole(*number),
            InputValue::Tenths(units) => KeptInput::Tenths(*units),
            InputValue::Hundredths(units) => KeptInput::Hundredths(*units),
            InputValue::Truth(truth) => KeptInput::Truth(*truth),
            InputValue::Code(code) => KeptInput::Code(code.clone()),
            InputValue::Unknown => KeptInput::Unknown,
        }
    }
}

impl From<KeptInput> for InputValue {
    fn from(kept: KeptInput) -> InputValue {
        match kept {
            KeptInput::Whole(number) => InputValue::Whole(number),
            KeptInput::Tenths(units) => InputValue::Tenths(units),
            KeptInput::Hundredths(units) => InputValue::Hundredths(units),
            KeptInput::Truth(truth) => InputValue::Truth(truth),
            KeptInput::Code(code) => InputValue::Code(code),
            KeptInput::Unknown => InputValue::Unknown,
        }
    }
}
