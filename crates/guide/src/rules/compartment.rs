//! Pressure in a muscle compartment after an injury. Muscle and nerve are lost within hours, so two signs together are enough.

use super::Chapter;
use crate::book::{SafetyPattern, Urgency, rule};
use crate::inputs::{Flag, Region, RestNightPain};
use crate::predicate::{all, count_of, fires, has, is_not, not, region};

const CARD: &str = "ev-inj-compartment";

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule(
                "E04",
                Urgency::Emergency,
                CARD,
                all([
                    region([Region::ShinAnterior, Region::Calf, Region::ThighPosterior]),
                    is_not(RestNightPain::None),
                    count_of(
                        2,
                        [Flag::PainOutOfProportion, Flag::TenseCompartment, Flag::NumbTingling, Flag::PassiveStretchPain],
                    ),
                ]),
            )
            .excluding(SafetyPattern::AcuteCompartmentSyndrome),
            rule(
                "G13",
                Urgency::GpToday,
                CARD,
                all([
                    region([Region::ShinAnterior, Region::Calf]),
                    has(Flag::NumbTingling),
                    is_not(RestNightPain::None),
                    not(fires("E04")),
                ]),
            )
            .excluding(SafetyPattern::AcuteCompartmentSyndrome),
        ],
        ..Chapter::default()
    }
}
