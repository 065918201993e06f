//! Opening a database, and the transactions on it.

use crate::migration::Migrator;
use crate::{PracticeTx, StoreError};
use kadans_domain::PracticeId;
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, Database, DatabaseConnection, SqliteTransactionMode, TransactionOptions, TransactionTrait};
use sea_orm_migration::MigratorTrait;
use std::path::Path;
use std::time::Duration;

/// How long a writer waits for another writer before giving up.
const BUSY: Duration = Duration::from_secs(10);

/// An open database.
#[derive(Debug, Clone)]
pub struct Store {
    pub(crate) db: DatabaseConnection,
}

impl Store {
    /// Opens `sqlite:PATH` or `postgres://…` and brings its tables up to date.
    pub async fn open(address: &str) -> Result<Store, StoreError> {
        if !address.starts_with("sqlite:") && !address.starts_with("postgres") {
            return Err(StoreError::Address);
        }
        let mut options = ConnectOptions::new(address);
        options.max_connections(8).acquire_timeout(BUSY).sqlx_logging(false).map_sqlx_sqlite_opts(|sqlite| {
            // FULL: an acknowledged entry survives a power cut, not only a killed process.
            sqlite
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(BUSY)
        });
        let db = Database::connect(options).await?;
        Migrator::up(&db, None).await?;
        Ok(Store { db })
    }

    /// Opens the SQLite file at this path, making it when it is not there.
    pub async fn open_file(path: &Path) -> Result<Store, StoreError> {
        Store::open(&format!("sqlite:{}", path.display())).await
    }

    /// A transaction that only reads: one consistent picture of the practice.
    pub async fn read(&self, practice: PracticeId) -> Result<PracticeTx, StoreError> {
        Ok(PracticeTx { practice, tx: self.db.begin().await? })
    }

    /// A transaction that may write. On SQLite it takes its turn at once, so it cannot fail half-way for want of a lock.
    pub async fn write(&self, practice: PracticeId) -> Result<PracticeTx, StoreError> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        Ok(PracticeTx { practice, tx: self.db.begin_with_options(options).await? })
    }

    /// Asks the database for a sign of life.
    pub async fn answers(&self) -> Result<(), StoreError> {
        Ok(self.db.ping().await?)
    }

    /// Closes all connections; SQLite folds its log into the main file.
    pub async fn close(self) -> Result<(), StoreError> {
        Ok(self.db.close().await?)
    }
}
