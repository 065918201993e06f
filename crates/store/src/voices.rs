//! Spoken notes: which there are, and with which entry of the diary they belong. Their sound lies on the [`Shelf`](crate::Shelf).

use crate::entity::voice::{ActiveModel, Column, Entity, Model};
use crate::{PracticeTx, StoreError, VoiceRecord};
use kadans_domain::{EntryId, EpisodeId, PatientId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};

impl PracticeTx {
    /// Adds a spoken note. An entry has one: a second is refused as stale.
    pub async fn add_voice(&self, new: &VoiceRecord) -> Result<(), StoreError> {
        let row = ActiveModel {
            practice_id: Set(self.wall()),
            entry_id: Set(new.entry.uuid()),
            patient_id: Set(new.patient.uuid()),
            episode_id: Set(new.episode.uuid()),
            media: Set(new.media.clone()),
            bytes: Set(new.bytes),
            kept_at: Set(new.kept_at.into()),
        };
        let added = Entity::insert(row).exec_without_returning(&self.tx).await;
        added.map(drop).map_err(|error| StoreError::stale_if_taken(error, "voice"))
    }

    /// Every spoken note of an episode, in the order in which their entries were made.
    pub async fn voices(&self, episode: EpisodeId) -> Result<Vec<VoiceRecord>, StoreError> {
        let of_episode = Entity::find().filter(Column::PracticeId.eq(self.wall())).filter(Column::EpisodeId.eq(episode.uuid()));
        let rows = of_episode.order_by_asc(Column::EntryId).all(&self.tx).await?;
        Ok(rows.into_iter().map(record_of).collect())
    }
}

fn record_of(row: Model) -> VoiceRecord {
    VoiceRecord {
        entry: EntryId::new(row.entry_id),
        patient: PatientId::new(row.patient_id),
        episode: EpisodeId::new(row.episode_id),
        media: row.media,
        bytes: row.bytes,
        kept_at: row.kept_at.into(),
    }
}
