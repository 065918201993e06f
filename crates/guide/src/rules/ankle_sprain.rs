//! A sprained ankle, turned in or turned out.

use super::Chapter;
use crate::book::{Urgency, label, rule};
use crate::inputs::{BearWeight, Bruise, Mechanism, Onset, Pattern, Region, Swelling, Trend};
use crate::predicate::{Predicate, all, always, any, days, fits, is, is_not, region};

const CARD: &str = "ev-inj-ankle-sprain";
const EVERSION: &str = "ev-inj-ankle-eversion";

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule("P03", Urgency::Physio, CARD, all([region([Region::Ankle]), is(Onset::Sudden), torn_fibres()])),
            rule("P04", Urgency::Physio, EVERSION, all([region([Region::Ankle]), is(Mechanism::Eversion)])),
            rule(
                "P05",
                Urgency::Physio,
                CARD,
                all([region([Region::Ankle]), is(Onset::Sudden), days(5), is_not(Trend::Improving)]),
            ),
        ],
        labels: vec![
            label("ankle_sprain_inversion", CARD, region([Region::Ankle]))
                .scores(1, is(Onset::Sudden))
                .scores(4, is(Mechanism::Inversion))
                .scores(2, fits(Pattern::LateralPain))
                .graded("severe", is(BearWeight::None))
                .graded("moderate", torn_fibres())
                .graded("light", always()),
            label("ankle_sprain_eversion", EVERSION, region([Region::Ankle]))
                .scores(1, is(Onset::Sudden))
                .scores(4, is(Mechanism::Eversion))
                .scores(2, fits(Pattern::MedialPain)),
        ],
    }
}

/// Quick swelling or a bruise: part of the fibres is torn.
fn torn_fibres() -> Predicate {
    any([is(Bruise::Yes), is(Swelling::Marked)])
}
