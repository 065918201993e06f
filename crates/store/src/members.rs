//! Members of a practice and how they prove to be themselves.

use crate::entity::member::{ActiveModel, Column, Entity, Model};
use crate::{Credentials, Member, PracticeTx, StoreError};
use kadans_domain::{Email, Language, MemberId, PersonName, Role};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};

impl PracticeTx {
    /// Adds a member.
    pub async fn add_member(&self, member: &Member) -> Result<(), StoreError> {
        let credentials = member.credentials.clone();
        ActiveModel {
            practice_id: Set(self.wall()),
            id: Set(member.id.uuid()),
            role: Set(member.role.code().to_owned()),
            name: Set(member.name.as_str().to_owned()),
            email: Set(member.email.as_str().to_owned()),
            language: Set(member.language.code().to_owned()),
            password_hash: Set(credentials.as_ref().map(|c| c.password_hash.clone())),
            totp_secret: Set(credentials.as_ref().map(|c| c.totp_secret.clone())),
            totp_last_step: Set(credentials.as_ref().map_or(0, |c| c.totp_last_step)),
            failures: Set(0),
            locked_until: Set(None),
            created_at: Set(member.created_at.into()),
        }
        .insert(&self.tx)
        .await?;
        Ok(())
    }

    /// The member with this id.
    pub async fn member(&self, id: MemberId) -> Result<Member, StoreError> {
        let row = Entity::find_by_id((self.wall(), id.uuid())).one(&self.tx).await?;
        member_of(row.ok_or(StoreError::Missing("member"))?)
    }

    /// The same, and nobody else changes it until this transaction ends: two wrong tries at once are two.
    pub async fn held_member(&self, id: MemberId) -> Result<Member, StoreError> {
        let row = Entity::find_by_id((self.wall(), id.uuid())).lock_exclusive().one(&self.tx).await?;
        member_of(row.ok_or(StoreError::Missing("member"))?)
    }

    /// All members, by name.
    pub async fn members(&self) -> Result<Vec<Member>, StoreError> {
        let rows = Entity::find().filter(Column::PracticeId.eq(self.wall())).order_by_asc(Column::Name).all(&self.tx).await?;
        rows.into_iter().map(member_of).collect()
    }

    /// Replaces how a member signs in.
    pub async fn set_credentials(&self, id: MemberId, credentials: &Credentials) -> Result<(), StoreError> {
        ActiveModel {
            practice_id: Set(self.wall()),
            id: Set(id.uuid()),
            password_hash: Set(Some(credentials.password_hash.clone())),
            totp_secret: Set(Some(credentials.totp_secret.clone())),
            totp_last_step: Set(credentials.totp_last_step),
            failures: Set(credentials.failures),
            locked_until: Set(credentials.locked_until.map(Into::into)),
            ..Default::default()
        }
        .update(&self.tx)
        .await?;
        Ok(())
    }
}

pub(crate) fn member_of(row: Model) -> Result<Member, StoreError> {
    let unreadable = |detail: String| StoreError::Unreadable { what: "member", detail };
    let credentials = match (row.password_hash, row.totp_secret) {
        (Some(password_hash), Some(totp_secret)) => Some(Credentials {
            password_hash,
            totp_secret,
            totp_last_step: row.totp_last_step,
            failures: row.failures,
            locked_until: row.locked_until.map(Into::into),
        }),
        _ => None,
    };
    Ok(Member {
        id: MemberId::new(row.id),
        role: Role::from_code(&row.role).ok_or_else(|| unreadable(format!("role {}", row.role)))?,
        name: PersonName::new(&row.name).map_err(|e| unreadable(e.to_string()))?,
        email: Email::new(&row.email).map_err(|e| unreadable(e.to_string()))?,
        language: Language::from_code(&row.language).unwrap_or_default(),
        credentials,
        created_at: row.created_at.into(),
    })
}
