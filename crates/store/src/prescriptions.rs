//! Confirmed prescriptions. A change of dose is a new version; sessions done keep pointing at the one they followed.

use crate::entity::prescription::{ActiveModel, Column, Entity, Model};
use crate::{PracticeTx, PrescriptionRecord, StoreError};
use kadans_domain::{EpisodeId, IntakeId, MemberId, PrescriptionId};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};

impl PracticeTx {
    /// Keeps a confirmed version. Two people who confirm version 2 at once: the second is told it is stale.
    pub async fn add_prescription(&self, prescription: &PrescriptionRecord) -> Result<(), StoreError> {
        let row = ActiveModel {
            practice_id: Set(self.wall()),
            id: Set(prescription.id.uuid()),
            episode_id: Set(prescription.episode.uuid()),
            version: Set(prescription.version),
            intake_id: Set(prescription.intake.uuid()),
            body: Set(prescription.body.clone()),
            content_version: Set(prescription.content_version.clone()),
            starts_on: Set(prescription.starts_on.to_string()),
            confirmed_at: Set(prescription.confirmed_at.into()),
            confirmed_by: Set(prescription.confirmed_by.uuid()),
            reason: Set(prescription.reason.clone()),
        };
        row.insert(&self.tx).await.map_err(|e| StoreError::stale_if_taken(e, "prescription"))?;
        Ok(())
    }

    /// All versions of an episode's prescription, oldest first.
    pub async fn prescriptions(&self, episode: EpisodeId) -> Result<Vec<PrescriptionRecord>, StoreError> {
        let rows = Entity::find()
            .filter(Column::PracticeId.eq(self.wall()))
            .filter(Column::EpisodeId.eq(episode.uuid()))
            .order_by_asc(Column::Version)
            .all(&self.tx)
            .await?;
        rows.into_iter().map(prescription_of).collect()
    }
}

fn prescription_of(row: Model) -> Result<PrescriptionRecord, StoreError> {
    let unreadable = |e: jiff::Error| StoreError::Unreadable { what: "prescription", detail: e.to_string() };
    Ok(PrescriptionRecord {
        id: PrescriptionId::new(row.id),
        episode: EpisodeId::new(row.episode_id),
        version: row.version,
        intake: IntakeId::new(row.intake_id),
        body: row.body,
        content_version: row.content_version,
        starts_on: row.starts_on.parse().map_err(unreadable)?,
        confirmed_at: row.confirmed_at.into(),
        confirmed_by: MemberId::new(row.confirmed_by),
        reason: row.reason,
    })
}
