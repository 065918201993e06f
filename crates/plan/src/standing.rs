//! Where someone stands in any programme: what was done and came of it, what is to come, and what a therapist should know.

use crate::decision::Decision;
use crate::programme::Session;
use crate::words::Words;
use jiff::civil::Date;
use kadans_domain::{EntryId, Level, PrescriptionId, Reason};
use std::collections::BTreeSet;

/// All that the diary says today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The programme's code for where someone is, e.g. `intensive`, `on_hold`; its text is `<programme>-state-<code>`.
    pub state: &'static str,
    /// First day of the first prescription.
    pub started: Option<Date>,
    /// The newest prescription.
    pub prescription: Option<PrescriptionId>,
    /// In the order they were done.
    pub done: Vec<Done>,
    /// What holds now, name and value, e.g. the speed, or the load of each exercise.
    pub now: Vec<(Words, Words)>,
    /// Why the next dose differs from the last verdict: a gap, an adjustment, a week's review.
    pub next_reasons: Vec<Reason>,
    /// Still to come; empty while a stop stands.
    pub upcoming: Vec<Session>,
    /// Week by week, planned and done.
    pub weeks: Vec<Week>,
    /// What the dose curve draws; the text is `measure-<code>`, e.g. `walk_min`, `load_kg`.
    pub measure: &'static str,
    /// Stops nobody lifted.
    pub stops: Vec<OpenStop>,
    /// What a therapist should know, strongest first.
    pub alerts: Vec<Alert>,
    /// What the person is asked today: checks, cards, tests that are due.
    pub tasks: Vec<Task>,
    /// Sessions done of those due.
    pub adherence: Adherence,
    /// Days off that are planned or past.
    pub pauses: Vec<(Date, Date)>,
    /// A pause covers today.
    pub pausing: bool,
    /// Entries that a later one took the place of; they no longer count.
    pub corrected: BTreeSet<EntryId>,
}

/// A session that was done, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// Its diary entry.
    pub entry: EntryId,
    /// Local date.
    pub date: Date,
    /// The prescription it followed.
    pub prescription: PrescriptionId,
    /// Its number in the course, from 1.
    pub number: u16,
    /// The programme's code for its kind.
    pub kind: String,
    /// What it was, in one line.
    pub title: Words,
    /// What was done and felt: name and value.
    pub facts: Vec<(Words, Words)>,
    /// What counts for the dose curve.
    pub measure: u32,
    /// What came of it. Every log has one.
    pub verdict: Judgement,
}

/// What came of a session or of a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// What.
    pub decision: Decision,
    /// Why, the deciding rule first; never empty.
    pub reasons: Vec<Reason>,
    /// What changes, each with the rule that did it.
    pub changes: Vec<Change>,
}

/// One part of the dose that changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which part, e.g. an exercise's load.
    pub what: Words,
    /// What it was.
    pub from: Words,
    /// What it becomes.
    pub to: Words,
    /// Why.
    pub reason: Reason,
}

/// A stop that nobody has lifted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenStop {
    /// The diary entry a clearance must name.
    pub entry: EntryId,
    /// Since when.
    pub since: Date,
    /// BLOCK or STOP.
    pub level: Level,
    /// The programme's code, e.g. `red_flag`, `delayed_red`; its text is `stop-kind-<code>`.
    pub kind: String,
    /// Why.
    pub reason: Reason,
}

/// Something a therapist should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// Stable text: kind and what it is about, e.g. `silence-2026-03-01`.
    pub id: String,
    /// The code of what it is about; its text is `alert-<code>`.
    pub kind: String,
    /// How far it reaches.
    pub level: Level,
    /// Why.
    pub reason: Reason,
    /// Since when.
    pub since: Date,
    /// Someone read it and dealt with it.
    pub acknowledged: bool,
}

/// Something the person is asked to do or answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Kind of the [`kadans_domain::Observation`] that answers it.
    pub kind: &'static str,
    /// The session it belongs to.
    pub session: Option<EntryId>,
    /// From this day.
    pub from: Date,
    /// Until this day; `None` for as long as it takes.
    pub until: Option<Date>,
    /// From this hour of the day, 0 to 23; 0 for any time.
    pub from_hour: u8,
    /// Needed before the next session may start.
    pub before_next: bool,
    /// For the therapist, not for the person.
    pub for_therapist: bool,
}

/// A week of the course, from the day the first prescription holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    /// From 1.
    pub number: u16,
    /// First day.
    pub from: Date,
    /// Planned, in the unit of [`Standing::measure`].
    pub planned: u32,
    /// Done, in the same unit.
    pub done: u32,
    /// Sessions done.
    pub sessions: u16,
}

/// Sessions done of those that could have been done by now; planned days off left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Adherence {
    /// Sessions done.
    pub done: u16,
    /// Sessions due until today, without the days off.
    pub due: u16,
}
