//! The groin. One label is kept; a physiotherapist tells the tendons apart.

use super::Chapter;
use crate::book::{Urgency, label, rule};
use crate::inputs::{Onset, Pattern, RecursOnResume, Region, Trend};
use crate::predicate::{all, any, fits, is, is_not, region, rested};

const CARD: &str = "ev-inj-groin";

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![rule(
            "P11",
            Urgency::Physio,
            CARD,
            all([region([Region::Groin]), any([is(RecursOnResume::Yes), all([rested(21), is_not(Trend::Improving)])])]),
        )],
        labels: vec![
            label("groin_tendinopathy", CARD, region([Region::Groin]))
                .scores(1, is(Onset::Gradual))
                .scores(3, fits(Pattern::MuscleContraction))
                .scores(2, fits(Pattern::StartThenEases))
                .scores(1, fits(Pattern::AfterLoad)),
        ],
    }
}
