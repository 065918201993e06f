//! Where a runner stands: what the diary, read in the order things happened, makes of the ladder.
//!
//! Same entries in any order, twice, late or corrected: same standing.

mod ahead;
mod alerts;
mod done;
mod log;
mod stops;
mod walk;

use super::course::State;
use super::parameters::ReturnToRunning;
use super::prescribe::a_week;
use super::stage::{BUILD, CODES, LAST_MINUTES, code};
use super::start;
use crate::fold::{self, Calendar, Diary, Versions};
use crate::form::{Field, Form, Kind, Section};
use crate::programme::{Case, Kept};
use crate::standing::{Adherence, Standing};
use crate::words::{Arg, Words};
use jiff::civil::Date;
use kadans_domain::Fact;
use walk::Walk;

/// What does not change while the diary is read.
struct Scene<'a> {
    rules: &'a ReturnToRunning,
    versions: Versions<'a, Kept>,
    diary: Diary<'a>,
    calendar: Calendar,
}

pub(super) fn standing(rules: &ReturnToRunning, case: &Case<'_>) -> Standing {
    let scene = scene(rules, case);
    let mut walk = walked(&scene);
    let stops = stops::open(&scene, &walk);
    walk.arrive(scene.calendar.today, stops.is_empty());
    let state = state(&scene, &walk);
    let upcoming = if stops.is_empty() && state != "discharged" { ahead::upcoming(&scene, &walk) } else { Vec::new() };
    let alerts = alerts::alerts(&scene, &walk, &stops, state);
    Standing {
        state,
        started: scene.calendar.started,
        prescription: walk.kept().map(|kept| kept.id),
        now: now(&walk),
        next_reasons: walk.next_reasons.clone(),
        upcoming,
        weeks: fold::weeks_of_versions(&scene.versions, &scene.calendar, walk.done.iter().map(|done| (done.date, done.measure))),
        measure: "run_min",
        stops,
        alerts,
        tasks: ahead::tasks(&scene, &walk, state),
        adherence: adherence(&scene, &walk),
        pauses: scene.calendar.pauses.clone(),
        pausing: scene.calendar.pausing(scene.calendar.today),
        corrected: scene.diary.corrected(),
        done: walk.done,
    }
}

/// The stage may be set by hand, up to what the days without running allow.
pub(super) fn adjustable(rules: &ReturnToRunning, case: &Case<'_>) -> Form {
    let scene = scene(rules, case);
    let walk = walked(&scene);
    let Some(course) = &walk.course else { return Form::default() };
    let highest = course.stage().max(start::after_lay_off(&rules.start, 0));
    let codes = CODES.iter().copied().take(usize::from(highest) + 1).collect();
    let stage = Field::new("stage", Kind::Choice(codes)).card(&rules.ladder.card);
    let fields = vec![stage.usual(Fact::Code(code(course.stage()).to_owned()))];
    Form { sections: vec![Section { id: "adjust", fields }] }
}

fn scene<'a>(rules: &'a ReturnToRunning, case: &Case<'a>) -> Scene<'a> {
    let versions = Versions::of(case.versions);
    let diary = Diary::of(case.entries);
    let calendar = Calendar::of(&diary, versions.started(), case.today);
    Scene { rules, versions, diary, calendar }
}

fn walked<'a>(scene: &'a Scene<'a>) -> Walk<'a> {
    let mut walk = Walk::new(scene);
    for (date, entry) in scene.diary.dated() {
        walk.read(date, entry);
    }
    walk
}

fn state(scene: &Scene<'_>, walk: &Walk<'_>) -> &'static str {
    let Some(course) = &walk.course else { return "not_started" };
    if scene.calendar.discharged.is_some() {
        return "discharged";
    }
    match (course.state(), course.stage()) {
        (State::Paused, _) => "paused",
        (State::Locked, _) => "locked",
        (State::Exited(_), _) => "exited",
        (State::Climbing, 0..=LAST_MINUTES) => "minutes",
        (State::Climbing, BUILD) => "distance",
        (State::Climbing, _) => "faster",
    }
}

fn now(walk: &Walk<'_>) -> Vec<(Words, Words)> {
    let Some(course) = &walk.course else { return Vec::new() };
    let (good, of) = course.passes();
    let passes = Words::of("return-to-running-count-of");
    let passes = passes.with("count", Arg::Whole(good.into())).with("of", Arg::Whole(of.into()));
    vec![
        (Words::of("return-to-running-stage"), Words::of_code("return-to-running-stage", code(course.stage()))),
        (Words::of("return-to-running-now-passes"), passes),
        (Words::of("return-to-running-number-ladder"), Words::of_code("return-to-running-ladder", course.ladder().code())),
    ]
}

fn adherence(scene: &Scene<'_>, walk: &Walk<'_>) -> Adherence {
    let end = scene.calendar.discharged.map_or(scene.calendar.today, |on| on.min(scene.calendar.today));
    let spans = scene.versions.all().iter().enumerate().map(|(place, kept)| {
        let until = scene.versions.until(place).map_or(end, |next: Date| next.min(end));
        (kept.from, until, a_week(scene.rules, &kept.dose.choice))
    });
    fold::adherence(&scene.calendar, u16::try_from(walk.done.len()).unwrap_or(u16::MAX), spans)
}
