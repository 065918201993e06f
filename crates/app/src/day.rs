//! A patient's day: one thing to do, and the small questions that go with it.

use crate::{Action, App, AppError, Dossier, PatientAccess};
use jiff::civil::Date;
use kadans_domain::{EntryId, Event};
use kadans_plan::running::course::{BreathingDay, Position, Upcoming};

/// The morning check is asked the day after a session, and still the day after that.
const MORNING_CHECK_DAYS: i32 = 2;

/// What a patient's page of today shows.
#[derive(Debug, Clone)]
pub struct Day {
    /// Everything behind it.
    pub dossier: Dossier,
    /// The one thing.
    pub task: Task,
    /// The session whose morning after is asked about.
    pub morning_check: Option<EntryId>,
    /// Motivation is asked on a day without a session, once.
    pub ask_motivation: bool,
    /// Practices of breathing done today.
    pub breathing_done: u16,
}

/// The one thing to do today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Task {
    /// The therapist first makes a plan.
    WaitForPlan,
    /// A stop stands: nothing before someone has looked. The person reads whom to call.
    Stopped,
    /// A session.
    Session(Box<Upcoming>),
    /// Rest; the next session is on this day.
    Rest {
        /// The next session.
        next: Box<Upcoming>,
    },
    /// Days off, until and including this day.
    Pause {
        /// Last day off.
        until: Date,
    },
    /// Done for today.
    DoneToday {
        /// The next session, when there is one.
        next: Option<Box<Upcoming>>,
    },
    /// Too long without running: the therapist measures again first.
    Remeasure,
    /// The goal was reached; keep going by yourself.
    Finished,
    /// The episode ended.
    Discharged,
}

impl App {
    /// A patient's day; `None` when no therapist has opened an episode yet.
    pub async fn day(&self, access: &PatientAccess) -> Result<Option<Day>, AppError> {
        access.must_be(Action::SeeOwnDay)?;
        Ok(self.own_dossier(access).await?.map(day_of))
    }
}

fn day_of(dossier: Dossier) -> Day {
    let today = dossier.today;
    let done_today = dossier.course.done.iter().any(|done| done.date == today);
    Day {
        task: task_of(&dossier, done_today),
        morning_check: morning_check_due(&dossier),
        ask_motivation: !done_today && asks_motivation(&dossier),
        breathing_done: breathing_on(&dossier.course.breathing, today),
        dossier,
    }
}

fn task_of(dossier: &Dossier, done_today: bool) -> Task {
    let course = &dossier.course;
    if dossier.is_stopped() {
        return Task::Stopped;
    }
    if let Position::Discharged { .. } = course.position {
        return Task::Discharged;
    }
    if dossier.blocked {
        return Task::WaitForPlan;
    }
    if let Some((_, until)) = course.pauses.iter().find(|(from, to)| (*from..=*to).contains(&dossier.today)) {
        return Task::Pause { until: *until };
    }
    match &course.position {
        Position::NotStarted => Task::WaitForPlan,
        Position::Remeasure => Task::Remeasure,
        Position::Finished | Position::Discharged { .. } => Task::Finished,
        Position::LeadIn { .. } | Position::Ladder { .. } => next_task(course.upcoming.first(), dossier.today, done_today),
    }
}

fn next_task(next: Option<&Upcoming>, today: Date, done_today: bool) -> Task {
    match next.cloned().map(Box::new) {
        None => Task::Finished,
        next if done_today => Task::DoneToday { next },
        Some(next) if next.day <= today => Task::Session(next),
        Some(next) => Task::Rest { next },
    }
}

fn morning_check_due(dossier: &Dossier) -> Option<EntryId> {
    let last = dossier.course.done.last()?;
    let days = (dossier.today - last.date).get_days();
    let answered = dossier.entries.iter().any(|entry| match &entry.event {
        Event::MorningCheck(check) => check.session == last.entry,
        _ => false,
    });
    ((1..=MORNING_CHECK_DAYS).contains(&days) && !answered).then_some(last.entry)
}

fn asks_motivation(dossier: &Dossier) -> bool {
    let running = matches!(
        dossier.course.position,
        Position::LeadIn { .. } | Position::Ladder { .. } | Position::Finished | Position::Discharged { .. }
    );
    running && !dossier.course.motivation.iter().any(|(date, _)| *date == dossier.today)
}

fn breathing_on(days: &[BreathingDay], today: Date) -> u16 {
    days.iter().find(|day| day.date == today).map_or(0, |day| day.practices)
}
