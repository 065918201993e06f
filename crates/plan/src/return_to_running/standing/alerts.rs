//! What a therapist should know, strongest first.

use super::Scene;
use super::walk::Walk;
use crate::fold::{self, alert};
use crate::return_to_running::rule;
use crate::standing::{Alert, OpenStop};
use kadans_domain::{InputValue, Level, Reason};

pub(super) fn alerts(scene: &Scene<'_>, walk: &Walk<'_>, stops: &[OpenStop], state: &str) -> Vec<Alert> {
    let mut alerts: Vec<Alert> = stops.iter().map(of_stop).collect();
    if state != "discharged" {
        alerts.extend(of_last_verdict(walk));
        alerts.extend(of_gap(walk));
        alerts.extend(may_leave(scene, walk));
        alerts.extend(late_relapses(scene, walk));
        alerts.extend(silence(scene, stops, state));
    }
    fold::mark_read(&mut alerts, &scene.diary);
    fold::in_order(alerts)
}

fn of_stop(stop: &OpenStop) -> Alert {
    alert(&stop.kind, stop.entry, stop.level, stop.since, stop.reason.clone())
}

/// Red, and amber that led back, are told until the next session.
fn of_last_verdict(walk: &Walk<'_>) -> Option<Alert> {
    let last = walk.done.last()?;
    let reason = last.verdict.reasons.first()?;
    let back = reason.rule == rule::RED || reason.rule == rule::AMBER_BACK;
    back.then(|| alert("step_back", last.entry, Level::Warn, last.date, reason.clone()))
}

fn of_gap(walk: &Walk<'_>) -> Option<Alert> {
    let reason = walk.next_reasons.iter().find(|reason| reason.rule == rule::GAP)?;
    let last = walk.done.last()?;
    Some(alert("gap", last.date, Level::Warn, last.date, reason.clone()))
}

/// Everything but the questionnaire is there: time to look.
fn may_leave(scene: &Scene<'_>, walk: &Walk<'_>) -> Option<Alert> {
    let course = walk.course.as_ref()?;
    let check = course.exit_check(walk.day(scene.calendar.today), true);
    let climbing = course.state() == crate::return_to_running::State::Climbing;
    let last = walk.done.last()?;
    (climbing && check.missing.is_empty()).then(|| alert("may_leave", last.date, Level::Ask, last.date, check.reason))
}

fn late_relapses(scene: &Scene<'_>, walk: &Walk<'_>) -> Vec<Alert> {
    let rules = &scene.rules.exit;
    let told = |(entry, date): &(_, _)| {
        let reason = Reason::new(rule::RELAPSE_LATE, &rules.card).saw("limit", InputValue::Whole(rules.relapse_days.into()));
        alert("relapse_late", entry, Level::Ask, *date, reason)
    };
    walk.late_relapses.iter().map(told).collect()
}

/// Nobody is expected to log while a stop stands, or after leaving.
fn silence(scene: &Scene<'_>, stops: &[OpenStop], state: &str) -> Option<Alert> {
    let (since, days) = fold::quiet_days(&scene.calendar, &scene.diary)?;
    let rules = &scene.rules.movement;
    let expected = stops.is_empty() && matches!(state, "minutes" | "distance" | "faster");
    let reason = Reason::new(rule::SILENCE, &rules.card).saw("days", InputValue::Whole(days.into()));
    (expected && days > rules.silent_days.into()).then(|| alert("silence", since, Level::Warn, since, reason))
}
