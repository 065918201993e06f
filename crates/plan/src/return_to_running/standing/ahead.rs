//! What is still to come: the sessions of the next weeks if all goes well, and what the person is asked.

use super::Scene;
use super::walk::Walk;
use crate::programme::Session;
use crate::return_to_running::observation;
use crate::return_to_running::prescribe::{Ahead, a_week};
use crate::return_to_running::programme::{asks_distance, session};
use crate::return_to_running::stage::BUILD;
use crate::standing::Task;
use jiff::ToSpan;
use jiff::civil::Date;

/// Weeks that are shown.
const WEEKS_SHOWN: usize = 3;
/// A morning is asked about for so many days.
const MORNING_DAYS: i64 = 2;

pub(super) fn upcoming(scene: &Scene<'_>, walk: &Walk<'_>) -> Vec<Session> {
    let (Some(kept), Some(course)) = (walk.kept(), walk.course) else { return Vec::new() };
    let a_week = a_week(scene.rules, &kept.dose.choice);
    let first = walk.day(scene.calendar.today).max(course.rested_on()).max(0);
    let ahead = Ahead { course, day: first, number: walk.done.len() as u16 + 1, a_week };
    let mut later = 0;
    let sessions = ahead.take(WEEKS_SHOWN * usize::from(a_week)).map(|next| {
        let planned = kept.from.saturating_add(i64::from(next.day + later).days());
        let day = free_from(scene, planned);
        later += (day - planned).get_days();
        let week = u16::try_from((day - kept.from).get_days() / 7).unwrap_or(0) + 1;
        Session { day: Some(day), ..session(scene.rules, next.number, week, next.dose) }
    });
    sessions.collect()
}

/// The first day from here that is not a planned day off; after a year without one, the day itself.
fn free_from(scene: &Scene<'_>, day: Date) -> Date {
    day.series(1.day()).take(366).find(|day| !scene.calendar.pausing(*day)).unwrap_or(day)
}

pub(super) fn tasks(scene: &Scene<'_>, walk: &Walk<'_>, state: &str) -> Vec<Task> {
    let today = scene.calendar.today;
    if state == "discharged" {
        return Vec::new();
    }
    let task =
        |kind, from| Task { kind, session: None, from, until: None, from_hour: 0, before_next: false, for_therapist: false };
    let mornings = walk.without_morning.iter().filter_map(|(entry, date)| {
        let from = date.saturating_add(1.day());
        let until = date.saturating_add(MORNING_DAYS.days());
        let open = today <= until;
        open.then(|| Task { session: Some(*entry), until: Some(until), before_next: true, ..task(observation::MORNING, from) })
    });
    let far = walk.done.last().filter(|_| walk.course.is_some_and(|course| asks_distance(course.stage())));
    let distance = far.map(|done| Task { session: Some(done.entry), ..task(observation::DISTANCE, done.date) });
    let leaving = walk.course.filter(|course| course.stage() >= BUILD && state != "exited");
    let exit = leaving.map(|_| Task { for_therapist: true, ..task(observation::EXIT, today) });
    mornings.chain(distance).chain(exit).collect()
}
