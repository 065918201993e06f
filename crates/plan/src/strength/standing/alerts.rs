//! What a therapist should know, strongest first.

use super::course::Course;
use super::{Scene, expired, stops};
use crate::fold::{alert, in_order, mark_read, quiet_days};
use crate::standing::{Alert, OpenStop};
use crate::strength::rule;
use kadans_domain::{InputValue, Level, Reason};

pub(super) fn all(scene: &Scene<'_>, course: &Course<'_>, open: &[OpenStop]) -> Vec<Alert> {
    let mut alerts = of_stops(open);
    alerts.extend(clearance(scene, course));
    alerts.extend(question(scene, course));
    alerts.extend(pressure(scene));
    alerts.extend(no_step(course));
    alerts.extend(silence(scene, open));
    mark_read(&mut alerts, &scene.diary);
    in_order(alerts)
}

pub(super) fn of_stops(open: &[OpenStop]) -> Vec<Alert> {
    open.iter().map(|stop| alert(&stop.kind, stop.entry, stop.level, stop.since, stop.reason.clone())).collect()
}

/// The clearance no longer holds: nothing is planned until there is a new one.
fn clearance(scene: &Scene<'_>, course: &Course<'_>) -> Option<Alert> {
    let until = course.walk.person().cleared_until?;
    let reason = Reason::new(rule::CLEARANCE_EXPIRED, &scene.programme.clearance.card)
        .saw("item", InputValue::Code("valid_until".to_owned()));
    expired(scene, &course.walk).then(|| alert("clearance_expired", until, Level::Block, until, reason))
}

/// A question that is open freezes steps up until someone closes it.
fn question(scene: &Scene<'_>, course: &Course<'_>) -> Option<Alert> {
    let last = course.done.last()?;
    let reason = Reason::new(rule::ASK_OPEN, &scene.programme.decide.card);
    course.walk.ask_open().then(|| alert("ask_open", last.entry, Level::Ask, last.date, reason))
}

/// Every day on which pressure was too high to begin is told to the therapist, who tells the GP.
fn pressure(scene: &Scene<'_>) -> Vec<Alert> {
    let of_day = |(date, entry)| {
        alert("gate_pressure", entry, Level::Warn, date, Reason::new(rule::GATE_PRESSURE, &scene.programme.gate.card))
    };
    stops::too_high(scene).into_iter().map(of_day).collect()
}

/// No step of load is fine enough for an exercise: the therapist chooses another way.
fn no_step(course: &Course<'_>) -> Option<Alert> {
    let last = course.done.last()?;
    let reason = last.verdict.reasons.iter().find(|reason| reason.rule == rule::PR2_NO_STEP)?;
    Some(alert("no_step", last.entry, Level::Ask, last.date, reason.clone()))
}

fn silence(scene: &Scene<'_>, open: &[OpenStop]) -> Option<Alert> {
    let (since, days) = quiet_days(&scene.calendar, &scene.diary)?;
    let expected = open.is_empty() && scene.calendar.discharged.is_none();
    let limit = u32::from(scene.programme.course.silent_days);
    let reason = Reason::new(rule::SILENCE, &scene.programme.course.card).saw("days", InputValue::Whole(days.into()));
    (expected && days > limit).then(|| alert("silence", since, Level::Warn, since, reason))
}
