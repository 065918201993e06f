//! House rule of the schema: every key begins with the practice. A distributed PostgreSQL refuses anything else, and
//! no registry carries one to test with, so the catalogue is read here.

use kadans_store::Store;
use sea_orm::{ConnectionTrait, Database, Statement};

/// The migrations' own bookkeeping is not a table of a practice.
const NOT_OURS: &str = "seaql_migrations";

const KEYS: &str = "
    SELECT t.relname AS tbl, i.relname AS key, a.attname AS first_column
    FROM pg_index x
    JOIN pg_class t ON t.oid = x.indrelid
    JOIN pg_class i ON i.oid = x.indexrelid
    JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = 'public'
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = x.indkey[0]";

const FOREIGN_KEYS: &str = "
    SELECT t.relname AS tbl, c.conname AS key, a.attname AS first_column
    FROM pg_constraint c
    JOIN pg_class t ON t.oid = c.conrelid
    JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = 'public'
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f'";

const KEYLESS: &str = "
    SELECT c.relname AS tbl, '' AS key, '' AS first_column
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
    WHERE c.relkind = 'r' AND NOT EXISTS (SELECT 1 FROM pg_index x WHERE x.indrelid = c.oid AND x.indisprimary)";

const TEXT_TIME: &str = "
    SELECT table_name AS tbl, column_name AS key, data_type AS first_column
    FROM information_schema.columns
    WHERE table_schema = 'public' AND data_type LIKE 'timestamp%'";

async fn rows(address: &str, query: &str) -> Vec<(String, String, String)> {
    let db = Database::connect(address).await.unwrap();
    let found = db.query_all_raw(Statement::from_string(db.get_database_backend(), query)).await.unwrap();
    found
        .iter()
        .map(|row| {
            let get = |name: &str| row.try_get::<String>("", name).unwrap();
            (get("tbl"), get("key"), get("first_column"))
        })
        .filter(|(table, _, _)| table != NOT_OURS)
        .collect()
}

#[tokio::test]
async fn every_key_and_index_begins_with_the_practice() {
    let address = kadans_testkit::Postgres::shared().fresh_database();
    Store::open(&address).await.unwrap();
    let keys = rows(&address, KEYS).await;
    assert!(keys.len() >= 13, "the catalogue was read: {keys:?}");
    for (table, key, first) in keys.into_iter().chain(rows(&address, FOREIGN_KEYS).await) {
        assert_eq!(first, "practice_id", "{key} on {table}");
    }
    assert_eq!(rows(&address, KEYLESS).await, [], "every table has a primary key");
    assert_eq!(rows(&address, TEXT_TIME).await, [], "moments are BIGINT microseconds");
}

#[tokio::test]
async fn opening_twice_migrates_once_and_keeps_everything() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kadans.sqlite");
    let store = Store::open_file(&file).await.unwrap();
    let cast = crate::people::practice(&store, 100).await;
    store.close().await.unwrap();
    let again = Store::open_file(&file).await.unwrap();
    assert_eq!(again.practice(cast.practice).await.unwrap().name, "Praktijk 100");
}

#[tokio::test]
async fn an_address_of_another_kind_is_refused_with_a_sentence() {
    let refused = Store::open("mysql://localhost/kadans").await.unwrap_err();
    assert_eq!(refused.to_string(), "this is not a database address: it must start with sqlite: or postgres:");
}
