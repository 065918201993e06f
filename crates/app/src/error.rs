//! What a use case says when it cannot do something. Each has a stable code; the edge adds the sentence and the way out.

use kadans_store::StoreError;

/// A refusal or failure of a use case. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Nobody is signed in, or the login ended.
    #[error("sign in first")]
    NotSignedIn,
    /// This role may never do this.
    #[error("this role may not do this")]
    Forbidden,
    /// There is no such thing within reach: it does not exist, or it is someone else's. Both look the same on purpose.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// E-mail, password or code is wrong; which one is not told.
    #[error("these sign-in details do not fit")]
    WrongCredentials,
    /// Too many wrong tries.
    #[error("too many wrong tries; try again after {until}")]
    Locked {
        /// When the next try is taken.
        until: jiff::Timestamp,
    },
    /// The link is unknown, used up, withdrawn or too old.
    #[error("this link no longer works")]
    LinkExpired,
    /// The entries were made by someone else than who is signed in.
    #[error("these entries belong to another person")]
    OtherPerson,
    /// A field holds something that cannot be.
    #[error("{field}: {why}")]
    Field {
        /// Name of the field.
        field: &'static str,
        /// What is wrong, as a text key's last part.
        why: &'static str,
    },
    /// Answers to a programme's questions that cannot be.
    #[error("{} answers cannot be", .0.len())]
    Answers(Vec<kadans_plan::form::FieldProblem>),
    /// Answers to an instrument that cannot be; the item is named.
    #[error(transparent)]
    Sheet(kadans_instrument::SheetProblem),
    /// Someone else changed this in between, or the page was opened too long ago.
    #[error("this {0} was changed in the meantime")]
    Stale(&'static str),
    /// A gate forbids it until a clinician lifts it.
    #[error("a gate forbids this: {0}")]
    Gated(String),
    /// The therapist asked for a dose outside the programme's range or one that cannot be reached.
    #[error("this dose cannot be prescribed: {0}")]
    Dose(String),
    /// The store failed.
    #[error(transparent)]
    Store(StoreError),
    /// Something kept could not be read.
    #[error("a stored {what} could not be read: {detail}")]
    Unreadable {
        /// What kind of thing.
        what: &'static str,
        /// Why, without a person's data.
        detail: String,
    },
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> AppError {
        match error {
            StoreError::Missing(what) => AppError::NotFound(what),
            StoreError::Stale(what) => AppError::Stale(what),
            other => AppError::Store(other),
        }
    }
}

impl AppError {
    /// Stable code, part of the public API: it appears in `problem+json` and in the manual.
    pub const fn code(&self) -> &'static str {
        match self {
            AppError::NotSignedIn => "not-signed-in",
            AppError::Forbidden => "forbidden",
            AppError::NotFound(_) => "not-found",
            AppError::WrongCredentials => "wrong-credentials",
            AppError::Locked { .. } => "locked",
            AppError::LinkExpired => "link-expired",
            AppError::OtherPerson => "other-person",
            AppError::Field { .. } => "field",
            AppError::Answers(_) => "answers",
            AppError::Sheet(_) => "sheet",
            AppError::Stale(_) => "stale",
            AppError::Gated(_) => "gated",
            AppError::Dose(_) => "dose",
            AppError::Store(_) => "store",
            AppError::Unreadable { .. } => "unreadable",
        }
    }
}
