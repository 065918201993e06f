//! What stops someone: screening, red flags and the call for help.

use super::super::read::{card, list};
use kadans_domain::{CardId, Level};
use kadans_plan::running::programme::{Phone, RedFlags, ScreeningItem, ScreeningRules, SuicidalityRule};
use serde::Deserialize;

mirrored! {
    ScreeningItem as "ScreeningItem" ScreeningItemForm {
        id: String,
        #[serde(with = "LevelForm")]
        level: Level,
        ask: String,
        #[serde(default)]
        needed_with: Option<String>,
    }

    ScreeningRules as "ScreeningRules" ScreeningRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "list::<_, QuestionItem, _>")]
        items: Vec<ScreeningItem>,
        inactive_age: u8,
    }

    RedFlags as "RedFlags" RedFlagsForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        urgent: Vec<String>,
        other: Vec<String>,
    }

    Phone as "Phone" PhoneForm { id: String, number: String, }

    SuicidalityRule as "SuicidalityRule" SuicidalityRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "list::<_, super::super::read::SafetyItemsForm, _>")]
        items: Vec<(String, Vec<u16>, u8)>,
        #[serde(deserialize_with = "list::<_, PhoneItem, _>")]
        phones: Vec<Phone>,
        acknowledge_hours: u16,
    }
}

items! {
    QuestionItem of ScreeningItem as "ScreeningItemForm";
    PhoneItem of Phone as "PhoneForm";
}

#[derive(Deserialize)]
#[serde(remote = "Level", rename_all = "snake_case")]
pub(in crate::programme) enum LevelForm {
    Block,
    Stop,
    Ask,
    Warn,
    Log,
}
