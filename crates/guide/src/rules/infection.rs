//! Fever with a complaint of the leg.

use super::Chapter;
use crate::book::{SafetyPattern, Urgency, rule};
use crate::inputs::Flag;
use crate::predicate::{all, has, leg};

pub(super) fn chapter() -> Chapter {
    Chapter {
        rules: vec![
            rule("G02", Urgency::GpToday, "ev-inj-infection", all([leg(), has(Flag::Fever)])).excluding(SafetyPattern::Infection),
        ],
        ..Chapter::default()
    }
}
