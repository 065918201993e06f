//! A definition as `kadans instrument show` prints it: everything a researcher needs to score by hand, and on what terms.

mod names;

use crate::decimal::Decimal;
use kadans_instrument::{Band, CutoffSet, Domain, Instrument, Item, Keying, Points, SafeguardRule, Scale, Source};
use names::{commercial, confidence, direction, may_ship, method, missing_source, recall, use_name};
use serde::Serialize;
use std::collections::BTreeMap;

type Number = Decimal<100>;

/// A definition in JSON.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct InstrumentForm {
    instrument: String,
    version: u32,
    key_hash: String,
    recall: &'static str,
    card: String,
    licence: LicenceForm,
    items: Vec<ItemForm>,
    scales: Vec<ScaleForm>,
    cutoffs: Vec<CutoffsForm>,
    safeguard: Option<SafeguardForm>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct LicenceForm {
    owner: String,
    free_for: &'static str,
    commercial: &'static str,
    may_ship: &'static str,
    source: SourceForm,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct SourceForm {
    reference: String,
    confidence: &'static str,
}

/// Answers are listed, or run from `low` to `high`; `worth` pairs an answer with what it counts where those differ.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct ItemForm {
    item: String,
    answers: Option<Vec<Number>>,
    low: Number,
    high: Number,
    worth: Vec<(Number, Number)>,
    reversed: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct ScaleForm {
    scale: String,
    items: Vec<String>,
    method: &'static str,
    parts: Vec<String>,
    low: Number,
    high: Number,
    direction: &'static str,
    missing_allowed: u8,
    missing_source: &'static str,
    error: Option<ThresholdForm>,
    important: Vec<ThresholdForm>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct ThresholdForm {
    points: Number,
    percent: Option<u8>,
    source: SourceForm,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct CutoffsForm {
    cutoffs: String,
    default: bool,
    year: Option<u16>,
    source: SourceForm,
    bands: BTreeMap<String, Vec<BandForm>>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct BandForm {
    low: Number,
    high: Number,
    label: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct SafeguardForm {
    items: Vec<String>,
    at_least: Number,
}

impl From<&Instrument> for InstrumentForm {
    fn from(form: &Instrument) -> InstrumentForm {
        let default = form.default_cutoffs().map(|set| &set.id);
        InstrumentForm {
            instrument: form.id.to_string(),
            version: form.version,
            key_hash: form.key_hash.clone(),
            recall: recall(form.recall),
            card: form.card.0.clone(),
            licence: licence(form),
            items: form.items.iter().map(ItemForm::from).collect(),
            scales: form.scales.iter().map(ScaleForm::from).collect(),
            cutoffs: form.cutoffs.iter().map(|set| cutoffs(set, default == Some(&set.id))).collect(),
            safeguard: form.safeguard.as_ref().map(SafeguardForm::from),
        }
    }
}

fn number(points: Points) -> Number {
    Decimal(points.hundredths().into())
}

fn texts<T: ToString>(ids: &[T]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

fn licence(form: &Instrument) -> LicenceForm {
    LicenceForm {
        owner: form.licence.owner.clone(),
        free_for: use_name(form.licence.free_for),
        commercial: commercial(form.licence.commercial),
        may_ship: may_ship(form.licence.may_ship),
        source: (&form.licence.source).into(),
    }
}

impl From<&Source> for SourceForm {
    fn from(source: &Source) -> SourceForm {
        SourceForm { reference: source.reference.clone(), confidence: confidence(source.confidence) }
    }
}

impl From<&Item> for ItemForm {
    fn from(item: &Item) -> ItemForm {
        ItemForm {
            item: item.letter.map_or_else(|| item.id.to_string(), String::from),
            answers: match &item.domain {
                Domain::Options(options) => Some(options.iter().copied().map(number).collect()),
                Domain::Range { .. } => None,
            },
            low: number(item.domain.low()),
            high: number(item.domain.high()),
            worth: item.recoding.iter().map(|(answer, worth)| (number(*answer), number(*worth))).collect(),
            reversed: item.keying == Keying::Reversed,
        }
    }
}

impl From<&Scale> for ScaleForm {
    fn from(scale: &Scale) -> ScaleForm {
        let threshold =
            |points, percent, source: &Source| ThresholdForm { points: number(points), percent, source: source.into() };
        ScaleForm {
            scale: scale.id.to_string(),
            items: texts(&scale.items),
            method: method(&scale.method),
            parts: texts(scale.method.parts()),
            low: number(scale.low),
            high: number(scale.high),
            direction: direction(scale.direction),
            missing_allowed: scale.missing.allowed,
            missing_source: missing_source(scale.missing.source),
            error: scale.error.as_ref().map(|error| threshold(error.points, None, &error.source)),
            important: scale
                .minimal_change
                .iter()
                .map(|change| threshold(change.points, change.percent, &change.source))
                .collect(),
        }
    }
}

fn cutoffs(set: &CutoffSet, default: bool) -> CutoffsForm {
    let band = |band: &Band| BandForm { low: number(band.low), high: number(band.high), label: band.label.to_string() };
    CutoffsForm {
        cutoffs: set.id.to_string(),
        default,
        year: set.year,
        source: (&set.source).into(),
        bands: set.bands.iter().map(|(scale, bands)| (scale.to_string(), bands.iter().map(band).collect())).collect(),
    }
}

impl From<&SafeguardRule> for SafeguardForm {
    fn from(rule: &SafeguardRule) -> SafeguardForm {
        SafeguardForm { items: texts(&rule.items), at_least: number(rule.at_least) }
    }
}
