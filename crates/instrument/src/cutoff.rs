use std::collections::BTreeMap;

use crate::{CutoffId, Label, Points, ScaleId, Source};

/// One published set of cut-offs. A score keeps the set it was banded with; a newer set never re-bands an old score silently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CutoffSet {
    /// Its name inside the instrument.
    pub id: CutoffId,
    /// Year of publication, when known.
    pub year: Option<u16>,
    /// Where it was published.
    pub source: Source,
    /// The bands of each scale from its lowest score to its highest, without gaps.
    pub bands: BTreeMap<ScaleId, Vec<Band>>,
}

/// A closed range of scores with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// Lowest score in the band.
    pub low: Points,
    /// Highest score in the band.
    pub high: Points,
    /// Its name.
    pub label: Label,
}

impl CutoffSet {
    /// The bands of a scale, lowest scores first; empty when this set says nothing about it.
    pub fn bands_of(&self, scale: &ScaleId) -> &[Band] {
        self.bands.get(scale).map_or(&[], Vec::as_slice)
    }

    /// The band a score falls in.
    pub fn band(&self, scale: &ScaleId, value: Points) -> Option<&Band> {
        self.bands_of(scale).iter().find(|band| band.low <= value && value <= band.high)
    }

    /// The single threshold of a scale that is cut in two: the lowest score of the upper band.
    pub fn cut(&self, scale: &ScaleId) -> Option<Points> {
        match self.bands_of(scale) {
            [_, upper] => Some(upper.low),
            _ => None,
        }
    }
}
