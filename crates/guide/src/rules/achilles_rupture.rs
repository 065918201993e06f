//! A torn Achilles tendon. The squeeze test of the calf belongs to a professional; here a snap or a missing tiptoe is enough.

use super::Chapter;
use crate::book::{SafetyPattern, Urgency, rule};
use crate::inputs::{BearWeight, Flag, Onset, Region, WhipCrack};
use crate::predicate::{all, any, has, is, region};

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule(
                "G07",
                Urgency::GpToday,
                "ev-inj-achilles-rupture",
                all([
                    is(Onset::Sudden),
                    any([
                        all([
                            region([Region::Achilles]),
                            any([is(WhipCrack::Yes), has(Flag::CannotTiptoe), has(Flag::PalpableGap), is(BearWeight::None)]),
                        ]),
                        all([region([Region::Calf]), is(WhipCrack::Yes), any([has(Flag::CannotTiptoe), is(BearWeight::None)])]),
                    ]),
                ]),
            )
            .excluding(SafetyPattern::AchillesRupture),
        ],
        ..Chapter::default()
    }
}
