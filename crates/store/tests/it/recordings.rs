//! Recordings: rows in each database, bytes on each kind of shelf.

use crate::databases::on_each_database;
use crate::people::{at, entry, practice};
use kadans_domain::EntryId;
use kadans_store::{Part, RecordingRecord, Shelf, StoreError, VoiceRecord};

#[tokio::test]
async fn an_entry_has_one_recording_and_nobody_elses() {
    on_each_database(|store, database| async move {
        let (here, there) = (practice(&store, 1100).await, practice(&store, 1200).await);
        let made = entry(&here, 1, 20, 3);
        let record = RecordingRecord {
            entry: made.id,
            patient: here.patient,
            episode: here.episode,
            bytes: 1234,
            summary: "{}".into(),
            kept_at: at(90),
        };
        let tx = store.write(here.practice).await.unwrap();
        assert!(tx.add_recording(&record).await.is_err(), "{database}: without its entry there is no recording");
        drop(tx);
        let tx = store.write(here.practice).await.unwrap();
        tx.append(std::slice::from_ref(&made)).await.unwrap();
        tx.add_recording(&record).await.unwrap();
        assert_eq!(tx.recordings(here.episode).await.unwrap(), std::slice::from_ref(&record), "{database}");
        assert_eq!(tx.recording(made.id).await.unwrap(), Some(record.clone()));
        assert_eq!(tx.home_of(made.id).await.unwrap(), Some((here.patient, here.episode)));
        tx.commit().await.unwrap();
        let tx = store.write(here.practice).await.unwrap();
        assert!(matches!(tx.add_recording(&record).await, Err(StoreError::Stale("recording"))), "{database}");
        drop(tx);
        let tx = store.read(there.practice).await.unwrap();
        assert_eq!(tx.recording(made.id).await.unwrap(), None, "{database}: a wall between practices");
        assert_eq!(tx.home_of(made.id).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_session_has_one_spoken_note_and_nobody_elses() {
    on_each_database(|store, database| async move {
        let (here, there) = (practice(&store, 1300).await, practice(&store, 1400).await);
        let session = entry(&here, 1, 20, 3);
        let note = VoiceRecord {
            entry: session.id,
            patient: here.patient,
            episode: here.episode,
            media: "audio/webm".into(),
            bytes: 4321,
            kept_at: at(90),
        };
        let tx = store.write(here.practice).await.unwrap();
        assert!(tx.add_voice(&note).await.is_err(), "{database}: without its session there is no note");
        drop(tx);
        let tx = store.write(here.practice).await.unwrap();
        tx.append(std::slice::from_ref(&session)).await.unwrap();
        tx.add_voice(&note).await.unwrap();
        tx.commit().await.unwrap();
        let tx = store.write(here.practice).await.unwrap();
        assert!(matches!(tx.add_voice(&note).await, Err(StoreError::Stale("voice"))), "{database}");
        drop(tx);
        assert_eq!(store.read(here.practice).await.unwrap().voices(here.episode).await.unwrap(), [note], "{database}");
        let elsewhere = store.read(there.practice).await.unwrap().voices(here.episode).await.unwrap();
        assert_eq!(elsewhere, [], "{database}: a wall between practices");
    })
    .await;
}

#[tokio::test]
async fn bytes_come_back_as_they_were_laid_down() {
    let folder = tempfile::tempdir().unwrap();
    let beats: Vec<u8> = (0..100_000_u32).map(|n| (n / 7 % 251) as u8).collect();
    let (practice, entry) = (kadans_domain::PracticeId::new(uuid::Uuid::from_u128(1)), EntryId::new(uuid::Uuid::from_u128(2)));
    for shelf in [Shelf::in_memory(), Shelf::folder(&folder.path().join("recordings")).unwrap()] {
        shelf.put(practice, entry, Part::Tape, &beats).await.unwrap();
        assert_eq!(shelf.get(practice, entry, Part::Tape).await.unwrap(), beats);
        assert!(matches!(shelf.get(practice, entry, Part::Beats).await, Err(StoreError::Shelf(_))));
    }
}

#[tokio::test]
async fn damaged_bytes_are_said_to_be_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let shelf = Shelf::folder(folder.path()).unwrap();
    let (practice, entry) = (kadans_domain::PracticeId::new(uuid::Uuid::from_u128(1)), EntryId::new(uuid::Uuid::from_u128(2)));
    shelf.put(practice, entry, Part::Tape, &[1; 500]).await.unwrap();
    std::fs::write(folder.path().join(format!("{practice}/{entry}/tape.zst")), b"not zstd").unwrap();
    assert!(matches!(shelf.get(practice, entry, Part::Tape).await, Err(StoreError::Unreadable { .. })));
}
