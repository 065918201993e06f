//! From what was filled in to facts. Nothing that was typed is lost: what cannot be read keeps its place in the form.

use super::{Asking, name};
use crate::filled::Filled;
use crate::reading::{Wrong, exactly, said};
use kadans_domain::{Fact, Facts};
use kadans_plan::form::{Field, FieldProblem, Kind};

/// The box that says "none of these" among boxes to tick.
pub const NONE_OF_THESE: &str = "none-of-these";
/// "I do not know", beside yes and no.
pub const UNKNOWN: &str = "unknown";

/// What a form came to.
pub struct Answers {
    /// The answers that could be read, of the questions that are asked.
    pub facts: Facts,
    /// A sentence for each answer that could not, and for what the form itself does not accept.
    pub wrong: Wrong,
}

/// Reads all questions that are asked, then lets the form check what it got.
pub fn read(asking: &Asking<'_>, filled: &Filled) -> Answers {
    let mut facts = Facts::new();
    let mut unreadable = Vec::new();
    for field in asking.form.fields() {
        match answer(field, filled) {
            Ok(Some(fact)) => facts.set(field.id, fact),
            Ok(None) => {}
            Err(problem) => unreadable.push((field, problem)),
        }
    }
    forget_what_is_not_asked(asking, &mut facts);
    unreadable.retain(|(field, _)| field.is_asked(&facts));
    let told = |id: &str| unreadable.iter().any(|(field, _)| field.id == id);
    let checked: Vec<FieldProblem> = asking.form.check(&facts).into_iter().filter(|one| !told(&one.field)).collect();
    let mut wrong = asking.wrong(&checked);
    for (field, problem) in &unreadable {
        wrong.add(name(field.id), problem.sentence(asking, field));
    }
    Answers { wrong: wrong.in_order(asking.form.fields().map(|field| name(field.id))), facts }
}

/// An answer to a question that nobody asks is none; what depended on it is not asked either.
fn forget_what_is_not_asked(asking: &Asking<'_>, facts: &mut Facts) {
    loop {
        let stray = asking.form.fields().find(|field| facts.get(field.id).is_some() && !field.is_asked(facts));
        match stray {
            Some(field) => facts.forget(field.id),
            None => return,
        }
    }
}

/// Why an answer could not be read.
enum Unreadable {
    NoNumber,
    NoDate,
    NoneAndSome,
    NotOffered,
    Words(kadans_domain::TextProblem),
}

impl Unreadable {
    fn sentence(&self, asking: &Asking<'_>, field: &Field) -> String {
        let w = asking.w;
        match self {
            Unreadable::NoNumber => super::said::range(asking, field).unwrap_or_else(|| w.text("form-whole-number")),
            Unreadable::NoDate => w.text("form-date"),
            Unreadable::NoneAndSome => w.text("form-none-and-some"),
            Unreadable::NotOffered => w.text("form-choose"),
            Unreadable::Words(problem) => said(w, *problem),
        }
    }
}

fn answer(field: &Field, filled: &Filled) -> Result<Option<Fact>, Unreadable> {
    let name = name(field.id);
    let typed = filled.get(&name).trim();
    if let Kind::Several(codes) = &field.kind {
        return several(codes, &filled.all(&name));
    }
    if typed.is_empty() {
        return Ok(None);
    }
    let fact = match &field.kind {
        Kind::Whole { .. } => Fact::Whole(number(typed, 1).ok_or(Unreadable::NoNumber)?),
        Kind::Decimal { .. } => Fact::Thousandths(number(typed, 1000).ok_or(Unreadable::NoNumber)?),
        Kind::YesNo => match typed {
            "yes" => Fact::Truth(true),
            "no" => Fact::Truth(false),
            UNKNOWN => Fact::Unknown,
            _ => return Err(Unreadable::NotOffered),
        },
        Kind::Choice(_) => Fact::Code(typed.to_owned()),
        Kind::Several(_) => return Ok(None),
        Kind::Date => Fact::Date(typed.parse().map_err(|_| Unreadable::NoDate)?),
        Kind::Text => Fact::text(typed).map_err(Unreadable::Words)?,
    };
    Ok(Some(fact))
}

/// Nothing ticked is no answer; "none of these" is the answer that there is none.
fn several(codes: &[&'static str], ticked: &[&str]) -> Result<Option<Fact>, Unreadable> {
    if ticked.is_empty() {
        return Ok(None);
    }
    if ticked.contains(&NONE_OF_THESE) {
        return if ticked.len() == 1 { Ok(Some(Fact::Codes(Vec::new()))) } else { Err(Unreadable::NoneAndSome) };
    }
    if ticked.iter().any(|code| !codes.contains(code)) {
        return Err(Unreadable::NotOffered);
    }
    let in_order = codes.iter().filter(|code| ticked.contains(code)).map(|code| (*code).to_owned());
    Ok(Some(Fact::Codes(in_order.collect())))
}

/// A number with a comma or a point, perhaps below zero, in these parts of one.
fn number(typed: &str, parts: i64) -> Option<i64> {
    match typed.strip_prefix(['-', '−']) {
        Some(rest) => exactly(rest, parts).map(|value| -value),
        None => exactly(typed, parts),
    }
}
