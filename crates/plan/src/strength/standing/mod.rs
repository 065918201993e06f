//! Where someone stands: the diary read in the order things happened, brought to the walk, and told to people.

mod alerts;
mod course;
mod read;
mod stops;
mod tasks;

use super::numbers::CardiacStrength;
use super::plan::{ahead, planned, tension, week};
use super::said::{self, word};
use super::screening;
use super::walk::Walk;
use crate::fold::{self, Calendar, Diary, Versions};
use crate::programme::{Case, Session};
use crate::standing::{Adherence, OpenStop, Standing};
use crate::words::Words;
use course::Course;
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_domain::Reason;

/// At most so many sessions ahead are shown.
const SHOWN_AHEAD: usize = 40;

/// Everything that is read from: case, diary, calendar.
pub(super) struct Scene<'a> {
    pub(super) programme: &'a CardiacStrength,
    pub(super) case: &'a Case<'a>,
    pub(super) diary: Diary<'a>,
    pub(super) calendar: Calendar,
    pub(super) versions: Versions<'a, crate::programme::Kept>,
}

impl<'a> Scene<'a> {
    fn of(programme: &'a CardiacStrength, case: &'a Case<'a>) -> Scene<'a> {
        let diary = Diary::of(case.entries);
        let versions = Versions::of(case.versions);
        let calendar = Calendar::of(&diary, versions.started(), case.today);
        Scene { programme, case, diary, calendar, versions }
    }
}

/// The walk as the diary leaves it today; `None` before the first prescription.
pub(super) fn walked<'a>(programme: &'a CardiacStrength, case: &'a Case<'a>) -> Option<Walk<'a>> {
    let mut course = course::read(&Scene::of(programme, case))?;
    course.walk.arrive(case.today);
    Some(course.walk)
}

/// What the diary makes of the prescriptions.
pub(super) fn standing(programme: &CardiacStrength, case: &Case<'_>) -> Standing {
    let scene = Scene::of(programme, case);
    match course::read(&scene) {
        Some(course) => of_course(&scene, course),
        None => before_start(&scene),
    }
}

/// The pathway before there is a dose: asked, screened, waiting for the physician, refused, or ready for one.
fn before_start(scene: &Scene<'_>) -> Standing {
    let state = match scene.case.intake {
        _ if scene.calendar.discharged.is_some() => "ended",
        None => "interest",
        Some(intake) => match intake.code("clearance") {
            Some("refused") => "rejected",
            Some("granted") if blocked(scene, intake) => "screening",
            Some("granted") => "intake",
            _ => "clearance",
        },
    };
    let stops = stops::open(scene, &[]);
    let alerts = alerts::of_stops(&stops);
    Standing { stops, alerts, ..empty(scene, state) }
}

fn blocked(scene: &Scene<'_>, intake: &kadans_domain::Facts) -> bool {
    screening::gates(scene.programme, intake).iter().any(|gate| gate.level.forbids_exercise())
}

fn empty(scene: &Scene<'_>, state: &'static str) -> Standing {
    Standing {
        state,
        started: scene.calendar.started,
        prescription: None,
        done: Vec::new(),
        now: Vec::new(),
        next_reasons: Vec::new(),
        upcoming: Vec::new(),
        weeks: Vec::new(),
        measure: "tension_s",
        stops: Vec::new(),
        alerts: Vec::new(),
        tasks: Vec::new(),
        adherence: Adherence::default(),
        pauses: scene.calendar.pauses.clone(),
        pausing: scene.calendar.pausing(scene.case.today),
        corrected: scene.diary.corrected(),
    }
}

