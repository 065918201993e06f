//! The written form of a condition, its page and the general pages, with the places needed to point at a mistake.

use crate::Bilingual;
use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenCondition {
    pub id: Spanned<String>,
    pub region: Spanned<String>,
    pub tissue: Spanned<String>,
    pub onset: Spanned<String>,
    pub card: Spanned<String>,
    pub reviewed_on: jiff::civil::Date,
    pub causes: Vec<Spanned<String>>,
    pub prevention: Vec<Spanned<String>>,
    pub name: Spanned<Bilingual>,
    pub also_called: WrittenNames,
    pub care: WrittenCare,
    #[serde(default)]
    pub outlook: WrittenOutlook,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenNames {
    pub nl: Vec<String>,
    pub en: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenCare {
    pub rest_days_max: Option<u16>,
    pub cooling: Option<Spanned<WrittenCooling>>,
    pub massage: Option<WrittenMassage>,
    #[serde(default)]
    pub avoid: Vec<Spanned<String>>,
    #[serde(default)]
    pub allowed: Vec<Spanned<String>>,
    #[serde(default)]
    pub aids: Vec<Spanned<String>>,
    pub resume: Spanned<String>,
    #[serde(default)]
    pub release_only: bool,
    pub card: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenCooling {
    pub minutes_max: u8,
    pub times_a_day_max: Option<u8>,
    pub days: Option<u16>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenMassage {
    pub minutes: u8,
    pub times_a_day_max: u8,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenOutlook {
    pub weeks: Option<Spanned<(u16, u16)>>,
    #[serde(default)]
    pub by_severity: std::collections::BTreeMap<String, Spanned<(u16, u16)>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenPage {
    pub r#where: Vec<Spanned<WrittenBlock>>,
    pub feel: Vec<Spanned<WrittenBlock>>,
    pub self_care: Vec<Spanned<WrittenBlock>>,
    pub treatment: Vec<Spanned<WrittenBlock>>,
    pub outlook: Vec<Spanned<WrittenBlock>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenBlock {
    pub card: Spanned<String>,
    pub against: Option<Spanned<String>>,
    pub nl: Spanned<String>,
    pub en: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenGeneral {
    pub title: Bilingual,
    pub review: WrittenReview,
    pub block: Vec<Spanned<WrittenBlock>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenReview {
    pub reviewed_on: jiff::civil::Date,
}
