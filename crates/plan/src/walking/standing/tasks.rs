//! What is asked today: the weekly foot card, tests and letters that are due, and lifestyle goals.

use super::fold::Fold;
use crate::standing::Task;
use crate::walking::lifestyle::{What, due};
use crate::walking::prescribe::test_code;
use jiff::ToSpan;
use jiff::civil::Date;

/// All of them, the earliest first. They go on while a stop stands: feet and letters do not wait.
pub(super) fn tasks(fold: &Fold<'_, '_>) -> Vec<Task> {
    let today = fold.scene.calendar.today;
    let ended = fold.scene.calendar.discharged.is_some_and(|on| on <= today);
    if ended || fold.kept().is_none() {
        return Vec::new();
    }
    let mut tasks: Vec<Task> =
        foot_care(fold).into_iter().chain(test(fold)).chain(letters(fold)).chain(lifestyle(fold)).collect();
    tasks.retain(|task| task.from <= today);
    tasks.sort_by_key(|task| (task.from, task.kind));
    tasks
}

const fn task(kind: &'static str, from: Date, for_therapist: bool) -> Task {
    Task { kind, session: None, from, until: None, from_hour: 0, before_next: false, for_therapist }
}

/// Once a week for everyone; with diabetes no walk before it.
fn foot_care(fold: &Fold<'_, '_>) -> Option<Task> {
    let scene = fold.scene;
    let last = scene.diary.observed("foot_care").map(|(date, ..)| date).next_back();
    let days = i64::from(scene.programme.lifestyle.foot_days);
    let from = last.map_or(scene.calendar.started?, |last| last.saturating_add(days.days()));
    let diabetes = fold.kept()?.dose.intake.code("diabetes").is_some_and(|code| code != "none");
    Some(Task { before_next: diabetes, ..task("foot_care", from, false) })
}

/// First day of the week of a retest that is due and not done.
pub(super) fn test_due(fold: &Fold<'_, '_>) -> Option<Date> {
    let scene = fold.scene;
    let from = |week: u16| scene.week_from(week);
    let due = scene.programme.retest.weeks.iter().filter(|at| at.week > 0 && !at.optional).filter_map(|at| from(at.week));
    let latest = due.filter(|from| *from <= scene.calendar.today).max()?;
    fold.tests.iter().all(|(date, ..)| *date < latest).then_some(latest)
}

fn test(fold: &Fold<'_, '_>) -> Option<Task> {
    let retest = fold.walk.as_ref().is_some_and(|walk| walk.retest).then_some(fold.scene.calendar.today);
    let from = retest.or_else(|| test_due(fold))?;
    Some(task(test_code(&fold.kept()?.dose.intake), from, true))
}

/// The letter to referrer and general practitioner, some days early.
fn letters(fold: &Fold<'_, '_>) -> Vec<Task> {
    let scene = fold.scene;
    let Some(started) = scene.calendar.started else { return Vec::new() };
    let sent: Vec<Date> = scene.diary.observed("letter").map(|(date, ..)| date).collect();
    let rules = &scene.programme.retest;
    let from = |days: u16| started.saturating_add(i64::from(days - rules.letter_early_days.min(days)).days());
    let latest = rules.letter_days.iter().map(|days| from(*days)).filter(|from| *from <= scene.calendar.today).max();
    latest.filter(|from| sent.iter().all(|date| date < from)).map(|from| task("letter", from, true)).into_iter().collect()
}

fn lifestyle(fold: &Fold<'_, '_>) -> Vec<Task> {
    let scene = fold.scene;
    let tapering = fold.walk.as_ref().is_some_and(|walk| walk.week >= scene.programme.taper.taper_week);
    let reviews: Vec<_> = scene.diary.observed("lifestyle").map(|(date, _, observation)| (date, &observation.facts)).collect();
    let asked = due(&scene.programme.lifestyle, tapering, reviews.iter().map(|(date, facts)| (*date, *facts)));
    let what = |what: What| match what {
        What::Review => "lifestyle",
        What::QuitDate => "quit_date",
        What::QuitContact => "quit_contact",
    };
    asked.into_iter().map(|due| task(what(due.what), due.from, true)).collect()
}
