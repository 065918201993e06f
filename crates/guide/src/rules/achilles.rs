//! The Achilles tendon: load-related pain of the tendon.

use super::Chapter;
use crate::book::{Urgency, label, rule};
use crate::inputs::{Onset, Pattern, RecursOnResume, Region, Trend};
use crate::predicate::{all, days, fits, is, is_not, region};

const CARD: &str = "ev-inj-achilles";

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule("P06", Urgency::Physio, CARD, all([region([Region::Achilles]), days(14), is_not(Trend::Improving)])),
            rule("P07", Urgency::Physio, CARD, all([region([Region::Achilles]), is(RecursOnResume::Yes)])),
        ],
        labels: vec![
            label("achilles_tendinopathy", CARD, region([Region::Achilles]))
                .scores(2, is(Onset::Gradual))
                .scores(2, fits(Pattern::MorningStart))
                .scores(2, fits(Pattern::StartThenEases))
                .scores(2, fits(Pattern::Tiptoe))
                .scores(1, fits(Pattern::AfterLoad)),
        ],
    }
}
