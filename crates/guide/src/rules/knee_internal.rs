//! Something inside the knee: locked, swollen within hours, or hurt at one moment and not able to carry.

use super::Chapter;
use crate::book::{SafetyPattern, Urgency, rule};
use crate::inputs::{BearWeight, Flag, Onset, Region};
use crate::predicate::{all, any, has, is, region};

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule(
                "G06",
                Urgency::GpToday,
                "ev-inj-knee-internal",
                all([
                    region([Region::KneeLateral, Region::KneeAnterior]),
                    any([
                        has(Flag::LockedKnee),
                        has(Flag::FastEffusion),
                        all([is(Onset::Sudden), any([is(BearWeight::None), has(Flag::BoneTenderness)])]),
                    ]),
                ]),
            )
            .excluding(SafetyPattern::KneeInternalInjury),
        ],
        ..Chapter::default()
    }
}
