//! What a therapist should know, strongest first.
//!
//! An alert's id follows from what it is about, so the same finding keeps its id however often the diary is read, and an
//! acknowledgement finds it again. Acknowledging says "read and dealt with"; it lifts no stop.

use super::Scene;
use super::findings::{Alert, AlertKind, OpenStop, StopKind};
use super::types::{DoneSession, Phase, Position};
use super::walk::Walk;
use super::weeks::expects_sessions;
use crate::fold::{self, Diary, quiet_days};
use crate::running::gap::AfterGap;
use crate::running::relapse::{DayState, Watch, day_state, watch};
use crate::running::rule;
use crate::running::verdict::Decision;
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_domain::{InputValue, Level, Reason, Score0To10};
use std::collections::{BTreeMap, BTreeSet};

/// What was found before.
pub(super) struct Findings<'a> {
    pub(super) stops: &'a [OpenStop],
    pub(super) gap: &'a AfterGap,
    pub(super) position: &'a Position,
    pub(super) motivation: &'a [(Date, Score0To10)],
}

pub(super) fn alerts(scene: &Scene<'_>, diary: &Diary<'_>, walk: &Walk<'_>, found: &Findings<'_>) -> Vec<Alert> {
    let mut alerts: Vec<Alert> = found.stops.iter().map(of_stop).collect();
    alerts.extend(held_in_a_row(scene, &walk.done));
    alerts.extend(of_last_verdict(walk));
    alerts.extend(of_gap(walk, found));
    alerts.extend(stagnation(scene, found.position));
    alerts.extend(silence(scene, diary, found));
    alerts.extend(relapse(scene, walk, found.motivation));
    acknowledge(scene, diary, &mut alerts);
    alerts.sort_by(|one, other| (one.level, one.since, &one.id).cmp(&(other.level, other.since, &other.id)));
    alerts
}

fn alert(kind: AlertKind, about: impl std::fmt::Display, level: Level, since: Date, reason: Reason) -> Alert {
    let id = format!("{}-{about}", kind.code().replace('_', "-"));
    Alert { id, kind, level, reason, since, acknowledged: false }
}

fn of_stop(stop: &OpenStop) -> Alert {
    let kind = match stop.kind {
        StopKind::RedFlag(_) => AlertKind::RedFlag,
        StopKind::Suicidality => AlertKind::Suicidality,
        StopKind::Worsening => AlertKind::Worsening,
    };
    alert(kind, stop.entry, stop.level, stop.since, stop.reason.clone())
}

/// The streak that still runs; it is called after the session it began with.
fn held_in_a_row(scene: &Scene<'_>, done: &[DoneSession]) -> Option<Alert> {
    let held = |session: &&DoneSession| matches!(session.verdict.decision, Decision::Hold | Decision::Regress);
    let count = done.iter().rev().take_while(held).count();
    let rules = &scene.programme.progress;
    let first = done.get(done.len() - count)?;
    let reason = Reason::new(rule::HELD_IN_A_ROW, &rules.card).saw("count", InputValue::Whole(count as i64));
    (count >= rules.held_in_a_row.into()).then(|| alert(AlertKind::HeldInARow, first.entry, Level::Ask, first.date, reason))
}

/// An offer and an extension are told until the next session; an offer also until the therapist has set a rung.
fn of_last_verdict(walk: &Walk<'_>) -> Vec<Alert> {
    let Some(last) = walk.done.last() else { return Vec::new() };
    let set_by_hand = walk.next_reasons.iter().any(|reason| reason.rule == rule::PLAN_OVERRIDE);
    let told = last.verdict.reasons.iter().filter_map(|reason| {
        let (kind, level) = match reason.rule {
            rule::INDICATION_OFFER if !set_by_hand => (AlertKind::Offer, Level::Ask),
            rule::PLAN_EXTENDED => (AlertKind::Extended, Level::Log),
            _ => return None,
        };
        Some(alert(kind, last.entry, level, last.date, reason.clone()))
    });
    told.collect()
}

fn of_gap(walk: &Walk<'_>, found: &Findings<'_>) -> Option<Alert> {
    if !expects_sessions(found.position) {
        return None;
    }
    let (since, _) = walk.last_run?;
    let (level, reason) = match found.gap {
        AfterGap::AsPlanned => return None,
        AfterGap::Rung(_, reason) if reason.rule == rule::GAP_REPEAT => (Level::Log, reason),
        AfterGap::Rung(_, reason) => (Level::Warn, reason),
        AfterGap::Remeasure(reason) => (Level::Ask, reason),
    };
    Some(alert(AlertKind::Gap, since, level, since, reason.clone()))
}

