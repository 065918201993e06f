//! Measuring effort: calibration and heart rate.

use super::super::read::{card, list};
use kadans_domain::CardId;
use kadans_plan::running::programme::{BorgBand, Calibration, HeartRateBand, HeartRateRule};
use serde::Deserialize;

mirrored! {
    Calibration as "Calibration" CalibrationForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "super::super::read::bands")]
        bands: [BorgBand; 5],
        #[serde(deserialize_with = "super::super::read::band")]
        target: BorgBand,
        slower: u16,
        much_slower: u16,
        large_gap: u8,
        after_walk_slower: u16,
        faster: u16,
        floor: u16,
        hold_s: u32,
    }

    HeartRateRule as "HeartRateRule" HeartRateRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        max_at_birth: u32,
        loss_per_year_tenths: u32,
        #[serde(deserialize_with = "list::<_, super::super::read::HeartRateBandForm, _>")]
        bands: Vec<HeartRateBand>,
        off_when: Vec<String>,
    }
}
