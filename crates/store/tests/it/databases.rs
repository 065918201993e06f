//! A fresh, real database of each kind.

use kadans_store::Store;
use std::future::Future;

/// Runs the same test on a new SQLite file and on a new database of a real PostgreSQL server.
pub async fn on_each_database<F, Fut>(test: F)
where
    F: Fn(Store, &'static str) -> Fut,
    Fut: Future<Output = ()>,
{
    let folder = tempfile::tempdir().unwrap();
    let sqlite = Store::open_file(&folder.path().join("kadans.sqlite")).await.unwrap();
    test(sqlite, "sqlite").await;
    let postgres = Store::open(&kadans_testkit::Postgres::shared().fresh_database()).await.unwrap();
    test(postgres, "postgres").await;
}
