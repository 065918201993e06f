//! A complaint that does not go as complaints usually go. All thresholds here are conventions.

use super::Chapter;
use crate::book::{Urgency, rule};
use crate::inputs::{GaitNormal, LoadCapacity, Onset, Region, RestNightPain, Trend};
use crate::predicate::{Predicate, all, any, days, is, is_not, pain, region};

const CARD: &str = "ev-inj-course";

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule(
                "P22",
                Urgency::Physio,
                CARD,
                all([
                    region([Region::Achilles, Region::KneeLateral, Region::KneeAnterior, Region::Groin, Region::ShinAnterior]),
                    is(LoadCapacity::NoDaily),
                ]),
            ),
            rule("P23", Urgency::Physio, CARD, all([days(42), is_not(Trend::Improving)])),
            rule("P24", Urgency::Physio, CARD, all([pain(6), is(Trend::Worsening)])),
            rule("P25", Urgency::Physio, CARD, is(RestNightPain::Night)),
            rule("P26", Urgency::Physio, CARD, all([Predicate::Unclassified, any([is(Onset::Sudden), pain(4), days(14)])])),
            rule("P27", Urgency::Physio, CARD, all([pain(7), days(3), is_not(Trend::Improving)])),
            rule("P28", Urgency::Physio, CARD, all([is(GaitNormal::No), days(7), is_not(Trend::Improving)])),
        ],
        ..Chapter::default()
    }
}
