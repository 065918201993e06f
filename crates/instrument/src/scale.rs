use crate::{ItemId, MeasurementError, Method, MinimalChange, Points, ScaleId};

/// One score of an instrument: which items it takes and how they become a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    /// Its id inside the instrument.
    pub id: ScaleId,
    /// The items it takes; empty when it is made of other scales.
    pub items: Vec<ItemId>,
    /// How the items become a number.
    pub method: Method,
    /// How finely the score is reported.
    pub precision: Precision,
    /// Lowest possible score.
    pub low: Points,
    /// Highest possible score.
    pub high: Points,
    /// Which way is worse.
    pub direction: Direction,
    /// How many answers may be missing.
    pub missing: MissingRule,
    /// Whether the scale belongs to every administration.
    pub presence: Presence,
    /// The smallest change beyond measurement error, when a source gives one.
    pub error: Option<MeasurementError>,
    /// The smallest change that matters, when a source gives one; later entries hold from a later week.
    pub minimal_change: Vec<MinimalChange>,
}

/// Which way a score gets worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// A higher score is worse: complaints, fatigue, pain.
    HigherIsWorse,
    /// A higher score is better: well-being, function.
    HigherIsBetter,
    /// A rating of effort or load: neither end is better.
    Neutral,
}

/// How finely a score is reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// Whole points; an imputed sum is rounded half-up.
    Whole,
    /// Hundredths of a point, rounded half-up.
    Hundredths,
}

/// How many answers of a scale may be missing before there is no score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MissingRule {
    /// At most so many answers may be missing; they are taken to be the mean of the others.
    pub allowed: u8,
    /// Who made the rule.
    pub source: MissingSource,
}

/// Who made a rule about missing answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissingSource {
    /// The authors of the instrument.
    Published,
    /// Kadans, because the authors are silent.
    House,
}

/// Whether a scale belongs to every administration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Without answers the scale is reported as not computable.
    Always,
    /// Without any answer the scale was not asked and is left out (BAT secondary symptoms).
    WhenAnswered,
}

impl Precision {
    /// The distance between two neighbouring scores.
    pub const fn step(self) -> Points {
        match self {
            Precision::Whole => Points::whole(1),
            Precision::Hundredths => Points::from_hundredths(1),
        }
    }
}

impl Scale {
    /// Whether this can be a score on the scale at all.
    pub fn holds(&self, value: Points) -> bool {
        self.low <= value && value <= self.high && value.hundredths() % self.precision.step().hundredths() == 0
    }
}
