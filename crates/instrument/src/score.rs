use crate::answers::Worths;
use crate::method::{self, ostrc, welch};
use crate::safety::same_day_note;
use crate::{AnswerProblem, Answers, Instrument, InstrumentId, ItemId, Method, Points, Presence, Safety, ScaleId};

/// What one administration of an instrument amounts to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scores {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The version of its definition.
    pub version: u32,
    /// Fingerprint of its definition.
    pub key_hash: String,
    /// A score per scale, in the order of the definition.
    pub scales: Vec<ScaleScore>,
    /// What the safety items say.
    pub safety: Safety,
    /// What a reader should know beside the numbers.
    pub warnings: Vec<Warning>,
}

/// The score on one scale, or the reason why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScaleScore {
    /// The scale.
    pub scale: ScaleId,
    /// The score.
    pub value: Result<Points, NoScore>,
    /// How many missing answers were filled in with the mean of the others.
    pub imputed: u8,
}

/// Why a scale has no score. Never a zero: zero is a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoScore {
    /// More answers are missing than the rule allows.
    TooManyMissing {
        /// How many are missing.
        missing: u8,
        /// How many may be.
        allowed: u8,
    },
    /// Fewer activities are rated than needed.
    TooFewAnswered {
        /// How many are rated.
        answered: u8,
        /// How many are needed.
        needed: u8,
    },
    /// A scale this one is made of has no score.
    PartMissing(ScaleId),
    /// No total was entered for this scale.
    NotEntered,
}

/// What a reader should know beside the numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// Safety items were left open: ask again.
    SafetyOpen(Vec<ItemId>),
    /// Totals were entered, so the safety items were not seen here: look at the form.
    SafetyNotSeen(Vec<ItemId>),
    /// This scale is in the band that deserves a note to the therapist today.
    SameDayNote(ScaleId),
    /// Answers contradict each other: walking faster is said to be easier than walking slowly.
    OutOfOrder(Vec<ItemId>),
    /// The health problem is substantial: no participation, or training or performance reduced at least moderately.
    SubstantialProblem,
}

/// Scores a form.
///
/// Safety items are read first, from the raw answers; call [`Safety::of`] as well when this returns an error, so that a mistake in one
/// item never hides an answer in another. Errors: see [`AnswerProblem`]; nothing is scored when one answer cannot be accepted.
pub fn score(instrument: &Instrument, answers: &Answers) -> Result<Scores, AnswerProblem> {
    let safety = Safety::of(instrument, answers);
    let worths = Worths::read(instrument, answers)?;
    let mut scores = Scores::empty(instrument, safety);
    for scale in &instrument.scales {
        let untouched = scale.presence == Presence::WhenAnswered && scale.items.iter().all(|item| worths.get(*item).is_none());
        if !untouched {
            scores.scales.push(method::compute(scale, &worths, &scores));
        }
    }
    scores.warnings = warnings(instrument, &worths, &scores);
    Ok(scores)
}

fn warnings(instrument: &Instrument, worths: &Worths, scores: &Scores) -> Vec<Warning> {
    let open = (!scores.safety.open.is_empty()).then(|| Warning::SafetyOpen(scores.safety.open.clone()));
    let note = same_day_note(instrument, scores).map(Warning::SameDayNote);
    let of_method = instrument.scales.iter().filter_map(|scale| match scale.method {
        Method::Ostrc => ostrc::substantial(scale, worths).then_some(Warning::SubstantialProblem),
        Method::Welch => welch::out_of_order(scale, worths).map(Warning::OutOfOrder),
        Method::Sum
        | Method::Mean
        | Method::Index { .. }
        | Method::SumOfParts { .. }
        | Method::MeanOverParts { .. }
        | Method::SumWithBranch
        | Method::MeanOfActivities { .. }
        | Method::Single => None,
    });
    open.into_iter().chain(note).chain(of_method).collect()
}

impl Scores {
    pub(crate) fn empty(instrument: &Instrument, safety: Safety) -> Scores {
        Scores {
            instrument: instrument.id.clone(),
            version: instrument.version,
            key_hash: instrument.key_hash.clone(),
            scales: Vec::new(),
            safety,
            warnings: Vec::new(),
        }
    }

    /// The score on a scale with its reason, when the scale was administered.
    pub fn scale(&self, scale: &ScaleId) -> Option<&ScaleScore> {
        self.scales.iter().find(|score| score.scale == *scale)
    }

    /// The number on a scale, when there is one.
    pub fn value(&self, scale: &ScaleId) -> Option<Points> {
        self.scale(scale)?.value.as_ref().ok().copied()
    }
}
