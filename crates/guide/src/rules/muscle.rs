//! Hamstring and calf: a strain without torn fibres, or a tear.

use super::Chapter;
use crate::book::{Label, Urgency, label, rule};
use crate::inputs::{BearWeight, Bruise, Flag, GaitNormal, LoadCapacity, Onset, Region, Swelling, WhipCrack};
use crate::predicate::{Predicate, all, any, days, has, is, is_not, not, pain, region};

const HAMSTRING: &str = "ev-inj-hamstring";
const CALF: &str = "ev-inj-calf";
const MUSCLE: &str = "ev-inj-muscle";

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule("P19", Urgency::Physio, MUSCLE, all([muscles(), torn()])),
            rule("P20", Urgency::Physio, MUSCLE, all([muscles(), is(Onset::Sudden), days(2), pain(1), is(GaitNormal::No)])),
            rule("P21", Urgency::Physio, MUSCLE, all([muscles(), is(Onset::Sudden), days(14), is_not(LoadCapacity::Full)])),
        ],
        labels: vec![
            tear("hamstring_tear", HAMSTRING, Region::ThighPosterior),
            strain("hamstring_strain", HAMSTRING, Region::ThighPosterior),
            tear("calf_tear", CALF, Region::Calf),
            strain("calf_strain", CALF, Region::Calf),
        ],
    }
}

fn muscles() -> Predicate {
    region([Region::ThighPosterior, Region::Calf])
}

/// What a strain does not do.
fn torn() -> Predicate {
    any([is(WhipCrack::Yes), has(Flag::PalpableGap), is(Bruise::Yes)])
}

fn tear(condition: &'static str, card: &'static str, at: Region) -> Label {
    label(condition, card, all([region([at]), torn()]))
        .scores(1, is(Onset::Sudden))
        .scores(4, is(WhipCrack::Yes))
        .scores(3, has(Flag::PalpableGap))
        .scores(2, is(Bruise::Yes))
        .scores(1, is_not(Swelling::None))
        .scores(1, is(BearWeight::None))
}

fn strain(condition: &'static str, card: &'static str, at: Region) -> Label {
    label(condition, card, all([region([at]), is(Onset::Sudden), not(torn())]))
        .scores(3, is(Onset::Sudden))
        .scores(1, is_not(BearWeight::None))
}
