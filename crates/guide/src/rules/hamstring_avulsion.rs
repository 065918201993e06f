//! A hamstring torn from its bone: a blow as from a whip, and a leg that does not carry.

use super::Chapter;
use crate::book::{SafetyPattern, Urgency, rule};
use crate::inputs::{BearWeight, Onset, Region, WhipCrack};
use crate::predicate::{all, is, region};

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule(
                "G08",
                Urgency::GpToday,
                "ev-inj-hamstring-avulsion",
                all([region([Region::ThighPosterior]), is(Onset::Sudden), is(WhipCrack::Yes), is(BearWeight::None)]),
            )
            .excluding(SafetyPattern::HamstringAvulsion),
        ],
        ..Chapter::default()
    }
}
