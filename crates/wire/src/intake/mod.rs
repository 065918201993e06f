//! The intake file that `kadans plan --intake` reads: the facts of the intake, and what the therapist chooses.
//!
//! It is written by hand (`docs/formats/intake.md`), so reading it lists every mistake at once, refuses a field it does not
//! know, and holds each choice against the programme's ranges. The form in which the store keeps an intake is another:
//! [`crate::kept_intake`].

mod choice;
mod facts;

use crate::error::{FieldProblem, WireError};
use crate::fields::Fields;
use kadans_plan::running::{Choice, Intake, RunningTherapy};
use serde_json::Value;

/// An intake with the therapist's choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntakeFile {
    /// What is known.
    pub intake: Intake,
    /// What is chosen; the programme's usual where the file is silent.
    pub choice: Choice,
}

impl IntakeFile {
    /// Reads an intake file for this programme. Errors: a sentence for every field that is missing, unknown or impossible.
    pub fn read(json: &[u8], programme: &RunningTherapy) -> Result<IntakeFile, Vec<WireError>> {
        let value: Value = serde_json::from_slice(json).map_err(|error| vec![error.into()])?;
        let fields = Fields::whole_form(&value).map_err(|error| vec![error])?;
        let mut problems = Problems::default();
        let known: Vec<&str> = ["programme"].into_iter().chain(facts::FIELDS).chain(choice::FIELDS).collect();
        problems.0.extend(fields.unknown(&known));
        problems.take(of_programme(&fields, programme));
        let intake = facts::read(&fields, programme, &mut problems);
        let choice = choice::read(&fields, programme, &mut problems);
        match (intake, choice) {
            (Some(intake), Some(choice)) if problems.0.is_empty() => Ok(IntakeFile { intake, choice }),
            _ => Err(problems.0),
        }
    }
}

fn of_programme(fields: &Fields<'_>, programme: &RunningTherapy) -> Result<(), WireError> {
    let id = &programme.id.0;
    fields.code("programme", &[id], |code| (code == id).then_some(()))
}

/// What is wrong with a file, field by field.
#[derive(Default)]
struct Problems(Vec<WireError>);

impl Problems {
    /// The value when it was read; else its problem is kept.
    fn take<T>(&mut self, read: Result<T, WireError>) -> Option<T> {
        read.map_err(|problem| self.0.push(problem)).ok()
    }
}

/// A code that must be one of a list.
fn one_of<'a>(fields: &Fields<'_>, name: &str, known: impl Iterator<Item = &'a str>) -> WireError {
    fields.problem(name, FieldProblem::OneOf(known.collect::<Vec<_>>().join(", ")))
}
