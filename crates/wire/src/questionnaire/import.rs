use kadans_instrument::{Instrument, ItemId, Wording, WordingProblem};
use serde_json::Value;

/// A `Questionnaire` that cannot give an instrument its wording.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportProblem {
    /// Not JSON.
    #[error("this is not JSON: line {line}, column {column}")]
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// JSON of another kind.
    #[error("this is not a FHIR Questionnaire; choose a file with resourceType Questionnaire")]
    NotAQuestionnaire,
    /// The language of the wording is not said.
    #[error("the Questionnaire does not say its language; add the field `language`")]
    NoLanguage,
    /// An item is not named by its printed number.
    #[error("`{0}` is not an item number; give each question its printed number as linkId")]
    NotANumber(String),
    /// The texts do not fit the instrument.
    #[error(transparent)]
    Wording(#[from] WordingProblem),
}

/// How deep groups may be nested; no published form goes further than two.
const DEPTH_MAX: usize = 8;

/// Reads the texts of a `Questionnaire` and binds them to the items of an instrument. Groups and displays are passed over, the questions
/// in them are not. Errors name the item that is missing, worded twice or unknown.
pub fn import(instrument: &Instrument, json: &str) -> Result<Wording, ImportProblem> {
    let form: Value =
        serde_json::from_str(json).map_err(|error| ImportProblem::NotJson { line: error.line(), column: error.column() })?;
    if form["resourceType"] != "Questionnaire" {
        return Err(ImportProblem::NotAQuestionnaire);
    }
    let language = form["language"].as_str().filter(|tag| !tag.is_empty()).ok_or(ImportProblem::NoLanguage)?;
    let mut texts = Vec::new();
    gather(&form, DEPTH_MAX, &mut texts)?;
    Ok(Wording::bind(instrument, language, texts)?)
}

fn gather(group: &Value, depth: usize, texts: &mut Vec<(ItemId, String)>) -> Result<(), ImportProblem> {
    for item in group["item"].as_array().into_iter().flatten().filter(|_| depth > 0) {
        if item["type"] != "group" && item["type"] != "display" {
            let link = item["linkId"].as_str().unwrap_or_default();
            let number = link.parse().map_err(|_| ImportProblem::NotANumber(link.to_owned()))?;
            texts.push((number, item["text"].as_str().unwrap_or_default().to_owned()));
        }
        gather(item, depth - 1, texts)?;
    }
    Ok(())
}
