//! Recordings: which there are, whose, and with which entry of the diary they belong. Their bytes lie on the [`Shelf`](crate::Shelf).

use crate::entity::{diary_entry, recording};
use crate::{PracticeTx, RecordingRecord, StoreError};
use kadans_domain::{EntryId, EpisodeId, PatientId};
use recording::{ActiveModel, Column, Entity, Model};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};

impl PracticeTx {
    /// Adds a recording. An entry has one recording: a second is refused as stale.
    pub async fn add_recording(&self, new: &RecordingRecord) -> Result<(), StoreError> {
        let row = ActiveModel {
            practice_id: Set(self.wall()),
            entry_id: Set(new.entry.uuid()),
            patient_id: Set(new.patient.uuid()),
            episode_id: Set(new.episode.uuid()),
            bytes: Set(new.bytes),
            summary: Set(new.summary.clone()),
            kept_at: Set(new.kept_at.into()),
        };
        let added = Entity::insert(row).exec_without_returning(&self.tx).await;
        added.map(drop).map_err(|error| StoreError::stale_if_taken(error, "recording"))
    }

    /// Every recording of an episode, in the order in which their entries were made.
    pub async fn recordings(&self, episode: EpisodeId) -> Result<Vec<RecordingRecord>, StoreError> {
        let of_episode = Entity::find().filter(Column::PracticeId.eq(self.wall())).filter(Column::EpisodeId.eq(episode.uuid()));
        let rows = of_episode.order_by_asc(Column::EntryId).all(&self.tx).await?;
        Ok(rows.into_iter().map(record_of).collect())
    }

    /// The recording of an entry.
    pub async fn recording(&self, entry: EntryId) -> Result<Option<RecordingRecord>, StoreError> {
        let one = Entity::find().filter(Column::PracticeId.eq(self.wall())).filter(Column::EntryId.eq(entry.uuid()));
        Ok(one.one(&self.tx).await?.map(record_of))
    }

    /// Whose an entry is, and in which episode.
    pub async fn home_of(&self, entry: EntryId) -> Result<Option<(PatientId, EpisodeId)>, StoreError> {
        let one = diary_entry::Entity::find()
            .filter(diary_entry::Column::PracticeId.eq(self.wall()))
            .filter(diary_entry::Column::Id.eq(entry.uuid()));
        let row = one.one(&self.tx).await?;
        Ok(row.map(|row| (PatientId::new(row.patient_id), EpisodeId::new(row.episode_id))))
    }
}

fn record_of(row: Model) -> RecordingRecord {
    RecordingRecord {
        entry: EntryId::new(row.entry_id),
        patient: PatientId::new(row.patient_id),
        episode: EpisodeId::new(row.episode_id),
        bytes: row.bytes,
        summary: row.summary,
        kept_at: row.kept_at.into(),
    }
}
