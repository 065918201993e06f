use crate::Source;

/// Who may use an instrument, and what this software may carry of it. The licence of the software does not cover questionnaires.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Licence {
    /// Who holds the rights, or who declared it free.
    pub owner: String,
    /// Who may use it without asking.
    pub free_for: Use,
    /// What commercial use takes.
    pub commercial: Commercial,
    /// What we may carry.
    pub may_ship: MayShip,
    /// Where the conditions are stated, and how sure we are of them.
    pub source: Source,
}

/// Who may use an instrument without asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Everyone.
    Anyone,
    /// Care and research without profit.
    NonCommercial,
    /// Academic work only.
    Academic,
    /// Nobody: the owner has to be asked first.
    Nobody,
}

/// What commercial use of an instrument takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Commercial {
    /// Nothing.
    Free,
    /// Consent of the owner.
    Consent,
    /// Consent of the owner and a fee for each administration.
    Fee,
}

/// What of an instrument this software may carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MayShip {
    /// Structure and scoring key only; a practice that is licensed brings the wording.
    Key,
    /// The key, and short labels in our own words.
    OwnLabels,
    /// The key and the official wording.
    OfficialWording,
    /// Everything, in our own words.
    OwnWords,
}

impl Licence {
    /// Whether texts for the items may stand in our own files.
    pub fn allows_item_texts(&self) -> bool {
        match self.may_ship {
            MayShip::Key => false,
            MayShip::OwnLabels | MayShip::OfficialWording | MayShip::OwnWords => true,
        }
    }
}
