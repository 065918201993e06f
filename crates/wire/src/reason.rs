//! Reasons on paper, in two forms: one that is shown, and one that is kept.
//!
//! Shown, an input is its plain value: `"rpe": 14`, `"sustainable_min": 4`. Kept, it also says what kind of number it is,
//! so that 4.0 tenths come back as tenths and a reason read years later equals the one that was written.

use crate::decimal::Decimal;
use crate::error::WireError;
use kadans_domain::{CardId, Input, InputValue, Reason};
use kadans_plan::rule;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};

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
