//! Back pain with another cause than the back: infection, a tumour, brittle bone.

use super::Chapter;
use crate::book::{SafetyPattern, Urgency, rule};
use crate::inputs::{Flag, Region};
use crate::predicate::{all, any_of, region};

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule(
                "G11",
                Urgency::GpToday,
                "ev-inj-serious-back",
                all([region([Region::LowBack]), any_of([Flag::Fever, Flag::WeightLoss, Flag::CancerHistory, Flag::SteroidUse])]),
            )
            .excluding(SafetyPattern::SeriousSpinalCause),
        ],
        ..Chapter::default()
    }
}
