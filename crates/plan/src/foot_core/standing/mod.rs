//! Where a runner stands in foot-core training, from the diary alone. Same entries in any order, twice, late or corrected: same
//! standing; the same in both arms.

mod ahead;
mod alerts;
mod done;
mod log;
mod stops;
mod walk;

use super::block::Block;
use super::catalogue::{EXERCISES, SLUGS};
use super::parameters::FootCore;
use super::prescribe::kinds;
use super::programme::name;
use super::screen::{level_cap, person};
use super::work::Arm;
use super::{intake, programme};
use crate::fold::{self, Calendar, Diary, Versions};
use crate::form::{Field, Form, Kind, Section};
use crate::programme::{Case, Kept};
use crate::standing::{Adherence, Standing};
use crate::words::{Arg, Words};
use jiff::ToSpan;
use kadans_domain::Fact;
use walk::Walk;

/// What does not change while the diary is read.
struct Scene<'a> {
    rules: &'a FootCore,
    versions: Versions<'a, Kept>,
    diary: Diary<'a>,
    calendar: Calendar,
}

pub(super) fn standing(rules: &FootCore, case: &Case<'_>) -> Standing {
    let scene = scene(rules, case);
    let mut walk = walked(&scene);
    let stops = stops::open(&scene);
    walk.arrive(scene.calendar.today, stops.is_empty());
    let state = state(&scene, &walk, stops.is_empty());
    let upcoming = if matches!(state, "build" | "maintain") { ahead::upcoming(&scene, &walk) } else { Vec::new() };
    let alerts = alerts::alerts(&scene, &walk, &stops, state);
    Standing {
        state,
        started: scene.calendar.started,
        prescription: walk.kept().map(|kept| kept.id),
        now: now(&scene, &walk),
        next_reasons: walk.next_reasons.iter().cloned().chain(alerts::offer(&scene, &walk)).collect(),
        upcoming,
        weeks: fold::weeks_of_versions(&scene.versions, &scene.calendar, walk.done.iter().map(|done| (done.date, done.measure))),
        measure: "train_min",
        tasks: ahead::tasks(&scene, &walk, state),
        stops,
        alerts,
        adherence: adherence(&scene, &walk),
        pauses: scene.calendar.pauses.clone(),
        pausing: scene.calendar.pausing(scene.calendar.today),
        corrected: scene.diary.corrected(),
        done: walk.done,
    }
}

/// The session after the build-up and the level of each exercise may be set by hand.
pub(super) fn adjustable(rules: &FootCore, case: &Case<'_>) -> Form {
    let scene = scene(rules, case);
    let walk = walked(&scene);
    let (Some(course), Some(kept)) = (&walk.course, walk.kept()) else { return Form::default() };
    let cap = level_cap(rules, &kept.dose.intake);
    let variant = Field::new("variant", Kind::Choice(intake::VARIANTS.to_vec())).card(&rules.variants.card);
    let level = |exercise: usize| {
        let rule = &rules.exercises.list[exercise];
        let kind = Kind::Whole { low: rule.level_min.into(), high: rule.level_max.min(cap).max(rule.level_min).into() };
        Field::new(SLUGS[exercise], kind).card(&rules.progress.card).usual(Fact::Whole(course.level(exercise).into()))
    };
    let usual = walk.choice().code("variant").unwrap_or("full").to_owned();
    let fields = std::iter::once(variant.usual(Fact::Code(usual))).chain((0..EXERCISES).map(level)).collect();
    Form { sections: vec![Section { id: "adjust", fields }] }
}

fn scene<'a>(rules: &'a FootCore, case: &Case<'a>) -> Scene<'a> {
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

fn state(scene: &Scene<'_>, walk: &Walk<'_>, free: bool) -> &'static str {
    let Some(course) = &walk.course else { return "not_started" };
    let day = walk.day(scene.calendar.today);
    if scene.calendar.discharged.is_some() {
        "discharged"
    } else if !free {
        "on_hold"
    } else if course.needs_screen() {
        "screen"
    } else if day >= i32::from(scene.rules.blocks.weeks) * 7 {
        "finished"
    } else if course.block(day) == Block::M {
        "maintain"
    } else {
        "build"
    }
}

/// The block and, in the foot-core arm, the level of each exercise.
fn now(scene: &Scene<'_>, walk: &Walk<'_>) -> Vec<(Words, Words)> {
    let (Some(course), Some(kept)) = (&walk.course, walk.kept()) else { return Vec::new() };
    let block = course.block(walk.day(scene.calendar.today));
    let mut now = vec![(Words::of("foot-core-now-block"), programme::block_words(block.code()))];
    let arm = person(scene.rules, &kept.dose.intake, walk.choice()).arm;
    let level = |exercise: usize| Words::of("foot-core-level").with("level", Arg::Whole(course.level(exercise).into()));
    if arm == Arm::FootCore {
        now.extend((0..EXERCISES).map(|exercise| (name(exercise), level(exercise))));
    }
    now
}

/// Whole sessions of those that were planned until now.
fn adherence(scene: &Scene<'_>, walk: &Walk<'_>) -> Adherence {
    let end = scene.calendar.discharged.map_or(scene.calendar.today, |on| on.min(scene.calendar.today));
    let spans = scene.versions.all().iter().enumerate().flat_map(|(place, kept)| {
        let rules = scene.rules;
        let arm = person(rules, &kept.dose.intake, &kept.dose.choice).arm;
        let build = kept.from.saturating_add((i64::from(rules.blocks.weeks_each) * 4 * 7).days());
        let over = kept.from.saturating_add((i64::from(rules.blocks.weeks) * 7).days());
        let until = scene.versions.until(place).map_or(end, |next| next.min(end)).min(over);
        let a_week = |block| u8::try_from(kinds(rules, arm, &kept.dose.choice, block).len()).unwrap_or(u8::MAX);
        [(kept.from, until.min(build), a_week(Block::A)), (build, until, a_week(Block::M))]
    });
    fold::adherence(&scene.calendar, u16::try_from(walk.completed).unwrap_or(u16::MAX), spans)
}
