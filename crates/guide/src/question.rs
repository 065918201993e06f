//! Questions as values: what is put to a person, and which inputs an answer settles.

use crate::inputs::{Choice, Flag, Input, InputSet, Pattern};
use crate::predicate::{Predicate, always};

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskKind {
    /// One of the options.
    One,
    /// Any number of the options, none too; a flag may be unsure. What was shown and not ticked is answered with "no".
    Many,
    /// A whole number; the options are the steps a screen offers.
    Number,
}

/// One question, on one screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its name; its sentence is `triage-ask-<id>`.
    pub id: &'static str,
    /// How it is answered.
    pub kind: AskKind,
    /// When it makes sense; when it does not, what only it could settle takes its default.
    pub when: Predicate,
    /// What can be answered.
    pub options: Vec<Choosable>,
}

/// One possible answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choosable {
    /// Its name; its sentence is `triage-option-<question>-<id>`, or that of the flag or pattern.
    pub id: &'static str,
    /// When it is offered.
    pub when: Predicate,
    /// What it settles.
    pub sets: Vec<(Input, i32)>,
}

impl Question {
    /// A question with one answer.
    pub(crate) fn one(id: &'static str, options: Vec<Choosable>) -> Question {
        Question { id, kind: AskKind::One, when: always(), options }
    }

    /// A question with any number of answers.
    pub(crate) fn many(id: &'static str, options: Vec<Choosable>) -> Question {
        Question { id, kind: AskKind::Many, when: always(), options }
    }

    /// A question for a number, with the steps a screen offers: each stands for itself and what lies below the next.
    pub(crate) fn number(id: &'static str, input: Input, steps: &[(&'static str, i32)]) -> Question {
        let options = steps.iter().map(|(id, value)| option(id, [(input, *value)])).collect();
        Question { id, kind: AskKind::Number, when: always(), options }
    }

    /// The input that tells whether it was answered: the first that its first option settles.
    pub fn lead(&self) -> Option<Input> {
        self.options.first()?.sets.first().map(|(input, _)| *input)
    }

    /// Every input that an option settles.
    pub fn inputs(&self) -> InputSet {
        InputSet::of(self.options.iter().flat_map(|option| option.sets.iter().map(|(input, _)| *input)))
    }
}

/// An option that settles these inputs.
pub(crate) fn option<const N: usize>(id: &'static str, sets: [(Input, i32); N]) -> Choosable {
    Choosable { id, when: always(), sets: sets.into() }
}

/// An option that is one flag.
pub(crate) fn flag(flag: Flag) -> Choosable {
    option(flag.slug(), [(Input::Flag(flag), 1)])
}

/// An option that is one pattern.
pub(crate) fn pattern(pattern: Pattern) -> Choosable {
    option(pattern.slug(), [(Input::Pattern(pattern), 1)])
}

/// What a choice settles.
pub(crate) fn to<C: Choice>(choice: C) -> (Input, i32) {
    (C::INPUT, choice.ordinal())
}

impl Choosable {
    /// The same option, offered only when the condition holds.
    #[must_use]
    pub(crate) fn when(mut self, when: Predicate) -> Choosable {
        self.when = when;
        self
    }

    /// The flag, for an option that is one: only then can a person say "I do not know".
    pub fn flag(&self) -> Option<Flag> {
        match self.sets.as_slice() {
            [(Input::Flag(flag), 1)] => Some(*flag),
            _ => None,
        }
    }
}
