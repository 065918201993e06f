//! A foot without blood or feeling, or a leg that loses strength.

use super::Chapter;
use crate::book::{SafetyPattern, Urgency, rule};
use crate::inputs::{Flag, Region};
use crate::predicate::{always, any_of, has, region};

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule("E03", Urgency::Emergency, "ev-inj-neurovascular", has(Flag::FootColdNumb))
                .excluding(SafetyPattern::Neurovascular),
            rule("G12", Urgency::GpToday, "ev-inj-weakness", any_of([Flag::LegWeakness, Flag::LegWeaknessProgressive]))
                .excluding_when(region([Region::LowBack]), SafetyPattern::RadicularSyndrome)
                .excluding_when(always(), SafetyPattern::Neurovascular),
        ],
        ..Chapter::default()
    }
}
