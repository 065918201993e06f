//! The outer side of the knee.

use super::Chapter;
use crate::book::{Urgency, label, rule};
use crate::inputs::{LoadChange, Onset, Pattern, RecursOnResume, Region, Trend};
use crate::predicate::{all, any, fits, is, is_not, region, rested};

const CARD: &str = "ev-inj-iliotibial-band";

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![rule(
            "P08",
            Urgency::Physio,
            CARD,
            all([region([Region::KneeLateral]), any([is(RecursOnResume::Yes), all([rested(21), is_not(Trend::Improving)])])]),
        )],
        labels: vec![
            label("iliotibial_band_syndrome", CARD, region([Region::KneeLateral]))
                .scores(1, is(Onset::Gradual))
                .scores(3, fits(Pattern::IncreasesWithDistance))
                .scores(2, fits(Pattern::StopsAfterRun))
                .scores(1, fits(Pattern::Stairs))
                .scores(1, is(LoadChange::Yes)),
        ],
    }
}
