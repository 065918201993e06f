//! Links and QR codes that let someone in.

use crate::entity::invitation::{ActiveModel, Column, Entity, Model};
use crate::{Invitation, PracticeTx, StoreError, Subject};
use jiff::Timestamp;
use kadans_domain::InvitationId;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};

impl PracticeTx {
    /// Keeps an invitation.
    pub async fn add_invitation(&self, invitation: &Invitation) -> Result<(), StoreError> {
        let (subject_kind, subject_id) = invitation.subject.parts();
        ActiveModel {
            practice_id: Set(self.wall()),
            id: Set(invitation.id.uuid()),
            secret_hash: Set(invitation.secret_hash.clone()),
            subject_kind: Set(subject_kind.to_owned()),
            subject_id: Set(subject_id),
            created_at: Set(invitation.created_at.into()),
            expires_at: Set(invitation.expires_at.into()),
            uses_left: Set(invitation.uses_left),
            revoked_at: Set(invitation.revoked_at.map(Into::into)),
        }
        .insert(&self.tx)
        .await?;
        Ok(())
    }

    /// The invitation whose secret has this hash.
    pub async fn invitation(&self, secret_hash: &[u8]) -> Result<Option<Invitation>, StoreError> {
        let row = Entity::find()
            .filter(Column::PracticeId.eq(self.wall()))
            .filter(Column::SecretHash.eq(secret_hash))
            .one(&self.tx)
            .await?;
        row.map(invitation_of).transpose()
    }

    /// All invitations made for someone, newest first.
    pub async fn invitations_of(&self, subject: Subject) -> Result<Vec<Invitation>, StoreError> {
        let rows = Entity::find()
            .filter(Column::PracticeId.eq(self.wall()))
            .filter(Column::SubjectId.eq(subject.parts().1))
            .order_by_desc(Column::CreatedAt)
            .all(&self.tx)
            .await?;
        rows.into_iter().map(invitation_of).collect()
    }

    /// Keeps how often an invitation may still be used.
    pub async fn set_uses_left(&self, id: InvitationId, uses_left: i32) -> Result<(), StoreError> {
        ActiveModel { practice_id: Set(self.wall()), id: Set(id.uuid()), uses_left: Set(uses_left), ..Default::default() }
            .update(&self.tx)
            .await?;
        Ok(())
    }

    /// Withdraws an invitation.
    pub async fn revoke_invitation(&self, id: InvitationId, at: Timestamp) -> Result<(), StoreError> {
        ActiveModel { practice_id: Set(self.wall()), id: Set(id.uuid()), revoked_at: Set(Some(at.into())), ..Default::default() }
            .update(&self.tx)
            .await?;
        Ok(())
    }
}

fn invitation_of(row: Model) -> Result<Invitation, StoreError> {
    Ok(Invitation {
        id: InvitationId::new(row.id),
        subject: Subject::of(&row.subject_kind, row.subject_id)?,
        secret_hash: row.secret_hash,
        created_at: row.created_at.into(),
        expires_at: row.expires_at.into(),
        uses_left: row.uses_left,
        revoked_at: row.revoked_at.map(Into::into),
    })
}
