//! Numbers behind the gates and the stops.

use super::super::read::{card, list};
use super::super::written::PhoneItem;
use kadans_domain::CardId;
use kadans_plan::running::programme::Phone;
use kadans_plan::walking::programme::{BloodPressure, LimbRule, SessionGates, StagingRule, StopRules};
use serde::Deserialize;

mirrored! {
    StagingRule as "StagingRule" StagingRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        age_min: u8,
        abi_supports_below: u32,
        abi_doubt_max: u32,
        abi_stiff_above: u32,
    }

    LimbRule as "LimbRule" LimbRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        ankle_mmhg_min: u32,
        toe_mmhg_min: u32,
        ankle_mmhg_min_wound: u32,
        toe_mmhg_min_wound: u32,
    }

    BloodPressure as "BloodPressure" BloodPressureForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        block_systolic: u32,
        block_diastolic: u32,
        ask_systolic: u32,
        ask_diastolic: u32,
    }

    SessionGates as "SessionGates" SessionGatesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        hr_ask_above: u32,
        hr_block_above: u32,
        glucose_low_x10: u32,
        glucose_high_x10: u32,
    }

    StopRules as "StopRules" StopRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        review: Vec<String>,
        #[serde(deserialize_with = "list::<_, PhoneItem, _>")]
        phones: Vec<Phone>,
        acknowledge_hours: u16,
        silent_days: u16,
    }
}
