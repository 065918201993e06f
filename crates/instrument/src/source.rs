/// Where a fact about an instrument comes from, and how sure we are of it. Screens show both beside the number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Author, year, journal; in whom it was found.
    pub reference: String,
    /// How sure we are.
    pub confidence: Confidence,
}

/// How sure we are of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// Read in a public source.
    Read,
    /// Well known, not read again.
    Known,
    /// To be verified before clinical release.
    Verify,
    /// Our own convention.
    House,
}