/// The calendar never moves someone to another phase; it only says that it is time to talk, or to refer.
fn stagnation(scene: &Scene<'_>, position: &Position) -> Vec<Alert> {
    let rules = &scene.programme.phases;
    let in_phase = scene.phase.and_then(|phase| match phase.phase {
        Phase::Crisis => Some(("crisis", phase.since, rules.crisis_days)),
        Phase::ProblemSolving => Some(("problem_solving", phase.since, rules.problem_days)),
        Phase::Application => None,
    });
    let in_all = scene.calendar.started.map(|started| ("total", started, rules.total_days));
    let lasting = in_phase.into_iter().chain(in_all).filter_map(|(phase, since, limit)| {
        let days = (scene.calendar.today - since).get_days();
        let reason = Reason::new(rule::PHASE_STAGNATION, &rules.card)
            .saw("phase", InputValue::Code(phase.to_owned()))
            .saw("days", InputValue::Whole(days.into()))
            .saw("limit", InputValue::Whole(limit.into()));
        let about = format!("{}-{since}", phase.replace('_', "-"));
        (days > i32::from(limit)).then(|| alert(AlertKind::Stagnation, about, Level::Warn, since, reason))
    });
    if expects_sessions(position) { lasting.collect() } else { Vec::new() }
}

/// Days without any word, days off left out. Nobody is expected to log while a stop stands.
fn silence(scene: &Scene<'_>, diary: &Diary<'_>, found: &Findings<'_>) -> Option<Alert> {
    if !expects_sessions(found.position) || !found.stops.is_empty() {
        return None;
    }
    let (since, days) = quiet_days(&scene.calendar, diary)?;
    let rules = &scene.programme.progress;
    let reason = Reason::new(rule::SILENCE, &rules.card).saw("days", InputValue::Whole(days.into()));
    (days > rules.silent_days.into()).then(|| alert(AlertKind::Silence, since, Level::Warn, since, reason))
}

/// Watches from the start until some months after discharge.
fn relapse(scene: &Scene<'_>, walk: &Walk<'_>, motivation: &[(Date, Score0To10)]) -> Option<Alert> {
    let rules = &scene.programme.relapse;
    let started = scene.calendar.started.filter(|started| *started <= scene.calendar.today)?;
    let months = i64::from(rules.months_after_discharge).months();
    if scene.calendar.discharged.is_some_and(|on| on.saturating_add(months) < scene.calendar.today) {
        return None;
    }
    let ran: BTreeSet<Date> = walk.done.iter().map(|session| session.date).collect();
    let answers: BTreeMap<Date, Score0To10> = motivation.iter().copied().collect();
    let dates: Vec<Date> = started.series(1.day()).take_while(|day| *day <= scene.calendar.today).collect();
    let days: Vec<DayState> = dates.iter().map(|day| day_state(rules, ran.contains(day), answers.get(day).copied())).collect();
    let day_number = |days: u16| InputValue::Whole(days.into());
    match watch(rules, &days) {
        Watch::Quiet => None,
        Watch::Alert { first, days, absent } => {
            let reason = Reason::new(rule::RELAPSE_ALERT, &rules.card)
                .saw("days", day_number(days))
                .saw("absent_days", day_number(absent));
            Some(alert(AlertKind::Relapse, dates[first], Level::Ask, dates[first], reason))
        }
        Watch::CheckIn { .. } if scene.calendar.pausing(scene.calendar.today) => None,
        Watch::CheckIn { days } => {
            let since = dates[dates.len() - usize::from(days)];
            let reason = Reason::new(rule::RELAPSE_CHECK_IN, &rules.card).saw("days", day_number(days));
            Some(alert(AlertKind::CheckIn, since, Level::Log, since, reason))
        }
    }
}

/// Read and dealt with. Absent motivation that lasts comes back after its snooze.
fn acknowledge(scene: &Scene<'_>, diary: &Diary<'_>, alerts: &mut [Alert]) {
    let snooze = i64::from(scene.programme.relapse.snooze_days).days();
    let last_read = fold::read(diary);
    for alert in alerts {
        let read = last_read.get(alert.id.as_str()).copied();
        alert.acknowledged = match alert.kind {
            AlertKind::Relapse => read.is_some_and(|read| scene.calendar.today < read.saturating_add(snooze)),
            _ => read.is_some(),
        };
    }
}
