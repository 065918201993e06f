//! What the insurance covers, year by year.

use super::super::read::{card, list};
use kadans_domain::CardId;
use kadans_plan::walking::programme::{CoverRules, CoverYear};
use serde::Deserialize;

mirrored! {
    CoverYear as "CoverYear" CoverYearForm {
        year: i16,
        sessions: u16,
        months: u16,
        deductible_eur: u32,
        certain: bool,
    }

    CoverRules as "CoverRules" CoverRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "list::<_, CoverYearItem, _>")]
        years: Vec<CoverYear>,
        age_min: u8,
        stage_3_from: u16,
    }
}

items! {
    CoverYearItem of CoverYear as "CoverYearForm";
}
