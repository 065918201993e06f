//! The dossier of an episode: everything kept about it, and what the diary makes of it today.

use crate::care::Care;
use crate::{App, AppError, EpisodeAccess, PatientAccess};
use jiff::civil::Date;
use kadans_domain::{Entry, EpisodeId, MemberId, PracticeId};
use kadans_plan::running::course::{Circumstances, course};
use kadans_plan::running::{Confirmed, Course, Intake, screening};
use kadans_store::{Episode, IntakeRecord, Patient, PracticeTx, PrescriptionRecord, Referral};
use kadans_wire::kept_intake::intake_from_json;
use kadans_wire::prescription::prescription_from_json;

/// An intake as it was taken.
#[derive(Debug, Clone)]
pub struct TakenIntake {
    /// When, by whom, which version.
    pub record: IntakeRecord,
    /// The facts.
    pub intake: Intake,
}

/// A prescription as it was confirmed.
#[derive(Debug, Clone)]
pub struct ConfirmedVersion {
    /// When, by whom, why, which version.
    pub record: PrescriptionRecord,
    /// The dose.
    pub confirmed: Confirmed,
}

/// Everything about one episode, as of one day.
#[derive(Debug, Clone)]
pub struct Dossier {
    /// The day it was folded for.
    pub today: Date,
    /// Whose.
    pub patient: Patient,
    /// The episode.
    pub episode: Episode,
    /// The referral it came from.
    pub referral: Referral,
    /// Name of the therapist in charge.
    pub therapist: (MemberId, String),
    /// The newest intake of running therapy.
    pub intake: Option<TakenIntake>,
    /// Every confirmed version of running therapy, oldest first.
    pub versions: Vec<ConfirmedVersion>,
    /// The diary, in the order things happened.
    pub entries: Vec<Entry>,
    /// What the diary makes of a prescription of running therapy.
    pub course: Course,
    /// The same of any other programme; `None` in running therapy.
    pub care: Option<Care>,
    /// The newest intake found something that forbids exercise and that nobody has lifted, also when a plan is under way.
    pub blocked: bool,
}

impl App {
    /// The dossier of an episode someone was allowed to open.
    pub async fn dossier(&self, access: &EpisodeAccess) -> Result<Dossier, AppError> {
        let today = self.today(access.practice()).await?;
        let tx = self.store.read(access.practice()).await?;
        self.open_dossier(&tx, access.episode().id, today).await
    }

    /// The dossier of a patient's newest episode; `None` before a referral.
    pub async fn own_dossier(&self, access: &PatientAccess) -> Result<Option<Dossier>, AppError> {
        let today = self.today(access.practice()).await?;
        let tx = self.store.read(access.practice()).await?;
        match tx.episodes_of(access.patient().id).await?.first() {
            Some(episode) => Ok(Some(self.open_dossier(&tx, episode.id, today).await?)),
            None => Ok(None),
        }
    }

    /// Today's date where the practice is.
    pub async fn today(&self, practice: PracticeId) -> Result<Date, AppError> {
        let zone = self.store.practice(practice).await?.zone;
        let zone = jiff::tz::TimeZone::get(&zone).unwrap_or(jiff::tz::TimeZone::UTC);
        Ok(zone.to_datetime(self.now()).date())
    }

    pub(crate) async fn open_dossier(&self, tx: &PracticeTx, id: EpisodeId, today: Date) -> Result<Dossier, AppError> {
        let episode = tx.episode(id).await?;
        let patient = tx.patient(episode.patient).await?;
        let referral = tx.referral(episode.referral).await?;
        let therapist = tx.member(episode.therapist).await?;
        let entries = tx.diary(id).await?;
        let care = self.care(tx, &episode, &entries, today).await?;
        let (intake, versions) = if care.is_none() { running(tx, id).await? } else { (None, Vec::new()) };
        let blocked = match &care {
            Some(care) => self.is_care_blocked(care),
            None => intake.as_ref().is_some_and(|taken| self.is_blocked(&taken.intake)),
        };
        let course = self.fold(intake.as_ref(), &versions, &entries, today);
        Ok(Dossier {
            today,
            patient,
            episode,
            referral,
            therapist: (therapist.id, therapist.name.as_str().to_owned()),
            intake,
            versions,
            entries,
            course,
            care,
            blocked,
        })
    }

    /// The screening found something that nobody has lifted yet.
    fn is_blocked(&self, intake: &Intake) -> bool {
        let rules = &self.content.programmes.running_therapy.screening;
        screening::forbids(&screening::gates(rules, intake))
    }

    fn fold(&self, intake: Option<&TakenIntake>, versions: &[ConfirmedVersion], entries: &[Entry], today: Date) -> Course {
        let confirmed: Vec<Confirmed> = versions.iter().map(|v| v.confirmed.clone()).collect();
        let circumstances = Circumstances { company: intake.map(|taken| taken.intake.company.clone()).unwrap_or_default() };
        course(&self.content.programmes.running_therapy, &confirmed, &circumstances, entries, today)
    }
}

/// Intake and versions of running therapy.
async fn running(tx: &PracticeTx, id: EpisodeId) -> Result<(Option<TakenIntake>, Vec<ConfirmedVersion>), AppError> {
    let intake = tx.latest_intake(id).await?.map(taken).transpose()?;
    let versions = tx.prescriptions(id).await?.into_iter().map(confirmed).collect::<Result<_, _>>()?;
    Ok((intake, versions))
}

fn taken(record: IntakeRecord) -> Result<TakenIntake, AppError> {
    let unreadable = |e: kadans_wire::WireError| AppError::Unreadable { what: "intake", detail: e.to_string() };
    Ok(TakenIntake { intake: intake_from_json(&record.body).map_err(unreadable)?, record })
}

fn confirmed(record: PrescriptionRecord) -> Result<ConfirmedVersion, AppError> {
    let unreadable = |e: kadans_wire::WireError| AppError::Unreadable { what: "prescription", detail: e.to_string() };
    let prescription = prescription_from_json(&record.body).map_err(unreadable)?;
    Ok(ConfirmedVersion { confirmed: Confirmed { id: record.id, from: record.starts_on, prescription }, record })
}

impl Dossier {
    /// A later entry corrects this one, so it no longer counts.
    pub fn is_superseded(&self, id: kadans_domain::EntryId) -> bool {
        self.course.corrected.contains(&id)
    }

    /// A stop of this entry stands.
    pub fn is_stopped_by(&self, id: kadans_domain::EntryId) -> bool {
        match &self.care {
            Some(care) => care.standing.stops.iter().any(|stop| stop.entry == id),
            None => self.course.stops.iter().any(|stop| stop.entry == id),
        }
    }

    /// A stop stands that nobody has lifted.
    pub fn is_stopped(&self) -> bool {
        match &self.care {
            Some(care) => !care.standing.stops.is_empty(),
            None => !self.course.stops.is_empty(),
        }
    }

    /// There is an alert with this id.
    pub fn has_alert(&self, id: &str) -> bool {
        match &self.care {
            Some(care) => care.standing.alerts.iter().any(|alert| alert.id == id),
            None => self.course.alerts.iter().any(|alert| alert.id == id),
        }
    }
}
