//! A twisted testicle or a trapped hernia: hours count. Asked in every region, because pain wanders.

use super::Chapter;
use crate::book::{SafetyPattern, Urgency, rule};
use crate::inputs::Flag;
use crate::predicate::any_of;

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule("E09", Urgency::Emergency, "ev-inj-groin-emergency", any_of([Flag::TesticularPain, Flag::GroinLumpPainful]))
                .excluding(SafetyPattern::GroinSurgicalEmergency),
        ],
        ..Chapter::default()
    }
}
