//! What a therapist should know, strongest first; the same in both arms.

use super::Scene;
use super::ahead::weeks_missed;
use super::walk::Walk;
use crate::fold::{self, alert};
use crate::foot_core::decide::Light;
use crate::foot_core::rule;
use crate::foot_core::support::{missed, window};
use crate::standing::{Alert, OpenStop};
use kadans_domain::{InputValue, Level, Reason};

pub(super) fn alerts(scene: &Scene<'_>, walk: &Walk<'_>, stops: &[OpenStop], state: &str) -> Vec<Alert> {
    let mut alerts: Vec<Alert> = stops.iter().map(of_stop).collect();
    if !matches!(state, "discharged" | "not_started") {
        alerts.extend(injuries(scene, walk));
        alerts.extend(red_again(scene, walk));
        alerts.extend(missed_weeks(scene, walk, state));
    }
    fold::mark_read(&mut alerts, &scene.diary);
    fold::in_order(alerts)
}

fn of_stop(stop: &OpenStop) -> Alert {
    alert(&stop.kind, stop.entry, stop.level, stop.since, stop.reason.clone())
}

/// Every reported injury; an acute one of foot or ankle is told apart, because a practice counts those.
fn injuries(scene: &Scene<'_>, walk: &Walk<'_>) -> Vec<Alert> {
    let told = |(entry, date, acute): &(_, _, bool)| {
        let kind = if *acute { "acute_injury" } else { "injury" };
        let code = InputValue::Code(if *acute { "acute_foot" } else { "other" }.to_owned());
        alert(kind, entry, Level::Ask, *date, Reason::new(rule::INJURY, &scene.rules.adverse.card).saw("code", code))
    };
    walk.injuries.iter().map(told).collect()
}

/// Red twice in a row: the therapist is called.
fn red_again(scene: &Scene<'_>, walk: &Walk<'_>) -> Option<Alert> {
    let again = matches!(walk.lights.as_slice(), [.., Light::Red, Light::Red]);
    let last = walk.done.last().filter(|_| again)?;
    let reason = Reason::new(rule::RED_AGAIN, &scene.rules.stoplight.card)
        .saw("hours", InputValue::Whole(scene.rules.stoplight.rest_hours.into()));
    Some(alert("red_again", last.entry, Level::Ask, last.date, reason))
}

fn missed_weeks(scene: &Scene<'_>, walk: &Walk<'_>, state: &str) -> Option<Alert> {
    let (kind, level, reason) = missed(&scene.rules.support, weeks_missed(scene, walk))?;
    let since = walk.done.last().map(|done| done.date).or(scene.calendar.started)?;
    let expected = matches!(state, "build" | "maintain" | "screen") && !walk.no_reminders;
    expected.then(|| alert(kind, since, level, since, reason))
}

/// Where in the year someone is; and a shorter session when, after the build-up, two of last week's were missed.
pub(super) fn offer(scene: &Scene<'_>, walk: &Walk<'_>) -> Vec<Reason> {
    let rules = scene.rules;
    let week = walk.day(scene.calendar.today).div_euclid(7);
    let of_window = |number: u16| {
        window(&rules.support, number).map(|window| {
            Reason::new(rule::SUPPORT, &rules.support.card)
                .saw("risk", InputValue::Code(window.risk.clone()))
                .saw("target_percent", InputValue::Whole(window.target_percent.into()))
        })
    };
    let support = walk.course.as_ref().and_then(|_| of_window(u16::try_from(week + 1).ok()?));
    let last_week = walk.done.iter().filter(|done| walk.day(done.date).div_euclid(7) == week - 1).count();
    let kept = usize::from(rules.variants.kept_a_week);
    let after_build = week > i32::from(rules.blocks.weeks_each) * 4;
    let short = (after_build && last_week + 2 <= kept)
        .then(|| Reason::new(rule::OFFER_SHORT, &rules.variants.card).saw("count", InputValue::Whole((kept - last_week) as i64)));
    support.into_iter().chain(short).collect()
}
