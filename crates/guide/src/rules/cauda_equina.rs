//! The nerves at the end of the spinal cord: within a day or two surgery can still save bladder and legs.

use super::Chapter;
use crate::book::{SafetyPattern, Urgency, rule};
use crate::inputs::{Flag, Region};
use crate::predicate::{all, any, has, region};

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule(
                "E06",
                Urgency::Emergency,
                "ev-inj-cauda-equina",
                any([
                    has(Flag::SaddleNumbness),
                    has(Flag::BladderBowel),
                    both_legs(),
                    all([region([Region::LowBack]), has(Flag::LegWeaknessProgressive)]),
                ]),
            )
            .excluding(SafetyPattern::CaudaEquina),
        ],
        ..Chapter::default()
    }
}

fn both_legs() -> crate::Predicate {
    all([region([Region::LowBack, Region::ThighPosterior]), has(Flag::BilateralLegPain), has(Flag::NumbTingling)])
}
