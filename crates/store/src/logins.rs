//! Signed-in devices. The cookie holds a token; only its hash lies here, so a stolen database lets nobody in.

use crate::entity::login::{ActiveModel, Column, Entity, Model};
use crate::{Login, LoginStage, NewLogin, PracticeTx, StoreError, Subject};
use jiff::Timestamp;
use kadans_domain::{LoginId, MemberId, PatientId};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use uuid::Uuid;

impl Subject {
    pub(crate) fn parts(self) -> (&'static str, Uuid) {
        match self {
            Subject::Member(id) => ("member", id.uuid()),
            Subject::Patient(id) => ("patient", id.uuid()),
        }
    }

    pub(crate) fn of(kind: &str, id: Uuid) -> Result<Subject, StoreError> {
        match kind {
            "member" => Ok(Subject::Member(MemberId::new(id))),
            "patient" => Ok(Subject::Patient(PatientId::new(id))),
            other => Err(StoreError::Unreadable { what: "subject", detail: format!("kind {other}") }),
        }
    }
}

impl PracticeTx {
    /// Keeps a login.
    pub async fn add_login(&self, new: &NewLogin) -> Result<(), StoreError> {
        let (subject_kind, subject_id) = new.login.subject.parts();
        ActiveModel {
            practice_id: Set(self.wall()),
            id: Set(new.login.id.uuid()),
            token_hash: Set(new.token_hash.clone()),
            subject_kind: Set(subject_kind.to_owned()),
            subject_id: Set(subject_id),
            stage: Set(stage_code(new.login.stage).to_owned()),
            created_at: Set(new.login.created_at.into()),
            expires_at: Set(new.login.expires_at.into()),
            revoked_at: Set(None),
        }
        .insert(&self.tx)
        .await?;
        Ok(())
    }

    /// The login whose token has this hash.
    pub async fn login(&self, token_hash: &[u8]) -> Result<Option<Login>, StoreError> {
        let row = Entity::find()
            .filter(Column::PracticeId.eq(self.wall()))
            .filter(Column::TokenHash.eq(token_hash))
            .one(&self.tx)
            .await?;
        row.map(login_of).transpose()
    }

    /// Ends every login of someone, on whatever device.
    pub async fn revoke_logins_of(&self, subject: Subject, at: Timestamp) -> Result<(), StoreError> {
        Entity::update_many()
            .set(ActiveModel { revoked_at: Set(Some(at.into())), ..Default::default() })
            .filter(Column::PracticeId.eq(self.wall()))
            .filter(Column::SubjectId.eq(subject.parts().1))
            .filter(Column::RevokedAt.is_null())
            .exec(&self.tx)
            .await?;
        Ok(())
    }

    /// Ends a login.
    pub async fn revoke_login(&self, id: LoginId, at: Timestamp) -> Result<(), StoreError> {
        ActiveModel { practice_id: Set(self.wall()), id: Set(id.uuid()), revoked_at: Set(Some(at.into())), ..Default::default() }
            .update(&self.tx)
            .await?;
        Ok(())
    }
}

const fn stage_code(stage: LoginStage) -> &'static str {
    match stage {
        LoginStage::AwaitingCode => "awaiting_code",
        LoginStage::Full => "full",
    }
}

fn login_of(row: Model) -> Result<Login, StoreError> {
    Ok(Login {
        id: LoginId::new(row.id),
        subject: Subject::of(&row.subject_kind, row.subject_id)?,
        stage: if row.stage == stage_code(LoginStage::Full) { LoginStage::Full } else { LoginStage::AwaitingCode },
        created_at: row.created_at.into(),
        expires_at: row.expires_at.into(),
        revoked_at: row.revoked_at.map(Into::into),
    })
}
