//! From the written form to a definition: scales, bands and thresholds become values, and what cannot is refused where it stands.

use super::items::{item_ids, items};
use super::written::{
    MethodName, WrittenCutoffs, WrittenImportant, WrittenInstrument, WrittenLicence, WrittenSafeguard, WrittenScale,
};
use kadans_domain::CardId;
use kadans_instrument::{
    Band, CutoffSet, Definition, Item, Licence, MeasurementError, Method, MinimalChange, MissingRule, MissingSource, Precision,
    SafeguardRule, SameDayRule, Scale, ScaleId,
};
use std::ops::Range;
use std::str::FromStr;
use toml::Spanned;

/// Something written that has no meaning, and where it stands.
pub(super) struct Refused {
    pub at: Range<usize>,
    pub what: String,
    pub remedy: String,
}

pub(super) type Translated<T> = Result<T, Refused>;

pub(super) fn refused(at: Range<usize>, what: impl Into<String>, remedy: &str) -> Refused {
    Refused { at, what: what.into(), remedy: remedy.to_owned() }
}

pub(super) fn definition(written: &WrittenInstrument, key_hash: String) -> Translated<Definition> {
    let items: Vec<Vec<Item>> = written.items.iter().map(items).collect::<Translated<_>>()?;
    Ok(Definition {
        id: name(&written.id)?,
        version: written.version,
        key_hash,
        recall: written.recall,
        card: CardId(written.card.get_ref().clone()),
        items: items.into_iter().flatten().collect(),
        scales: written.scales.iter().map(Spanned::get_ref).map(scale).collect::<Translated<_>>()?,
        cutoffs: written.cutoffs.iter().map(|set| cutoffs(set.get_ref())).collect::<Translated<_>>()?,
        default_cutoffs: default_cutoffs(written)?,
        safeguard: written.safeguard.as_ref().map(|rule| safeguard(rule.get_ref())).transpose()?,
        licence: licence(&written.licence),
    })
}

fn name<T: FromStr<Err: std::fmt::Display>>(text: &Spanned<String>) -> Translated<T> {
    text.get_ref().parse().map_err(|error: T::Err| {
        let said = error.to_string();
        let (what, remedy) = said.split_once(": ").unwrap_or((&said, "correct it"));
        refused(text.span(), what, remedy)
    })
}

fn scale(form: &WrittenScale) -> Translated<Scale> {
    let method = method(form)?;
    let missing = form.missing.as_ref().map(|rule| MissingRule { allowed: rule.allowed, source: rule.source });
    let error = form.error.as_ref();
    Ok(Scale {
        id: name(&form.id)?,
        items: form.items.as_ref().map_or(Ok(Vec::new()), item_ids)?,
        precision: form.precision.unwrap_or_else(|| usual_precision(&method)),
        method,
        low: form.low.0,
        high: form.high.0,
        direction: form.direction,
        missing: missing.unwrap_or(MissingRule { allowed: 0, source: MissingSource::House }),
        presence: form.presence,
        error: error.map(|error| MeasurementError {
            points: error.points.0,
            confidence_percent: error.confidence_percent,
            source: (&error.source).into(),
        }),
        minimal_change: form.important.iter().map(minimal_change).collect(),
    })
}

fn method(form: &WrittenScale) -> Translated<Method> {
    let without = |field: &str| refused(form.method.span(), format!("this method needs `{field}`"), "add it to the scale");
    let parts = || form.parts.iter().map(name).collect::<Translated<Vec<ScaleId>>>();
    Ok(match form.method.get_ref() {
        MethodName::Sum => Method::Sum,
        MethodName::Mean => Method::Mean,
        MethodName::Index => Method::Index { factor: form.factor.ok_or_else(|| without("factor"))? },
        MethodName::SumOfParts => Method::SumOfParts { parts: parts()? },
        MethodName::MeanOverParts => Method::MeanOverParts { parts: parts()? },
        MethodName::SumWithBranch => Method::SumWithBranch,
        MethodName::MeanOfActivities => Method::MeanOfActivities { at_least: form.at_least.ok_or_else(|| without("at_least"))? },
        MethodName::Welch => Method::Welch,
        MethodName::Ostrc => Method::Ostrc,
        MethodName::Single => Method::Single,
    })
}

fn usual_precision(method: &Method) -> Precision {
    match method {
        Method::Mean | Method::MeanOverParts { .. } | Method::MeanOfActivities { .. } => Precision::Hundredths,
        Method::Sum
        | Method::Index { .. }
        | Method::SumOfParts { .. }
        | Method::SumWithBranch
        | Method::Welch
        | Method::Ostrc
        | Method::Single => Precision::Whole,
    }
}

fn minimal_change(form: &WrittenImportant) -> MinimalChange {
    MinimalChange {
        points: form.points.0,
        percent: form.percent,
        worsening: form.worsening.map(|number| number.0),
        substantial: form.substantial.map(|number| number.0),
        range: form.range.map(|(low, high)| (low.0, high.0)),
        from_weeks: form.from_weeks,
        source: (&form.source).into(),
    }
}

fn cutoffs(form: &WrittenCutoffs) -> Translated<CutoffSet> {
    let mut bands = std::collections::BTreeMap::new();
    for (scale, written) in &form.bands {
        let id =
            scale.parse().map_err(|_| refused(form.id.span(), format!("`{scale}` is not a scale"), "correct the scale id"))?;
        bands.insert(id, written.iter().map(band).collect::<Translated<_>>()?);
    }
    Ok(CutoffSet { id: name(&form.id)?, year: form.year, source: (&form.source).into(), bands })
}

/// `"11-20 moderate"`: lowest score, highest score, name.
fn band(written: &Spanned<String>) -> Translated<Band> {
    let read = || {
        let (range, label) = written.get_ref().split_once(' ')?;
        let (low, high) = range.split_once('-')?;
        Some(Band { low: low.parse().ok()?, high: high.parse().ok()?, label: label.trim().parse().ok()? })
    };
    read().ok_or_else(|| {
        refused(written.span(), format!("`{}` is not a band", written.get_ref()), "write it as \"11-20 moderate\"")
    })
}

fn default_cutoffs(written: &WrittenInstrument) -> Translated<Option<kadans_instrument::CutoffId>> {
    let mut marked = written.cutoffs.iter().map(Spanned::get_ref).filter(|set| set.default);
    let first = marked.next().map(|set| name(&set.id)).transpose()?;
    match marked.next() {
        Some(second) => Err(refused(second.id.span(), "a second set of cut-offs is marked as default", "mark exactly one")),
        None => Ok(first),
    }
}

fn safeguard(form: &WrittenSafeguard) -> Translated<SafeguardRule> {
    let same_day = form.same_day.as_ref().map(|rule| Ok(SameDayRule { scale: name(&rule.scale)?, label: name(&rule.label)? }));
    Ok(SafeguardRule { items: item_ids(&form.items)?, at_least: form.at_least.0, same_day: same_day.transpose()? })
}

fn licence(form: &WrittenLicence) -> Licence {
    Licence {
        owner: form.owner.clone(),
        free_for: form.free_for,
        commercial: form.commercial,
        may_ship: form.may_ship,
        source: (&form.source).into(),
    }
}
