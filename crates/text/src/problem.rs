//! What can be wrong with the sentence files, and what to do about it.

use crate::Language;

/// A mistake in a sentence file. It prints as `file:line: key: what is wrong; what to do`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {key}: {problem}")]
pub struct TextProblem {
    /// Path below `content/`, such as `locales/nl/common.ftl`.
    pub file: String,
    /// Line of the entry, from 1.
    pub line: usize,
    /// The key of the sentence; the unreadable line itself when there is no key.
    pub key: String,
    /// The mistake.
    pub problem: Problem,
}

/// The mistakes a check finds. Each says its remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The file is not Fluent at this line.
    #[error("this line cannot be read ({0}); write `key = sentence`, and indent the lines that continue it")]
    Unreadable(String),
    /// The file is in a folder or under a name that the product does not read.
    #[error("this file is not read; put it in locales/nl or locales/en and end its name in .ftl")]
    NotRead,
    /// One key, two sentences.
    #[error("this key was used before at {0}; keep one of the two")]
    Twice(String),
    /// One language lacks the sentence.
    #[error("there is no such key in {}; add it to the file of the same name there", .0.code())]
    MissingIn(Language),
    /// The languages fill in different values.
    #[error("fills in {here}, and {} fills in {there}; use the same variables in both", .language.code())]
    Variables {
        /// Variables of this sentence.
        here: String,
        /// Variables of the sentence in the other language.
        there: String,
        /// The other language.
        language: Language,
    },
    /// The sentence borrows another sentence that does not exist.
    #[error("borrows {{ {0} }}, which does not exist; correct the name or add that sentence")]
    UnknownReference(String),
    /// A sentence of the player chooses a form by a value; the player fills in values without Fluent.
    #[error("a player sentence cannot choose by a value; write one form that fits every value")]
    ChoiceInPlayer,
}
