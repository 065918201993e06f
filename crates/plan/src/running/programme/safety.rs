//! What stops someone, before the start and during the programme.

use kadans_domain::{CardId, Level};

/// An answer to a screening question. Not asked is no answer at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// It applies.
    Yes,
    /// It does not.
    No,
    /// The person or the therapist does not know.
    Unknown,
}

/// One screening question. Its text is `screening-<id with hyphens>`, its gate's sentence `gate-<id with hyphens>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScreeningItem {
    /// E.g. `chest_pain_on_exertion`.
    pub id: String,
    /// What a yes does.
    pub level: Level,
    /// Who is asked to clear it: `gp`, `gp_or_psychologist`, `therapist`.
    pub ask: String,
    /// Only asked (and only then weighed) when this other item is answered yes; the gate then falls on anything but yes.
    pub needed_with: Option<String>,
}

/// Before the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScreeningRules {
    /// Evidence card.
    pub card: CardId,
    /// In the order they are asked.
    pub items: Vec<ScreeningItem>,
    /// Inactive and older than this: adapt. Years.
    pub inactive_age: u8,
}

/// During the programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RedFlags {
    /// Evidence card.
    pub card: CardId,
    /// Codes that show the urgent text at once, in the order they are shown. Text: `stop-<code with hyphens>`.
    pub urgent: Vec<String>,
    /// Reasons to stop that are not urgent.
    pub other: Vec<String>,
}

/// A number to call. Its label is `call-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// E.g. `emergency`.
    pub id: String,
    /// As dialled; empty when the person's own number must be filled in (GP).
    pub number: String,
}

/// A signal of suicidality brings a human being, not software.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuicidalityRule {
    /// Evidence card.
    pub card: CardId,
    /// Items of instruments that fire it, as (instrument, item numbers, least score).
    pub items: Vec<(String, Vec<u16>, u8)>,
    /// Who to call, in the order shown.
    pub phones: Vec<Phone>,
    /// Hours within which the professional acknowledges, before it escalates.
    pub acknowledge_hours: u16,
}
