use crate::{Points, Source};

/// The smallest difference between two scores of one person that is more than measurement error.
/// Source: de Vet et al., Health Qual Life Outcomes 2006;4:54.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasurementError {
    /// A difference of this size or more is reliable.
    pub points: Points,
    /// How sure that is, in percent: 95 (MDC95) or 90 (MDC90).
    pub confidence_percent: u8,
    /// Where the number comes from, and in whom it was found.
    pub source: Source,
}

/// The smallest difference that matters to people, which may be smaller than the measurement error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MinimalChange {
    /// A difference of this size or more matters.
    pub points: Points,
    /// A difference of this share of the first score matters too, where a source says so (pain: 30 %).
    pub percent: Option<u8>,
    /// A worsening of this size matters, where it differs from the improvement.
    pub worsening: Option<Points>,
    /// From this size on the change is substantial rather than just important.
    pub substantial: Option<Points>,
    /// The range of estimates in the source, to show beside the threshold.
    pub range: Option<(Points, Points)>,
    /// Holds for two measurements at least so many weeks apart.
    pub from_weeks: u16,
    /// Where the number comes from, and in whom it was found.
    pub source: Source,
}