fn of_course(scene: &Scene<'_>, mut course: Course<'_>) -> Standing {
    let today = scene.case.today;
    let stops = stops::open(scene, &course.pressures);
    let moved = course.walk.arrive(today);
    course.next_reasons.extend(distinct(moved.iter().map(|moved| &moved.reason)));
    let may_go_on = stops.is_empty() && scene.calendar.discharged.is_none();
    let upcoming = if may_go_on { upcoming(scene, &course) } else { Vec::new() };
    let alerts = alerts::all(scene, &course, &stops);
    Standing {
        prescription: scene.versions.on(today).and_then(|place| scene.versions.at(place)).map(|kept| kept.id),
        now: now(&course.walk, today),
        weeks: fold::weeks_of_versions(
            &scene.versions,
            &scene.calendar,
            course.done.iter().map(|done| (done.date, done.measure)),
        ),
        tasks: tasks::tasks(scene, &course, &stops),
        adherence: adherence(scene, &course),
        next_reasons: course.next_reasons,
        done: course.done,
        upcoming,
        stops,
        alerts,
        ..empty(scene, "")
    }
    .in_state(scene, &course.walk)
}

impl Standing {
    fn in_state(self, scene: &Scene<'_>, walk: &Walk<'_>) -> Standing {
        let stands = |stop: &OpenStop| stop.level.forbids_exercise();
        let state = if scene.calendar.discharged.is_some() {
            "ended"
        } else if self.stops.iter().any(stands) || expired(scene, walk) {
            "on_hold"
        } else if walk.maintaining() {
            "maintain"
        } else {
            walk.phase().code()
        };
        Standing { state, ..self }
    }
}

/// The clearance no longer holds today.
pub(super) fn expired(scene: &Scene<'_>, walk: &Walk<'_>) -> bool {
    walk.person().cleared_until.is_none_or(|until| until < scene.case.today)
}

/// Sessions to come, the first as it stands, the others as they would be; days off are moved past.
fn upcoming(scene: &Scene<'_>, course: &Course<'_>) -> Vec<Session> {
    let Some(started) = scene.calendar.started else { return Vec::new() };
    let left = usize::from(course.planned).saturating_sub(course.done.len()).clamp(1, SHOWN_AHEAD);
    let first =
        (0..400).map(|days| scene.case.today.max(started).saturating_add(days.days())).find(|day| !scene.calendar.pausing(*day));
    let mut walk = course.walk.clone();
    walk.release();
    ahead(&mut walk, first.unwrap_or(scene.case.today), left)
        .into_iter()
        .map(|(number, day, dose)| planned(number, week(started, day), Some(day), &dose))
        .collect()
}

/// Each exercise of the next two sessions, with its dose.
fn now(walk: &Walk<'_>, today: Date) -> Vec<(Words, Words)> {
    let mut lines: Vec<_> = walk.both(today).into_iter().flat_map(|dose| dose.lines).collect();
    lines.sort_by_key(|line| line.exercise);
    lines.dedup_by_key(|line| line.exercise);
    let phase = (word("what_phase"), word(&format!("state_{}", walk.phase().code())));
    [phase].into_iter().chain(lines.iter().map(|line| (said::exercise(line.exercise), said::amount(line)))).collect()
}

fn adherence(scene: &Scene<'_>, course: &Course<'_>) -> Adherence {
    let end = scene.calendar.discharged.map_or(scene.case.today, |on| on.min(scene.case.today));
    let spans = scene.versions.all().iter().enumerate().map(|(place, kept)| {
        let until = scene.versions.until(place).map_or(end, |next| next.min(end));
        let a_week = kept.dose.choice.whole("sessions_a_week").unwrap_or(1) as u8;
        (kept.from, until, a_week)
    });
    fold::adherence(&scene.calendar, course.done.len() as u16, spans)
}

/// Each reason once, in order.
fn distinct<'r>(reasons: impl Iterator<Item = &'r Reason>) -> Vec<Reason> {
    let mut seen: Vec<Reason> = Vec::new();
    for reason in reasons {
        if !seen.contains(reason) {
            seen.push(reason.clone());
        }
    }
    seen
}

/// Time under tension that was done, seconds.
pub(super) fn done_s(log: &super::walk::Log) -> u32 {
    let planned = tension(&log.dose);
    let done: u32 = log.sets.iter().map(|set| u32::from(super::dose::tension_s(set.reps.unwrap_or(0), log.dose.tempo_s))).sum();
    done.min(planned)
}
