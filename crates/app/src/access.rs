//! Permission: who may do what with whose data, decided once and written down before anything happens.
//!
//! A refusal because of the role is said as such ("forbidden"); a thing that belongs to someone else looks exactly like a
//! thing that does not exist, so nobody learns from a refusal that someone is a patient.

use crate::{Action, App, AppError};
use kadans_content::Scope;
use kadans_domain::{EpisodeId, Language, MemberId, PatientId, PersonName, PracticeId, Role};
use kadans_store::{AuditRecord, Episode, Patient, PracticeTx, StoreError, Subject};

/// Someone who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// A person in treatment.
    Patient {
        /// Their practice.
        practice: PracticeId,
        /// Who.
        id: PatientId,
        /// Name, for their own screens.
        name: PersonName,
        /// Language of their screens.
        language: Language,
    },
    /// A member of a practice.
    Member {
        /// Their practice.
        practice: PracticeId,
        /// Who.
        id: MemberId,
        /// Therapist or administrator.
        role: Role,
        /// Name, for their own screens.
        name: PersonName,
        /// Language of their screens.
        language: Language,
    },
}

impl Actor {
    /// The practice within which everything happens.
    pub const fn practice(&self) -> PracticeId {
        match self {
            Actor::Patient { practice, .. } | Actor::Member { practice, .. } => *practice,
        }
    }

    /// Their role.
    pub const fn role(&self) -> Role {
        match self {
            Actor::Patient { .. } => Role::Patient,
            Actor::Member { role, .. } => *role,
        }
    }

    /// Language of their screens.
    pub const fn language(&self) -> Language {
        match self {
            Actor::Patient { language, .. } | Actor::Member { language, .. } => *language,
        }
    }

    /// Name, for their own screens.
    pub const fn name(&self) -> &PersonName {
        match self {
            Actor::Patient { name, .. } | Actor::Member { name, .. } => name,
        }
    }

    /// The same person, as invitations and logins name them.
    pub const fn subject(&self) -> Subject {
        match self {
            Actor::Patient { id, .. } => Subject::Patient(*id),
            Actor::Member { id, .. } => Subject::Member(*id),
        }
    }

    /// As the audit writes it: `patient:ID` or `member:ID`.
    pub fn audit_name(&self) -> String {
        match self {
            Actor::Patient { id, .. } => format!("patient:{id}"),
            Actor::Member { id, .. } => format!("member:{id}"),
        }
    }

    /// The member who acts; a use case for members refuses anyone else.
    pub(crate) const fn member(&self) -> Result<MemberId, AppError> {
        match self {
            Actor::Member { id, .. } => Ok(*id),
            Actor::Patient { .. } => Err(AppError::Forbidden),
        }
    }

    fn owns(&self, patient: PatientId) -> bool {
        matches!(self, Actor::Patient { id, .. } if *id == patient)
    }
}

/// Proof that an action on the practice as a whole was allowed and audited.
#[derive(Debug, Clone)]
pub struct PracticeAccess {
    actor: Actor,
    action: Action,
}

/// Proof that an action on a patient was allowed and audited.
#[derive(Debug, Clone)]
pub struct PatientAccess {
    actor: Actor,
    action: Action,
    patient: Patient,
}

/// Proof that an action on an episode was allowed and audited.
#[derive(Debug, Clone)]
pub struct EpisodeAccess {
    actor: Actor,
    action: Action,
    patient: Patient,
    episode: Episode,
}

macro_rules! access {
    ($name:ident) => {
        impl $name {
            /// Who was allowed.
            pub const fn actor(&self) -> &Actor {
                &self.actor
            }

            /// The practice.
            pub const fn practice(&self) -> PracticeId {
                self.actor.practice()
            }

            /// Refuses an access that was granted for something else.
            pub(crate) fn must_be(&self, action: Action) -> Result<(), AppError> {
                if self.action == action { Ok(()) } else { Err(AppError::Forbidden) }
            }
        }
    };
}

access!(PracticeAccess);
access!(PatientAccess);
access!(EpisodeAccess);

impl PatientAccess {
    /// Whose data.
    pub const fn patient(&self) -> &Patient {
        &self.patient
    }
}

impl EpisodeAccess {
    /// Whose data.
    pub const fn patient(&self) -> &Patient {
        &self.patient
    }

    /// Which episode.
    pub const fn episode(&self) -> &Episode {
        &self.episode
    }
}

