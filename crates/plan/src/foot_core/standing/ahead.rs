//! What is still to come: the sessions of the next two weeks on days that suit, and what the person is asked.

use super::Scene;
use super::walk::Walk;
use crate::foot_core::observation;
use crate::foot_core::prescribe::kinds;
use crate::foot_core::programme::session;
use crate::foot_core::screen::person;
use crate::foot_core::support::missed;
use crate::programme::Session;
use crate::standing::Task;
use jiff::ToSpan;
use jiff::civil::Date;

/// Weeks that are shown, this one included.
const WEEKS_SHOWN: i32 = 2;
/// A morning is asked about for so many days.
const MORNING_DAYS: i64 = 2;

pub(super) fn upcoming(scene: &Scene<'_>, walk: &Walk<'_>) -> Vec<Session> {
    let (Some(kept), Some(course)) = (walk.kept(), walk.course) else { return Vec::new() };
    let person = person(scene.rules, &kept.dose.intake, walk.choice());
    let today = walk.day(scene.calendar.today).max(0);
    let mut cursor = today.max(course.rested_on());
    let mut number = walk.done.len() as u16;
    let mut sessions = Vec::new();
    let first = cursor.div_euclid(7);
    for week in first..first + WEEKS_SHOWN {
        let kinds = kinds(scene.rules, person.arm, walk.choice(), course.block(week * 7));
        let done = walk.done.iter().filter(|done| walk.day(done.date).div_euclid(7) == week).count();
        for (turn, kind) in kinds.iter().enumerate().skip(done) {
            let suits = (week * 7 + (7 * turn / kinds.len()) as i32).max(cursor);
            let day = free_from(scene, kept.from.saturating_add(i64::from(suits).days()));
            let at = walk.day(day);
            if at.div_euclid(7) != week || at >= i32::from(scene.rules.blocks.weeks) * 7 {
                break;
            }
            let Some(dose) = course.next(at, *kind) else { return sessions };
            number += 1;
            cursor = at + 1;
            sessions.push(Session { day: Some(day), ..session(scene.rules, number, week as u16 + 1, &dose) });
        }
        cursor = cursor.max((week + 1) * 7);
    }
    sessions
}

/// The first day from here that is not a planned day off; after a year without one, the day itself.
fn free_from(scene: &Scene<'_>, day: Date) -> Date {
    day.series(1.day()).take(366).find(|day| !scene.calendar.pausing(*day)).unwrap_or(day)
}

/// Weeks without a session until today.
pub(super) fn weeks_missed(scene: &Scene<'_>, walk: &Walk<'_>) -> u32 {
    let Some(started) = scene.calendar.started else { return 0 };
    let since = walk.done.last().map_or(started, |done| done.date);
    u32::try_from(scene.calendar.active_days(since, scene.calendar.today) / 7).unwrap_or(0)
}

pub(super) fn tasks(scene: &Scene<'_>, walk: &Walk<'_>, state: &str) -> Vec<Task> {
    if matches!(state, "not_started" | "discharged") {
        return Vec::new();
    }
    let task =
        |kind, from| Task { kind, session: None, from, until: None, from_hour: 0, before_next: false, for_therapist: false };
    let today = scene.calendar.today;
    let mornings = walk.without_morning.iter().filter_map(|(entry, date)| {
        let (from, until) = (date.saturating_add(1.day()), date.saturating_add(MORNING_DAYS.days()));
        let open = today <= until;
        open.then(|| Task { session: Some(*entry), until: Some(until), ..task(observation::MORNING, from) })
    });
    let screen = (state == "screen").then(|| Task { before_next: true, ..task(observation::SCREEN, today) });
    let asks = missed(&scene.rules.support, weeks_missed(scene, walk)).is_some_and(|(kind, ..)| kind == "missed_ask");
    let reason = (asks && !seen_since(walk, observation::MISSED, walk.done.last().map(|done| done.date)))
        .then(|| task(observation::MISSED, today));
    mornings
        .chain(screen)
        .chain(week_report(scene, walk).map(|from| task(observation::WEEK, from)))
        .chain(retests(scene, walk))
        .chain(reason)
        .collect()
}

fn seen_since(walk: &Walk<'_>, kind: &str, since: Option<Date>) -> bool {
    walk.observed.iter().any(|(seen, date)| seen == kind && since.is_none_or(|since| since <= *date))
}

/// The week that is over and was not reported, from its last day.
fn week_report(scene: &Scene<'_>, walk: &Walk<'_>) -> Option<Date> {
    let kept = walk.kept()?;
    let week = walk.day(scene.calendar.today).div_euclid(7);
    let over = kept.from.saturating_add((i64::from(week) * 7 - 1).days());
    (week > 0 && !seen_since(walk, observation::WEEK, Some(over))).then_some(over)
}

/// Measurements that are due and were not made; those that need a platform or a trained eye are the therapist's.
fn retests(scene: &Scene<'_>, walk: &Walk<'_>) -> Vec<Task> {
    let Some(kept) = walk.kept() else { return Vec::new() };
    let week = walk.day(scene.calendar.today).div_euclid(7);
    let due = kept.dose.retests.iter().rev().find(|retest| i32::from(retest.week) <= week);
    let from = |week: u16| kept.from.saturating_add((i64::from(week) * 7).days());
    let open = |kind: &&'static str, week: u16| !seen_since(walk, kind, Some(from(week)));
    let task = |kind: &'static str, week: u16| Task {
        kind,
        session: None,
        from: from(week),
        until: None,
        from_hour: 0,
        before_next: false,
        for_therapist: kind != observation::EARS,
    };
    due.into_iter()
        .flat_map(|retest| retest.what.iter().filter(|kind| open(kind, retest.week)).map(|kind| task(kind, retest.week)))
        .collect()
}
