//! The one thing someone does today, whatever the programme.

use jiff::civil::Date;
use kadans_plan::standing::Task;
use kadans_plan::{Session, Standing};

/// The one thing of today, the first that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Thing<'a> {
    /// A stop stands: nothing before someone has looked.
    Stopped,
    /// The therapist first makes a plan.
    WaitForPlan,
    /// A few questions: before anything else when a session waits for them.
    Check(&'a Task),
    /// Days off, until and including this day.
    Pause(Date),
    /// A session.
    Session(&'a Session),
    /// Done for today.
    DoneToday(Option<&'a Session>),
    /// Rest; this one is next.
    Rest(&'a Session),
    /// Nothing is to come.
    Finished,
}

/// What someone does on this day, at this hour.
pub fn one_thing(standing: &Standing, today: Date, hour: u8) -> Thing<'_> {
    if !standing.stops.is_empty() {
        return Thing::Stopped;
    }
    if standing.prescription.is_none() {
        return Thing::WaitForPlan;
    }
    let first = due(standing, today, hour).into_iter().next();
    if let Some(task) = first.filter(|task| task.before_next) {
        return Thing::Check(task);
    }
    if let Some((_, until)) = standing.pauses.iter().find(|(from, to)| (*from..=*to).contains(&today)) {
        return Thing::Pause(*until);
    }
    let next = standing.upcoming.first();
    let done_today = standing.done.iter().any(|done| done.date == today);
    match next {
        Some(session) if is_now(session, today) && !(done_today && session.day.is_none()) => Thing::Session(session),
        _ if let Some(task) = first => Thing::Check(task),
        next if done_today => Thing::DoneToday(next),
        Some(session) => Thing::Rest(session),
        None => Thing::Finished,
    }
}

/// Checks that the person can answer now, what is needed before the next session first.
pub fn due(standing: &Standing, today: Date, hour: u8) -> Vec<&Task> {
    let open = move |task: &&Task| {
        let begun = task.from < today || (task.from == today && task.from_hour <= hour);
        !task.for_therapist && begun && task.until.is_none_or(|until| today <= until)
    };
    let mut tasks: Vec<&Task> = standing.tasks.iter().filter(open).collect();
    tasks.sort_by_key(|task| !task.before_next);
    tasks
}

/// A session whose day has come; one without a day may be done at any time.
fn is_now(session: &Session, today: Date) -> bool {
    session.day.is_none_or(|day| day <= today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::tests::{done_on, session_on, standing, task};
    use jiff::civil::date;

    /// Stops first, then what must be answered, then days off, then the session; a day that was done is done.
    #[test]
    fn the_first_thing_that_holds_is_the_one_thing() {
        let today = date(2026, 3, 4);
        let mut s = standing();
        assert_eq!(one_thing(&s, today, 9), Thing::Finished);
        s.upcoming = vec![session_on(Some(date(2026, 3, 6)))];
        assert!(matches!(one_thing(&s, today, 9), Thing::Rest(_)));
        s.done = vec![done_on(today)];
        assert!(matches!(one_thing(&s, today, 9), Thing::DoneToday(Some(_))));
        s.upcoming = vec![session_on(None)];
        assert!(
            matches!(one_thing(&s, today, 9), Thing::DoneToday(Some(_))),
            "an open session is not pressed on a day that was done"
        );
        s.done.clear();
        assert!(matches!(one_thing(&s, today, 9), Thing::Session(_)));
        s.pauses = vec![(date(2026, 3, 1), date(2026, 3, 5))];
        assert_eq!(one_thing(&s, today, 9), Thing::Pause(date(2026, 3, 5)));
        s.tasks = vec![task("evening", today, 18)];
        assert_eq!(one_thing(&s, today, 17), Thing::Pause(date(2026, 3, 5)), "the evening check waits for the evening");
        assert!(matches!(one_thing(&s, today, 18), Thing::Check(_)));
        s.prescription = None;
        assert_eq!(one_thing(&s, today, 18), Thing::WaitForPlan);
    }
}
