//! A referral comes in: a person, who asks, for what. It opens an episode of care.

use crate::{Action, App, AppError, PracticeAccess};
use jiff::civil::Date;
use kadans_domain::{EpisodeId, Indication, Language, PatientId, PersonName, ReferralId, Referrer};
use kadans_store::{Episode, Patient, Referral};

/// A referral as it was written down.
#[derive(Debug, Clone)]
pub struct NewReferral {
    /// The person.
    pub name: PersonName,
    /// Date of birth, when known.
    pub born_on: Option<Date>,
    /// Language of their screens.
    pub language: Language,
    /// Who referred.
    pub referrer: Referrer,
    /// For what.
    pub indication: Indication,
    /// Date on the referral; not in the future.
    pub referred_on: Date,
    /// The referrer's question; may be empty.
    pub question: String,
}

impl App {
    /// Records a referral and opens its episode under the therapist who records it. `ticket` is the id the form came with:
    /// sending the same form twice opens one episode.
    pub async fn refer(&self, access: &PracticeAccess, ticket: EpisodeId, new: NewReferral) -> Result<EpisodeId, AppError> {
        access.must_be(Action::Refer)?;
        let therapist = access.actor().member()?;
        let today = self.today(access.practice()).await?;
        if new.referred_on > today {
            return Err(AppError::Field { field: "referred_on", why: "in-the-future" });
        }
        if new.born_on.is_some_and(|born| born > today) {
            return Err(AppError::Field { field: "born_on", why: "in-the-future" });
        }
        let now = self.now();
        let tx = self.store.write(access.practice()).await?;
        if tx.episode(ticket).await.is_ok() {
            return Ok(ticket);
        }
        let patient = Patient {
            id: PatientId::new(self.chance.uuid_v7(now)),
            name: new.name,
            born_on: new.born_on,
            language: new.language,
            created_at: now,
        };
        let new_indication = new.indication;
        let referral = Referral {
            id: ReferralId::new(self.chance.uuid_v7(now)),
            patient: patient.id,
            referrer: new.referrer,
            indication: new.indication,
            referred_on: new.referred_on,
            question: new.question,
        };
        let episode = Episode {
            id: ticket,
            patient: patient.id,
            referral: referral.id,
            programme: self.content.programmes.for_indication(new_indication).0.clone(),
            therapist,
            opened_at: now,
        };
        tx.add_patient(&patient).await?;
        tx.open_episode(&referral, &episode).await?;
        self.refold(&tx, episode.id, today).await?;
        tx.commit().await?;
        Ok(ticket)
    }

    /// A fresh id for a form that makes something: sending the form twice then makes one thing.
    pub fn ticket(&self) -> uuid::Uuid {
        self.chance.uuid_v7(self.now())
    }
}
