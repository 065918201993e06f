//! Sudden violent pain in back or groin with fainting or sweating comes from the large artery until somebody knows better.

use super::Chapter;
use crate::book::{SafetyPattern, Urgency, rule};
use crate::inputs::{Flag, Region};
use crate::predicate::{all, has, region};

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule(
                "E08",
                Urgency::Emergency,
                "ev-inj-aorta",
                all([region([Region::LowBack, Region::Groin]), has(Flag::CirculatorySigns)]),
            )
            .excluding(SafetyPattern::AorticEmergency),
        ],
        ..Chapter::default()
    }
}
