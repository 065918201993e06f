//! What `kadans progress` prints of a course in any programme, and a form as `kadans programme show` prints it.

use super::answers::{codes, kind_named};
use crate::decimal::Decimal;
use crate::dose::SessionForm;
use crate::facts::FactForm;
use crate::gate::level_code;
use crate::judgement::JudgementForm;
use crate::reason::{Sentences, ShownReason};
use crate::words::WordsForm;
use jiff::civil::Date;
use kadans_plan::form::{Field, Kind};
use kadans_plan::standing::{Alert, Done, OpenStop, Task};
use kadans_plan::{Form, Standing};
use serde::Serialize;

/// What came of one session line of the log.
#[derive(Serialize)]
pub struct SessionReport<'a> {
    entry: usize,
    date: Date,
    number: Option<u16>,
    kind: Option<&'a str>,
    dose: Option<&'a str>,
    judgement: Option<JudgementForm<'a>>,
}

impl<'a> SessionReport<'a> {
    /// A session that was judged; `entry` is its place in the log, from 1, and `dose` what was asked.
    pub fn judged(entry: usize, done: &'a Done, dose: &'a str, sentences: Sentences<'_>) -> SessionReport<'a> {
        SessionReport {
            entry,
            date: done.date,
            number: Some(done.number),
            kind: Some(&done.kind),
            dose: Some(dose),
            judgement: Some(JudgementForm::new(&done.verdict, sentences)),
        }
    }

    /// A session for which nothing was due: a stop, a block, or the end.
    pub const fn not_due(entry: usize, date: Date) -> SessionReport<'a> {
        SessionReport { entry, date, number: None, kind: None, dose: None, judgement: None }
    }
}

/// A course after its log.
#[derive(Serialize)]
pub struct ProgressReport<'a> {
    format: &'static str,
    version: u32,
    programme: &'a str,
    today: Date,
    state: &'a str,
    sessions: Vec<SessionReport<'a>>,
    now: Vec<(WordsForm<'a>, WordsForm<'a>)>,
    next_reasons: Vec<ShownReason>,
    next: Option<SessionForm<'a>>,
    stops: Vec<FindingForm<'a>>,
    alerts: Vec<FindingForm<'a>>,
    tasks: Vec<TaskForm>,
}

#[derive(Serialize)]
struct FindingForm<'a> {
    kind: &'a str,
    level: &'static str,
    since: Date,
    reason: ShownReason,
}

#[derive(Serialize)]
struct TaskForm {
    kind: &'static str,
    from: Date,
    until: Option<Date>,
    before_next: bool,
    for_therapist: bool,
}

impl<'a> ProgressReport<'a> {
    /// Where somebody stands on `today`.
    pub fn new(
        programme: &'a str,
        today: Date,
        standing: &'a Standing,
        sessions: Vec<SessionReport<'a>>,
        sentences: Sentences<'_>,
    ) -> ProgressReport<'a> {
        let stop = |stop: &'a OpenStop| FindingForm {
            kind: &stop.kind,
            level: level_code(stop.level),
            since: stop.since,
            reason: ShownReason::new(&stop.reason, sentences),
        };
        let alert = |alert: &'a Alert| FindingForm {
            kind: &alert.kind,
            level: level_code(alert.level),
            since: alert.since,
            reason: ShownReason::new(&alert.reason, sentences),
        };
        ProgressReport {
            format: "kadans.progress",
            version: 1,
            programme,
            today,
            state: standing.state,
            sessions,
            now: standing.now.iter().map(|(name, value)| (WordsForm(name), WordsForm(value))).collect(),
            next_reasons: standing.next_reasons.iter().map(|reason| ShownReason::new(reason, sentences)).collect(),
            next: standing.upcoming.first().map(SessionForm::new),
            stops: standing.stops.iter().map(stop).collect(),
            alerts: standing.alerts.iter().map(alert).collect(),
            tasks: standing.tasks.iter().map(task).collect(),
        }
    }

    /// As JSON, for people and programs.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("names are text and numbers are finite") + "\n"
    }
}

fn task(task: &Task) -> TaskForm {
    let Task { kind, from, until, before_next, for_therapist, .. } = *task;
    TaskForm { kind, from, until, before_next, for_therapist }
}

/// The questions of a form.
#[derive(Serialize)]
pub struct FormReport<'a>(Vec<SectionForm<'a>>);

#[derive(Serialize)]
struct SectionForm<'a> {
    section: &'a str,
    fields: Vec<FieldForm<'a>>,
}

#[derive(Serialize)]
struct FieldForm<'a> {
    field: &'a str,
    answer: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    low: Option<Decimal<1000>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    high: Option<Decimal<1000>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    codes: &'a [&'static str],
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'static str>,
    required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    asked_when: Option<(&'a str, FactForm<'a>)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    usual: Option<FactForm<'a>>,
}

impl<'a> FormReport<'a> {
    /// The questions, section by section.
    pub fn new(form: &'a Form) -> FormReport<'a> {
        let sections = form
            .sections
            .iter()
            .map(|section| SectionForm { section: section.id, fields: section.fields.iter().map(field).collect() });
        FormReport(sections.collect())
    }
}

fn field(field: &Field) -> FieldForm<'_> {
    let (low, high) = match field.kind {
        Kind::Whole { low, high } => (Some(Decimal(low * 1000)), Some(Decimal(high * 1000))),
        Kind::Decimal { low, high, .. } => (Some(Decimal(low)), Some(Decimal(high))),
        Kind::YesNo | Kind::Choice(_) | Kind::Several(_) | Kind::Date | Kind::Text => (None, None),
    };
    FieldForm {
        field: field.id,
        answer: kind_named(&field.kind),
        low,
        high,
        codes: codes(&field.kind),
        unit: field.unit,
        required: field.required,
        asked_when: field.asked_when.as_ref().map(|(other, fact)| (*other, FactForm(fact))),
        usual: field.usual.as_ref().map(FactForm),
    }
}
