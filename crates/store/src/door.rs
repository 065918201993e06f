//! The few look-ups that come before a practice is known: making one, listing them, and finding who signs in.

use crate::entity::{audit_head, member, practice};
use crate::members::member_of;
use crate::{Member, Practice, Store, StoreError};
use kadans_domain::{Email, PracticeId};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set, TransactionTrait};

impl Store {
    /// Makes a practice with an empty audit chain.
    pub async fn add_practice(&self, new: &Practice) -> Result<(), StoreError> {
        let tx = self.db.begin().await?;
        practice::ActiveModel {
            practice_id: Set(new.id.uuid()),
            name: Set(new.name.clone()),
            zone: Set(new.zone.clone()),
            created_at: Set(new.created_at.into()),
        }
        .insert(&tx)
        .await?;
        audit_head::ActiveModel { practice_id: Set(new.id.uuid()), seq: Set(0), hash: Set(String::new()) }.insert(&tx).await?;
        Ok(tx.commit().await?)
    }

    /// All practices, oldest first.
    pub async fn practices(&self) -> Result<Vec<Practice>, StoreError> {
        let rows = practice::Entity::find().order_by_asc(practice::Column::CreatedAt).all(&self.db).await?;
        Ok(rows.into_iter().map(practice_of).collect())
    }

    /// The practice with this id.
    pub async fn practice(&self, id: PracticeId) -> Result<Practice, StoreError> {
        let row = practice::Entity::find_by_id(id.uuid()).one(&self.db).await?;
        row.map(practice_of).ok_or(StoreError::Missing("practice"))
    }

    /// Members with this address, in whichever practice they work.
    pub async fn members_by_email(&self, email: &Email) -> Result<Vec<(PracticeId, Member)>, StoreError> {
        let rows = member::Entity::find().filter(member::Column::Email.eq(email.as_str())).all(&self.db).await?;
        rows.into_iter().map(|row| Ok((PracticeId::new(row.practice_id), member_of(row)?))).collect()
    }
}

fn practice_of(row: practice::Model) -> Practice {
    Practice { id: PracticeId::new(row.practice_id), name: row.name, zone: row.zone, created_at: row.created_at.into() }
}
