//! What the person is asked today: the evening and morning checks, the diary of usual complaints, and measurements that are due.

use super::Scene;
use super::course::Course;
use super::read::Answered;
use crate::standing::{OpenStop, Task};
use jiff::ToSpan;
use jiff::civil::Date;

/// A measurement that is due stays so for so many days.
const MEASURE_DAYS: i64 = 13;

pub(super) fn tasks(scene: &Scene<'_>, course: &Course<'_>, open: &[OpenStop]) -> Vec<Task> {
    if scene.calendar.discharged.is_some() {
        return Vec::new();
    }
    let mut tasks = checks(scene, course);
    tasks.extend(diary(scene, course));
    if open.is_empty() {
        tasks.extend(measurements(scene));
    }
    tasks
}

fn task(kind: &'static str, from: Date, until: Date) -> Task {
    Task { kind, session: None, from, until: Some(until), from_hour: 0, before_next: false, for_therapist: false }
}

/// D1 the same evening, D2 the next morning. With microvascular disease or spasm they are answered before the next session.
fn checks(scene: &Scene<'_>, course: &Course<'_>) -> Vec<Task> {
    let Some(last) = course.done.last() else { return Vec::new() };
    let answered = Answered::of(scene);
    let next = last.date.saturating_add(1.day());
    let before_next = course.walk.person().profiles.is_vasomotor();
    let evening = Task { from_hour: scene.programme.delayed.evening_hour, ..task("evening", last.date, next) };
    [evening, task("morning", next, next)]
        .into_iter()
        .filter(|task| !answered.has(task.kind, last.entry) && scene.case.today <= next)
        .map(|task| Task { session: Some(last.entry), before_next, ..task })
        .collect()
}

/// Seven days before the start the usual complaints are written down, so that change can be seen.
fn diary(scene: &Scene<'_>, course: &Course<'_>) -> Option<Task> {
    let today = scene.case.today;
    let told_today = scene.diary.observed("usual").any(|(date, ..)| date == today);
    (course.done.is_empty() && !told_today).then(|| task("usual", today, today))
}

fn measurements(scene: &Scene<'_>) -> Vec<Task> {
    let (Some(started), Some(place)) = (scene.calendar.started, scene.versions.on(scene.case.today)) else { return Vec::new() };
    let Some(kept) = scene.versions.at(place) else { return Vec::new() };
    let due = |week: u16| started.saturating_add((i64::from(week) * 7).days());
    let is_due = |from: &Date| *from <= scene.case.today && scene.case.today <= from.saturating_add(MEASURE_DAYS.days());
    let Some((retest, from)) = kept.dose.retests.iter().map(|retest| (retest, due(retest.week))).find(|(_, from)| is_due(from))
    else {
        return Vec::new();
    };
    let kinds = retest.what.iter().copied().filter(|kind| crate::strength::forms::observation(scene.programme, kind).is_some());
    let open = kinds.filter(|kind| !scene.diary.observed(kind).any(|(date, ..)| date >= from));
    open.map(|kind| Task { for_therapist: true, ..task(kind, from, from.saturating_add(MEASURE_DAYS.days())) }).collect()
}
