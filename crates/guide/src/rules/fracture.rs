//! A broken bone: a limb out of shape, four steps that are impossible, or bone that hurts where ankle and foot break.
//!
//! The Ottawa ankle and knee rules (Stiell 1992) use these signs to decide on a picture; here a sign only raises the urgency, and its absence
//! reassures nobody. A person who feels less in the feet cannot use them at all.

use super::Chapter;
use crate::book::{SafetyPattern, Urgency, rule};
use crate::inputs::{BearWeight, Flag, Onset, Region};
use crate::predicate::{all, any, any_of, fires, has, is, is_not, leg, not, region, within_days};

const CARD: &str = "ev-inj-fracture";

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule("E01", Urgency::Emergency, CARD, any_of([Flag::Deformity, Flag::SkinThreatened, Flag::OpenWound]))
                .excluding(SafetyPattern::Fracture),
            rule("E02", Urgency::Emergency, CARD, cannot_step_after_a_moment()).excluding(SafetyPattern::Fracture),
            rule(
                "G03",
                Urgency::GpToday,
                CARD,
                all([
                    region([Region::Ankle, Region::HeelFoot]),
                    is(Onset::Sudden),
                    has(Flag::BoneTenderness),
                    is_not(BearWeight::None),
                ]),
            )
            .excluding(SafetyPattern::Fracture),
            rule(
                "G04",
                Urgency::GpToday,
                CARD,
                all([leg(), is(Onset::Sudden), is(BearWeight::None), not(any([fires("E02"), fires("G07"), fires("G08")]))]),
            )
            .excluding(SafetyPattern::Fracture),
            rule(
                "G15",
                Urgency::GpToday,
                "ev-inj-neuropathy",
                all([has(Flag::Neuropathy), is(Onset::Sudden), region([Region::Ankle, Region::HeelFoot]), not(fires("E02"))]),
            )
            .excluding(SafetyPattern::Fracture),
        ],
        ..Chapter::default()
    }
}

fn cannot_step_after_a_moment() -> crate::Predicate {
    let bones = [Region::Ankle, Region::HeelFoot, Region::KneeLateral, Region::KneeAnterior, Region::ShinAnterior, Region::Groin];
    all([region(bones), is(Onset::Sudden), is(BearWeight::None), within_days(10)])
}