/// The outcome of weighing a request, as the audit keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Check {
    /// The role has the action and the data are within its reach.
    Granted,
    /// The role does not have the action.
    NotThisRole,
    /// The data are not this person's, or do not exist in this practice.
    NotWithinReach,
}

impl Check {
    const fn outcome(self) -> &'static str {
        match self {
            Check::Granted => "granted",
            Check::NotThisRole | Check::NotWithinReach => "refused",
        }
    }

    const fn why(self) -> &'static str {
        match self {
            Check::Granted => "role=yes practice=yes reach=yes",
            Check::NotThisRole => "role=no",
            Check::NotWithinReach => "role=yes reach=no",
        }
    }

    const fn answer(self, what: &'static str) -> Result<(), AppError> {
        match self {
            Check::Granted => Ok(()),
            Check::NotThisRole => Err(AppError::Forbidden),
            Check::NotWithinReach => Err(AppError::NotFound(what)),
        }
    }
}

impl App {
    /// Asks to do something with the practice as a whole.
    pub async fn may_with_practice(&self, actor: &Actor, action: Action) -> Result<PracticeAccess, AppError> {
        let check = match self.content.roles.allows(actor.role(), action.code()) {
            Some(Scope::Practice) => Check::Granted,
            Some(Scope::Own) | None => Check::NotThisRole,
        };
        let tx = self.store.write(actor.practice()).await?;
        self.decide(tx, actor, action, check, "practice".into(), None).await?;
        check.answer("practice")?;
        Ok(PracticeAccess { actor: actor.clone(), action })
    }

    /// Asks to do something with a patient.
    pub async fn may_with_patient(&self, actor: &Actor, action: Action, id: PatientId) -> Result<PatientAccess, AppError> {
        let tx = self.store.write(actor.practice()).await?;
        let patient = found(tx.patient(id).await)?;
        let check = self.weigh(actor, action, patient.as_ref());
        self.decide(tx, actor, action, check, format!("patient:{id}"), patient.as_ref()).await?;
        check.answer("patient")?;
        let patient = patient.ok_or(AppError::NotFound("patient"))?;
        Ok(PatientAccess { actor: actor.clone(), action, patient })
    }

    /// Asks to do something with an episode.
    pub async fn may_with_episode(&self, actor: &Actor, action: Action, id: EpisodeId) -> Result<EpisodeAccess, AppError> {
        let tx = self.store.write(actor.practice()).await?;
        let episode = found(tx.episode(id).await)?;
        let patient = match &episode {
            Some(episode) => found(tx.patient(episode.patient).await)?,
            None => None,
        };
        let check = self.weigh(actor, action, patient.as_ref());
        self.decide(tx, actor, action, check, format!("episode:{id}"), patient.as_ref()).await?;
        check.answer("episode")?;
        match (patient, episode) {
            (Some(patient), Some(episode)) => Ok(EpisodeAccess { actor: actor.clone(), action, patient, episode }),
            _ => Err(AppError::NotFound("episode")),
        }
    }

    fn weigh(&self, actor: &Actor, action: Action, patient: Option<&Patient>) -> Check {
        let Some(scope) = self.content.roles.allows(actor.role(), action.code()) else {
            return Check::NotThisRole;
        };
        match (scope, patient) {
            (Scope::Practice, Some(_)) => Check::Granted,
            (Scope::Own, Some(patient)) if actor.owns(patient.id) => Check::Granted,
            (Scope::Practice | Scope::Own, _) => Check::NotWithinReach,
        }
    }

    /// Writes the decision down; it is on disk before the action starts.
    async fn decide(
        &self,
        tx: PracticeTx,
        actor: &Actor,
        action: Action,
        check: Check,
        subject: String,
        patient: Option<&Patient>,
    ) -> Result<(), AppError> {
        let record = AuditRecord {
            at: self.now(),
            actor: actor.audit_name(),
            action: action.code().to_owned(),
            subject,
            patient: patient.map(|p| p.id),
            outcome: check.outcome().to_owned(),
            why: format!("{} as={}", check.why(), actor.role().code()),
        };
        tx.record(&record).await?;
        tx.commit().await?;
        Ok(())
    }
}

fn found<T>(row: Result<T, StoreError>) -> Result<Option<T>, AppError> {
    match row {
        Ok(value) => Ok(Some(value)),
        Err(StoreError::Missing(_)) => Ok(None),
        Err(other) => Err(other.into()),
    }
}
