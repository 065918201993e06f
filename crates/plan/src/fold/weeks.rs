//! Week by week: what was planned beside what was done, from the first day of the first prescription.

use super::calendar::Calendar;
use super::versions::Versions;
use crate::programme::Kept;
use crate::standing::{Adherence, Week};
use jiff::ToSpan;
use jiff::civil::Date;

/// More weeks than this are not listed.
const WEEKS_MAX: usize = 520;

/// Every week that holds something planned, something done, or `until`. Amounts are in the programme's own measure.
pub fn weeks(
    started: Date,
    planned: impl IntoIterator<Item = (Date, u32)>,
    done: impl IntoIterator<Item = (Date, u32)>,
    until: Option<Date>,
) -> Vec<Week> {
    let mut weeks = Vec::new();
    for (day, amount) in planned {
        if let Some(week) = week_of(&mut weeks, started, day) {
            week.planned = week.planned.saturating_add(amount);
        }
    }
    for (day, amount) in done {
        if let Some(week) = week_of(&mut weeks, started, day) {
            week.done = week.done.saturating_add(amount);
            week.sessions = week.sessions.saturating_add(1);
        }
    }
    let _ = until.map(|day| week_of(&mut weeks, started, day).is_some());
    weeks
}

/// The weeks of doses that follow one another: what each planned until the next one held, beside what was done.
pub fn weeks_of_versions(
    versions: &Versions<'_, Kept>,
    calendar: &Calendar,
    done: impl IntoIterator<Item = (Date, u32)>,
) -> Vec<Week> {
    let Some(started) = calendar.started else { return Vec::new() };
    let planned = versions.all().iter().enumerate().flat_map(|(place, kept)| {
        let until = versions.until(place);
        let on = |week: u16| kept.from.saturating_add((i64::from(week.saturating_sub(1)) * 7).days());
        let sessions = kept.dose.sessions.iter().map(move |session| (on(session.week), session.measure));
        sessions.filter(move |(day, _)| until.is_none_or(|until| *day < until))
    });
    let until = calendar.discharged.is_none().then_some(calendar.today).filter(|today| *today >= started);
    weeks(started, planned, done, until)
}

/// The week a day falls in, made when it is not there yet; None before the start and after many years.
fn week_of(weeks: &mut Vec<Week>, started: Date, day: Date) -> Option<&mut Week> {
    let index = usize::try_from((day - started).get_days()).ok()? / 7;
    while weeks.len() <= index && index < WEEKS_MAX {
        let from = started.saturating_add((weeks.len() as i64 * 7).days());
        weeks.push(Week { number: weeks.len() as u16 + 1, from, planned: 0, done: 0, sessions: 0 });
    }
    weeks.get_mut(index)
}

/// Sessions done of those due. Each span has its first day, the day after its last, and its sessions a week; days off do not
/// count, and who does more than planned is simply complete.
pub fn adherence(calendar: &Calendar, done: u16, spans: impl IntoIterator<Item = (Date, Date, u8)>) -> Adherence {
    let sevenths: i64 =
        spans.into_iter().map(|(from, until, a_week)| calendar.active_days(from, until) * i64::from(a_week)).sum();
    Adherence { done, due: u16::try_from(sevenths / 7).unwrap_or(u16::MAX).max(done) }
}
