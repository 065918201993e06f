//! Facts: answers and measurements by the id of their question, for whatever a programme asks.
//!
//! Which questions there are, their ranges and their texts is a programme's business. A fact that was not given is absent; no
//! rule takes absence for "fine".

use crate::{TextProblem, short_text};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Most facts one form or observation keeps.
pub const MOST_FACTS: usize = 200;
/// Longest free text in a fact, characters.
pub const LONGEST_TEXT: usize = 1000;

/// What was answered or measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// A whole number.
    Whole(i64),
    /// A number with decimals, times a thousand: 0.68 is 680.
    Thousandths(i64),
    /// Yes or no. "I do not know" is [`Fact::Unknown`].
    Truth(bool),
    /// The person was asked and does not know.
    Unknown,
    /// One of a few, by code.
    Code(String),
    /// Some of a few, by code, in the order of the question; empty for "none of these".
    Codes(Vec<String>),
    /// A local date.
    Date(Date),
    /// Free words, 1 to 1000 characters.
    Text(String),
}

impl Fact {
    /// Free words, checked.
    pub fn text(words: &str) -> Result<Fact, TextProblem> {
        short_text(words, LONGEST_TEXT).map(Fact::Text)
    }
}

/// Facts by question id, in the order of their ids.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts(BTreeMap<String, Fact>);

impl Facts {
    /// No facts yet.
    pub fn new() -> Facts {
        Facts::default()
    }

    /// The same facts with one more, or one replaced.
    #[must_use]
    pub fn with(mut self, id: &str, fact: Fact) -> Facts {
        self.set(id, fact);
        self
    }

    /// Keeps a fact; the newest counts.
    pub fn set(&mut self, id: &str, fact: Fact) {
        self.0.insert(id.to_owned(), fact);
    }

    /// Takes a fact away.
    pub fn forget(&mut self, id: &str) {
        self.0.remove(id);
    }

    /// The fact under this id.
    pub fn get(&self, id: &str) -> Option<&Fact> {
        self.0.get(id)
    }

    /// A whole number; None when absent, of another kind, or with decimals.
    pub fn whole(&self, id: &str) -> Option<i64> {
        match self.get(id) {
            Some(Fact::Thousandths(value)) if value % 1000 == 0 => Some(value / 1000),
            Some(Fact::Whole(value)) => Some(*value),
            _ => None,
        }
    }

    /// A number in thousandths; a whole number counts as one without decimals.
    pub fn thousandths(&self, id: &str) -> Option<i64> {
        match self.get(id) {
            Some(Fact::Thousandths(value)) => Some(*value),
            Some(Fact::Whole(value)) => value.checked_mul(1000),
            _ => None,
        }
    }

    /// Yes or no; None when absent or not known.
    pub fn truth(&self, id: &str) -> Option<bool> {
        match self.get(id) {
            Some(Fact::Truth(value)) => Some(*value),
            _ => None,
        }
    }

    /// True only for a yes.
    pub fn is_yes(&self, id: &str) -> bool {
        self.truth(id) == Some(true)
    }

    /// The chosen code.
    pub fn code(&self, id: &str) -> Option<&str> {
        match self.get(id) {
            Some(Fact::Code(code)) => Some(code),
            _ => None,
        }
    }

    /// The chosen codes; empty when absent.
    pub fn codes(&self, id: &str) -> &[String] {
        match self.get(id) {
            Some(Fact::Codes(codes)) => codes,
            _ => &[],
        }
    }

    /// True when this code is among the chosen ones.
    pub fn has_code(&self, id: &str, code: &str) -> bool {
        self.codes(id).iter().any(|chosen| chosen == code)
    }

    /// The date.
    pub fn date(&self, id: &str) -> Option<Date> {
        match self.get(id) {
            Some(Fact::Date(date)) => Some(*date),
            _ => None,
        }
    }

    /// The words.
    pub fn words(&self, id: &str) -> Option<&str> {
        match self.get(id) {
            Some(Fact::Text(words)) => Some(words),
            _ => None,
        }
    }

    /// All facts by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.0.iter().map(|(id, fact)| (id.as_str(), fact))
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True when nothing was given.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(String, Fact)> for Facts {
    fn from_iter<I: IntoIterator<Item = (String, Fact)>>(facts: I) -> Facts {
        Facts(facts.into_iter().collect())
    }
}
