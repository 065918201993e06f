//! Week by week: what was planned beside what was done.

use super::Scene;
use super::types::{Adherence, Position, WeekDose};
use super::walk::{Place, Walk};
use jiff::ToSpan;
use jiff::civil::Date;

/// More weeks than this are not listed.
const WEEKS_MAX: usize = 520;

/// From the first prescription to today, or to the end of what is planned.
pub(super) fn weeks(scene: &Scene<'_>, walk: &Walk<'_>) -> Vec<WeekDose> {
    let Some(started) = scene.started() else { return Vec::new() };
    let mut weeks = Vec::new();
    for (day, run_s) in planned(scene, walk) {
        if let Some(week) = week_of(&mut weeks, started, day) {
            week.planned_run_s += run_s;
        }
    }
    for session in &walk.done {
        if let Some(week) = week_of(&mut weeks, started, session.date) {
            week.run_s = week.run_s.saturating_add(session.run_s);
            week.sessions = week.sessions.saturating_add(1);
        }
    }
    if scene.today >= started && !is_over(walk) && scene.discharged.is_none() {
        let _ = week_of(&mut weeks, started, scene.today);
    }
    weeks
}

/// Running planned in the week that begins on a day. A newer prescription takes over on its first day.
fn planned(scene: &Scene<'_>, walk: &Walk<'_>) -> Vec<(Date, u32)> {
    let mut planned = Vec::new();
    for (index, version) in scene.versions.iter().enumerate() {
        let until = scene.versions.get(index + 1).map(|next| next.from);
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

/// The week a day falls in, made when it is not there yet; None before the start and after many years.
fn week_of(weeks: &mut Vec<WeekDose>, started: Date, day: Date) -> Option<&mut WeekDose> {
    let index = usize::try_from((day - started).get_days()).ok()? / 7;
    while weeks.len() <= index && index < WEEKS_MAX {
        let from = started.saturating_add((weeks.len() as i64 * 7).days());
        weeks.push(WeekDose { week: weeks.len() as u16 + 1, from, planned_run_s: 0, run_s: 0, sessions: 0 });
    }
    weeks.get_mut(index)
}

/// Sessions done of those due by today. Days off do not count; who runs more than planned is simply complete.
pub(super) fn adherence(scene: &Scene<'_>, walk: &Walk<'_>) -> Adherence {
    let done = walk.done.len() as u16;
    let sevenths: i64 = scene
        .versions
        .iter()
        .enumerate()
        .map(|(index, version)| {
            let until = scene.versions.get(index + 1).map_or(end(scene, walk), |next| next.from.min(end(scene, walk)));
            active_days(scene, version.from, until) * i64::from(version.prescription.sessions_a_week)
        })
        .sum();
    Adherence { done, due: u16::try_from(sevenths / 7).unwrap_or(u16::MAX).max(done) }
}

fn end(scene: &Scene<'_>, walk: &Walk<'_>) -> Date {
    let last_run = walk.done.last().filter(|_| is_over(walk)).map(|last| last.date);
    [scene.discharged, last_run].into_iter().flatten().fold(scene.today, Date::min)
}

fn is_over(walk: &Walk<'_>) -> bool {
    matches!(&walk.place, Some(Place::Ladder(path)) if path.next().is_none())
}

fn active_days(scene: &Scene<'_>, from: Date, until: Date) -> i64 {
    if from >= until {
        return 0;
    }
    from.series(1.day()).take_while(|day| *day < until).filter(|day| !scene.pausing(*day)).count() as i64
}

/// True while sessions are expected of someone.
pub(super) fn expects_sessions(position: &Position) -> bool {
    match position {
        Position::LeadIn { .. } | Position::Ladder { .. } | Position::Remeasure => true,
        Position::NotStarted | Position::Finished | Position::Discharged { .. } => false,
    }
}
