//! What a constructor says when it refuses.

/// A number outside the range in which it means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{what} must lie between {low} and {high}, not {got}")]
pub struct OutOfRange {
    /// The quantity, in the field's word: "effort (Borg 6-20)".
    pub what: &'static str,
    /// What was offered.
    pub got: i64,
    /// Lowest accepted value.
    pub low: i64,
    /// Highest accepted value.
    pub high: i64,
}

impl OutOfRange {
    /// `got` when it lies in `low..=high`, else the refusal.
    pub fn check(what: &'static str, got: i64, low: i64, high: i64) -> Result<i64, OutOfRange> {
        if (low..=high).contains(&got) { Ok(got) } else { Err(OutOfRange { what, got, low, high }) }
    }
}

/// Free text that cannot be kept as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextProblem {
    /// Nothing but white space.
    #[error("nothing was filled in")]
    Empty,
    /// Longer than the field keeps, in characters.
    #[error("at most {0} characters fit here")]
    TooLong(usize),
    /// Control characters, which no person types.
    #[error("the text holds characters that cannot be kept")]
    Control,
    /// Not an e-mail address.
    #[error("this is not an e-mail address")]
    NotAnEmail,
}

/// Trimmed text of 1 to `at_most` characters; line breaks are kept, other control characters are refused.
pub fn short_text(text: &str, at_most: usize) -> Result<String, TextProblem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(TextProblem::Empty);
    }
    if text.chars().count() > at_most {
        return Err(TextProblem::TooLong(at_most));
    }
    if text.chars().any(|c| c.is_control() && c != '\n' && c != '\r' && c != '\t') {
        return Err(TextProblem::Control);
    }
    Ok(text.to_owned())
}
