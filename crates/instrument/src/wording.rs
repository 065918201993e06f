use std::collections::BTreeMap;

use crate::{Instrument, InstrumentId, ItemId};

/// The official wording of an instrument in one language, brought by a practice that may use it and bound to our item numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// The instrument.
    pub instrument: InstrumentId,
    /// Language tag of the wording: `nl`, `en`.
    pub language: String,
    texts: BTreeMap<ItemId, String>,
}

/// A wording that does not fit its instrument; the item is always named.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordingProblem {
    /// An item has no text.
    #[error("item {0} has no wording; every item is needed once")]
    Missing(ItemId),
    /// An item has two texts.
    #[error("item {0} is worded twice; keep one")]
    Twice(ItemId),
    /// A text belongs to no item.
    #[error("item {0} does not exist in this instrument; check the numbering")]
    Unknown(ItemId),
}

impl Wording {
    /// Binds texts to items: every item exactly once, nothing else.
    pub fn bind(
        instrument: &Instrument,
        language: &str,
        entries: impl IntoIterator<Item = (ItemId, String)>,
    ) -> Result<Wording, WordingProblem> {
        let mut texts = BTreeMap::new();
        for (item, text) in entries {
            if instrument.item(item).is_none() {
                return Err(WordingProblem::Unknown(item));
            }
            if !text.trim().is_empty() && texts.insert(item, text).is_some() {
                return Err(WordingProblem::Twice(item));
            }
        }
        match instrument.items.iter().find(|item| !texts.contains_key(&item.id)) {
            Some(item) => Err(WordingProblem::Missing(item.id)),
            None => Ok(Wording { instrument: instrument.id.clone(), language: language.to_owned(), texts }),
        }
    }

    /// The text of an item.
    pub fn text(&self, item: ItemId) -> Option<&str> {
        self.texts.get(&item).map(String::as_str)
    }
}
