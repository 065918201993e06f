//! The low back: stuck at one moment, or coming back again and again.

use super::Chapter;
use crate::book::{SafetyPattern, Urgency, label, rule};
use crate::inputs::{Flag, LoadCapacity, Onset, Pattern, RecursOnResume, Region, Trend};
use crate::predicate::{all, any, days, fits, has, is, is_not, region};

const CARD: &str = "ev-inj-low-back";

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule("P12", Urgency::Physio, CARD, all([region([Region::LowBack]), fits(Pattern::StuckMovement)])),
            rule("P13", Urgency::Physio, CARD, all([region([Region::LowBack]), is(LoadCapacity::NoDaily)])),
            rule(
                "P14",
                Urgency::Physio,
                CARD,
                all([region([Region::LowBack]), any([is(RecursOnResume::Yes), all([days(21), is_not(Trend::Improving)])])]),
            ),
            rule("P15", Urgency::Physio, "ev-inj-radicular", all([region([Region::LowBack]), has(Flag::LegRadiation)]))
                .excluding(SafetyPattern::RadicularSyndrome),
        ],
        labels: vec![
            label("low_back_blockage", CARD, region([Region::LowBack]))
                .scores(2, is(Onset::Sudden))
                .scores(3, fits(Pattern::StuckMovement))
                .scores(2, fits(Pattern::CrookedPosture)),
            label("low_back_instability", CARD, region([Region::LowBack]))
                .scores(1, is(Onset::Gradual))
                .scores(3, fits(Pattern::LightMovementShoot))
                .scores(2, fits(Pattern::LongWalkStand))
                .scores(2, is(RecursOnResume::Yes))
                .scores(1, fits(Pattern::BraceHelps)),
        ],
    }
}
