//! The log that `kadans progress` reads: what is known of each session, in the order they were done.
//!
//! A value that is left out is unknown, and decides nothing. The store's diary holds more; this is the smallest form in
//! which the rules of progress can be tried by hand (`docs/formats/progress.md`).

use crate::error::WireError;
use crate::fields::Fields;
use kadans_domain::{Rpe, Score0To10, TalkLevel};
use kadans_plan::running::verdict::Observed;
use serde_json::Value;

/// Most sessions in one log.
const MOST: usize = 500;
const TALK: [&str; 5] = ["T0", "T1", "T2", "T3", "T4"];
const FIELDS: [&str; 12] = [
    "done",
    "rpe",
    "talk",
    "pain_run",
    "pain_24h",
    "fatigue_up",
    "pem",
    "redflag",
    "confidence",
    "days_since_last",
    "rung",
    "extra_rung",
];

/// One session of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoggedSession {
    /// What the rules see of it.
    pub observed: Observed,
    /// Days since the run before it.
    pub days_since_last: Option<u16>,
    /// The rung that was run, when it was not the planned one.
    pub rung: Option<u8>,
    /// The therapist accepted an extra rung that this session's verdict offers.
    pub extra_rung: bool,
}

/// Reads a log. Errors: a sentence for every session that cannot be read, with its place in the list.
pub fn read_progress_log(json: &[u8]) -> Result<Vec<LoggedSession>, Vec<WireError>> {
    let value: Value = serde_json::from_slice(json).map_err(|error| vec![error.into()])?;
    let whole = serde_json::json!({ "log": value });
    let fields = Fields::whole_form(&whole).map_err(|error| vec![error])?;
    let sessions = fields.list("log", MOST).map_err(|error| vec![error])?.iter().enumerate();
    let (mut read, mut problems) = (Vec::new(), Vec::new());
    for (index, value) in sessions {
        match Fields::at(value, format!("[{index}]")).and_then(|fields| session(&fields)) {
            Ok(session) => read.push(session),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(read) } else { Err(problems) }
}

fn session(fields: &Fields<'_>) -> Result<LoggedSession, WireError> {
    fields.unknown(&FIELDS).into_iter().next().map_or(Ok(()), Err)?;
    Ok(LoggedSession {
        observed: observed(fields)?,
        days_since_last: fields.within_or_none("days_since_last", 0, 3650)?.map(|days| days as u16),
        rung: fields.within_or_none("rung", 1, 40)?.map(|rung| rung as u8),
        extra_rung: fields.truth_or_none("extra_rung")?.unwrap_or(false),
    })
}

fn observed(fields: &Fields<'_>) -> Result<Observed, WireError> {
    let talk = |code: &str| TALK.iter().position(|known| *known == code).map(|place| TalkLevel::ALL[place]);
    let talk = match fields.maybe("talk") {
        Some(_) => Some(fields.code("talk", &TALK, talk)?),
        None => None,
    };
    Ok(Observed {
        done_permille: fields.decimal_or_none::<1000>("done", 0, 1000)?.map(|done| done as u16),
        rpe: fields.whole_or_none("rpe", Rpe::new)?,
        talk,
        pain_run: fields.whole_or_none("pain_run", Score0To10::new)?,
        pain_rise: fields.within_or_none("pain_24h", 0, 10)?.map(|rise| rise as u8),
        fatigue_rise: fields.within_or_none("fatigue_up", -10, 10)?.map(|rise| rise as i8),
        worse_twice: fields.truth_or_none("pem")?.unwrap_or(false),
        red_flag: fields.truth_or_none("redflag")?.unwrap_or(false),
        confidence: fields.whole_or_none("confidence", Score0To10::new)?,
    })
}
