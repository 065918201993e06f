//! The audit chain finds what was changed, removed or cut off, on each database.

use crate::databases::on_each_database;
use crate::people::{Cast, at, practice};
use kadans_store::{AuditFault, AuditRecord, AuditVerdict, Store};
use sea_orm::{ConnectionTrait, Database};

fn happened(cast: &Cast, n: i64) -> AuditRecord {
    AuditRecord {
        at: at(n),
        actor: format!("member:{}", cast.therapist),
        action: "follow".into(),
        subject: format!("episode:{}", cast.episode),
        patient: Some(cast.patient),
        outcome: "granted".into(),
        why: "role=therapist same_practice=yes".into(),
    }
}

async fn chain(store: &Store, n: u128, rows: i64) -> Cast {
    let cast = practice(store, n).await;
    for row in 1..=rows {
        let tx = store.write(cast.practice).await.unwrap();
        tx.record(&happened(&cast, row)).await.unwrap();
        tx.commit().await.unwrap();
    }
    cast
}

async fn verify(store: &Store, cast: &Cast) -> AuditVerdict {
    store.read(cast.practice).await.unwrap().verify_audit().await.unwrap()
}

#[tokio::test]
async fn an_untouched_chain_verifies_and_names_its_head() {
    on_each_database(|store, database| async move {
        let cast = chain(&store, 100, 5).await;
        let verdict = verify(&store, &cast).await;
        assert_eq!((verdict.rows, verdict.fault), (5, None), "{database}");
        let tx = store.read(cast.practice).await.unwrap();
        let trail = tx.audit_trail(2).await.unwrap();
        assert_eq!(trail.iter().map(|r| r.seq).collect::<Vec<_>>(), [5, 4]);
        assert_eq!(trail[0].hash, verdict.head);
    })
    .await;
}

#[tokio::test]
async fn tampering_is_found_where_it_happened() {
    let cases = [
        ("UPDATE audit SET outcome = 'refused' WHERE seq = 3", AuditFault::Changed { seq: 3 }),
        ("UPDATE audit SET at = at + 1 WHERE seq = 2", AuditFault::Changed { seq: 2 }),
        ("DELETE FROM audit WHERE seq = 2", AuditFault::Missing { seq: 2 }),
        ("DELETE FROM audit WHERE seq = 1", AuditFault::Missing { seq: 1 }),
        ("DELETE FROM audit WHERE seq = 5", AuditFault::Missing { seq: 5 }),
        ("DELETE FROM audit", AuditFault::Missing { seq: 1 }),
    ];
    for (statement, fault) in cases {
        let folder = tempfile::tempdir().unwrap();
        let sqlite = format!("sqlite:{}?mode=rwc", folder.path().join("k.sqlite").display());
        let postgres = kadans_testkit::Postgres::shared().fresh_database();
        for address in [&sqlite, &postgres] {
            let store = Store::open(address).await.unwrap();
            let cast = chain(&store, 100, 5).await;
            Database::connect(address).await.unwrap().execute_unprepared(statement).await.unwrap();
            assert_eq!(verify(&store, &cast).await.fault, Some(fault.clone()), "{statement} on {address}");
        }
    }
}

#[tokio::test]
async fn two_writers_at_once_do_not_fork_the_chain() {
    on_each_database(|store, database| async move {
        let cast = chain(&store, 100, 0).await;
        let writers = (0..16).map(|n| {
            let (store, record, practice) = (store.clone(), happened(&cast, n), cast.practice);
            tokio::spawn(async move {
                let tx = store.write(practice).await.unwrap();
                tx.record(&record).await.unwrap();
                tx.commit().await.unwrap();
            })
        });
        for writer in writers.collect::<Vec<_>>() {
            writer.await.unwrap();
        }
        let verdict = verify(&store, &cast).await;
        assert_eq!((verdict.rows, verdict.fault), (16, None), "{database}");
    })
    .await;
}
