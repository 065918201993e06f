//! A clot in the leg, and one that reached the lung. No score is computed: single signs raise the urgency, and that is all they do.

use super::Chapter;
use crate::book::{SafetyPattern, Urgency, rule};
use crate::inputs::{Flag, RednessWarmth, Region, Swelling, Trend};
use crate::predicate::{all, any, days, has, is, is_not, leg, region};

const CARD: &str = "ev-inj-clot";

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule("E05", Urgency::Emergency, CARD, has(Flag::DyspnoeaChestPain)).excluding(SafetyPattern::PulmonaryEmbolism),
            rule(
                "G01",
                Urgency::GpToday,
                CARD,
                all([
                    leg(),
                    any([
                        has(Flag::CalfDiff3cm),
                        swollen_calf(),
                        all([is_not(Swelling::None), is(RednessWarmth::Yes), has(Flag::DvtRisk)]),
                    ]),
                ]),
            )
            .excluding(SafetyPattern::Dvt),
        ],
        ..Chapter::default()
    }
}

/// A calf that swells and does something a strain does not: redden, grow from day to day, or belong to somebody at risk.
fn swollen_calf() -> crate::Predicate {
    let growing = all([is(Trend::Worsening), days(2)]);
    all([region([Region::Calf]), is_not(Swelling::None), any([is(RednessWarmth::Yes), has(Flag::DvtRisk), growing])])
}
