//! The front of the lower leg: spread along the border, one spot, pressure, or low at the front.

use super::Chapter;
use crate::book::{Urgency, label, rule};
use crate::inputs::{Flag, Onset, Pattern, Region, RestNightPain, Trend};
use crate::predicate::{Predicate, all, any, days, fits, has, is, is_not, region};

const CARD: &str = "ev-inj-shin";
const BONE: &str = "ev-inj-bone-stress";
const PRESSURE: &str = "ev-inj-exertional-compartment";
const TIBIALIS: &str = "ev-inj-tibialis-anterior";

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule("P16", Urgency::Physio, CARD, all([here(), days(21), is_not(Trend::Improving)])),
            rule(
                "P17",
                Urgency::Physio,
                PRESSURE,
                all([here(), any([has(Flag::NumbTingling), all([fits(Pattern::TightPressure), fits(Pattern::StopsAfterRun)])])]),
            ),
        ],
        labels: vec![
            label("medial_tibial_stress_syndrome", CARD, here())
                .scores(1, is(Onset::Gradual))
                .scores(3, fits(Pattern::MedialBorderDiffuse))
                .scores(2, fits(Pattern::StartThenEases))
                .scores(1, fits(Pattern::AfterLoad))
                .scores(1, fits(Pattern::Tiptoe)),
            label("lower_leg_stress_fracture", BONE, here())
                .scores(1, is(Onset::Gradual))
                .scores(3, has(Flag::FocalBonePain))
                .scores(2, all([has(Flag::FocalBonePain), is_not(RestNightPain::None)]))
                .scores(2, has(Flag::HopPain)),
            label("exertional_compartment_syndrome", PRESSURE, here())
                .scores(1, is(Onset::Gradual))
                .scores(2, fits(Pattern::TightPressure))
                .scores(2, fits(Pattern::IncreasesWithDistance))
                .scores(2, fits(Pattern::StopsAfterRun))
                .scores(2, has(Flag::NumbTingling))
                .scores(1, fits(Pattern::LateralPain)),
            label("tibialis_anterior_syndrome", TIBIALIS, here())
                .scores(1, is(Onset::Gradual))
                .scores(3, fits(Pattern::AnteriorLowPain))
                .scores(2, fits(Pattern::MuscleContraction)),
        ],
    }
}

fn here() -> Predicate {
    region([Region::ShinAnterior])
}
