//! Evidence cards: what a number or a rule rests on, and how sure anyone can be of it.
//!
//! A card says one thing, for one population, from named sources, with the certainty it earns. Its level is computed from
//! its parts and compared with what the author wrote, and its sentences must use the verb of that level: "may lower" is
//! not "lowers". A number of our own making is a card too, at level 0, with an owner and a date on which it is reviewed.
//!
//! Deliberately absent: effect sizes with their intervals. They come with the first card that carries one, together with
//! the recomputation of the interval that such a card needs.

mod card;
mod certainty;
mod check;
mod written;

pub use card::{Bilingual, Card, Consulted, Design, Direction, Population, Reference, Status};
pub use certainty::{Certainty, Downgrades, Upgrades};

use crate::{Problem, SourceFile};
use kadans_domain::CardId;
use std::collections::BTreeMap;

/// All evidence cards, by id.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Evidence {
    cards: BTreeMap<CardId, Card>,
}

impl Evidence {
    /// The card with this id.
    pub fn card(&self, id: &CardId) -> Option<&Card> {
        self.cards.get(id)
    }

    /// Every card, by id.
    pub fn cards(&self) -> impl Iterator<Item = &Card> {
        self.cards.values()
    }

    /// Reads the files of `evidence/`; the problems are those of single cards and of cards that name each other.
    pub(crate) fn read<'a>(files: impl Iterator<Item = &'a SourceFile>) -> (Evidence, Vec<Problem>) {
        let (mut found, mut problems) = (Vec::new(), Vec::new());
        for file in files {
            match check::read(file) {
                Ok(card) => found.push((file, card)),
                Err(of_this_card) => problems.extend(of_this_card),
            }
        }
        problems.extend(check::between(&found));
        let cards = found.into_iter().map(|(_, written)| Card::from(written)).map(|card| (card.id.clone(), card));
        (Evidence { cards: cards.collect() }, problems)
    }
}
