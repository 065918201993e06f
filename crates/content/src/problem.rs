//! What can be wrong with a content file, and what to do about it.

use kadans_text::TextProblem;
use std::fmt;

/// A mistake in a content file. It prints as `file:line: what; remedy`, which editors turn into a link.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path below `content/`, such as `evidence/ev-rt-ladder.toml`.
    pub file: String,
    /// Line of the mistake, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl Problem {
    /// A problem with a file as a whole.
    pub(crate) fn at_start(file: &str, what: &str, remedy: &str) -> Problem {
        Problem { file: file.to_owned(), line: 1, what: what.to_owned(), remedy: remedy.to_owned() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}; {}", self.file, self.line, self.what, self.remedy)
    }
}

impl std::error::Error for Problem {}

impl From<TextProblem> for Problem {
    /// A sentence's problem already carries its remedy after the semicolon.
    fn from(text: TextProblem) -> Problem {
        let said = text.problem.to_string();
        let (what, remedy) = said.split_once("; ").unwrap_or((&said, "correct the sentence"));
        Problem { file: text.file, line: text.line, what: format!("{}: {what}", text.key), remedy: remedy.to_owned() }
    }
}
