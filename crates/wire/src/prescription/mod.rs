//! A prescription on paper: the form that is kept for years.
//!
//! Sessions done point at the version they followed, so a stored prescription is never rewritten and must come back as
//! exactly the value that was confirmed. Quantities are whole seconds and tenths, as in the core.

mod form;

use crate::error::WireError;
use form::PrescriptionForm;
use kadans_plan::running::Prescription;
use serde_json::Value;

/// The version of the form that is written.
const VERSION: i64 = 1;

/// The prescription in its kept form; the same prescription is always the same bytes.
pub fn prescription_to_json(prescription: &Prescription) -> String {
    serde_json::to_string(&PrescriptionForm::from(prescription)).expect("names are text and numbers are finite")
}

/// Reads what [`prescription_to_json`] wrote, in this version or an older one.
pub fn prescription_from_json(json: &str) -> Result<Prescription, WireError> {
    prescription_from_value(serde_json::from_str(json)?)
}

pub(crate) fn prescription_from_value(value: Value) -> Result<Prescription, WireError> {
    match value.get("v").and_then(Value::as_i64) {
        Some(VERSION) => Prescription::try_from(serde_json::from_value::<PrescriptionForm>(value)?),
        Some(newer) if newer > VERSION => Err(WireError::Newer { got: newer, known: VERSION }),
        _ => Err(WireError::Damaged("it has no version `v`".to_owned())),
    }
}

pub(crate) use form::PrescriptionForm as Kept;
