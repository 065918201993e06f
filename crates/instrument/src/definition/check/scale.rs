use std::collections::BTreeSet;

use super::{Checked, problem};
use crate::definition::{Definition, Place};
use crate::{Item, ItemId, Method, Points, Scale};

/// A scale takes existing items once, has the items its method needs, and runs as far as they let it.
pub(super) fn check(definition: &Definition, scale: &Scale, earlier: &[Scale]) -> Checked {
    let refuse = |what: String, remedy| Err(problem(Place::Scale(scale.id.clone()), what, remedy));
    let id = &scale.id;
    if earlier.iter().any(|earlier| earlier.id == *id) {
        return refuse(format!("scale {id} is defined twice"), "give each scale its own id");
    }
    if let Some(item) = scale.items.iter().find(|item| definition.item(**item).is_none()) {
        return refuse(format!("scale {id} takes item {item}, which does not exist"), "correct the item number");
    }
    let mut seen = BTreeSet::new();
    if let Some(item) = scale.items.iter().find(|item| !seen.insert(**item)) {
        return refuse(format!("scale {id} takes item {item} twice"), "list each item once");
    }
    if let Some(part) = scale.method.parts().iter().find(|part| !earlier.iter().any(|earlier| earlier.id == **part)) {
        return refuse(format!("scale {id} is made of {part}, which is not defined above it"), "define the parts first");
    }
    match needed(scale, earlier) {
        Some(needed) => refuse(
            format!("scale {id} has {} items; its method takes {needed}", scale.items.len()),
            "correct the items or the method",
        ),
        None => range_is_attainable(definition, scale),
    }
}

/// What the method takes, when the items of the scale are something else.
fn needed(scale: &Scale, earlier: &[Scale]) -> Option<&'static str> {
    let count = scale.items.len();
    let (fits, needed) = match &scale.method {
        Method::Sum | Method::Mean | Method::Index { .. } | Method::SumWithBranch => (count > 0, "at least 1"),
        Method::Single => (count == 1, "1"),
        Method::Welch | Method::Ostrc => (count == 4, "4"),
        Method::MeanOfActivities { at_least } => {
            ((1..=count).contains(&usize::from(*at_least)), "at least as many as have to be rated")
        }
        Method::SumOfParts { .. } => (count == 0, "its parts and no items"),
        Method::MeanOverParts { .. } => {
            (items_of_parts(scale, earlier) == scale.items.iter().copied().collect(), "the items of its parts")
        }
    };
    (!fits).then_some(needed)
}

fn items_of_parts(scale: &Scale, earlier: &[Scale]) -> BTreeSet<ItemId> {
    earlier.iter().filter(|part| scale.method.parts().contains(&part.id)).flat_map(|part| part.items.iter().copied()).collect()
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
