//! What a therapist may set in a running course, and what it does.

use super::fold::{Fold, Scene};
use crate::form::Form;
use crate::programme::Case;
use crate::walking::course::Walk;
use crate::walking::forms;
use crate::walking::load::Load;
use crate::walking::policy::Policy;
use crate::walking::programme::WalkingTherapy;
use kadans_domain::{Fact, Facts};

/// The parts that can be set, within the ranges of the choices, with what holds today as the usual answer.
pub(in crate::walking) fn adjustable(programme: &WalkingTherapy, case: &Case<'_>) -> Form {
    let scene = Scene::of(programme, case);
    let fold = Fold::of(&scene);
    let (Some(walk), Some(kept)) = (&fold.walk, fold.kept()) else { return Form::default() };
    let mut form = forms::choices(programme, &kept.dose.intake);
    for section in &mut form.sections {
        section.fields.retain(|field| holds(walk, field.id).is_some());
        for field in &mut section.fields {
            field.usual = holds(walk, field.id);
        }
    }
    form.sections.retain(|section| !section.fields.is_empty());
    form
}

/// What holds today for a part.
fn holds(walk: &Walk<'_>, what: &str) -> Option<Fact> {
    let policy = |policy: Policy| Fact::Code(policy.code().to_owned());
    Some(match what {
        "pain_policy" => policy(walk.setting.policy),
        "home_policy" => policy(walk.setting.home_policy),
        "speed_kmh" => forms::tenths(walk.load.speed_x10),
        "grade" => Fact::Whole(walk.load.grade.into()),
        "outdoor_kmh" => forms::tenths(walk.setting.ground.outdoor_x10),
        "block_min" => Fact::Whole(walk.block_min.into()),
        "cycle_min" => Fact::Whole(walk.setting.cycle_min.into()),
        "strength" => Fact::Truth(walk.setting.strength),
        _ => return None,
    })
}

/// Sets a part by hand; a value outside its range was refused before it reached the diary, and does nothing here.
pub(super) fn apply(walk: &mut Walk<'_>, what: &str, facts: &Facts) {
    let policy = || facts.code(what).and_then(Policy::from_code);
    let tenths = || facts.thousandths(what).and_then(|value| u16::try_from(value / 100).ok());
    let whole = || facts.whole(what).and_then(|value| u16::try_from(value).ok());
    let (load, block_min) = (walk.load, walk.block_min);
    match what {
        "pain_policy" => walk.setting.policy = policy().unwrap_or(walk.setting.policy),
        "home_policy" => walk.setting.home_policy = policy().unwrap_or(walk.setting.home_policy),
        "speed_kmh" => walk.set(Load { speed_x10: tenths().unwrap_or(load.speed_x10), ..load }, block_min),
        "grade" => walk.set(Load { grade: whole().map_or(load.grade, |grade| grade.min(99) as u8), ..load }, block_min),
        "outdoor_kmh" => walk.setting.ground.outdoor_x10 = tenths().unwrap_or(walk.setting.ground.outdoor_x10),
        "block_min" => walk.set(load, whole().unwrap_or(block_min)),
        "cycle_min" => walk.setting.cycle_min = whole().unwrap_or(walk.setting.cycle_min),
        "strength" => walk.setting.strength = facts.truth(what).unwrap_or(walk.setting.strength),
        _ => {}
    }
}
