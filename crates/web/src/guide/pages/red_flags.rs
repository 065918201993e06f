//! Dangers first: whom to call now, and whom today.

use super::told;
use crate::look::Why;
use kadans_content::Content;
use kadans_domain::CardId;
use kadans_guide::{Book, Flag, Region, Rule, Urgency, red_flags, signs, text_key};
use kadans_text::Words;

/// The dangers of a region.
#[derive(Debug)]
pub struct RedFlags {
    /// Call 112, or go to the emergency department.
    pub now: Vec<RedFlag>,
    /// Call the general practitioner today.
    pub today: Vec<RedFlag>,
}

/// One danger.
#[derive(Debug)]
pub struct RedFlag {
    /// In a sentence.
    pub says: String,
    /// The signs that belong to it, and its source.
    pub source: Option<Why>,
}

impl RedFlags {
    /// Of a region, from the rule book.
    pub fn of(w: Words, content: &Content, book: &Book, region: Region) -> RedFlags {
        let rules = red_flags(book, region);
        let of = |urgency: Urgency| {
            rules.iter().filter(|rule| rule.urgency == urgency).map(|rule| red_flag(w, content, rule)).collect()
        };
        RedFlags { now: of(Urgency::Emergency), today: of(Urgency::GpToday) }
    }
}

fn red_flag(w: Words, content: &Content, rule: &Rule) -> RedFlag {
    let says = w.text(&text_key::rule(rule.id));
    let card = CardId(rule.card.to_owned());
    let told = signs(rule).into_iter().map(|flag| sign(w, flag)).collect();
    let reviewed_on = content.evidence.card(&card).map(|card| card.reviewed_on);
    let source = reviewed_on.and_then(|day| told::source(w, content, &says, told, [&card], day));
    RedFlag { says, source }
}

fn sign(w: Words, flag: Flag) -> String {
    told::by_slug(w, "triage-sign", flag.slug())
}
