//! Heel and sole: plantar heel pain and the bony spur. By what they feel like the two cannot be told apart, so both are named.

use super::Chapter;
use crate::book::{Urgency, label, rule};
use crate::inputs::{LoadCapacity, Onset, Pattern, Region, Trend};
use crate::predicate::{all, fits, is, is_not, region, rested};

const CARD: &str = "ev-inj-plantar-heel";

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule("P01", Urgency::Physio, CARD, all([region([Region::HeelFoot]), is(LoadCapacity::NoDaily)])),
            rule("P02", Urgency::Physio, CARD, all([region([Region::HeelFoot]), rested(21), is_not(Trend::Improving)])),
        ],
        labels: vec![
            label("plantar_fasciitis", CARD, region([Region::HeelFoot]))
                .scores(1, is(Onset::Gradual))
                .scores(3, fits(Pattern::MorningStart))
                .scores(2, fits(Pattern::AfterSitting))
                .scores(2, fits(Pattern::PointFrontHeel))
                .scores(1, fits(Pattern::ForefootRadiation)),
            label("heel_spur", CARD, region([Region::HeelFoot]))
                .scores(1, is(Onset::Gradual))
                .scores(2, fits(Pattern::PointFrontHeel))
                .scores(1, fits(Pattern::MorningStart)),
        ],
    }
}
