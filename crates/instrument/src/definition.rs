mod check;

use kadans_domain::CardId;

use crate::{Band, CutoffId, CutoffSet, InstrumentId, Item, ItemId, Licence, Points, SafeguardRule, Scale, ScaleId};

/// An instrument whose definition has been checked: its scales name existing items, its bands leave no gaps, its ranges are attainable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instrument(Definition);

/// What a definition file says, before it is checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// Its id.
    pub id: InstrumentId,
    /// Rises with every change that could change a score.
    pub version: u32,
    /// Fingerprint of the definition file, stored with every score so that years later it is clear which key was used.
    pub key_hash: String,
    /// The period the questions ask about.
    pub recall: Recall,
    /// The evidence card that says where structure and scoring were published.
    pub card: CardId,
    /// Its items in printed order.
    pub items: Vec<Item>,
    /// Its scales, parts before the totals made of them.
    pub scales: Vec<Scale>,
    /// Its published cut-offs; empty when there are none.
    pub cutoffs: Vec<CutoffSet>,
    /// The set used unless another is chosen.
    pub default_cutoffs: Option<CutoffId>,
    /// What makes an answer a matter of safety.
    pub safeguard: Option<SafeguardRule>,
    /// Who may use it and what we may carry.
    pub licence: Licence,
}

/// The period a form asks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recall {
    /// This moment.
    Now,
    /// The mean of the last 24 hours.
    Last24Hours,
    /// The past 7 days.
    PastWeek,
    /// The past 14 days.
    PastTwoWeeks,
    /// The past month.
    PastMonth,
    /// The previous days, without a fixed number.
    Lately,
    /// The time since treatment began.
    SinceStart,
    /// How often in general; no period is named.
    NotFixed,
}

/// A part of a definition, so that a mistake can be shown where it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// An item.
    Item(ItemId),
    /// A scale.
    Scale(ScaleId),
    /// A set of cut-offs.
    Cutoffs(CutoffId),
    /// The safeguard.
    Safeguard,
    /// The definition as a whole.
    Whole,
}

/// A definition that cannot be right.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what}; {remedy}")]
pub struct DefinitionProblem {
    /// Where it is.
    pub place: Place,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl TryFrom<Definition> for Instrument {
    type Error = DefinitionProblem;

    fn try_from(definition: Definition) -> Result<Instrument, DefinitionProblem> {
        check::check(&definition)?;
        Ok(Instrument(definition))
    }
}

impl std::ops::Deref for Instrument {
    type Target = Definition;

    /// Everything of the definition can be read; nothing can be changed.
    fn deref(&self) -> &Definition {
        &self.0
    }
}

impl Definition {
    /// The item with this number.
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The item printed with this number or letter: `17`, `8a`, `c`.
    pub fn item_printed(&self, name: &str) -> Option<&Item> {
        let lettered =
            |item: &&Item| item.letter.is_some_and(|letter| name.eq_ignore_ascii_case(letter.encode_utf8(&mut [0; 4])));
        self.items.iter().find(lettered).or_else(|| self.item(name.parse().ok()?))
    }

    /// The scale with this id.
    pub fn scale(&self, id: &ScaleId) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.id == *id)
    }

    /// The cut-offs with this id.
    pub fn cutoffs(&self, id: &CutoffId) -> Option<&CutoffSet> {
        self.cutoffs.iter().find(|set| set.id == *id)
    }

    /// The cut-offs used unless others are chosen.
    pub fn default_cutoffs(&self) -> Option<&CutoffSet> {
        self.cutoffs(self.default_cutoffs.as_ref()?)
    }

    /// The band of a score under the default cut-offs.
    pub fn band(&self, scale: &ScaleId, value: Points) -> Option<&Band> {
        self.default_cutoffs()?.band(scale, value)
    }
}
