//! A complaint as an object: single inputs by name, patterns and flags as lists, and the flags the person is unsure of.

use super::book::written;
use crate::error::{FieldProblem, WireError};
use crate::fields::Fields;
use kadans_guide::{Answers, Complaint, Domain, Flag, Input, Pattern};
use serde_json::{Map, Value, json};

/// A complaint in JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintForm(pub Complaint);

const LISTS: [&str; 3] = ["patterns", "flags", "unsure"];

impl ComplaintForm {
    /// Reads a complaint. Errors: every field that cannot be taken, by name; nothing unknown passes for "not filled in".
    pub fn read(text: &str) -> Result<ComplaintForm, Vec<WireError>> {
        let value: Value = serde_json::from_str(text).map_err(|error| vec![WireError::from(error)])?;
        let fields = Fields::whole_form(&value).map_err(|problem| vec![problem])?;
        let known: Vec<&str> = singles().map(Input::name).chain(LISTS).collect();
        let mut problems = fields.unknown(&known);
        let answers = singles().fold(Answers::default(), |answers, input| match single(&fields, input) {
            Ok(value) => value.map_or(answers, |value| answers.with(input, value)),
            Err(problem) => {
                problems.push(problem);
                answers
            }
        });
        let answers = listed(&fields, "patterns", Pattern::from_slug, answers, Answers::pattern, &mut problems);
        let answers = listed(&fields, "flags", Flag::from_slug, answers, Answers::flag, &mut problems);
        let answers = listed(&fields, "unsure", Flag::from_slug, answers, Answers::unsure, &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        Complaint::new(answers).map(ComplaintForm).map_err(|problem| vec![FieldProblem::Missing.of(missing(&problem))])
    }

    /// The object, without what has its default.
    pub fn value(&self) -> Value {
        let complaint = &self.0;
        let said =
            |input: Input| complaint.get(input).filter(|value| input.default() != Some(*value)).map(|value| (input, value));
        let mut form: Map<String, Value> =
            singles().filter_map(said).map(|(input, value)| (input.name().to_owned(), written(input, value))).collect();
        let slugs = |of: &dyn Fn(Input) -> bool| Input::all().filter(|input| of(*input)).map(Input::name).collect::<Vec<_>>();
        let present = |input: Input| complaint.get(input) == Some(1);
        form.insert(LISTS[0].to_owned(), json!(slugs(&|input| matches!(input, Input::Pattern(_)) && present(input))));
        form.insert(LISTS[1].to_owned(), json!(slugs(&|input| matches!(input, Input::Flag(_)) && present(input))));
        form.insert(LISTS[2].to_owned(), json!(slugs(&|input| complaint.get(input).is_none())));
        Value::Object(form)
    }
}

fn singles() -> impl Iterator<Item = Input> {
    Input::all().filter(|input| !matches!(input, Input::Pattern(_) | Input::Flag(_)))
}

fn single(fields: &Fields<'_>, input: Input) -> Result<Option<i32>, WireError> {
    if fields.maybe(input.name()).is_none() {
        return Ok(None);
    }
    match input.domain() {
        Domain::OneOf(codes) => fields.code(input.name(), codes, |code| input.read(code).ok()).map(Some),
        Domain::UpTo(most) => fields.within(input.name(), 0, most.into()).map(|value| Some(value as i32)),
    }
}

fn listed<T>(
    fields: &Fields<'_>,
    name: &str,
    from_slug: fn(&str) -> Option<T>,
    answers: Answers,
    add: fn(Answers, T) -> Answers,
    problems: &mut Vec<WireError>,
) -> Answers {
    let items = fields.list(name, Input::COUNT).unwrap_or_else(|problem| {
        problems.push(problem);
        &[]
    });
    items.iter().fold(answers, |answers, item| match item.as_str().and_then(from_slug) {
        Some(known) => add(answers, known),
        None => {
            problems.push(fields.problem(name, FieldProblem::Contradiction("holds a word that is not known")));
            answers
        }
    })
}

fn missing(problem: &kadans_guide::AnswerProblem) -> String {
    match problem {
        kadans_guide::AnswerProblem::Missing(input)
        | kadans_guide::AnswerProblem::Unknown { input, .. }
        | kadans_guide::AnswerProblem::NotWithin { input, .. } => input.name().to_owned(),
    }
}
