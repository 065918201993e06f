//! The caseload: a fold kept beside the diary so that the list opens at once. It can be dropped and rebuilt.

use crate::entity::caseload::{ActiveModel, Column, Entity, Model};
use crate::{CaseloadRow, PracticeTx, StoreError};
use kadans_domain::{EpisodeId, PatientId};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};

impl PracticeTx {
    /// Keeps the newest fold of an episode.
    pub async fn put_caseload_row(&self, row: &CaseloadRow) -> Result<(), StoreError> {
        let model = ActiveModel {
            practice_id: Set(self.wall()),
            episode_id: Set(row.episode.uuid()),
            patient_id: Set(row.patient.uuid()),
            urgency: Set(row.urgency),
            body: Set(row.body.clone()),
        };
        Entity::insert(model)
            .on_conflict(
                OnConflict::columns([Column::PracticeId, Column::EpisodeId])
                    .update_columns([Column::PatientId, Column::Urgency, Column::Body])
                    .to_owned(),
            )
            .exec_without_returning(&self.tx)
            .await?;
        Ok(())
    }

    /// Every episode's fold, most urgent first.
    pub async fn caseload(&self) -> Result<Vec<CaseloadRow>, StoreError> {
        let rows = Entity::find()
            .filter(Column::PracticeId.eq(self.wall()))
            .order_by_asc(Column::Urgency)
            .order_by_desc(Column::EpisodeId)
            .all(&self.tx)
            .await?;
        Ok(rows.into_iter().map(row_of).collect())
    }

    /// Drops all folds, to be made again.
    pub async fn drop_folds(&self) -> Result<u64, StoreError> {
        let done = Entity::delete_many().filter(Column::PracticeId.eq(self.wall())).exec(&self.tx).await?;
        Ok(done.rows_affected)
    }
}

fn row_of(row: Model) -> CaseloadRow {
    CaseloadRow {
        episode: EpisodeId::new(row.episode_id),
        patient: PatientId::new(row.patient_id),
        urgency: row.urgency,
        body: row.body,
    }
}
