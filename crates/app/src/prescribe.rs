//! From intake to confirmed dose: the engine proposes, a therapist confirms, the running version stays readable.

use crate::{Action, App, AppError, Dossier, EpisodeAccess};
use jiff::civil::Date;
use kadans_domain::{Gate, IntakeId, PrescriptionId, short_text};
use kadans_plan::running::intake::Cleared;
use kadans_plan::running::{Choice, Intake, Proposal, prescribe, rule};
use kadans_store::{IntakeRecord, PracticeTx, PrescriptionRecord};
use kadans_wire::kept_intake::intake_to_json;
use kadans_wire::prescription::prescription_to_json;

/// A plan may be written up afterwards, when it started on paper; this many days back.
const STARTED_AT_MOST_DAYS_AGO: i32 = 120;
/// A plan may be prepared this many days ahead.
const STARTS_AT_MOST_DAYS_AHEAD: i32 = 60;

/// An intake to keep.
#[derive(Debug, Clone)]
pub struct NewIntake {
    /// The facts.
    pub intake: Intake,
    /// The version the form was opened on; 0 for the first.
    pub based_on: i32,
}

/// What the engine proposes for an episode.
#[derive(Debug, Clone)]
pub struct ProposalView {
    /// The dossier.
    pub dossier: Dossier,
    /// What was chosen, or the programme's defaults.
    pub choice: Choice,
    /// The proposal.
    pub proposal: Proposal,
}

/// A dose to confirm.
#[derive(Debug, Clone)]
pub struct Confirmation {
    /// What the therapist chose.
    pub choice: Choice,
    /// First day.
    pub starts_on: Date,
    /// Why this version; needed from the second on.
    pub reason: String,
    /// The number of versions there were when the form was opened.
    pub based_on: usize,
}

/// A confirmed dose in its written form, whatever its programme.
pub(crate) struct Written {
    /// Versions there were before.
    pub before: usize,
    /// The intake it rests on.
    pub intake: IntakeId,
    /// The dose.
    pub body: String,
    /// First day.
    pub starts_on: Date,
    /// Why this version.
    pub reason: String,
}

impl App {
    /// Keeps an intake. A correction is a new version; the old one stays.
    pub async fn take_intake(&self, access: &EpisodeAccess, new: NewIntake) -> Result<(), AppError> {
        access.must_be(Action::TakeIntake)?;
        self.keep_intake(access, intake_to_json(&new.intake), new.based_on).await
    }

    /// Keeps an intake in its written form, as the version after the one the form was opened on.
    pub(crate) async fn keep_intake(&self, access: &EpisodeAccess, body: String, based_on: i32) -> Result<(), AppError> {
        let now = self.now();
        let episode = access.episode().id;
        let today = self.today(access.practice()).await?;
        let tx = self.store.write(access.practice()).await?;
        let latest = tx.latest_intake(episode).await?.map_or(0, |record| record.version);
        if latest != based_on {
            return Err(AppError::Stale("intake"));
        }
        let record = IntakeRecord {
            id: IntakeId::new(self.chance.uuid_v7(now)),
            episode,
            version: latest + 1,
            body,
            taken_at: now,
            taken_by: access.actor().member()?,
        };
        tx.add_intake(&record).await?;
        self.refold(&tx, episode, today).await?;
        Ok(tx.commit().await?)
    }

    /// A clinician lifts a block that the screening found. The clearance becomes part of a new version of the intake, which
    /// keeps who took it and when; the audit has the permission.
    pub async fn lift_block(&self, access: &EpisodeAccess, item: &str, reason: &str) -> Result<(), AppError> {
        access.must_be(Action::ClearStop)?;
        let reason = short_text(reason, 1000).map_err(|_| AppError::Field { field: "reason", why: "needed" })?;
        let dossier = self.dossier(access).await?;
        let taken = dossier.intake.ok_or(AppError::NotFound("intake"))?;
        let mut intake = taken.intake;
        if intake.answer(item).is_none() {
            return Err(AppError::Stale("intake"));
        }
        intake.cleared.retain(|cleared| cleared.item != item);
        intake.cleared.push(Cleared { item: item.to_owned(), reason });
        self.keep_intake(access, intake_to_json(&intake), taken.record.version).await
    }

