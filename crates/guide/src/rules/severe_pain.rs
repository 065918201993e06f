//! Severe pain that does not rest and grows, or pain at rest in somebody who lost weight or had cancer.

use super::Chapter;
use crate::book::{SafetyPattern, Urgency, rule};
use crate::inputs::{Flag, RestNightPain, Trend};
use crate::predicate::{all, any, any_of, is, is_not, leg, pain};

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule(
                "G16",
                Urgency::GpToday,
                "ev-inj-severe-pain",
                any([
                    all([pain(8), is_not(RestNightPain::None), is(Trend::Worsening)]),
                    all([leg(), is_not(RestNightPain::None), any_of([Flag::CancerHistory, Flag::WeightLoss])]),
                ]),
            )
            .excluding(SafetyPattern::SeverePainUnexplained),
        ],
        ..Chapter::default()
    }
}
