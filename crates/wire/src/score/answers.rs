use super::totals::points;
use kadans_instrument::{AnswerProblem, Answers, Coding, Instrument, ItemId, Points, Steps};
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::fmt;

/// Answers as they were written, in the order in which they were written; an item that occurs twice still occurs twice.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswersForm {
    instrument: Option<String>,
    version: Option<u32>,
    coding: Coding,
    steps: Steps,
    items: Entries,
}

/// A form that cannot become answers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormProblem {
    /// Not JSON, or not an object of answers.
    #[error("the answers cannot be read: {0}")]
    Unreadable(String),
    /// Answers to another instrument.
    #[error("these are answers to {got}, not to {expected}; choose the right instrument")]
    OtherInstrument {
        /// The instrument the form names.
        got: String,
        /// The instrument asked for.
        expected: String,
    },
    /// Answers to another version of the instrument.
    #[error("these are answers to version {got}, not to version {expected}; use the form of this version")]
    OtherVersion {
        /// The version the form names.
        got: u32,
        /// The version known here.
        expected: u32,
    },
    /// An answer that is no number.
    #[error("item {item} is answered with {got}; give a number with at most 2 decimals, or null")]
    NotANumber {
        /// The item.
        item: String,
        /// What was given.
        got: String,
    },
    /// Answers the instrument refuses.
    #[error(transparent)]
    Answer(#[from] AnswerProblem),
}

impl AnswersForm {
    /// Reads a form. Errors: text that is no JSON object, and fields a form does not have.
    pub fn read(json: &str) -> Result<AnswersForm, FormProblem> {
        let unreadable = |error: serde_json::Error| FormProblem::Unreadable(error.to_string());
        let entries: Entries = serde_json::from_str(json).map_err(unreadable)?;
        if entries.0.iter().any(|(key, _)| key == "answers") {
            serde_json::from_str::<Envelope>(json).map(AnswersForm::from).map_err(unreadable)
        } else {
            Ok(AnswersForm { instrument: None, version: None, coding: Coding::AsPrinted, steps: Steps::Ordinary, items: entries })
        }
    }

    /// The answers to this instrument. Errors name the item, or the instrument or version the form was made for.
    pub fn answers_to(&self, instrument: &Instrument) -> Result<Answers, FormProblem> {
        self.is_for(instrument)?;
        let entries = self.items.0.iter().map(|(item, answer)| Ok((item_id(instrument, item)?, number(item, answer)?)));
        let answers = Answers::collect(entries.collect::<Result<Vec<_>, FormProblem>>()?)?;
        Ok(answers.coded(self.coding).in_steps(self.steps))
    }

    fn is_for(&self, instrument: &Instrument) -> Result<(), FormProblem> {
        if let Some(got) = self.instrument.as_ref().filter(|got| *got != instrument.id.as_str()) {
            return Err(FormProblem::OtherInstrument { got: got.clone(), expected: instrument.id.to_string() });
        }
        match self.version.filter(|got| *got != instrument.version) {
            Some(got) => Err(FormProblem::OtherVersion { got, expected: instrument.version }),
            None => Ok(()),
        }
    }
}

fn item_id(instrument: &Instrument, item: &str) -> Result<ItemId, AnswerProblem> {
    let unknown = || AnswerProblem::UnknownItem { instrument: instrument.id.to_string(), item: item.to_owned() };
    instrument.item_printed(item).map(|item| item.id).ok_or_else(unknown)
}

fn number(item: &str, answer: &Value) -> Result<Option<Points>, FormProblem> {
    match answer {
        Value::Null => Ok(None),
        given => points(given).map(Some).ok_or_else(|| FormProblem::NotANumber { item: item.to_owned(), got: given.to_string() }),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope {
    instrument: Option<String>,
    version: Option<u32>,
    #[serde(default)]
    coding: CodingName,
    #[serde(default)]
    steps: StepsName,
    answers: Entries,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "snake_case")]
enum CodingName {
    #[default]
    AsPrinted,
    Recoded,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "snake_case")]
enum StepsName {
    #[default]
    Ordinary,
    Research,
}

impl From<Envelope> for AnswersForm {
    fn from(form: Envelope) -> AnswersForm {
        let coding = match form.coding {
            CodingName::AsPrinted => Coding::AsPrinted,
            CodingName::Recoded => Coding::Recoded,
        };
        let steps = match form.steps {
            StepsName::Ordinary => Steps::Ordinary,
            StepsName::Research => Steps::Research,
        };
        AnswersForm { instrument: form.instrument, version: form.version, coding, steps, items: form.answers }
    }
}

/// A JSON object with every entry kept: an ordinary map would silently let the second answer to an item win.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entries(pub Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Entries, D::Error> {
        deserializer.deserialize_map(EntriesVisitor)
    }
}

struct EntriesVisitor;

/// More entries than any form has items; the rest of such a text is not worth reading.
const ENTRIES_MAX: usize = 300;

impl<'de> Visitor<'de> for EntriesVisitor {
    type Value = Entries;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with an answer for each item number")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            if entries.len() == ENTRIES_MAX {
                return Err(A::Error::custom(format!("more than {ENTRIES_MAX} entries; send one form at a time")));
            }
            entries.push(entry);
        }
        Ok(Entries(entries))
    }
}
