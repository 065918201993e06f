//! From the filled-in form to totals that can be.

use super::super::dashboard::written;
use super::chosen;
use crate::ctx::Ctx;
use crate::filled::Filled;
use crate::reading::{Reading, Wrong};
use kadans_domain::{EntryId, InstrumentId, ScaleId, ScaleValue, ValuesRecorded, Week};
use kadans_instrument::{AnswerProblem, Instrument, Points, Scale, Totals, text_key};
use kadans_text::Words;

/// No scale comes near this maximum.
const PRINTED_MAX: i64 = 1_000;

/// The name of a scale's field.
pub fn name_of(scale: &Scale) -> String {
    format!("scale-{}", scale.id)
}

/// Reads the form; what is wrong comes back by field.
pub fn values(ctx: &Ctx, filled: &Filled) -> Result<(EntryId, ValuesRecorded), Wrong> {
    let w = ctx.words;
    let mut form = Reading::of(w, filled);
    let ticket = form.choice("ticket", |id| id.parse().ok());
    let week = form.whole("week", 0, 520).and_then(|week| Week::new(week).ok());
    let Some(instrument) = chosen(ctx, filled) else {
        form.refuse("instrument", w.text("form-choose"));
        return Err(form.wrong());
    };
    let totals = totals(w, &mut form, instrument);
    let printed = if form.typed("printed_max").is_empty() { None } else { form.whole("printed_max", 1, PRINTED_MAX) };
    let read = || {
        let values = ValuesRecorded {
            instrument: InstrumentId(instrument.id.to_string()),
            week: week?,
            values: totals
                .iter()
                .map(|(id, value)| (ScaleId(id.to_string()), ScaleValue::from_hundredths(value.hundredths())))
                .collect(),
            printed_max: printed.and_then(|max| i32::try_from(max).ok()).map(ScaleValue::whole),
            safety_item_positive: filled.get("safety") == "yes" && instrument.safeguard.is_some(),
        };
        Some((ticket?, values))
    };
    let read = read();
    let wrong = form.wrong();
    match read {
        Some(read) if wrong.is_empty() => Ok(read),
        _ => Err(wrong),
    }
}

/// Every total that was filled in; at least one, and parts that agree with their sum.
fn totals(w: Words, form: &mut Reading<'_>, instrument: &Instrument) -> Vec<(kadans_instrument::ScaleId, Points)> {
    let mut totals = Vec::new();
    for scale in &instrument.scales {
        let name = name_of(scale);
        if form.typed(&name).is_empty() {
            continue;
        }
        let value = form.hundredths(&name, scale.low.hundredths().into(), scale.high.hundredths().into());
        totals.extend(value.map(|value| (scale.id.clone(), Points::from_hundredths(value as i32))));
    }
    let Some(first) = instrument.scales.first() else { return totals };
    if instrument.scales.iter().all(|scale| form.typed(&name_of(scale)).is_empty()) {
        form.refuse(&name_of(first), w.text("assessment-one-needed"));
    }
    if let Err(problem) = Totals::enter(instrument, totals.iter().cloned()) {
        let (scale, sentence) = refused(w, instrument, &problem);
        form.refuse(&format!("scale-{scale}"), sentence);
    }
    totals
}

fn refused(w: Words, instrument: &Instrument, problem: &AnswerProblem) -> (String, String) {
    let key = text_key::answer_problem(problem);
    let named = |scale: &kadans_instrument::ScaleId| w.text(&text_key::scale(&instrument.id, scale));
    match problem {
        AnswerProblem::TotalOutOfRange { scale, got, low, high } => {
            let args = [("scale", named(scale).into()), ("got", written(*got)), ("low", written(*low)), ("high", written(*high))];
            (scale.to_string(), w.with(key, &args))
        }
        AnswerProblem::DoesNotAddUp { scale, got, sum } => {
            let args = [("scale", named(scale).into()), ("got", written(*got)), ("sum", written(*sum))];
            (scale.to_string(), w.with(key, &args))
        }
        AnswerProblem::UnknownItem { .. }
        | AnswerProblem::DuplicateItem(_)
        | AnswerProblem::OutOfRange { .. }
        | AnswerProblem::TwoBranches { .. }
        | AnswerProblem::NoRecoding(_)
        | AnswerProblem::UnknownScale { .. }
        | AnswerProblem::DuplicateScale(_) => (String::new(), w.text("assessment-refused")),
    }
}
