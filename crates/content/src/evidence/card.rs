//! An evidence card after it was checked.

use super::Certainty;
use jiff::civil::Date;
use kadans_domain::{CardId, Language};
use serde::Deserialize;

/// A sentence in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bilingual {
    /// Dutch.
    pub nl: String,
    /// English.
    pub en: String,
}

impl Bilingual {
    /// The sentence in this language.
    pub fn of(&self, language: Language) -> &str {
        match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        }
    }
}

/// Whether a card may be leaned on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// In use.
    Active,
    /// In use, and sources disagree: both are shown.
    Contested,
    /// A newer version took its place.
    Superseded,
    /// Withdrawn.
    Retracted,
}

/// What kind of claim a card makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Something gets better.
    Benefit,
    /// Something gets worse.
    Harm,
    /// Nothing changes.
    NoEffect,
    /// How things are or are done.
    Descriptive,
    /// What a word means.
    Definition,
}

impl Direction {
    /// True for claims about an effect, whose verb must say how sure we are.
    pub const fn is_effect(self) -> bool {
        matches!(self, Direction::Benefit | Direction::Harm | Direction::NoEffect)
    }
}

/// How the claim was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Design {
    /// Randomised trial.
    Rct,
    /// Pooled trials.
    MetaAnalysis,
    /// Groups compared without randomisation.
    Cohort,
    /// One group, before and after; a single case too.
    BeforeAfter,
    /// One moment.
    CrossSectional,
    /// Mechanism in a laboratory.
    Lab,
    /// Agreement between experts.
    Consensus,
    /// A guideline.
    Guideline,
    /// An expert's opinion.
    ExpertOpinion,
    /// A convention of ours.
    Default,
}

impl Design {
    /// The highest certainty this design can start from. A claim inside a trial that does not use the randomisation starts lower.
    pub const fn highest_start(self) -> u8 {
        match self {
            Design::Rct | Design::MetaAnalysis | Design::Guideline => 4,
            Design::Cohort => 2,
            Design::BeforeAfter | Design::CrossSectional | Design::Lab | Design::Consensus | Design::ExpertOpinion => 1,
            Design::Default => 0,
        }
    }
}

/// Who the claim is about.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Population {
    /// In words.
    pub text: String,
    /// Number of people, where one study is meant.
    pub n: Option<u32>,
}

/// How much of a source its reviewer has seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Consulted {
    /// Read wholly.
    Full,
    /// The abstract.
    Abstract,
    /// The trial register.
    Registry,
    /// Through somebody who cites it.
    Secondary,
    /// Not read: well-known background.
    Background,
}

impl Consulted {
    /// True when the reviewer did not see the source itself; screens mark it.
    pub const fn is_second_hand(self) -> bool {
        matches!(self, Consulted::Secondary | Consulted::Background)
    }
}

/// A publication, register entry or agreement.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Author, year, journal: enough to find it.
    pub key: String,
    /// Digital object identifier, where known.
    pub doi: Option<String>,
    /// Number in a trial register.
    pub registry: Option<String>,
    /// Page, table or section.
    pub locator: Option<String>,
    /// How much of it was seen.
    pub consulted: Consulted,
}

/// One claim with everything needed to judge it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Its id, also the name of its file.
    pub id: CardId,
    /// Version, from 1.
    pub version: u16,
    /// Whether it may be leaned on.
    pub status: Status,
    /// The claim.
    pub claim: Bilingual,
    /// What kind of claim.
    pub direction: Direction,
    /// Who it is about.
    pub population: Population,
    /// What is done.
    pub intervention: String,
    /// Instead of what.
    pub comparator: String,
    /// What it changes.
    pub outcome: String,
    /// How it was found.
    pub design: Design,
    /// How sure.
    pub certainty: Certainty,
    /// What it rests on, at least one.
    pub sources: Vec<Reference>,
    /// Cards that say otherwise; shown together with this one.
    pub contradicted_by: Vec<CardId>,
    /// What it does not say.
    pub limits: Vec<String>,
    /// The claim for patients, where it differs.
    pub patient_text: Option<Bilingual>,
    /// Who answers for it.
    pub owner: String,
    /// Last review.
    pub reviewed_on: Date,
    /// Next review.
    pub review_due: Date,
}
