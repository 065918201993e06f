//! Stops: what keeps someone from exercising until a clinician lifts it, by name and with a reason.

use super::Scene;
use super::diary::Diary;
use super::findings::{OpenStop, StopKind};
use super::types::DoneSession;
use crate::rule;
use crate::safety::{NOT_SAFE, is_urgent};
use crate::verdict::Decision;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use kadans_domain::{Author, Entry, EntryId, Event, InputValue, Level, Reason, SafetySignal, SessionDone};
use std::collections::BTreeSet;

/// A player writes an urgent stop twice: at once as a signal, and as the session. Within these minutes they are one stop.
const SAME_MOMENT: SignedDuration = SignedDuration::from_mins(10);

/// Every stop nobody lifted, oldest first.
pub(super) fn open(scene: &Scene<'_>, diary: &Diary<'_>, done: &[DoneSession]) -> Vec<OpenStop> {
    let lifted = lifted(diary);
    let told_in_session = told_in_session(scene, diary);
    let of_entries = diary.dated().filter_map(|(date, entry)| of_entry(scene, diary, date, entry, &told_in_session));
    let of_verdicts = done.iter().filter_map(|session| of_verdict(scene, diary, session));
    let mut open: Vec<OpenStop> =
        of_entries.chain(of_verdicts).filter(|(_, known_as)| known_as.is_disjoint(&lifted)).map(|(stop, _)| stop).collect();
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

type Found = (OpenStop, BTreeSet<EntryId>);

fn of_entry(scene: &Scene<'_>, diary: &Diary<'_>, since: Date, entry: &Entry, told: &BTreeSet<EntryId>) -> Option<Found> {
    let kind = match &entry.event {
        Event::SafetySignal(SafetySignal::RedFlag(_)) if told.contains(&entry.id) => return None,
        Event::SafetySignal(SafetySignal::RedFlag(code)) => kind_of(code),
        Event::SafetySignal(SafetySignal::NotSafe | SafetySignal::Instrument(_)) => StopKind::Suicidality,
        Event::ValuesRecorded(values) if values.safety_item_positive => StopKind::Suicidality,
        Event::SessionDone(session) => kind_of(red_flag(scene, session)?),
        _ => return None,
    };
    let mut known_as = diary.known_as(entry.id);
    if let Event::SessionDone(session) = &entry.event {
        known_as.extend(signals_of(scene, diary, session));
    }
    Some((stop(scene, entry.id, since, kind), known_as))
}

fn of_verdict(scene: &Scene<'_>, diary: &Diary<'_>, session: &DoneSession) -> Option<Found> {
    let pauses = session.verdict.decision == Decision::PauseReview;
    pauses.then(|| (stop(scene, session.entry, session.date, StopKind::Worsening), diary.known_as(session.entry)))
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

/// Signals that are the same stop as a session's own.
fn told_in_session(scene: &Scene<'_>, diary: &Diary<'_>) -> BTreeSet<EntryId> {
    let sessions = diary.entries().filter_map(|entry| match &entry.event {
        Event::SessionDone(session) => Some(session),
        _ => None,
    });
    sessions.flat_map(|session| signals_of(scene, diary, session)).collect()
}

fn signals_of(scene: &Scene<'_>, diary: &Diary<'_>, session: &SessionDone) -> Vec<EntryId> {
    let Some(flag) = red_flag(scene, session) else { return Vec::new() };
    let until: Timestamp = session.ended_at.saturating_add(SAME_MOMENT).unwrap_or(session.ended_at);
    let same = |entry: &&Entry| matches!(&entry.event, Event::SafetySignal(SafetySignal::RedFlag(code)) if code == flag);
    diary.between(session.started_at, until).filter(same).map(|entry| entry.id).collect()
}
