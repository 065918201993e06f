use crate::decimal::Decimal;
use kadans_instrument::{CutoffSet, Instrument, ItemId, NoScore, ScaleScore, Scores, Warning};
use serde::Serialize;
use std::collections::BTreeMap;

/// Scores as they are printed: the same scores give the same bytes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScoreReport {
    instrument: String,
    version: u32,
    key_hash: String,
    cutoffs: Option<String>,
    scores: BTreeMap<String, ScaleForm>,
    safety: Vec<ItemForm>,
    warnings: Vec<WarningForm>,
}

/// The score on one scale. `value` is null exactly when `reason` says why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScaleForm {
    value: Option<Decimal<100>>,
    min: Decimal<100>,
    max: Decimal<100>,
    label: Option<String>,
    imputed: u8,
    reason: Option<&'static str>,
}

/// Something to know beside the numbers, with the items or the scale it is about.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WarningForm {
    code: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    items: Vec<ItemForm>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scale: Option<String>,
}

/// An item: its number, or its number with a letter where a question has branches.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
enum ItemForm {
    Number(u8),
    Branch(String),
}

impl ScoreReport {
    /// The report of these scores, banded by a set of cut-offs.
    pub fn new(instrument: &Instrument, scores: &Scores, cutoffs: Option<&CutoffSet>) -> ScoreReport {
        let scale = |score: &ScaleScore| Some((score.scale.to_string(), scale_form(instrument, score, cutoffs)?));
        ScoreReport {
            instrument: scores.instrument.to_string(),
            version: scores.version,
            key_hash: scores.key_hash.clone(),
            cutoffs: cutoffs.map(|set| set.id.to_string()),
            scores: scores.scales.iter().filter_map(scale).collect(),
            safety: items(&scores.safety.raised),
            warnings: scores.warnings.iter().map(WarningForm::from).collect(),
        }
    }
}

fn scale_form(instrument: &Instrument, score: &ScaleScore, cutoffs: Option<&CutoffSet>) -> Option<ScaleForm> {
    let scale = instrument.scale(&score.scale)?;
    let value = score.value.as_ref().ok();
    let band = value.and_then(|value| cutoffs?.band(&scale.id, *value));
    Some(ScaleForm {
        value: value.map(|value| Decimal(value.hundredths().into())),
        min: Decimal(scale.low.hundredths().into()),
        max: Decimal(scale.high.hundredths().into()),
        label: band.map(|band| band.label.to_string()),
        imputed: score.imputed,
        reason: score.value.as_ref().err().map(reason),
    })
}

fn reason(reason: &NoScore) -> &'static str {
    match reason {
        NoScore::TooManyMissing { .. } => "too_many_missing",
        NoScore::TooFewAnswered { .. } => "too_few_answered",
        NoScore::PartMissing(_) => "part_missing",
        NoScore::NotEntered => "not_entered",
    }
}

fn items(ids: &[ItemId]) -> Vec<ItemForm> {
    ids.iter().map(|id| id.branch().map_or(ItemForm::Number(id.printed_number()), |_| ItemForm::Branch(id.to_string()))).collect()
}

impl From<&Warning> for WarningForm {
    fn from(warning: &Warning) -> WarningForm {
        let about_items = |code, ids: &[ItemId]| WarningForm { code, items: items(ids), scale: None };
        match warning {
            Warning::SafetyOpen(ids) => about_items("safety_open", ids),
            Warning::SafetyNotSeen(ids) => about_items("safety_not_seen", ids),
            Warning::OutOfOrder(ids) => about_items("out_of_order", ids),
            Warning::SameDayNote(scale) => {
                WarningForm { code: "same_day_note", items: Vec::new(), scale: Some(scale.to_string()) }
            }
            Warning::SubstantialProblem => about_items("substantial_problem", &[]),
        }
    }
}
