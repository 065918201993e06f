//! Stops: what keeps someone from exercising until a clinician lifts it, by name and with a reason.

use super::Scene;
use super::diary::Diary;
use super::findings::{OpenStop, StopKind};
use super::types::DoneSession;
use crate::running::rule;
use crate::running::safety::{NOT_SAFE, is_urgent};
use crate::running::verdict::Decision;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use kadans_domain::{Author, Entry, EntryId, Event, InputValue, Level, Reason, SafetySignal, SessionDone};
use std::collections::{BTreeMap, BTreeSet};

/// A player writes an urgent stop twice: at once as a signal, and as the session. Within these minutes they are one stop.
const SAME_MOMENT: SignedDuration = SignedDuration::from_mins(10);
/// No session takes longer; one that says so began on a clock that was wrong.
const SESSION_AT_MOST: SignedDuration = SignedDuration::from_hours(4);

/// A stop as one entry tells it. What was written down stays written: a correction takes no flag away.
struct Flag<'a> {
    since: Date,
    entry: &'a Entry,
    kind: StopKind,
}

/// Every stop nobody lifted, oldest first.
pub(super) fn open(scene: &Scene<'_>, diary: &Diary<'_>, done: &[DoneSession]) -> Vec<OpenStop> {
    let lifted = lifted(diary);
    let flags: Vec<Flag<'_>> = diary.written().filter_map(|(since, entry)| flag(scene, since, entry)).collect();
    let standing = stops_of(&flags, diary).into_iter().filter(|stop| !stop.is_lifted(&lifted));
    let mut open: Vec<OpenStop> =
        standing.filter_map(|stop| stop.told(scene)).chain(of_verdicts(scene, diary, done, &lifted)).collect();
    open.sort_by_key(|stop| (stop.since, stop.entry));
    open
}

/// Entries named in a clearance by someone of the practice. A patient cannot lift a stop.
fn lifted(diary: &Diary<'_>) -> BTreeSet<EntryId> {
    let clearances = diary.entries().filter_map(|entry| match (&entry.event, entry.author) {
        (Event::Clearance(clearance), Author::Member(_)) => Some(clearance.of),
        _ => None,
    });
    clearances.collect()
}

fn flag<'a>(scene: &Scene<'_>, since: Date, entry: &'a Entry) -> Option<Flag<'a>> {
    let kind = match &entry.event {
        Event::SafetySignal(SafetySignal::RedFlag(code)) => kind_of(code),
        Event::SafetySignal(SafetySignal::NotSafe | SafetySignal::Instrument(_)) => StopKind::Suicidality,
        Event::ValuesRecorded(values) if values.safety_item_positive => StopKind::Suicidality,
        Event::SessionDone(session) => kind_of(red_flag(scene, session)?),
        _ => return None,
    };
    Some(Flag { since, entry, kind })
}

/// One stop, told by an entry, by corrections that say the same, and by a signal of the same moment. Lifting any of them
/// lifts it; a correction that says something else is another stop.
#[derive(Default)]
struct Stop<'f, 'a> {
    flags: Vec<&'f Flag<'a>>,
    signals: Vec<&'f Flag<'a>>,
}

impl Stop<'_, '_> {
    fn is_lifted(&self, lifted: &BTreeSet<EntryId>) -> bool {
        self.flags.iter().chain(&self.signals).any(|flag| lifted.contains(&flag.entry.id))
    }

    /// By the entry that was taken in last.
    fn told(&self, scene: &Scene<'_>) -> Option<OpenStop> {
        let last = self.flags.iter().max_by_key(|flag| (flag.entry.recorded_at, flag.entry.id))?;
        Some(stop(scene, last.entry.id, last.since, last.kind.clone()))
    }
}

fn stops_of<'f, 'a>(flags: &'f [Flag<'a>], diary: &Diary<'_>) -> Vec<Stop<'f, 'a>> {
    let (signals, others): (Vec<_>, Vec<_>) = flags.iter().partition(|flag| flag.is_signal());
    let mut stops: BTreeMap<(EntryId, &StopKind), Stop<'_, '_>> = BTreeMap::new();
    for flag in others {
        stops.entry((diary.first(flag.entry.id), &flag.kind)).or_default().flags.push(flag);
    }
    for signal in signals {
        let same = stops.values_mut().find(|stop| stop.flags.iter().any(|flag| flag.is_told_by(signal)));
        match same {
            Some(stop) => stop.signals.push(signal),
            None => stops.entry((signal.entry.id, &signal.kind)).or_default().flags.push(signal),
        }
    }
    stops.into_values().collect()
}

impl Flag<'_> {
    fn is_signal(&self) -> bool {
        matches!(self.entry.event, Event::SafetySignal(_))
    }

    /// Both moments are on the device's own clock, which may be wrong, but not between a signal and its session.
    fn is_told_by(&self, signal: &Flag<'_>) -> bool {
        let (Event::SessionDone(session), StopKind::RedFlag(_)) = (&self.entry.event, &self.kind) else { return false };
        let (from, until) = stopped_between(session);
        let at = signal.entry.time.device_at;
        self.kind == signal.kind && from <= at && at <= until
    }
}

fn stopped_between(session: &SessionDone) -> (Timestamp, Timestamp) {
    let end = session.ended_at;
    let from = end.saturating_sub(SESSION_AT_MOST).unwrap_or(end).max(session.started_at);
    (from, end.saturating_add(SAME_MOMENT).unwrap_or(end))
}

/// Sessions whose verdict waits for a clinician because complaints lasted.
fn of_verdicts(scene: &Scene<'_>, diary: &Diary<'_>, done: &[DoneSession], lifted: &BTreeSet<EntryId>) -> Vec<OpenStop> {
    let seen: BTreeSet<EntryId> = lifted.iter().map(|of| diary.current(*of)).collect();
    let pausing =
        done.iter().filter(|session| session.verdict.decision == Decision::PauseReview && !seen.contains(&session.entry));
    pausing.map(|session| stop(scene, session.entry, session.date, StopKind::Worsening)).collect()
}

fn stop(scene: &Scene<'_>, entry: EntryId, since: Date, kind: StopKind) -> OpenStop {
    let programme = scene.programme;
    let (level, reason) = match &kind {
        StopKind::RedFlag(code) => {
            let reason = Reason::new(rule::PROGRESS_RED_FLAG, &programme.red_flags.card);
            (Level::Stop, reason.saw("code", InputValue::Code(code.clone())))
        }
        StopKind::Suicidality => {
            let hours = InputValue::Whole(programme.suicidality.acknowledge_hours.into());
            let reason = Reason::new(rule::SUICIDALITY, &programme.suicidality.card);
            (Level::Block, reason.saw("acknowledge_hours", hours))
        }
        StopKind::Worsening => {
            let times = InputValue::Whole(programme.progress.worse_in_a_row.into());
            (Level::Block, Reason::new(rule::PROGRESS_WORSE_TWICE, &programme.progress.card).saw("count", times))
        }
    };
    OpenStop { entry, since, level, kind, reason }
}

fn kind_of(code: &str) -> StopKind {
    if code == NOT_SAFE { StopKind::Suicidality } else { StopKind::RedFlag(code.to_owned()) }
}

fn red_flag<'s>(scene: &Scene<'_>, session: &'s SessionDone) -> Option<&'s str> {
    let reason = session.stopped.as_ref().map(|stop| stop.reason.as_str())?;
    is_urgent(&scene.programme.red_flags, reason).then_some(reason)
}
