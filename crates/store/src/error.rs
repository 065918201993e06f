//! What can go wrong in the store, as facts of the store.

use sea_orm::DbErr;

/// A failure of the store. Nothing of the failed transaction was kept.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or could not be reached.
    #[error("the database could not do this: {0}")]
    Database(#[from] DbErr),
    /// A row that should exist in this practice does not.
    #[error("there is no such {0} in this practice")]
    Missing(&'static str),
    /// A row cannot be read back: made by a newer version, or damaged.
    #[error("a stored {what} cannot be read ({detail}); run `kadans audit verify` and restore from a backup if it fails")]
    Unreadable {
        /// The kind of row.
        what: &'static str,
        /// What was wrong with it, without a person's data.
        detail: String,
    },
    /// Someone else changed the same thing in between.
    #[error("this {0} was changed in the meantime; open it again")]
    Stale(&'static str),
    /// Recordings could not be laid down or taken up.
    #[error("the shelf of recordings could not do this: {0}")]
    Shelf(String),
    /// The address names no database we know.
    #[error("this is not a database address: it must start with sqlite: or postgres:")]
    Address,
}

impl StoreError {
    /// A unique index refused the row: someone else was first.
    pub(crate) fn stale_if_taken(error: DbErr, what: &'static str) -> StoreError {
        match error.sql_err() {
            Some(sea_orm::SqlErr::UniqueConstraintViolation(_)) => StoreError::Stale(what),
            _ => StoreError::Database(error),
        }
    }
}
