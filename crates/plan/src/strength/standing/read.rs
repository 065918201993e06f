//! From a diary entry to the log that the rules judge.

use super::Scene;
use crate::strength::delayed::{Checks, colour};
use crate::strength::dose::{Line, SessionDose, tension_s};
use crate::strength::gate;
use crate::strength::walk::{Ended, Log, SetLog, Walk};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use kadans_domain::{Entry, EntryId, Facts, Level, Observation, SessionDone, StepDone, StepState};
use std::collections::BTreeMap;

/// The checks of each session, by the entry that now stands for it; all that were answered, because the worst counts.
#[derive(Default)]
pub(super) struct Answered<'a> {
    evening: BTreeMap<EntryId, Vec<&'a Facts>>,
    morning: BTreeMap<EntryId, Vec<&'a Facts>>,
}

impl<'a> Answered<'a> {
    /// A check names its session; one that does not belongs to the last session before it.
    pub(super) fn of(scene: &Scene<'a>) -> Answered<'a> {
        let mut answered = Answered::default();
        for (date, entry) in scene.diary.dated() {
            if let kadans_domain::Event::Observed(told) = &entry.event {
                let checks = match told.kind.as_str() {
                    "evening" => &mut answered.evening,
                    "morning" => &mut answered.morning,
                    _ => continue,
                };
                if let Some(session) = session_of(scene, told, date, entry) {
                    checks.entry(session).or_default().push(&told.facts);
                }
            }
        }
        answered
    }

    pub(super) fn has(&self, kind: &str, session: EntryId) -> bool {
        let of = if kind == "evening" { &self.evening } else { &self.morning };
        of.contains_key(&session)
    }
}

fn session_of(scene: &Scene<'_>, told: &Observation, date: Date, entry: &Entry) -> Option<EntryId> {
    if let Some(session) = told.session {
        return Some(scene.diary.current(session));
    }
    let earliest = date.saturating_sub(1.day());
    let before = scene.diary.dated().filter(|(_, other)| matches!(other.event, kadans_domain::Event::SessionDone(_)));
    let near = before.filter(|(on, other)| *on >= earliest && other.time.performed_at <= entry.time.performed_at);
    near.map(|(_, other)| other.id).next_back()
}

/// Local date and time at which an entry happened.
fn local(entry: &Entry, session: &SessionDone) -> DateTime {
    let zone = TimeZone::get(entry.time.zone.as_str()).unwrap_or(TimeZone::UTC);
    let skew = entry.time.performed_at.duration_since(entry.time.device_at);
    let began = session.started_at.saturating_add(skew).unwrap_or(session.started_at);
    let day = entry.local_date();
    let at = zone.to_datetime(began);
    if at.date() == day { at } else { day.to_datetime(at.time()) }
}

/// The log of a session.
pub(super) fn log<'a>(
    scene: &Scene<'_>,
    walk: &Walk<'_>,
    answered: &'a Answered<'a>,
    entry: &Entry,
    session: &SessionDone,
    dose: SessionDose,
) -> Log {
    let more = &session.answers.more;
    let due = is_due(scene, entry);
    let told = |of: &'a BTreeMap<EntryId, Vec<&'a Facts>>| of.get(&scene.diary.current(entry.id)).map_or(&[][..], Vec::as_slice);
    let (evening, morning) = (told(&answered.evening), told(&answered.morning));
    let checks = Checks { after: Some(more), evening, morning, due };
    let findings = gate::findings(scene.programme, more);
    Log {
        at: local(entry, session),
        sets: dose.lines.iter().flat_map(|line| sets(scene, session, line, dose.tempo_s)).collect(),
        rests_kept: rests_kept(session, &dose),
        ended: ended(scene, session),
        resting_sbp: more.whole("sbp").and_then(|sbp| u16::try_from(sbp).ok()),
        asks: findings.iter().any(|gate| gate.level == Level::Ask),
        closed: more.whole("after_score").is_some(),
        delayed: colour(&scene.programme.delayed, walk.person().usual, &checks),
        soreness: morning.iter().filter_map(|facts| small(facts, "soreness")).max(),
        dose,
    }
}

/// The day after the next morning, or when another session was done, nobody is waited for any more.
fn is_due(scene: &Scene<'_>, entry: &Entry) -> bool {
    let over = scene.case.today > entry.local_date().saturating_add(1.day());
    let later = |(_, other): (Date, &Entry)| {
        matches!(other.event, kadans_domain::Event::SessionDone(_)) && other.time.performed_at > entry.time.performed_at
    };
    over || scene.diary.dated().any(later)
}

fn ended(scene: &Scene<'_>, session: &SessionDone) -> Ended {
    let flags = &scene.programme.safety.red_flags;
    match &session.stopped {
        None => Ended::Full,
        Some(stop) if crate::running::safety::is_urgent(flags, &stop.reason) => Ended::RedFlag,
        Some(_) => Ended::Early,
    }
}

fn sets(scene: &Scene<'_>, session: &SessionDone, line: &Line, tempo_s: u8) -> Vec<SetLog> {
    let prefix = format!("set-{}-", line.exercise);
    let begun = session.steps.iter().filter(|step| step.step.starts_with(&prefix) && step.state != StepState::Skipped);
    begun.map(|step| set(scene, step, line, tempo_s)).collect()
}

fn set(scene: &Scene<'_>, step: &StepDone, line: &Line, tempo_s: u8) -> SetLog {
    let counted = step.repetitions.and_then(|reps| u8::try_from(reps).ok());
    let reps = small(&step.facts, "reps").or(counted);
    let pressure = |id: &str| step.facts.whole(id).and_then(|value| u16::try_from(value).ok());
    SetLog {
        exercise: line.exercise,
        reps,
        rpe: small(&step.facts, "rpe"),
        breath_holds: small(&step.facts, "breath_holds"),
        joint_pain: small(&step.facts, "joint_pain"),
        in_tempo: in_tempo(scene, step, reps, tempo_s),
        sbp: pressure("sbp"),
        dbp: pressure("dbp"),
    }
}

/// The pacer gives the tempo; it was lost when somebody counted fast repetitions, or when the set took much longer or shorter.
fn in_tempo(scene: &Scene<'_>, step: &StepDone, reps: Option<u8>, tempo_s: u8) -> bool {
    let fast = small(&step.facts, "fast_reps").is_some_and(|fast| fast >= scene.programme.effort.fast_reps);
    let Some(reps) = reps else { return !fast };
    let off = u32::from(reps) * u32::from(scene.programme.tempo.off_s);
    !fast && step.actual_s.abs_diff(u32::from(tension_s(reps, tempo_s))) <= off
}

fn rests_kept(session: &SessionDone, dose: &SessionDose) -> bool {
    let least = |step: &StepDone| {
        let number: Option<u8> = step.step.strip_prefix("rest-")?.split('-').next()?.parse().ok();
        Some(u32::from(dose.line(number?)?.rest_s))
    };
    session.steps.iter().filter_map(|step| Some((step, least(step)?))).all(|(step, least)| step.actual_s >= least)
}

pub(super) fn small(facts: &Facts, id: &str) -> Option<u8> {
    facts.whole(id).and_then(|value| u8::try_from(value).ok())
}
