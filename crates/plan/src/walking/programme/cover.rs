//! What the basic insurance covers, year by year. An unknown year is never guessed.

use kadans_domain::CardId;

/// One calendar year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CoverYear {
    /// The year.
    pub year: i16,
    /// Sessions at most.
    pub sessions: u16,
    /// Months from the first treatment.
    pub months: u16,
    /// Mandatory deductible, euro.
    pub deductible_eur: u32,
    /// False where a source is still to be confirmed.
    pub certain: bool,
}

/// What the basic insurance covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverRules {
    /// Its evidence card.
    pub card: CardId,
    /// Configured years, in order.
    pub years: Vec<CoverYear>,
    /// Youngest age covered, years.
    pub age_min: u8,
    /// First session covered in Fontaine stage 3, which is another entitlement.
    pub stage_3_from: u16,
}
