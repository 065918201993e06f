mod scale;

use std::collections::BTreeSet;

use super::{Definition, DefinitionProblem, Place};
use crate::{Band, CutoffSet, Item, ItemId, Scale};

type Checked = Result<(), DefinitionProblem>;

/// Everything that must hold before a definition may score anyone.
pub(super) fn check(definition: &Definition) -> Checked {
    items_are_listed_once(definition)?;
    definition.items.iter().try_for_each(item_has_answers)?;
    for (position, scale) in definition.scales.iter().enumerate() {
        scale::check(definition, scale, &definition.scales[..position])?;
    }
    for set in &definition.cutoffs {
        bands_leave_no_gaps(definition, set)?;
    }
    default_cutoffs_exist(definition)?;
    safeguard_is_sound(definition)
}

fn problem(place: Place, what: String, remedy: &str) -> DefinitionProblem {
    DefinitionProblem { place, what, remedy: remedy.to_owned() }
}

fn items_are_listed_once(definition: &Definition) -> Checked {
    let mut seen = BTreeSet::new();
    match definition.items.iter().find(|item| !seen.insert(item.id)) {
        Some(item) => {
            Err(problem(Place::Item(item.id), format!("item {} is defined twice", item.id), "keep one definition of it"))
        }
        None => Ok(()),
    }
}

fn item_has_answers(item: &Item) -> Checked {
    if item.domain.answers().len() > 1 {
        return Ok(());
    }
    let what = format!("item {} has fewer than 2 answers", item.id);
    Err(problem(Place::Item(item.id), what, "let low be below high and the step above 0, or list the options"))
}

fn bands_leave_no_gaps(definition: &Definition, set: &CutoffSet) -> Checked {
    for (id, bands) in &set.bands {
        let at = || Place::Cutoffs(set.id.clone());
        let Some(scale) = definition.scale(id) else {
            return Err(problem(
                at(),
                format!("cut-offs {} name scale {id}, which does not exist", set.id),
                "correct the scale id",
            ));
        };
        if !covers(bands, scale) {
            let what = format!(
                "the bands of {id} in cut-offs {} do not cover {} to {} without gaps or overlaps",
                set.id, scale.low, scale.high
            );
            return Err(problem(at(), what, "let each band begin one step above the one before"));
        }
    }
    Ok(())
}

fn covers(bands: &[Band], scale: &Scale) -> bool {
    let joined = bands.windows(2).all(|pair| pair[0].high + scale.precision.step() == pair[1].low);
    let ordered = bands.iter().all(|band| band.low <= band.high);
    let ends = bands.first().map(|band| band.low) == Some(scale.low) && bands.last().map(|band| band.high) == Some(scale.high);
    joined && ordered && ends
}

fn default_cutoffs_exist(definition: &Definition) -> Checked {
    match (&definition.default_cutoffs, definition.cutoffs.is_empty()) {
        (None, true) => Ok(()),
        (None, false) => {
            Err(problem(Place::Whole, "no cut-offs are marked as default".to_owned(), "mark exactly one set with default = true"))
        }
        (Some(id), _) if definition.cutoffs(id).is_some() => Ok(()),
        (Some(id), _) => Err(problem(Place::Whole, format!("default cut-offs {id} do not exist"), "name an existing set")),
    }
}

fn safeguard_is_sound(definition: &Definition) -> Checked {
    let Some(rule) = &definition.safeguard else { return Ok(()) };
    let missing = |item: &&ItemId| definition.item(**item).is_none();
    if let Some(item) = rule.items.iter().find(missing) {
        return Err(problem(
            Place::Safeguard,
            format!("the safeguard watches item {item}, which does not exist"),
            "correct the item number",
        ));
    }
    match &rule.same_day {
        Some(same_day) if !label_exists(definition, same_day) => {
            let what = format!("the safeguard waits for {} of {}, which no cut-offs know", same_day.label, same_day.scale);
            Err(problem(Place::Safeguard, what, "correct the scale or the label"))
        }
        _ => Ok(()),
    }
}

fn label_exists(definition: &Definition, rule: &crate::SameDayRule) -> bool {
    definition.default_cutoffs().is_some_and(|set| set.bands_of(&rule.scale).iter().any(|band| band.label == rule.label))
}
