//! The written form of an instrument, with the places needed to point at a mistake.

use super::names::{
    CommercialName, ConfidenceName, DirectionName, MayShipName, MissingSourceName, PrecisionName, PresenceName, RecallName,
    UseName,
};
use super::number::Number;
use kadans_instrument::{
    Commercial, Confidence, Direction, ItemId, MayShip, MissingSource, Place, Precision, Presence, Recall, Source, Use,
};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenInstrument {
    pub id: Spanned<String>,
    pub version: u32,
    #[serde(with = "RecallName")]
    pub recall: Recall,
    pub card: Spanned<String>,
    pub licence: WrittenLicence,
    pub items: Vec<Spanned<WrittenItems>>,
    pub scales: Vec<Spanned<WrittenScale>>,
    #[serde(default)]
    pub cutoffs: Vec<Spanned<WrittenCutoffs>>,
    pub safeguard: Option<Spanned<WrittenSafeguard>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenLicence {
    pub owner: String,
    #[serde(with = "UseName")]
    pub free_for: Use,
    #[serde(with = "CommercialName")]
    pub commercial: Commercial,
    #[serde(with = "MayShipName")]
    pub may_ship: MayShip,
    pub source: WrittenSource,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenSource {
    pub reference: String,
    #[serde(with = "ConfidenceName")]
    pub confidence: Confidence,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenItems {
    pub numbers: Spanned<String>,
    pub letters: Option<Spanned<String>>,
    pub low: Option<Number>,
    pub high: Option<Number>,
    pub step: Option<Number>,
    pub research_step: Option<Number>,
    pub options: Option<Vec<Number>>,
    #[serde(default)]
    pub worth: Vec<Number>,
    pub reversed: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenScale {
    pub id: Spanned<String>,
    pub items: Option<Spanned<String>>,
    pub method: Spanned<MethodName>,
    pub factor: Option<u8>,
    #[serde(default)]
    pub parts: Vec<Spanned<String>>,
    pub at_least: Option<u8>,
    #[serde(default, deserialize_with = "precision")]
    pub precision: Option<Precision>,
    pub low: Number,
    pub high: Number,
    #[serde(with = "DirectionName")]
    pub direction: Direction,
    pub missing: Option<WrittenMissing>,
    #[serde(with = "PresenceName", default = "always")]
    pub presence: Presence,
    pub error: Option<WrittenError>,
    #[serde(default)]
    pub important: Vec<WrittenImportant>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenMissing {
    pub allowed: u8,
    #[serde(with = "MissingSourceName")]
    pub source: MissingSource,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenError {
    pub points: Number,
    pub confidence_percent: u8,
    pub source: WrittenSource,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenImportant {
    pub points: Number,
    pub percent: Option<u8>,
    pub worsening: Option<Number>,
    pub substantial: Option<Number>,
    pub range: Option<(Number, Number)>,
    #[serde(default)]
    pub from_weeks: u16,
    pub source: WrittenSource,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenCutoffs {
    pub id: Spanned<String>,
    #[serde(default)]
    pub default: bool,
    pub year: Option<u16>,
    pub source: WrittenSource,
    pub bands: BTreeMap<String, Vec<Spanned<String>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenSafeguard {
    pub items: Spanned<String>,
    pub at_least: Number,
    pub same_day: Option<WrittenSameDay>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenSameDay {
    pub scale: Spanned<String>,
    pub label: Spanned<String>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
pub(super) enum MethodName {
    Sum,
    Mean,
    Index,
    SumOfParts,
    MeanOverParts,
    SumWithBranch,
    MeanOfActivities,
    Welch,
    Ostrc,
    Single,
}

impl WrittenInstrument {
    /// Where a part of the definition stands in the file.
    pub fn span_of(&self, place: &Place) -> Range<usize> {
        let found = match place {
            Place::Item(item) => {
                self.items.iter().find(|items| items.get_ref().names(*item)).map(|items| items.get_ref().numbers.span())
            }
            Place::Scale(id) => {
                self.scales.iter().map(|scale| &scale.get_ref().id).find(|name| name.get_ref() == id.as_str()).map(Spanned::span)
            }
            Place::Cutoffs(id) => {
                self.cutoffs.iter().map(|set| &set.get_ref().id).find(|name| name.get_ref() == id.as_str()).map(Spanned::span)
            }
            Place::Safeguard => self.safeguard.as_ref().map(|rule| rule.get_ref().items.span()),
            Place::Whole => None,
        };
        found.unwrap_or_else(|| self.id.span())
    }
}

impl WrittenItems {
    fn names(&self, item: ItemId) -> bool {
        super::items::item_ids(&self.numbers).is_ok_and(|ids| ids.contains(&item))
    }
}

impl From<&WrittenSource> for Source {
    fn from(source: &WrittenSource) -> Source {
        Source { reference: source.reference.clone(), confidence: source.confidence }
    }
}

fn always() -> Presence {
    Presence::Always
}

fn precision<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Precision>, D::Error> {
    PrecisionName::deserialize(deserializer).map(Some)
}
