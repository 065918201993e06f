//! The written form of a card: `content/evidence/ev-….toml`, with the places needed to point at a mistake.

use super::card::{Bilingual, Card, Design, Direction, Population, Reference, Status};
use super::certainty::{Certainty, Downgrades, Upgrades};
use jiff::civil::Date;
use kadans_domain::CardId;
use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenCard {
    pub id: Spanned<String>,
    pub version: u16,
    pub status: Spanned<Status>,
    pub claim: Spanned<Bilingual>,
    pub direction: Direction,
    pub population: Population,
    pub intervention: String,
    pub comparator: String,
    pub outcome: String,
    pub design: Design,
    pub certainty: WrittenCertainty,
    pub sources: Vec<Spanned<Reference>>,
    #[serde(default)]
    pub contradicted_by: Vec<Spanned<String>>,
    pub limits: Vec<String>,
    pub patient_text: Option<Spanned<Bilingual>>,
    pub owner: String,
    pub reviewed_on: Date,
    pub review_due: Spanned<Date>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenCertainty {
    pub level: Spanned<u8>,
    pub start: Spanned<u8>,
    #[serde(default)]
    pub downgrades: Downgrades,
    #[serde(default)]
    pub upgrades: Upgrades,
    pub reasons: Spanned<Vec<String>>,
}

impl From<WrittenCard> for Card {
    fn from(card: WrittenCard) -> Card {
        Card {
            id: CardId(card.id.into_inner()),
            version: card.version,
            status: card.status.into_inner(),
            claim: card.claim.into_inner(),
            direction: card.direction,
            population: card.population,
            intervention: card.intervention,
            comparator: card.comparator,
            outcome: card.outcome,
            design: card.design,
            certainty: card.certainty.into(),
            sources: card.sources.into_iter().map(Spanned::into_inner).collect(),
            contradicted_by: card.contradicted_by.into_iter().map(|id| CardId(id.into_inner())).collect(),
            limits: card.limits,
            patient_text: card.patient_text.map(Spanned::into_inner),
            owner: card.owner,
            reviewed_on: card.reviewed_on,
            review_due: card.review_due.into_inner(),
        }
    }
}

impl From<WrittenCertainty> for Certainty {
    fn from(certainty: WrittenCertainty) -> Certainty {
        Certainty {
            level: certainty.level.into_inner(),
            start: certainty.start.into_inner(),
            downgrades: certainty.downgrades,
            upgrades: certainty.upgrades,
            reasons: certainty.reasons.into_inner(),
        }
    }
}
