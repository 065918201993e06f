//! What is still to come: the rest of this week and the next, each on a day that suits.

use super::fold::Fold;
use super::tasks::test_due;
use crate::programme::Session;
use crate::walking::dose::Asked;
use crate::walking::prescribe::{session, test_code, week_offset};
use crate::walking::taper::{self, WeekPlan};
use crate::walking::test::Protocol;
use jiff::ToSpan;
use jiff::civil::Date;

/// Nothing while a stop stands, before a prescription and after the end. While the test comes first, only the test.
pub(super) fn upcoming(fold: &Fold<'_, '_>) -> Vec<Session> {
    let (scene, Some(walk), Some(kept)) = (fold.scene, &fold.walk, fold.kept()) else { return Vec::new() };
    let today = scene.calendar.today;
    if scene.calendar.discharged.is_some_and(|on| on <= today) || scene.held(today) {
        return Vec::new();
    }
    let mut ahead = Ahead { fold, taken: taken(fold), sessions: Vec::new() };
    if walk.retest || test_due(fold).is_some() {
        let protocol = Protocol::from_code(test_code(&kept.dose.intake)).unwrap_or(Protocol::Treadmill);
        ahead.add(Asked::Test(protocol), walk.week, today);
    }
    if walk.retest {
        return ahead.sessions;
    }
    let mut later = walk.clone();
    let programme = scene.programme;
    for week in [walk.week, walk.week + 1] {
        let plan = left_this_week(fold, taper::of_week(&programme.taper, week), week == walk.week);
        let from = scene.week_from(week).unwrap_or(today);
        for place in 0..plan.supervised {
            let Some(asked) = later.next() else { break };
            ahead.add(Asked::Walk(asked), week, offset(from, week_offset(plan.supervised, place)).max(today));
            later.judge(&asked, &crate::walking::course::Seen::default());
        }
        for place in 0..plan.home {
            let Some(asked) = later.home() else { break };
            ahead.add(Asked::Walk(asked), week, offset(from, place + 1).max(today));
        }
        later.week += 1;
    }
    ahead.sessions.sort_by_key(|session| (session.day, session.number));
    ahead.sessions
}

/// What the plan of a week still asks.
fn left_this_week(fold: &Fold<'_, '_>, plan: WeekPlan, this_week: bool) -> WeekPlan {
    let attended = fold.walk.as_ref().map_or(0, |walk| walk.attended);
    if !this_week {
        return plan;
    }
    WeekPlan { supervised: plan.supervised.saturating_sub(attended), home: plan.home.saturating_sub(fold.home_this_week), ..plan }
}

fn offset(from: Date, days: u8) -> Date {
    from.saturating_add(i64::from(days).days())
}

/// Days that have had their session.
fn taken(fold: &Fold<'_, '_>) -> Vec<Date> {
    fold.done.iter().map(|done| done.date).filter(|date| *date == fold.scene.calendar.today).collect()
}

/// Sessions with a day, one a day.
struct Ahead<'f, 's, 'a> {
    fold: &'f Fold<'s, 'a>,
    taken: Vec<Date>,
    sessions: Vec<Session>,
}

impl Ahead<'_, '_, '_> {
    /// On the first free day from here; a week full of pauses simply moves it on.
    fn add(&mut self, asked: Asked, week: u16, from: Date) {
        let scene = self.fold.scene;
        let free = |day: &Date| !scene.calendar.pausing(*day) && !self.taken.contains(day);
        let day = from.series(1.day()).take(366).find(free).unwrap_or(from);
        let number = self.fold.done.len() as u16 + self.sessions.len() as u16 + 1;
        self.taken.push(day);
        self.sessions.push(Session { day: Some(day), ..session(scene.programme, number, week, asked) });
    }
}
