//! The log after a session on paper. A question that was not answered is absent.

use crate::error::{FieldProblem, WireError};
use crate::facts::{self, FactsForm};
use crate::fields::Fields;
use kadans_domain::{Answers, MOST_FACTS, Rpe, Score0To10, TalkLevel};
use serde::Serialize;
use serde_json::Value;

/// The answers every programme knows; any other is a fact of its own.
const KNOWN: [&str; 8] = ["rpe", "talk", "pain_run", "mood", "motivation", "confidence", "goal", "remark"];
/// Most answers to one log.
const MAX_ANSWERS: usize = MOST_FACTS;
/// Longest remark, in characters.
const REMARK: usize = 500;
/// What became of the session's goal, by its number: 0, 1, 2.
const GOAL: [&str; 3] = ["not", "partly", "attained"];
const TALK: [&str; 5] = ["T0", "T1", "T2", "T3", "T4"];

#[derive(Serialize)]
pub(super) struct AnswersBody<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    rpe: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    talk: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pain_run: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mood: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    motivation: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    confidence: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    goal: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remark: Option<&'a str>,
    #[serde(flatten)]
    more: FactsForm<'a>,
}

impl<'a> From<&'a Answers> for AnswersBody<'a> {
    fn from(answers: &'a Answers) -> AnswersBody<'a> {
        AnswersBody {
            rpe: answers.rpe.map(Rpe::value),
            talk: answers.talk.map(|level| TALK[usize::from(level.value())]),
            pain_run: answers.pain_run.map(Score0To10::value),
            mood: answers.mood.map(Score0To10::value),
            motivation: answers.motivation.map(Score0To10::value),
            confidence: answers.confidence.map(Score0To10::value),
            goal: answers.goal.and_then(|goal| GOAL.get(usize::from(goal)).copied()),
            remark: answers.remark.as_deref(),
            more: FactsForm(&answers.more),
        }
    }
}

pub(super) fn read(fields: &Fields<'_>) -> Result<Answers, WireError> {
    if fields.len() > MAX_ANSWERS {
        return Err(fields.problem("*", FieldProblem::TooMany(MAX_ANSWERS)));
    }
    Ok(Answers {
        rpe: fields.whole_or_none("rpe", Rpe::new)?,
        talk: choice(fields, "talk", &TALK)?.map(|place| TalkLevel::ALL[place]),
        pain_run: fields.whole_or_none("pain_run", Score0To10::new)?,
        mood: fields.whole_or_none("mood", Score0To10::new)?,
        motivation: fields.whole_or_none("motivation", Score0To10::new)?,
        confidence: fields.whole_or_none("confidence", Score0To10::new)?,
        goal: choice(fields, "goal", &GOAL)?.map(|place| place as u8),
        remark: fields.text_or_none("remark", REMARK)?,
        more: facts::except(fields, &KNOWN)?,
    })
}

/// A choice by its code or by its number in the list, which older forms used.
fn choice(fields: &Fields<'_>, name: &str, codes: &[&str]) -> Result<Option<usize>, WireError> {
    let place = match fields.maybe(name) {
        None => return Ok(None),
        Some(Value::String(code)) => codes.iter().position(|known| known == code),
        Some(other) => other.as_u64().map(|number| number as usize).filter(|place| *place < codes.len()),
    };
    place.map(Some).ok_or_else(|| fields.problem(name, FieldProblem::OneOf(codes.join(", "))))
}
