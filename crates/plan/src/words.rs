//! Sentences by key: the engine knows what must be said, the texts know how.

/// A value that fills a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A whole number; sentences may choose a plural by it.
    Whole(i64),
    /// A number with one decimal, times ten.
    Tenths(i64),
    /// Another sentence, filled in first.
    Words(Words),
}

/// A sentence: its key in the texts, and what fills it. Resolved at an edge, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Key in `content/locales/*/plan.ftl`, e.g. `cue-run-minutes`.
    pub key: String,
    /// Variables of the sentence, by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Words {
    /// A sentence without variables.
    pub fn of(key: impl Into<String>) -> Words {
        Words { key: key.into(), args: Vec::new() }
    }

    /// The same sentence with a variable filled.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Arg) -> Words {
        self.args.push((name, value));
        self
    }

    /// The key of a code: underscores become hyphens, capitals small letters.
    pub fn of_code(prefix: &str, code: &str) -> Words {
        Words::of(format!("{prefix}-{}", code.replace('_', "-").to_lowercase()))
    }
}
