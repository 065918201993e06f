//! The written names of the engine's choices: the engine itself knows no serialisation.

use kadans_instrument::{Commercial, Confidence, Direction, MayShip, MissingSource, Precision, Presence, Recall, Use};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(remote = "Recall", rename_all = "snake_case")]
pub(super) enum RecallName {
    Now,
    #[serde(rename = "last_24_hours")]
    Last24Hours,
    PastWeek,
    PastTwoWeeks,
    PastMonth,
    Lately,
    SinceStart,
    NotFixed,
}

#[derive(Deserialize)]
#[serde(remote = "Use", rename_all = "snake_case")]
pub(super) enum UseName {
    Anyone,
    NonCommercial,
    Academic,
    Nobody,
}

#[derive(Deserialize)]
#[serde(remote = "Commercial", rename_all = "snake_case")]
pub(super) enum CommercialName {
    Free,
    Consent,
    Fee,
}

#[derive(Deserialize)]
#[serde(remote = "MayShip", rename_all = "snake_case")]
pub(super) enum MayShipName {
    Key,
    OwnLabels,
    OfficialWording,
    OwnWords,
}

#[derive(Deserialize)]
#[serde(remote = "Confidence", rename_all = "snake_case")]
pub(super) enum ConfidenceName {
    Read,
    Known,
    Verify,
    House,
}

#[derive(Deserialize)]
#[serde(remote = "Direction", rename_all = "snake_case")]
pub(super) enum DirectionName {
    HigherIsWorse,
    HigherIsBetter,
    Neutral,
}

#[derive(Deserialize)]
#[serde(remote = "Presence", rename_all = "snake_case")]
pub(super) enum PresenceName {
    Always,
    WhenAnswered,
}

#[derive(Deserialize)]
#[serde(remote = "MissingSource", rename_all = "snake_case")]
pub(super) enum MissingSourceName {
    Published,
    House,
}

#[derive(Deserialize)]
#[serde(remote = "Precision", rename_all = "snake_case")]
pub(super) enum PrecisionName {
    Whole,
    Hundredths,
}
