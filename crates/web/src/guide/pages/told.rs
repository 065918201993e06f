//! Blocks of the guide as they are read: sentences, with source and review date one tap away.

use crate::look::Why;
use crate::reason;
use jiff::civil::Date;
use kadans_content::{Block, Content};
use kadans_domain::CardId;
use kadans_text::Words;

/// A few sentences with what they rest on.
#[derive(Debug)]
pub struct Told {
    /// The sentences.
    pub text: String,
    /// Set where sources disagree: both of them, in sight.
    pub contested: Option<Contested>,
    /// Source and review date.
    pub source: Option<Why>,
}

/// Two sources that disagree.
#[derive(Debug)]
pub struct Contested {
    /// The one the sentences follow.
    pub source: String,
    /// The one that says otherwise.
    pub against: String,
}

/// Blocks under one heading.
pub fn blocks(w: Words, content: &Content, about: &str, blocks: &[Block]) -> Vec<Told> {
    blocks.iter().map(|one| block(w, content, about, one)).collect()
}

fn block(w: Words, content: &Content, about: &str, block: &Block) -> Told {
    let cards = std::iter::once(&block.card).chain(&block.against);
    Told {
        text: block.text.of(w.language()).to_owned(),
        contested: block
            .against
            .as_ref()
            .map(|against| Contested { source: publication(content, &block.card), against: publication(content, against) }),
        source: source(w, content, about, Vec::new(), cards, block.reviewed_on),
    }
}

/// The cards behind something, what was said about them first, and the day somebody last looked at it.
pub fn source<'a>(
    w: Words,
    content: &Content,
    about: &str,
    said: Vec<String>,
    cards: impl IntoIterator<Item = &'a CardId>,
    reviewed_on: Date,
) -> Option<Why> {
    let reviewed = w.with("guide-reviewed", &[("date", w.date(reviewed_on).into())]);
    let why = reason::resting_on(w, content, about, said, cards)?;
    let reasons = why.reasons.into_iter().chain([reviewed]).collect();
    Some(Why { ask: w.text("guide-source"), reasons, ..why })
}

/// The first publication of a card, as it is cited.
fn publication(content: &Content, card: &CardId) -> String {
    let found = content.evidence.card(card).and_then(|card| card.sources.first());
    found.map_or_else(|| card.0.clone(), |source| source.key.clone())
}

/// The sentence of a slug: `guide-cause` and `worn_shoes` make `guide-cause-worn-shoes`.
pub fn by_slug(w: Words, family: &str, slug: &str) -> String {
    w.text(&format!("{family}-{}", slug.replace('_', "-")))
}
