//! The WELCH score: how long someone can walk slowly, at the pace of others and faster, weighed by their usual speed.
//!
//! `max(0, a + b + c - 1) x d`, 0 to 100. The picture version WELSH uses another formula and other item values; the two are never mixed.
//! Sources: Tew et al., Vasc Med 2014;19:27; Tollenaere et al., Front Cardiovasc Med 2023. The formula itself awaits a second reading.

use super::{Computed, Tally};
use crate::answers::Worths;
use crate::{ItemId, Points, Scale};

pub(crate) fn compute(scale: &Scale, worths: &Worths) -> Computed {
    Tally::of(scale, worths).within(scale)?;
    let worth = |item: &ItemId| worths.get(*item).unwrap_or(Points::ZERO).hundredths() / 100;
    let (speed, limits) = scale.items.split_last().expect("a checked definition gives four items");
    let limit: i32 = limits.iter().map(worth).sum();
    Ok((Points::from_hundredths((limit - 1).max(0) * worth(speed) * 100), 0))
}

/// The walking items, when walking faster is said to last longer than walking slowly.
pub(crate) fn out_of_order(scale: &Scale, worths: &Worths) -> Option<Vec<ItemId>> {
    let limits = &scale.items[..scale.items.len().saturating_sub(1)];
    let rising = |pair: &&[ItemId]| match (worths.get(pair[0]), worths.get(pair[1])) {
        (Some(slower), Some(faster)) => slower < faster,
        _ => false,
    };
    limits.windows(2).find(rising).map(<[ItemId]>::to_vec)
}
