//! Questions as data: what a programme asks at intake, what a therapist may choose, and which answers cannot be.
//!
//! A form says ids, kinds and ranges; the edge finds the texts under `<programme>-<id>` (with `-hint` and `-<code>` for what
//! stands below and for each choice) and draws the fields. Every programme checks its own facts with [`Form::check`] first, then
//! with its own rules about what contradicts what.

mod questions;

use crate::words::Words;
use kadans_domain::{CardId, Fact, Facts};

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A whole number within a range.
    Whole {
        /// Lowest.
        low: i64,
        /// Highest.
        high: i64,
    },
    /// A number with decimals, bounds and step times a thousand.
    Decimal {
        /// Lowest, thousandths.
        low: i64,
        /// Highest, thousandths.
        high: i64,
        /// Smallest difference that means something, thousandths.
        step: i64,
    },
    /// Yes, no, or not known.
    YesNo,
    /// One of these codes.
    Choice(Vec<&'static str>),
    /// Any of these codes; none is an answer too.
    Several(Vec<&'static str>),
    /// A local date.
    Date,
    /// Free words.
    Text,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// E.g. `abi_right`. Its text is `<programme>-<id with hyphens>`.
    pub id: &'static str,
    /// How it is answered.
    pub kind: Kind,
    /// Unit code of a number, e.g. `m`, `s`, `kmh`, `mmhg`, `kg`; its text is `unit-<code>`.
    pub unit: Option<&'static str>,
    /// The form cannot be kept without it.
    pub required: bool,
    /// Only asked when this other question has this answer.
    pub asked_when: Option<(&'static str, Fact)>,
    /// Evidence card of the question or of its range.
    pub card: Option<CardId>,
    /// What is proposed when nobody chooses; for the therapist's choices.
    pub usual: Option<Fact>,
}

impl Field {
    /// A question that may be left open.
    pub const fn new(id: &'static str, kind: Kind) -> Field {
        Field { id, kind, unit: None, required: false, asked_when: None, card: None, usual: None }
    }

    /// The same question, needed.
    #[must_use]
    pub fn required(mut self) -> Field {
        self.required = true;
        self
    }

    /// The same question with a unit.
    #[must_use]
    pub fn unit(mut self, unit: &'static str) -> Field {
        self.unit = Some(unit);
        self
    }

    /// The same question, asked only with this answer to another.
    #[must_use]
    pub fn when(mut self, other: &'static str, answer: Fact) -> Field {
        self.asked_when = Some((other, answer));
        self
    }

    /// The same question with its evidence card.
    #[must_use]
    pub fn card(mut self, card: &CardId) -> Field {
        self.card = Some(card.clone());
        self
    }

    /// The same question with what is proposed.
    #[must_use]
    pub fn usual(mut self, fact: Fact) -> Field {
        self.usual = Some(fact);
        self
    }

    /// True when this question is asked, given these facts.
    pub fn is_asked(&self, facts: &Facts) -> bool {
        match &self.asked_when {
            None => true,
            Some((other, Fact::Code(code))) => facts.code(other) == Some(code) || facts.has_code(other, code),
            Some((other, answer)) => facts.get(other) == Some(answer),
        }
    }

    fn problem(&self, fact: &Fact) -> Option<Problem> {
        match (&self.kind, fact) {
            (Kind::Whole { low, high }, Fact::Whole(value)) => outside(*value, *low, *high),
            (Kind::Decimal { low, high, .. }, Fact::Thousandths(value)) => outside(*value, *low, *high),
            (Kind::Decimal { low, high, .. }, Fact::Whole(value)) => outside(value.saturating_mul(1000), *low, *high),
            (Kind::YesNo, Fact::Truth(_) | Fact::Unknown) | (Kind::Date, Fact::Date(_)) | (Kind::Text, Fact::Text(_)) => None,
            (Kind::Choice(codes), Fact::Code(code)) => (!codes.contains(&code.as_str())).then_some(Problem::NotOffered),
            (Kind::Several(codes), Fact::Codes(chosen)) => {
                chosen.iter().any(|code| !codes.contains(&code.as_str())).then_some(Problem::NotOffered)
            }
            _ => Some(Problem::OtherKind),
        }
    }
}

fn outside(value: i64, low: i64, high: i64) -> Option<Problem> {
    (!(low..=high).contains(&value)).then_some(Problem::OutOfRange { low, high })
}

/// A part of a form under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// E.g. `safety`. Its heading is `<programme>-section-<id>`.
    pub id: &'static str,
    /// In the order they are asked.
    pub fields: Vec<Field>,
}

/// A whole form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Form {
    /// In order.
    pub sections: Vec<Section>,
}

/// What is wrong with one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// It is needed.
    Missing,
    /// No such question.
    NoSuchField,
    /// It is not the kind of answer this question takes.
    OtherKind,
    /// It is not among the choices.
    NotOffered,
    /// Outside its range; bounds in the unit of the field, thousandths for decimals.
    OutOfRange {
        /// Lowest.
        low: i64,
        /// Highest.
        high: i64,
    },
    /// It cannot be true together with another answer.
    Contradicts(&'static str),
    /// What the programme itself says about it.
    Says(Words),
}

/// One answer that cannot be, with why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldProblem {
    /// Id of the question.
    pub field: String,
    /// Why.
    pub problem: Problem,
}

impl Form {
    /// All questions, in order.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.sections.iter().flat_map(|section| &section.fields)
    }

    /// The question with this id.
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields().find(|field| field.id == id)
    }

    /// Everything that is wrong, in the order of the questions; facts under no question's id come last.
    pub fn check(&self, facts: &Facts) -> Vec<FieldProblem> {
        let told = self.fields().filter_map(|field| {
            let problem = match facts.get(field.id) {
                Some(fact) => field.problem(fact)?,
                None if field.required && field.is_asked(facts) => Problem::Missing,
                None => return None,
            };
            Some(FieldProblem { field: field.id.to_owned(), problem })
        });
        let stray = facts.iter().filter(|(id, _)| self.field(id).is_none());
        told.chain(stray.map(|(id, _)| FieldProblem { field: id.to_owned(), problem: Problem::NoSuchField })).collect()
    }

    /// The usual answers, filled up with what was given.
    pub fn filled(&self, given: &Facts) -> Facts {
        let mut facts: Facts = self.fields().filter_map(|field| Some((field.id.to_owned(), field.usual.clone()?))).collect();
        for (id, fact) in given.iter() {
            facts.set(id, fact.clone());
        }
        facts
    }
}