    /// What the engine proposes, with the programme's defaults or with what the therapist chose.
    pub async fn proposal(&self, access: &EpisodeAccess, choice: Option<Choice>) -> Result<ProposalView, AppError> {
        access.must_be(Action::Prescribe)?;
        let dossier = self.dossier(access).await?;
        let taken = dossier.intake.as_ref().ok_or(AppError::NotFound("intake"))?;
        let programme = &self.content.programmes.running_therapy;
        let choice = choice.unwrap_or_else(|| Choice::usual(programme));
        let proposal = prescribe(programme, &taken.intake, &choice);
        Ok(ProposalView { dossier, choice, proposal })
    }

    /// Confirms a dose. It is computed again here, so that what is kept is what the engine says, not what a form says.
    pub async fn confirm(&self, access: &EpisodeAccess, confirmation: Confirmation) -> Result<PrescriptionId, AppError> {
        access.must_be(Action::Prescribe)?;
        let today = self.today(access.practice()).await?;
        starts_in_reach(confirmation.starts_on, today)?;
        let episode = access.episode().id;
        let tx = self.store.write(access.practice()).await?;
        let dossier = self.open_dossier(&tx, episode, today).await?;
        let reason = reason_for(dossier.versions.len(), confirmation.based_on, &confirmation.reason)?;
        let taken = dossier.intake.as_ref().ok_or(AppError::NotFound("intake"))?;
        let programme = &self.content.programmes.running_therapy;
        let prescription = match prescribe(programme, &taken.intake, &confirmation.choice) {
            Proposal::Ready { gates, .. } if unanswered(&gates) => return Err(AppError::Gated("unanswered".into())),
            Proposal::Ready { prescription, .. } => prescription,
            Proposal::TooShort { weeks, .. } => return Err(AppError::Dose(format!("{weeks} weeks would do"))),
            Proposal::Blocked { .. } => return Err(AppError::Gated("screening".into())),
            Proposal::OutOfRange(problem) => return Err(AppError::Dose(problem.to_string())),
        };
        let body = prescription_to_json(&prescription);
        let written =
            Written { before: dossier.versions.len(), intake: taken.record.id, body, starts_on: confirmation.starts_on, reason };
        self.keep_prescription(access, tx, today, written).await
    }

    /// Keeps a confirmed dose in its written form, as the version after those that were there.
    pub(crate) async fn keep_prescription(
        &self,
        access: &EpisodeAccess,
        tx: PracticeTx,
        today: Date,
        written: Written,
    ) -> Result<PrescriptionId, AppError> {
        let now = self.now();
        let episode = access.episode().id;
        let record = PrescriptionRecord {
            id: PrescriptionId::new(self.chance.uuid_v7(now)),
            episode,
            version: i32::try_from(written.before).unwrap_or(i32::MAX).saturating_add(1),
            intake: written.intake,
            body: written.body,
            content_version: self.content.version.to_string(),
            starts_on: written.starts_on,
            confirmed_at: now,
            confirmed_by: access.actor().member()?,
            reason: written.reason,
        };
        tx.add_prescription(&record).await?;
        self.refold(&tx, episode, today).await?;
        tx.commit().await?;
        Ok(record.id)
    }
}

/// Why this version: needed from the second on, and only for the form that was opened on the newest.
pub(crate) fn reason_for(versions: usize, based_on: usize, reason: &str) -> Result<String, AppError> {
    if versions != based_on {
        return Err(AppError::Stale("prescription"));
    }
    let reason = short_text(reason, 1000).unwrap_or_default();
    if based_on > 0 && reason.is_empty() {
        return Err(AppError::Field { field: "reason", why: "needed" });
    }
    Ok(reason)
}

/// A question that could block was not answered: it is never read as a no.
fn unanswered(gates: &[Gate]) -> bool {
    gates.iter().any(|gate| gate.reason.rule == rule::SCREENING_UNANSWERED)
}

pub(crate) fn starts_in_reach(starts_on: Date, today: Date) -> Result<(), AppError> {
    let ahead = (starts_on - today).get_days();
    if (-STARTED_AT_MOST_DAYS_AGO..=STARTS_AT_MOST_DAYS_AHEAD).contains(&ahead) {
        Ok(())
    } else {
        Err(AppError::Field { field: "starts_on", why: "out-of-reach" })
    }
}
