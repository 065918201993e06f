//! Verdicts as they were given. Nothing is overwritten: a late entry or a correction gives the session a new version.

use crate::entity::verdict::{ActiveModel, Column, Entity, Model};
use crate::{PracticeTx, StoreError, VerdictRecord};
use kadans_domain::{EntryId, EpisodeId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};

impl PracticeTx {
    /// Keeps verdicts.
    pub async fn add_verdicts(&self, verdicts: &[VerdictRecord]) -> Result<(), StoreError> {
        for many in verdicts.chunks(MANY) {
            let rows = many.iter().map(|verdict| ActiveModel {
                practice_id: Set(self.wall()),
                entry_id: Set(verdict.entry.uuid()),
                version: Set(verdict.version),
                episode_id: Set(verdict.episode.uuid()),
                body: Set(verdict.body.clone()),
                content_version: Set(verdict.content_version.clone()),
                given_at: Set(verdict.given_at.into()),
            });
            Entity::insert_many(rows).exec_without_returning(&self.tx).await?;
        }
        Ok(())
    }

    /// Every version of every verdict of an episode, oldest first.
    pub async fn verdicts(&self, episode: EpisodeId) -> Result<Vec<VerdictRecord>, StoreError> {
        let rows = Entity::find()
            .filter(Column::PracticeId.eq(self.wall()))
            .filter(Column::EpisodeId.eq(episode.uuid()))
            .order_by_asc(Column::EntryId)
            .order_by_asc(Column::Version)
            .all(&self.tx)
            .await?;
        Ok(rows.into_iter().map(verdict_of).collect())
    }
}

/// Rows in one statement: databases limit the values of a statement.
const MANY: usize = 100;

fn verdict_of(row: Model) -> VerdictRecord {
    VerdictRecord {
        episode: EpisodeId::new(row.episode_id),
        entry: EntryId::new(row.entry_id),
        version: row.version,
        body: row.body,
        content_version: row.content_version,
        given_at: row.given_at.into(),
    }
}
