//! The front of the knee.

use super::Chapter;
use crate::book::{Urgency, label, rule};
use crate::inputs::{LoadChange, Onset, Pattern, RecursOnResume, Region, Trend};
use crate::predicate::{all, any, fits, is, is_not, region, rested};

const CARD: &str = "ev-inj-patellofemoral";

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule("P09", Urgency::Physio, CARD, all([region([Region::KneeAnterior]), is(LoadChange::No), is(Trend::Worsening)])),
            rule(
                "P10",
                Urgency::Physio,
                CARD,
                all([region([Region::KneeAnterior]), rested(14), any([is_not(Trend::Improving), is(RecursOnResume::Yes)])]),
            ),
        ],
        labels: vec![
            label("patellofemoral_pain", CARD, region([Region::KneeAnterior]))
                .scores(1, is(Onset::Gradual))
                .scores(2, fits(Pattern::Stairs))
                .scores(2, fits(Pattern::SquatKneel))
                .scores(2, fits(Pattern::ProlongedSitting))
                .scores(1, fits(Pattern::Cycling))
                .scores(1, fits(Pattern::StartThenEases))
                .scores(1, fits(Pattern::Crepitus)),
        ],
    }
}
