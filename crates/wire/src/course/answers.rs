//! Facts and choices of one person, written by hand.

use crate::decimal::Decimal;
use crate::error::{FieldProblem as Wrong, WireError};
use crate::facts;
use crate::fields::Fields;
use kadans_domain::Facts;
use kadans_plan::Form;
use kadans_plan::form::{FieldProblem, Kind, Problem};
use serde_json::Value;

/// An intake with the therapist's choices: `{"programme": …, "intake": {…}, "choice": {…}}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseIntake {
    /// What is known.
    pub intake: Facts,
    /// What is chosen; the programme's usual where the file is silent.
    pub choice: Facts,
}

impl CourseIntake {
    /// Reads an intake file of this programme. Errors: a sentence for a field that cannot be read.
    pub fn read(json: &[u8], programme: &str) -> Result<CourseIntake, Vec<WireError>> {
        let value: Value = serde_json::from_slice(json).map_err(|error| vec![error.into()])?;
        CourseIntake::of(&value, programme).map_err(|problem| vec![problem])
    }

    /// The same out of what `kadans plan --json` printed.
    pub fn of_plan(value: &Value) -> Result<(String, CourseIntake), WireError> {
        let dose = value.get("dose").filter(|dose| dose.is_object()).unwrap_or(value);
        let fields = Fields::whole_form(dose)?;
        let programme = fields.text("programme", 60)?;
        Ok((programme, CourseIntake { intake: part(&fields, "intake")?, choice: part(&fields, "choice")? }))
    }

    fn of(value: &Value, programme: &str) -> Result<CourseIntake, WireError> {
        let fields = Fields::whole_form(value)?;
        if let Some(strange) = fields.unknown(&["programme", "intake", "choice"]).into_iter().next() {
            return Err(strange);
        }
        fields.code("programme", &[programme], |code| (code == programme).then_some(()))?;
        Ok(CourseIntake { intake: part(&fields, "intake")?, choice: part(&fields, "choice")? })
    }
}

fn part(fields: &Fields<'_>, name: &str) -> Result<Facts, WireError> {
    facts::maybe(fields, name)
}

/// One sentence about an answer that cannot be; `form` says the range of its field.
pub fn complaint(form: &Form, wrong: &FieldProblem) -> WireError {
    let field = form.field(&wrong.field);
    let decimal = matches!(field.map(|field| &field.kind), Some(Kind::Decimal { .. }));
    let written = |bound: i64| if decimal { Decimal::<1000>(bound).text() } else { bound.to_string() };
    let problem = match &wrong.problem {
        Problem::Missing => Wrong::Missing,
        Problem::NoSuchField => Wrong::Unknown(form.fields().map(|field| field.id).collect::<Vec<_>>().join(", ")),
        Problem::OtherKind => Wrong::Expected(field.map_or("another answer", |field| kind_named(&field.kind))),
        Problem::NotOffered => Wrong::OneOf(field.map_or_else(String::new, |field| codes(&field.kind).join(", "))),
        Problem::OutOfRange { low, high } => Wrong::Between { low: written(*low), high: written(*high) },
        Problem::Contradicts(other) => Wrong::Contradicts(other),
        Problem::Says(words) => Wrong::Says(words.key.clone()),
    };
    problem.of(&wrong.field)
}

/// What a question takes, in words that complete "must be …".
pub(super) const fn kind_named(kind: &Kind) -> &'static str {
    match kind {
        Kind::Whole { .. } => "a whole number",
        Kind::Decimal { .. } => "a number",
        Kind::YesNo => "true, false or null",
        Kind::Choice(_) => "one of its codes",
        Kind::Several(_) => "a list of its codes",
        Kind::Date => "a day such as 2026-03-02",
        Kind::Text => "{\"text\": …}",
    }
}

/// The codes a question offers.
pub(super) fn codes(kind: &Kind) -> &[&'static str] {
    match kind {
        Kind::Choice(codes) | Kind::Several(codes) => codes,
        Kind::Whole { .. } | Kind::Decimal { .. } | Kind::YesNo | Kind::Date | Kind::Text => &[],
    }
}
