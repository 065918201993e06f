//! The diary: entries go in once and never change.

use crate::entity::diary_entry::{ActiveModel, Column, Entity, Model};
use crate::{PracticeTx, StoreError};
use kadans_domain::{Author, DeviceTime, Entry, EntryId, EpisodeId, MemberId, PatientId, ZoneName};
use kadans_wire::diary::{event_from_json, event_to_json};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use std::collections::HashMap;

/// Rows in one INSERT; well below SQLite's limit of 32,766 bound values.
const BATCH: usize = 500;

/// What became of an offered entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appended {
    /// New, and kept.
    Stored,
    /// It was here already; offering it again changed nothing.
    Known,
    /// The id belongs to someone else's entry.
    Taken,
}

impl PracticeTx {
    /// Adds entries that are not there yet; the answers are in the order of the entries.
    /// An id is accepted once: the first content that came with it stays.
    pub async fn append(&self, entries: &[Entry]) -> Result<Vec<Appended>, StoreError> {
        let known = self.owners_of(entries).await?;
        let mut seen: HashMap<EntryId, PatientId> = known;
        let mut fresh = Vec::new();
        let mut outcomes = Vec::with_capacity(entries.len());
        for entry in entries {
            outcomes.push(match seen.get(&entry.id) {
                Some(owner) if *owner == entry.patient => Appended::Known,
                Some(_) => Appended::Taken,
                None => {
                    seen.insert(entry.id, entry.patient);
                    fresh.push(self.diary_row(entry));
                    Appended::Stored
                }
            });
        }
        for batch in fresh.chunks(BATCH) {
            Entity::insert_many(batch.to_vec())
                .on_conflict(OnConflict::columns([Column::PracticeId, Column::Id]).do_nothing().to_owned())
                .exec_without_returning(&self.tx)
                .await?;
        }
        Ok(outcomes)
    }

    /// All entries of an episode, in the order they happened.
    pub async fn diary(&self, episode: EpisodeId) -> Result<Vec<Entry>, StoreError> {
        let rows = Entity::find()
            .filter(Column::PracticeId.eq(self.wall()))
            .filter(Column::EpisodeId.eq(episode.uuid()))
            .order_by_asc(Column::PerformedAt)
            .order_by_asc(Column::Id)
            .all(&self.tx)
            .await?;
        rows.into_iter().map(entry_of).collect()
    }

    async fn owners_of(&self, entries: &[Entry]) -> Result<HashMap<EntryId, PatientId>, StoreError> {
        let mut owners = HashMap::new();
        for batch in entries.chunks(BATCH) {
            let rows = Entity::find()
                .filter(Column::PracticeId.eq(self.wall()))
                .filter(Column::Id.is_in(batch.iter().map(|e| e.id.uuid())))
                .all(&self.tx)
                .await?;
            owners.extend(rows.into_iter().map(|row| (EntryId::new(row.id), PatientId::new(row.patient_id))));
        }
        Ok(owners)
    }

    fn diary_row(&self, entry: &Entry) -> ActiveModel {
        let (author_kind, author_id) = match entry.author {
            Author::Patient(id) => ("patient", id.uuid()),
            Author::Member(id) => ("member", id.uuid()),
        };
        ActiveModel {
            practice_id: Set(self.wall()),
            id: Set(entry.id.uuid()),
            patient_id: Set(entry.patient.uuid()),
            episode_id: Set(entry.episode.uuid()),
            performed_at: Set(entry.time.performed_at.into()),
            device_at: Set(entry.time.device_at.into()),
            zone: Set(entry.time.zone.as_str().to_owned()),
            recorded_at: Set(entry.recorded_at.into()),
            author_kind: Set(author_kind.to_owned()),
            author_id: Set(author_id),
            supersedes: Set(entry.supersedes.map(EntryId::uuid)),
            kind: Set(entry.event.kind().to_owned()),
            body: Set(event_to_json(&entry.event)),
        }
    }
}

fn entry_of(row: Model) -> Result<Entry, StoreError> {
    let unreadable = |detail: String| StoreError::Unreadable { what: "diary entry", detail };
    Ok(Entry {
        id: EntryId::new(row.id),
        patient: PatientId::new(row.patient_id),
        episode: EpisodeId::new(row.episode_id),
        time: DeviceTime {
            performed_at: row.performed_at.into(),
            device_at: row.device_at.into(),
            zone: ZoneName::new(&row.zone).map_err(|e| unreadable(e.to_string()))?,
        },
        recorded_at: row.recorded_at.into(),
        author: match row.author_kind.as_str() {
            "patient" => Author::Patient(PatientId::new(row.author_id)),
            "member" => Author::Member(MemberId::new(row.author_id)),
            other => return Err(unreadable(format!("author kind {other}"))),
        },
        supersedes: row.supersedes.map(EntryId::new),
        event: event_from_json(&row.kind, &row.body).map_err(|e| unreadable(e.to_string()))?,
    })
}
