//! The practice: its members and its audit trail.

use crate::{Action, App, AppError, PracticeAccess};
use kadans_domain::{Email, Language, MemberId, PersonName, PracticeId, Role, short_text};
use kadans_store::{AuditRow, AuditVerdict, Member, Practice, Subject};

/// Newest audit rows a page shows.
const AUDIT_PAGE: u64 = 200;

/// A practice to make.
#[derive(Debug, Clone)]
pub struct NewPractice {
    /// Its name, 1 to 120 characters.
    pub name: String,
    /// IANA zone of its calendar.
    pub zone: String,
}

/// A member to add.
#[derive(Debug, Clone)]
pub struct NewMember {
    /// Therapist or administrator.
    pub role: Role,
    /// Name.
    pub name: PersonName,
    /// Address.
    pub email: Email,
    /// Language of their screens.
    pub language: Language,
}

impl PracticeAccess {
    /// Whoever runs the practice sees who works there, and reads their names in the audit.
    fn must_see_members(&self) -> Result<(), AppError> {
        const ANY: [Action; 3] = [Action::SeePractice, Action::ManageMembers, Action::SeeAudit];
        if ANY.iter().any(|action| self.must_be(*action).is_ok()) { Ok(()) } else { Err(AppError::Forbidden) }
    }
}

impl App {
    /// Makes a practice. Only the command line does this: whoever holds the database may.
    pub async fn found_practice(&self, new: NewPractice) -> Result<PracticeId, AppError> {
        let name = short_text(&new.name, 120).map_err(|_| AppError::Field { field: "name", why: "name" })?;
        jiff::tz::TimeZone::get(&new.zone).map_err(|_| AppError::Field { field: "zone", why: "zone" })?;
        let now = self.now();
        let id = PracticeId::new(self.chance.uuid_v7(now));
        self.store.add_practice(&Practice { id, name, zone: new.zone, created_at: now }).await?;
        Ok(id)
    }

    /// Adds a member; they sign in once they have followed their link.
    pub async fn add_member(&self, access: &PracticeAccess, new: NewMember) -> Result<MemberId, AppError> {
        access.must_be(Action::ManageMembers)?;
        self.add_member_of(access.practice(), new).await
    }

    /// The same for the command line.
    pub async fn add_member_of(&self, practice: PracticeId, new: NewMember) -> Result<MemberId, AppError> {
        if new.role == Role::Patient {
            return Err(AppError::Field { field: "role", why: "role" });
        }
        let now = self.now();
        let id = MemberId::new(self.chance.uuid_v7(now));
        let tx = self.store.write(practice).await?;
        if tx.members().await?.iter().any(|m| m.email == new.email) {
            return Err(AppError::Field { field: "email", why: "email-taken" });
        }
        tx.add_member(&Member {
            id,
            role: new.role,
            name: new.name,
            email: new.email,
            language: new.language,
            credentials: None,
            created_at: now,
        })
        .await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Everyone who works in the practice.
    pub async fn members(&self, access: &PracticeAccess) -> Result<Vec<Member>, AppError> {
        access.must_see_members()?;
        Ok(self.store.read(access.practice()).await?.members().await?)
    }

    /// Whether a member has a link that still works.
    pub async fn has_open_link(&self, access: &PracticeAccess, member: MemberId) -> Result<bool, AppError> {
        access.must_see_members()?;
        let tx = self.store.read(access.practice()).await?;
        let links = tx.invitations_of(Subject::Member(member)).await?;
        Ok(links.iter().any(|link| self.still_works(link)))
    }

    /// The practice itself.
    pub async fn practice(&self, id: PracticeId) -> Result<Practice, AppError> {
        Ok(self.store.practice(id).await?)
    }

    /// The newest rows of the audit trail.
    pub async fn audit_trail(&self, access: &PracticeAccess) -> Result<Vec<AuditRow>, AppError> {
        access.must_be(Action::SeeAudit)?;
        Ok(self.store.read(access.practice()).await?.audit_trail(AUDIT_PAGE).await?)
    }

    /// Walks the whole audit chain of a practice.
    pub async fn verify_audit(&self, practice: PracticeId) -> Result<AuditVerdict, AppError> {
        Ok(self.store.read(practice).await?.verify_audit().await?)
    }
}
