//! What is wrong with an answer, in one sentence.

use super::Asking;
use kadans_content::say;
use kadans_plan::form::{Field, FieldProblem, Kind, Problem};
use kadans_text::{Arg, Words};

/// The sentence of a problem.
pub fn said(asking: &Asking<'_>, problem: &FieldProblem) -> String {
    let w = asking.w;
    let field = asking.form.field(&problem.field);
    match &problem.problem {
        Problem::Missing => w.text(if field.is_some_and(is_chosen) { "form-choose" } else { "form-required" }),
        Problem::NoSuchField => w.text("form-no-such-question"),
        Problem::OtherKind | Problem::OutOfRange { .. } => {
            field.and_then(|field| range(asking, field)).unwrap_or_else(|| w.text("form-choose"))
        }
        Problem::NotOffered => w.text("form-choose"),
        Problem::Contradicts(other) => w.with("form-contradicts", &[("question", asking.label(other).into())]),
        Problem::Says(words) => say::sentence(w, words),
    }
}

/// "Fill in a number from … to …"; `None` for what is no number.
pub fn range(asking: &Asking<'_>, field: &Field) -> Option<String> {
    let (low, high) = bounds(&field.kind)?;
    let (low, high) = (written(asking.w, low), written(asking.w, high));
    let args: [(&str, Arg<'_>); 2] = [("low", low.into()), ("high", high.into())];
    Some(match asking.unit(field) {
        Some(unit) => asking.w.with("form-between-unit", &[args[0].clone(), args[1].clone(), ("unit", unit.into())]),
        None => asking.w.with("form-between", &args),
    })
}

/// Lowest and highest, in thousandths; `None` for what is no number.
pub fn bounds(kind: &Kind) -> Option<(i64, i64)> {
    match kind {
        Kind::Whole { low, high } => Some((low.saturating_mul(1000), high.saturating_mul(1000))),
        Kind::Decimal { low, high, .. } => Some((*low, *high)),
        Kind::YesNo | Kind::Choice(_) | Kind::Several(_) | Kind::Date | Kind::Text => None,
    }
}

const fn is_chosen(field: &Field) -> bool {
    matches!(field.kind, Kind::YesNo | Kind::Choice(_) | Kind::Several(_))
}

/// Thousandths with as few decimals as say them exactly: 680 is "0,68", 3000 is "3".
pub fn written(w: Words, thousandths: i64) -> String {
    let digits = match thousandths {
        t if t % 1000 == 0 => return w.number(t / 1000),
        t if t % 100 == 0 => 1,
        t if t % 10 == 0 => 2,
        _ => 3,
    };
    w.number(Arg::decimal(thousandths as f64 / 1000.0, digits))
}
