//! A dose of any programme on paper, and the facts it was made from: the form that is kept for years.
//!
//! A dose is a function of programme, intake and choice. The kept form holds these three and beside them everything that came of
//! them: whoever opens the file in ten years reads the plan without this program, this program can tell whether it would still say
//! the same, and when it would not, what was given is read as it was written.

mod read;

pub use read::dose_as_written;

use crate::error::WireError;
use crate::facts::{self, FactsForm};
use crate::fields::Fields;
use crate::reason::{Sentences, ShownReason};
use crate::words::WordsForm;
use jiff::civil::Date;
use kadans_domain::Facts;
use kadans_plan::programme::{DoseNumber, Part, ProgrammeId, Retest};
use kadans_plan::{Dose, Session};
use serde::Serialize;
use serde_json::Value;

/// The version of the form that is written.
const VERSION: i64 = 1;

/// What a dose was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptDose {
    /// The programme.
    pub programme: ProgrammeId,
    /// And its version then.
    pub version: u32,
    /// The facts.
    pub intake: Facts,
    /// What the therapist chose.
    pub choice: Facts,
}

/// A dose, ready to be written.
#[derive(Serialize)]
pub struct DoseForm<'a> {
    v: i64,
    programme: &'a str,
    version: u32,
    intake: FactsForm<'a>,
    choice: FactsForm<'a>,
    weeks: u16,
    numbers: Vec<NumberForm<'a>>,
    sessions: Vec<SessionForm<'a>>,
    retests: Vec<RetestForm<'a>>,
}

#[derive(Serialize)]
struct NumberForm<'a> {
    id: &'a str,
    value: WordsForm<'a>,
    reasons: Vec<ShownReason>,
}

/// A session that is planned or due, ready to be written.
#[derive(Serialize)]
pub struct SessionForm<'a> {
    number: u16,
    week: u16,
    day: Option<Date>,
    kind: &'a str,
    dose: &'a str,
    supervised: bool,
    title: WordsForm<'a>,
    parts: Vec<PartForm<'a>>,
    total_s: u32,
    measure: u32,
}

#[derive(Serialize)]
struct PartForm<'a> {
    name: WordsForm<'a>,
    amount: WordsForm<'a>,
}

#[derive(Serialize)]
struct RetestForm<'a> {
    week: u16,
    what: &'a [&'static str],
    optional: bool,
}

impl<'a> DoseForm<'a> {
    /// As it is shown, with sentences when a language was asked for.
    pub fn new(dose: &'a Dose, sentences: Sentences<'_>) -> DoseForm<'a> {
        let number = |number: &'a DoseNumber| NumberForm {
            id: number.id,
            value: WordsForm(&number.value),
            reasons: number.reasons.iter().map(|reason| ShownReason::new(reason, sentences)).collect(),
        };
        let retest = |retest: &'a Retest| RetestForm { week: retest.week, what: &retest.what, optional: retest.optional };
        DoseForm {
            v: VERSION,
            programme: &dose.programme.0,
            version: dose.version,
            intake: FactsForm(&dose.intake),
            choice: FactsForm(&dose.choice),
            weeks: dose.weeks,
            numbers: dose.numbers.iter().map(number).collect(),
            sessions: dose.sessions.iter().map(SessionForm::new).collect(),
            retests: dose.retests.iter().map(retest).collect(),
        }
    }
}

impl<'a> SessionForm<'a> {
    /// As it is shown.
    pub fn new(session: &'a Session) -> SessionForm<'a> {
        let part = |part: &'a Part| PartForm { name: WordsForm(&part.name), amount: WordsForm(&part.amount) };
        SessionForm {
            number: session.number,
            week: session.week,
            day: session.day,
            kind: session.kind,
            dose: &session.dose,
            supervised: session.supervised,
            title: WordsForm(&session.title),
            parts: session.parts.iter().map(part).collect(),
            total_s: session.total_s,
            measure: session.measure,
        }
    }
}

/// The dose in its kept form; the same dose is always the same bytes.
pub fn dose_to_json(dose: &Dose) -> String {
    serde_json::to_string(&DoseForm::new(dose, None)).expect("names are text and numbers are finite")
}

/// What the dose of [`dose_to_json`] was made from.
pub fn dose_from_json(json: &str) -> Result<KeptDose, WireError> {
    let value: Value = serde_json::from_str(json)?;
    made_from(&Fields::whole_form(&value)?)
}

fn made_from(fields: &Fields<'_>) -> Result<KeptDose, WireError> {
    known_version(fields)?;
    Ok(KeptDose {
        programme: ProgrammeId(fields.text("programme", 60)?),
        version: fields.within("version", 1, u32::MAX.into())? as u32,
        intake: facts::all(&fields.object("intake")?)?,
        choice: facts::all(&fields.object("choice")?)?,
    })
}

/// The facts of an intake in their kept form.
pub fn intake_facts_to_json(facts: &Facts) -> String {
    #[derive(Serialize)]
    struct Kept<'a> {
        v: i64,
        facts: FactsForm<'a>,
    }
    serde_json::to_string(&Kept { v: VERSION, facts: FactsForm(facts) }).expect("names are text and numbers are finite")
}

/// Reads what [`intake_facts_to_json`] wrote.
pub fn intake_facts_from_json(json: &str) -> Result<Facts, WireError> {
    let value: Value = serde_json::from_str(json)?;
    let fields = Fields::whole_form(&value)?;
    known_version(&fields)?;
    facts::all(&fields.object("facts")?)
}

fn known_version(fields: &Fields<'_>) -> Result<(), WireError> {
    match fields.within("v", 1, i64::MAX)? {
        VERSION => Ok(()),
        newer => Err(WireError::Newer { got: newer, known: VERSION }),
    }
}
