use super::answers::{Entries, FormProblem};
use kadans_instrument::{AnswerProblem, Instrument, Points, ScaleId, Totals};
use serde_json::Value;

/// Scale totals as they were entered: `{"distress": 27, "depression": 4}`.
#[derive(Debug, Clone, PartialEq)]
pub struct TotalsForm(Entries);

impl TotalsForm {
    /// Reads totals. Errors: text that is no JSON object.
    pub fn read(json: &str) -> Result<TotalsForm, FormProblem> {
        serde_json::from_str(json).map(TotalsForm).map_err(|error| FormProblem::Unreadable(error.to_string()))
    }

    /// The totals of this instrument; a scale with `null` was not entered. Errors name the scale.
    pub fn totals_of(&self, instrument: &Instrument) -> Result<Totals, FormProblem> {
        let given = self.0.0.iter().filter(|(_, total)| !total.is_null());
        let totals = given.map(|(scale, total)| Ok((scale_id(instrument, scale)?, number(scale, total)?)));
        Ok(Totals::enter(instrument, totals.collect::<Result<Vec<_>, FormProblem>>()?)?)
    }
}

fn scale_id(instrument: &Instrument, scale: &str) -> Result<ScaleId, AnswerProblem> {
    scale.parse().map_err(|_| AnswerProblem::UnknownScale { instrument: instrument.id.to_string(), scale: scale.to_owned() })
}

fn number(scale: &str, total: &Value) -> Result<Points, FormProblem> {
    points(total).ok_or_else(|| FormProblem::NotANumber { item: scale.to_owned(), got: total.to_string() })
}

/// An exact number of points. The text of the number is read, so 2.58 is 258 hundredths and never 257.99.
pub(super) fn points(value: &Value) -> Option<Points> {
    match value {
        Value::Number(number) => number.to_string().parse().ok(),
        Value::Null | Value::Bool(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => None,
    }
}
