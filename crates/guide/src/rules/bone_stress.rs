//! An overloaded bone: one spot, hopping that hurts, pain at night, or a leg that will not carry. The neck of the thigh bone is the one that
//! may not wait.

use super::Chapter;
use crate::book::{SafetyPattern, Urgency, rule};
use crate::inputs::{BearWeight, Flag, Onset, Region, RestNightPain};
use crate::predicate::{all, always, any, any_of, fires, has, is, leg, not, region};

const CARD: &str = "ev-inj-bone-stress";

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule("G05", Urgency::GpToday, CARD, all([leg(), is(Onset::Gradual), is(BearWeight::None)]))
                .excluding_when(region([Region::Groin]), SafetyPattern::FemoralNeckStressFracture)
                .excluding_when(always(), SafetyPattern::StressFracture),
            rule(
                "G09",
                Urgency::GpToday,
                "ev-inj-femoral-neck",
                all([region([Region::Groin]), any([is(RestNightPain::Night), has(Flag::HopPain)])]),
            )
            .excluding(SafetyPattern::FemoralNeckStressFracture),
            rule(
                "G10",
                Urgency::GpToday,
                CARD,
                all([leg(), has(Flag::FocalBonePain), any([is(RestNightPain::Night), is(BearWeight::Painful)])]),
            )
            .excluding(SafetyPattern::StressFracture),
            rule(
                "P18",
                Urgency::Physio,
                CARD,
                all([leg(), any_of([Flag::FocalBonePain, Flag::HopPain]), not(any([fires("G05"), fires("G09"), fires("G10")]))]),
            )
            .excluding(SafetyPattern::StressFracture),
        ],
        ..Chapter::default()
    }
}
