//! A hard fall or an accident, wherever it hurts.

use super::Chapter;
use crate::book::{SafetyPattern, Urgency, rule};
use crate::inputs::{Flag, Region};
use crate::predicate::{always, has, region};

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule("E07", Urgency::Emergency, "ev-inj-major-trauma", has(Flag::MajorTrauma))
                .excluding_when(region([Region::LowBack]), SafetyPattern::SpinalFracture)
                .excluding_when(always(), SafetyPattern::Fracture),
        ],
        ..Chapter::default()
    }
}
