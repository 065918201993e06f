//! The names under which sentences about instruments are kept, so that every page asks for the same one.
//!
//! Exhaustive on purpose: a new verdict, reason or warning does not compile until it has a name here, and a test refuses a name
//! without a sentence in both languages.

use crate::{
    AnswerProblem, ClinicalChange, Flag, Important, InstrumentId, ItemId, Label, NoScore, Recall, Reliable, ScaleId, Verdict,
    Warning,
};

/// A score beside its threshold, "30 (cut-off 23)": variables `value` and `cut`.
pub const SCORE_WITH_CUT: &str = "score-with-cut";
/// A difference with its percentage: variables `delta` and `percent`.
pub const CHANGE_WITH_PERCENT: &str = "change-with-percent";
/// How many missing answers were filled in with the mean: variable `n`.
pub const IMPUTED: &str = "score-imputed";

/// The name of an instrument: `instrument-4dsq`.
pub fn instrument(id: &InstrumentId) -> String {
    format!("instrument-{}", dashed(id.as_str()))
}

/// The short name of an instrument, for tables: `instrument-4dsq-short`.
pub fn instrument_short(id: &InstrumentId) -> String {
    format!("instrument-{}-short", dashed(id.as_str()))
}

/// The name of a scale: `scale-4dsq-distress`.
pub fn scale(instrument: &InstrumentId, scale: &ScaleId) -> String {
    format!("scale-{}-{}", dashed(instrument.as_str()), dashed(scale.as_str()))
}

/// The name of a band: `band-moderate`.
pub fn band(label: &Label) -> String {
    format!("band-{}", dashed(label.as_str()))
}

/// Our own text for an item, where the licence allows one: `item-nq-7`.
pub fn item(instrument: &InstrumentId, item: ItemId) -> String {
    format!("item-{}-{item}", dashed(instrument.as_str()))
}

/// The sentence of a verdict.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::FirstMeasurement => "verdict-first-measurement",
        Verdict::BandImproved { .. } => "verdict-band-improved",
        Verdict::BandWorsened { .. } => "verdict-band-worsened",
        Verdict::NoBandChange => "verdict-no-band-change",
        Verdict::CategoryImproved { .. } => "verdict-category-improved",
        Verdict::CategoryWorsened { .. } => "verdict-category-worsened",
        Verdict::CategoryUnchanged => "verdict-category-unchanged",
        Verdict::ImportantImprovement => "verdict-important-improvement",
        Verdict::ImportantWorsening => "verdict-important-worsening",
        Verdict::BelowImportant => "verdict-below-important",
        Verdict::NotJudged => "verdict-not-judged",
    }
}

/// The sentence that says whether a change is more than measurement error.
pub fn reliable(reliable: Reliable) -> &'static str {
    match reliable {
        Reliable::Unknown => "reliable-unknown",
        Reliable::Yes => "reliable-yes",
        Reliable::No => "reliable-no",
    }
}

/// The sentence that says whether a change matters.
pub fn important(important: Important) -> &'static str {
    match important {
        Important::Unknown => "important-unknown",
        Important::Below => "important-below",
        Important::PointsOnly => "important-points-only",
        Important::PercentOnly => "important-percent-only",
        Important::Reached => "important-reached",
        Important::Substantial => "important-substantial",
    }
}

/// The word for a reliable change and where it ended.
pub fn clinical(change: ClinicalChange) -> &'static str {
    match change {
        ClinicalChange::Recovered => "clinical-recovered",
        ClinicalChange::Improved => "clinical-improved",
        ClinicalChange::Unchanged => "clinical-unchanged",
        ClinicalChange::Deteriorated => "clinical-deteriorated",
    }
}

/// The sentence that says why answers or totals are refused.
pub fn answer_problem(problem: &AnswerProblem) -> &'static str {
    match problem {
        AnswerProblem::UnknownItem { .. } => "answer-problem-unknown-item",
        AnswerProblem::DuplicateItem(_) => "answer-problem-duplicate-item",
        AnswerProblem::OutOfRange { .. } => "answer-problem-out-of-range",
        AnswerProblem::TwoBranches { .. } => "answer-problem-two-branches",
        AnswerProblem::NoRecoding(_) => "answer-problem-no-recoding",
        AnswerProblem::UnknownScale { .. } => "answer-problem-unknown-scale",
        AnswerProblem::DuplicateScale(_) => "answer-problem-duplicate-scale",
        AnswerProblem::TotalOutOfRange { .. } => "answer-problem-total-out-of-range",
        AnswerProblem::DoesNotAddUp { .. } => "answer-problem-does-not-add-up",
    }
}

/// The same sentence for the patient to read: `plain-verdict-band-improved`. Verdicts and [`reliable`] have one.
pub fn plain(key: &str) -> String {
    format!("plain-{key}")
}

/// The sentence that says why there is no score.
pub fn no_score(reason: &NoScore) -> &'static str {
    match reason {
        NoScore::TooManyMissing { .. } => "no-score-too-many-missing",
        NoScore::TooFewAnswered { .. } => "no-score-too-few-answered",
        NoScore::PartMissing(_) => "no-score-part-missing",
        NoScore::NotEntered => "no-score-not-entered",
    }
}

/// The sentence of a warning.
pub fn warning(warning: &Warning) -> &'static str {
    match warning {
        Warning::SafetyOpen(_) => "score-warning-safety-open",
        Warning::SafetyNotSeen(_) => "score-warning-safety-not-seen",
        Warning::SameDayNote(_) => "score-warning-same-day-note",
        Warning::OutOfOrder(_) => "score-warning-out-of-order",
        Warning::SubstantialProblem => "score-warning-substantial-problem",
    }
}

/// The sentence of a flag on a series.
pub fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::DenominatorConflict { .. } => "series-flag-denominator-conflict",
        Flag::MixedCutoffs => "series-flag-mixed-cutoffs",
        Flag::MixedVersions => "series-flag-mixed-versions",
    }
}

/// The period a form asks about.
pub fn recall(recall: Recall) -> &'static str {
    match recall {
        Recall::Now => "recall-now",
        Recall::Last24Hours => "recall-last-24-hours",
        Recall::PastWeek => "recall-past-week",
        Recall::PastTwoWeeks => "recall-past-two-weeks",
        Recall::PastMonth => "recall-past-month",
        Recall::Lately => "recall-lately",
        Recall::SinceStart => "recall-since-start",
        Recall::NotFixed => "recall-not-fixed",
    }
}

fn dashed(id: &str) -> String {
    id.replace('_', "-")
}
