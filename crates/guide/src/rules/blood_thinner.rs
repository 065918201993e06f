//! An injury that bleeds in somebody who uses blood thinners.

use super::Chapter;
use crate::book::{SafetyPattern, Urgency, rule};
use crate::inputs::{Bruise, Flag, Onset, Swelling};
use crate::predicate::{all, any, has, is};

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule(
                "G14",
                Urgency::GpToday,
                "ev-inj-blood-thinner",
                all([has(Flag::Anticoagulant), is(Onset::Sudden), any([is(Bruise::Yes), is(Swelling::Marked)])]),
            )
            .excluding(SafetyPattern::BleedingUnderAnticoagulant),
        ],
        ..Chapter::default()
    }
}
