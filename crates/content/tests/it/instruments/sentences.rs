//! Every name, band, verdict and reason has its sentence in both languages.

use super::CONTENT;
use kadans_instrument::{
    AnswerProblem, ClinicalChange, Flag, Important, Instrument, ItemId, NoScore, Points, Reliable, ScaleId, Verdict, Warning,
    text_key,
};
use kadans_text::Language;

fn exists(key: &str) {
    for language in Language::ALL {
        assert!(CONTENT.texts.of(language).has(key), "{key} in {language:?}");
    }
}

#[test]
fn every_instrument_scale_and_band_has_a_name() {
    for form in CONTENT.instruments.all() {
        exists(&text_key::instrument(&form.id));
        exists(&text_key::instrument_short(&form.id));
        exists(text_key::recall(form.recall));
        names(form).iter().for_each(|key| exists(key));
    }
}

fn names(form: &Instrument) -> Vec<String> {
    let scales = form.scales.iter().map(|scale| text_key::scale(&form.id, &scale.id));
    let bands = form.cutoffs.iter().flat_map(|set| set.bands.values().flatten()).map(|band| text_key::band(&band.label));
    scales.chain(bands).collect()
}

#[test]
fn every_verdict_is_said_to_the_therapist_and_to_the_patient() {
    let verdicts = [
        Verdict::FirstMeasurement,
        Verdict::BandImproved { since_week: 3 },
        Verdict::BandWorsened { since_week: 3 },
        Verdict::NoBandChange,
        Verdict::CategoryImproved { since_week: 3 },
        Verdict::CategoryWorsened { since_week: 3 },
        Verdict::CategoryUnchanged,
        Verdict::ImportantImprovement,
        Verdict::ImportantWorsening,
        Verdict::BelowImportant,
        Verdict::NotJudged,
    ];
    let keys = verdicts
        .map(text_key::verdict)
        .into_iter()
        .chain([Reliable::Unknown, Reliable::Yes, Reliable::No].map(text_key::reliable));
    for key in keys {
        exists(key);
        exists(&text_key::plain(key));
    }
}

#[test]
fn every_judgement_on_a_change_has_a_word() {
    use Important::{Below, PercentOnly, PointsOnly, Reached, Substantial, Unknown};
    [Unknown, Below, PointsOnly, PercentOnly, Reached, Substantial].map(text_key::important).into_iter().for_each(exists);
    use ClinicalChange::{Deteriorated, Improved, Recovered, Unchanged};
    [Recovered, Improved, Unchanged, Deteriorated].map(text_key::clinical).into_iter().for_each(exists);
}

#[test]
fn every_reason_warning_and_flag_has_a_sentence() {
    let scale: ScaleId = "total".parse().unwrap();
    let reasons = [
        NoScore::TooManyMissing { missing: 2, allowed: 1 },
        NoScore::TooFewAnswered { answered: 1, needed: 2 },
        NoScore::PartMissing(scale.clone()),
        NoScore::NotEntered,
    ];
    reasons.iter().map(text_key::no_score).for_each(exists);
    let warnings = [
        Warning::SafetyOpen(vec![]),
        Warning::SafetyNotSeen(vec![]),
        Warning::SameDayNote(scale),
        Warning::OutOfOrder(vec![]),
        Warning::SubstantialProblem,
    ];
    warnings.iter().map(text_key::warning).for_each(exists);
    let conflict = Flag::DenominatorConflict { printed: Points::ZERO, actual: Points::ZERO };
    [conflict, Flag::MixedCutoffs, Flag::MixedVersions].map(text_key::flag).into_iter().for_each(exists);
}

#[test]
fn every_refusal_has_a_sentence() {
    let (item, zero) = (ItemId::number(1), Points::ZERO);
    let scale = || "total".parse::<ScaleId>().unwrap();
    let problems = [
        AnswerProblem::UnknownItem { instrument: String::new(), item: String::new() },
        AnswerProblem::DuplicateItem(item),
        AnswerProblem::OutOfRange { item, got: zero, low: zero, high: zero },
        AnswerProblem::TwoBranches { first: item, second: item },
        AnswerProblem::NoRecoding(String::new()),
        AnswerProblem::UnknownScale { instrument: String::new(), scale: String::new() },
        AnswerProblem::DuplicateScale(scale()),
        AnswerProblem::TotalOutOfRange { scale: scale(), got: zero, low: zero, high: zero },
        AnswerProblem::DoesNotAddUp { scale: scale(), got: zero, sum: zero },
    ];
    problems.iter().map(text_key::answer_problem).for_each(exists);
    [text_key::SCORE_WITH_CUT, text_key::CHANGE_WITH_PERCENT, text_key::IMPUTED].into_iter().for_each(exists);
}

#[test]
fn missing_answers_are_counted_in_plain_words() {
    let say = |language, missing: u8, allowed: u8| {
        CONTENT.texts.of(language).with("no-score-too-many-missing", &[("missing", missing.into()), ("allowed", allowed.into())])
    };
    assert_eq!(say(Language::Nl, 4, 3), "geen score: er ontbreken 4 antwoorden, waar er 3 mogen ontbreken");
    assert_eq!(say(Language::Nl, 1, 0), "geen score: er ontbreekt 1 antwoord, waar er geen mag ontbreken");
    assert_eq!(say(Language::En, 1, 0), "no score: 1 answer is missing, none may be");
}
