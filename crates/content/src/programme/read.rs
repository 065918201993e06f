//! Small values of a programme file: ids, codes, bands and lists.

use kadans_domain::{BreathingPreset, CardId, Indication};
use kadans_plan::running::INDICATIONS;
use kadans_plan::running::programme::{BorgBand, HeartRateBand, ProgrammeId};
use serde::de::{Deserialize, Deserializer, Error};

pub(super) fn card<'de, D: Deserializer<'de>>(deserializer: D) -> Result<CardId, D::Error> {
    String::deserialize(deserializer).map(CardId)
}

pub(super) fn programme_id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<ProgrammeId, D::Error> {
    String::deserialize(deserializer).map(ProgrammeId)
}

/// A list whose items are written as `W`.
pub(super) fn list<'de, D: Deserializer<'de>, W: Deserialize<'de> + Into<T>, T>(deserializer: D) -> Result<Vec<T>, D::Error> {
    let items: Vec<W> = Vec::deserialize(deserializer)?;
    Ok(items.into_iter().map(Into::into).collect())
}

pub(super) fn indication<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Indication>, D::Error> {
    let code = String::deserialize(deserializer)?;
    let known = INDICATIONS.map(Indication::code);
    Indication::from_code(&code).map(Some).ok_or_else(|| Error::unknown_variant(&code, leaked(known)))
}

pub(super) fn preset<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BreathingPreset, D::Error> {
    let code = String::deserialize(deserializer)?;
    let known = BreathingPreset::ALL.map(BreathingPreset::code);
    BreathingPreset::from_code(&code).ok_or_else(|| Error::unknown_variant(&code, leaked(known)))
}

/// An error keeps its list of codes for ever; a mistake in a content file ends the program, so nothing adds up.
fn leaked<const N: usize>(codes: [&'static str; N]) -> &'static [&'static str] {
    Box::leak(Box::new(codes))
}

pub(super) fn band<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BorgBand, D::Error> {
    Band::deserialize(deserializer).map(BorgBand::from)
}

pub(super) fn bands<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[BorgBand; 5], D::Error> {
    <[Band; 5]>::deserialize(deserializer).map(|bands| bands.map(BorgBand::from))
}

/// `[lowest, highest]`.
#[derive(serde::Deserialize)]
struct Band(u8, u8);

impl From<Band> for BorgBand {
    fn from(Band(low, high): Band) -> BorgBand {
        BorgBand { low, high }
    }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HeartRateBandForm {
    reserve: Band,
    borg: Band,
}

impl From<HeartRateBandForm> for HeartRateBand {
    fn from(form: HeartRateBandForm) -> HeartRateBand {
        HeartRateBand { reserve_low: form.reserve.0, reserve_high: form.reserve.1, borg: form.borg.into() }
    }
}

/// Items of one instrument that fire the rule from `least` points.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SafetyItemsForm {
    instrument: String,
    items: Vec<u16>,
    least: u8,
}

impl From<SafetyItemsForm> for (String, Vec<u16>, u8) {
    fn from(form: SafetyItemsForm) -> Self {
        (form.instrument, form.items, form.least)
    }
}
