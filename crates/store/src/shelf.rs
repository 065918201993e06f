//! The shelf: where recordings lie, compressed, apart from the database, whose backups stay small that way.
//!
//! A recording lies under its practice and its diary entry. It is written before the row that names it, so a row never points at
//! nothing; bytes whose row was never written are written over by the next try.

use crate::StoreError;
use kadans_domain::{EntryId, PracticeId};
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::{ObjectStore, ObjectStoreExt, path::Path as Place};
use std::path::Path;
use std::sync::Arc;

/// Beyond this a recording is no recording: it bounds what is unpacked in memory.
const MOST_BYTES: usize = 64 << 20;
/// Good compression of small files, without the slow levels.
const LEVEL: i32 = 9;

/// Which file of a recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The bytes as the device sent them.
    Tape,
    /// The beats as a table.
    Beats,
    /// A spoken note.
    Voice,
}

/// Where recordings lie.
#[derive(Debug, Clone)]
pub struct Shelf(Arc<dyn ObjectStore>);

impl Shelf {
    /// A shelf that lasts as long as the program.
    pub fn in_memory() -> Shelf {
        Shelf(Arc::new(InMemory::new()))
    }

    /// A shelf in a folder, which is made when it is missing.
    pub fn folder(folder: &Path) -> Result<Shelf, StoreError> {
        std::fs::create_dir_all(folder).map_err(|error| StoreError::Shelf(error.to_string()))?;
        let store = LocalFileSystem::new_with_prefix(folder).map_err(failed)?;
        Ok(Shelf(Arc::new(store.with_fsync(true))))
    }

    /// Lays a part down.
    pub async fn put(&self, practice: PracticeId, entry: EntryId, part: Part, bytes: &[u8]) -> Result<(), StoreError> {
        let packed = zstd::bulk::compress(bytes, LEVEL).map_err(|error| StoreError::Shelf(error.to_string()))?;
        self.0.put(&place(practice, entry, part), packed.into()).await.map_err(failed)?;
        Ok(())
    }

    /// Takes a part up, byte for byte as it was laid down.
    pub async fn get(&self, practice: PracticeId, entry: EntryId, part: Part) -> Result<Vec<u8>, StoreError> {
        let found = self.0.get(&place(practice, entry, part)).await.map_err(failed)?;
        let packed = found.bytes().await.map_err(failed)?;
        zstd::stream::decode_all(packed.as_ref())
            .ok()
            .filter(|bytes| bytes.len() <= MOST_BYTES)
            .ok_or(StoreError::Unreadable { what: "recording", detail: "its compression is damaged".into() })
    }
}

fn place(practice: PracticeId, entry: EntryId, part: Part) -> Place {
    let name = match part {
        Part::Tape => "tape.zst",
        Part::Beats => "beats.csv.zst",
        Part::Voice => "voice.zst",
    };
    Place::from_iter([practice.to_string(), entry.to_string(), name.to_owned()])
}

fn failed(error: object_store::Error) -> StoreError {
    StoreError::Shelf(error.to_string())
}
