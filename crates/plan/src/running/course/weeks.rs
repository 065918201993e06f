//! Week by week: what was planned beside what was done.

use super::Scene;
use super::types::{Adherence, Position, WeekDose};
use super::walk::{Place, Walk};
use crate::fold;
use crate::standing::Week;
use jiff::ToSpan;
use jiff::civil::Date;

/// From the first prescription to today, or to the end of what is planned.
pub(super) fn weeks(scene: &Scene<'_>, walk: &Walk<'_>) -> Vec<WeekDose> {
    let Some(started) = scene.calendar.started else { return Vec::new() };
    let goes_on = !is_over(walk) && scene.calendar.discharged.is_none();
    let until = (scene.calendar.today >= started && goes_on).then_some(scene.calendar.today);
    let done = walk.done.iter().map(|session| (session.date, session.run_s));
    let weeks = fold::weeks(started, planned(scene, walk), done, until);
    weeks.into_iter().map(WeekDose::from).collect()
}

impl From<Week> for WeekDose {
    fn from(week: Week) -> WeekDose {
        WeekDose { week: week.number, from: week.from, planned_run_s: week.planned, run_s: week.done, sessions: week.sessions }
    }
}

/// Running planned in the week that begins on a day. A newer prescription takes over on its first day.
fn planned(scene: &Scene<'_>, walk: &Walk<'_>) -> Vec<(Date, u32)> {
    let mut planned = Vec::new();
    for (index, version) in scene.versions.all().iter().enumerate() {
        let until = scene.versions.until(index);
        let first = walk.ladder_from[index].or(version.prescription.lead_in.is_none().then_some(version.from));
        for (week, run_s) in version.prescription.weekly_run_s().into_iter().enumerate() {
            let Some(day) = first.map(|first| first.saturating_add((week as i64 * 7).days())) else { break };
            if until.is_none_or(|until| day < until) {
                planned.push((day, run_s));
            }
        }
    }
    planned
}

/// Sessions done of those due by today.
pub(super) fn adherence(scene: &Scene<'_>, walk: &Walk<'_>) -> Adherence {
    let end = end(scene, walk);
    let spans = scene.versions.all().iter().enumerate().map(|(place, version)| {
        let until = scene.versions.until(place).map_or(end, |next| next.min(end));
        (version.from, until, version.prescription.sessions_a_week)
    });
    fold::adherence(&scene.calendar, walk.done.len() as u16, spans)
}

fn end(scene: &Scene<'_>, walk: &Walk<'_>) -> Date {
    let last_run = walk.done.last().filter(|_| is_over(walk)).map(|last| last.date);
    [scene.calendar.discharged, last_run].into_iter().flatten().fold(scene.calendar.today, Date::min)
}

fn is_over(walk: &Walk<'_>) -> bool {
    matches!(&walk.place, Some(Place::Ladder(path)) if path.next().is_none())
}

/// True while sessions are expected of someone.
pub(super) fn expects_sessions(position: &Position) -> bool {
    match position {
        Position::LeadIn { .. } | Position::Ladder { .. } | Position::Remeasure => true,
        Position::NotStarted | Position::Finished | Position::Discharged { .. } => false,
    }
}
