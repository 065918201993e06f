//! What the readers of written forms say when they refuse. Each is a sentence that names the field.

use kadans_domain::{OutOfRange, TextProblem};

/// A written form that cannot be taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WireError {
    /// Not JSON at all.
    #[error("this is not JSON: line {line}, column {column}")]
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// One field is wrong.
    #[error("`{field}`: {problem}")]
    Field {
        /// The field's name with its path, e.g. `steps[3].actual_s`.
        field: String,
        /// What is wrong with it.
        problem: FieldProblem,
    },
    /// A form from a newer program.
    #[error("this form has version {got}, and this program reads up to {known}; use a newer Kadans")]
    Newer {
        /// The version of the form.
        got: i64,
        /// The newest version this program reads.
        known: i64,
    },
    /// A diary entry of a kind that does not exist, or that this writer may not write.
    #[error("`{0}` is not a kind of entry that can be written here")]
    Kind(String),
    /// A stored form that does not hold together.
    #[error("the stored form cannot be read: {0}")]
    Damaged(String),
}

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FieldProblem {
    /// Needed and not there.
    #[error("is missing")]
    Missing,
    /// There and not known: a spelling mistake must not pass for "not filled in".
    #[error("is not a field of this form; it has {0}")]
    Unknown(String),
    /// Another type of value.
    #[error("must be {0}")]
    Expected(&'static str),
    /// Not one of a few.
    #[error("must be one of {0}")]
    OneOf(String),
    /// Outside its range.
    #[error(transparent)]
    Range(#[from] OutOfRange),
    /// A number outside the range written here.
    #[error("must lie between {low} and {high}")]
    Between {
        /// Lowest accepted value, as written in the form.
        low: String,
        /// Highest accepted value, as written in the form.
        high: String,
    },
    /// Text that cannot be kept.
    #[error(transparent)]
    Text(#[from] TextProblem),
    /// A list that is too long.
    #[error("holds at most {0} items")]
    TooMany(usize),
    /// The same thing a second time.
    #[error("says `{0}` a second time")]
    Twice(String),
    /// More digits than the quantity has.
    #[error("has at most {0} digits behind the point")]
    TooFine(usize),
    /// Another answer cannot be true together with this one.
    #[error("cannot be true together with `{0}`")]
    Contradicts(&'static str),
    /// What the programme says about it, by the key of its sentence.
    #[error("{0}")]
    Says(String),
    /// Two fields that contradict each other.
    #[error("{0}")]
    Contradiction(&'static str),
}

impl FieldProblem {
    /// This problem, of this field.
    pub(crate) fn of(self, field: impl Into<String>) -> WireError {
        WireError::Field { field: field.into(), problem: self }
    }
}

impl From<serde_json::Error> for WireError {
    fn from(error: serde_json::Error) -> WireError {
        if error.is_data() {
            return WireError::Damaged(error.to_string());
        }
        WireError::NotJson { line: error.line(), column: error.column() }
    }
}
