use std::collections::BTreeSet;

use super::{Definition, DefinitionProblem, Place};
use crate::{Band, CutoffSet, Item, ItemId, Method, Points, Scale};

type Checked = Result<(), DefinitionProblem>;

/// Everything that must hold before a definition may score anyone.
pub(super) fn check(definition: &Definition) -> Checked {
    items_are_listed_once(definition)?;
    for (place_in_order, scale) in definition.scales.iter().enumerate() {
        scale_is_sound(definition, scale, place_in_order)?;
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

fn scale_is_sound(definition: &Definition, scale: &Scale, position: usize) -> Checked {
    let at = || Place::Scale(scale.id.clone());
    if definition.scales[..position].iter().any(|earlier| earlier.id == scale.id) {
        return Err(problem(at(), format!("scale {} is defined twice", scale.id), "give each scale its own id"));
    }
    if let Some(item) = scale.items.iter().find(|item| definition.item(**item).is_none()) {
        return Err(problem(
            at(),
            format!("scale {} takes item {item}, which does not exist", scale.id),
            "correct the item number",
        ));
    }
    let mut seen = BTreeSet::new();
    if let Some(item) = scale.items.iter().find(|item| !seen.insert(**item)) {
        return Err(problem(at(), format!("scale {} takes item {item} twice", scale.id), "list each item once"));
    }
    if let Some(part) =
        scale.method.parts().iter().find(|part| !definition.scales[..position].iter().any(|earlier| earlier.id == **part))
    {
        return Err(problem(
            at(),
            format!("scale {} is made of {part}, which is not defined above it", scale.id),
            "define the parts first",
        ));
    }
    range_is_attainable(definition, scale)
}

/// A declared range that the answers cannot produce is a typing error in one of the two.
fn range_is_attainable(definition: &Definition, scale: &Scale) -> Checked {
    let Some((low, high)) = attainable(definition, scale) else { return Ok(()) };
    if (low, high) == (scale.low, scale.high) {
        return Ok(());
    }
    let what = format!("scale {} is said to run {} to {}, its answers give {low} to {high}", scale.id, scale.low, scale.high);
    Err(problem(Place::Scale(scale.id.clone()), what, "correct the range, the items or the answers"))
}

fn attainable(definition: &Definition, scale: &Scale) -> Option<(Points, Points)> {
    let (low, high) = scale
        .items
        .iter()
        .filter_map(|id| definition.item(*id))
        .map(worth_range)
        .fold((0, 0), |sum, item| (sum.0 + item.0, sum.1 + item.1));
    let times = |factor: i32, share: i32| {
        Some((Points::from_hundredths(low * factor / share), Points::from_hundredths(high * factor / share)))
    };
    match &scale.method {
        Method::Sum => times(1, 1),
        Method::Index { factor } => times(i32::from(*factor), 1),
        Method::Mean | Method::MeanOverParts { .. } | Method::MeanOfActivities { .. } | Method::Single => {
            times(1, i32::try_from(scale.items.len().max(1)).ok()?)
        }
        Method::SumOfParts { parts } => {
            let parts = || parts.iter().filter_map(|part| definition.scale(part));
            Some((parts().map(|part| part.low).sum(), parts().map(|part| part.high).sum()))
        }
        Method::SumWithBranch | Method::Welch | Method::Ostrc => None,
    }
}

fn worth_range(item: &Item) -> (i32, i32) {
    let ends = [item.worth(item.domain.low()).hundredths(), item.worth(item.domain.high()).hundredths()];
    (ends[0].min(ends[1]), ends[0].max(ends[1]))
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
