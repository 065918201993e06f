//! Referrals, the episodes of care they open, and the intakes taken in them.

use crate::entity::{episode, intake, referral};
use crate::{Episode, IntakeRecord, PracticeTx, Referral, StoreError};
use kadans_domain::{EpisodeId, Indication, IntakeId, MemberId, PatientId, ReferralId, Referrer, ReferrerRole};
use sea_orm::sea_query::LockType;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};

impl PracticeTx {
    /// Keeps a referral and opens its episode.
    pub async fn open_episode(&self, referral: &Referral, episode: &Episode) -> Result<(), StoreError> {
        referral::ActiveModel {
            practice_id: Set(self.wall()),
            id: Set(referral.id.uuid()),
            patient_id: Set(referral.patient.uuid()),
            referrer_name: Set(referral.referrer.name.clone()),
            referrer_role: Set(referral.referrer.role.code().to_owned()),
            indication: Set(referral.indication.code().to_owned()),
            referred_on: Set(referral.referred_on.to_string()),
            question: Set(referral.question.clone()),
        }
        .insert(&self.tx)
        .await?;
        episode::ActiveModel {
            practice_id: Set(self.wall()),
            id: Set(episode.id.uuid()),
            patient_id: Set(episode.patient.uuid()),
            referral_id: Set(episode.referral.uuid()),
            programme: Set(episode.programme.clone()),
            therapist_id: Set(episode.therapist.uuid()),
            opened_at: Set(episode.opened_at.into()),
        }
        .insert(&self.tx)
        .await?;
        Ok(())
    }

    /// The referral with this id.
    pub async fn referral(&self, id: ReferralId) -> Result<Referral, StoreError> {
        let row = referral::Entity::find_by_id((self.wall(), id.uuid())).one(&self.tx).await?;
        referral_of(row.ok_or(StoreError::Missing("referral"))?)
    }

    /// The episode with this id.
    pub async fn episode(&self, id: EpisodeId) -> Result<Episode, StoreError> {
        let row = episode::Entity::find_by_id((self.wall(), id.uuid())).one(&self.tx).await?;
        Ok(episode_of(row.ok_or(StoreError::Missing("episode"))?))
    }

    /// Whoever folds this episode's diary comes here first: two who write at once fold one after the other, so the later
    /// fold holds the entries of both. Weaker than a full lock, because writing an entry already leans on its episode.
    pub async fn hold_episode(&self, id: EpisodeId) -> Result<(), StoreError> {
        let row = episode::Entity::find_by_id((self.wall(), id.uuid())).lock(LockType::NoKeyUpdate).one(&self.tx).await?;
        row.map(drop).ok_or(StoreError::Missing("episode"))
    }

    /// A patient's episodes, newest first.
    pub async fn episodes_of(&self, patient: PatientId) -> Result<Vec<Episode>, StoreError> {
        let rows = episode::Entity::find()
            .filter(episode::Column::PracticeId.eq(self.wall()))
            .filter(episode::Column::PatientId.eq(patient.uuid()))
            .order_by_desc(episode::Column::OpenedAt)
            .order_by_desc(episode::Column::Id)
            .all(&self.tx)
            .await?;
        Ok(rows.into_iter().map(episode_of).collect())
    }

    /// Every episode of the practice, oldest first.
    pub async fn episodes(&self) -> Result<Vec<Episode>, StoreError> {
        let rows = episode::Entity::find()
            .filter(episode::Column::PracticeId.eq(self.wall()))
            .order_by_asc(episode::Column::OpenedAt)
            .order_by_asc(episode::Column::Id)
            .all(&self.tx)
            .await?;
        Ok(rows.into_iter().map(episode_of).collect())
    }

    /// Keeps an intake. Two people who save version 2 at once: the second is told it is stale.
    pub async fn add_intake(&self, intake: &IntakeRecord) -> Result<(), StoreError> {
        let row = intake::ActiveModel {
            practice_id: Set(self.wall()),
            id: Set(intake.id.uuid()),
            episode_id: Set(intake.episode.uuid()),
            version: Set(intake.version),
            body: Set(intake.body.clone()),
            taken_at: Set(intake.taken_at.into()),
            taken_by: Set(intake.taken_by.uuid()),
        };
        row.insert(&self.tx).await.map_err(|e| StoreError::stale_if_taken(e, "intake"))?;
        Ok(())
    }

    /// The newest intake of an episode.
    pub async fn latest_intake(&self, episode: EpisodeId) -> Result<Option<IntakeRecord>, StoreError> {
        let row = intake::Entity::find()
            .filter(intake::Column::PracticeId.eq(self.wall()))
            .filter(intake::Column::EpisodeId.eq(episode.uuid()))
            .order_by_desc(intake::Column::Version)
            .one(&self.tx)
            .await?;
        Ok(row.map(intake_of))
    }

    /// The intake with this id.
    pub async fn intake(&self, id: IntakeId) -> Result<IntakeRecord, StoreError> {
        let row = intake::Entity::find_by_id((self.wall(), id.uuid())).one(&self.tx).await?;
        Ok(intake_of(row.ok_or(StoreError::Missing("intake"))?))
    }
}

fn referral_of(row: referral::Model) -> Result<Referral, StoreError> {
    let unreadable = |detail: String| StoreError::Unreadable { what: "referral", detail };
    Ok(Referral {
        id: ReferralId::new(row.id),
        patient: PatientId::new(row.patient_id),
        referrer: Referrer {
            name: row.referrer_name,
            role: ReferrerRole::from_code(&row.referrer_role).ok_or_else(|| unreadable(row.referrer_role))?,
        },
        indication: Indication::from_code(&row.indication).ok_or_else(|| unreadable(row.indication))?,
        referred_on: row.referred_on.parse().map_err(|e: jiff::Error| unreadable(e.to_string()))?,
        question: row.question,
    })
}

fn episode_of(row: episode::Model) -> Episode {
    Episode {
        id: EpisodeId::new(row.id),
        patient: PatientId::new(row.patient_id),
        referral: ReferralId::new(row.referral_id),
        programme: row.programme,
        therapist: MemberId::new(row.therapist_id),
        opened_at: row.opened_at.into(),
    }
}

fn intake_of(row: intake::Model) -> IntakeRecord {
    IntakeRecord {
        id: IntakeId::new(row.id),
        episode: EpisodeId::new(row.episode_id),
        version: row.version,
        body: row.body,
        taken_at: row.taken_at.into(),
        taken_by: MemberId::new(row.taken_by),
    }
}
