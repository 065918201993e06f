//! A log of a course in any programme, as somebody writes it by hand: sessions with the answers of the paper log, checks, red flags,
//! clearances, adjustments and days off, in the order they happened.

use crate::error::{FieldProblem, WireError};
use crate::facts;
use crate::fields::Fields;
use jiff::civil::{Date, Time};
use kadans_domain::{Fact, Facts};
use serde_json::Value;

/// Most entries in one log.
const MOST: usize = 2000;
const FIELDS: [&str; 15] = [
    "date",
    "time",
    "session",
    "kind",
    "observation",
    "of",
    "facts",
    "adjust",
    "to",
    "reason",
    "red_flag",
    "not_safe",
    "clear",
    "pause_until",
    "motivation",
];

/// A whole log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogFile {
    /// First day of the plan; the day of the first entry when the file does not say.
    pub from: Option<Date>,
    /// The day on which is looked back; the day of the last entry when the file does not say.
    pub today: Option<Date>,
    /// In the order they happened.
    pub entries: Vec<Logged>,
}

/// One line of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    /// Which day.
    pub date: Date,
    /// At what time; noon when the file does not say.
    pub time: Time,
    /// What happened.
    pub event: LoggedEvent,
}

/// What a line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoggedEvent {
    /// The session that was due, with the answers of the paper log.
    Session {
        /// The next of this kind; the very next when the file does not say.
        kind: Option<String>,
        /// Answers.
        paper: Facts,
    },
    /// A check, a card or a test. `of` is the place of the session in the log, from 1; none when it belongs to no session.
    Observed {
        /// Kind.
        kind: String,
        /// Which session.
        of: Option<usize>,
        /// Answers.
        facts: Facts,
    },
    /// A therapist set part of the dose by hand.
    Adjusted {
        /// What.
        what: String,
        /// To what.
        to: Fact,
        /// Why.
        reason: String,
    },
    /// A red flag outside a session.
    RedFlag(String),
    /// "I do not feel safe".
    NotSafe,
    /// A clinician lifts every stop that stands.
    Cleared {
        /// Why.
        reason: String,
    },
    /// Days off, from this date.
    Pause {
        /// Last day off.
        until: Date,
    },
    /// Motivation, 0 to 10.
    Motivation(i64),
}

impl LogFile {
    /// Reads a log. Errors: a sentence for every line that cannot be read, with its place in the list.
    pub fn read(json: &[u8]) -> Result<LogFile, Vec<WireError>> {
        let value: Value = serde_json::from_slice(json).map_err(|error| vec![error.into()])?;
        let fields = Fields::whole_form(&value).map_err(|error| vec![error])?;
        let mut problems = fields.unknown(&["from", "today", "entries"]);
        let day = |name: &str| fields.parsed_or_none(name, "a day such as 2026-03-02");
        let (from, today) = (day("from").map_err(|error| vec![error])?, day("today").map_err(|error| vec![error])?);
        let mut entries = Vec::new();
        for (index, value) in fields.list("entries", MOST).map_err(|error| vec![error])?.iter().enumerate() {
            match Fields::at(value, format!("entries[{index}]")).and_then(|fields| logged(&fields)) {
                Ok(entry) => entries.push(entry),
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() { Ok(LogFile { from, today, entries }) } else { Err(problems) }
    }
}

fn logged(fields: &Fields<'_>) -> Result<Logged, WireError> {
    if let Some(strange) = fields.unknown(&FIELDS).into_iter().next() {
        return Err(strange);
    }
    Ok(Logged {
        date: fields.parsed("date", "a day such as 2026-03-02")?,
        time: fields.parsed_or_none("time", "a time such as 14:00")?.unwrap_or(Time::constant(12, 0, 0, 0)),
        event: event(fields)?,
    })
}

fn event(fields: &Fields<'_>) -> Result<LoggedEvent, WireError> {
    let has = |name: &str| fields.any(name).is_some();
    let reason = || fields.text_or_none("reason", 1000).map(|reason| reason.unwrap_or_else(|| "log".to_owned()));
    if has("session") {
        let kind = fields.text_or_none("kind", 40)?;
        return Ok(LoggedEvent::Session { kind, paper: facts::maybe(fields, "session")? });
    }
    if has("observation") {
        let of = fields.within_or_none("of", 1, MOST as i64)?.map(|of| of as usize);
        return Ok(LoggedEvent::Observed { kind: fields.text("observation", 40)?, of, facts: facts::maybe(fields, "facts")? });
    }
    if has("adjust") {
        let (what, to) = (fields.text("adjust", 60)?, facts::fact(fields, "to")?);
        return Ok(LoggedEvent::Adjusted { what, to, reason: reason()? });
    }
    if has("red_flag") {
        return fields.text("red_flag", 64).map(LoggedEvent::RedFlag);
    }
    if has("not_safe") {
        return fields.truth("not_safe").map(|_| LoggedEvent::NotSafe);
    }
    if has("clear") {
        return fields.truth("clear").and_then(|_| Ok(LoggedEvent::Cleared { reason: reason()? }));
    }
    if has("pause_until") {
        return fields.parsed("pause_until", "a day such as 2026-03-02").map(|until| LoggedEvent::Pause { until });
    }
    if has("motivation") {
        return fields.within("motivation", 0, 10).map(LoggedEvent::Motivation);
    }
    Err(fields.problem("*", FieldProblem::Expected("a session, observation, adjust, red_flag, not_safe, clear or pause_until")))
}
