//! A transaction within one practice.

use crate::StoreError;
use kadans_domain::PracticeId;
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

/// Work inside one practice; dropped without [`commit`](PracticeTx::commit) it leaves nothing behind.
#[derive(Debug)]
pub struct PracticeTx {
    pub(crate) practice: PracticeId,
    pub(crate) tx: DatabaseTransaction,
}

impl PracticeTx {
    /// The practice this work belongs to.
    pub const fn practice(&self) -> PracticeId {
        self.practice
    }

    /// Keeps everything that was written. When this returns, the rows are on disk.
    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.tx.commit().await?)
    }

    /// The first part of every key.
    pub(crate) const fn wall(&self) -> Uuid {
        self.practice.uuid()
    }
}
