//! From intake to confirmed dose in any programme other than running therapy: facts in, a dose out, a therapist between.

use crate::care::Care;
use crate::prescribe::starts_in_reach;
use crate::{Action, App, AppError, Dossier, EpisodeAccess};
use jiff::civil::Date;
use kadans_domain::{Adjustment, Facts, IntakeId, Observation, PrescriptionId, short_text};
use kadans_plan::form::FieldProblem;
use kadans_plan::running::course::{PHASE, phase_of};
use kadans_plan::{Form, Programme, Proposal};
use kadans_store::{IntakeRecord, PrescriptionRecord};
use kadans_wire::dose::{dose_to_json, intake_facts_to_json};

/// An intake to keep.
#[derive(Debug, Clone)]
pub struct NewFacts {
    /// What was answered.
    pub facts: Facts,
    /// The version the form was opened on; 0 for the first.
    pub based_on: i32,
}

/// A dose to confirm.
#[derive(Debug, Clone)]
pub struct DoseConfirmation {
    /// What the therapist chose.
    pub choice: Facts,
    /// First day.
    pub starts_on: Date,
    /// Why this version; needed from the second on.
    pub reason: String,
    /// The number of versions there were when the form was opened.
    pub based_on: usize,
}

impl App {
    /// Keeps an intake. A correction is a new version; the old one stays.
    pub async fn take_facts(&self, access: &EpisodeAccess, new: NewFacts) -> Result<(), AppError> {
        access.must_be(Action::TakeIntake)?;
        let programme = self.programme_of(access.episode()).ok_or(AppError::NotFound("programme"))?;
        answered(&programme.intake(), &new.facts)?;
        let now = self.now();
        let episode = access.episode().id;
        let today = self.today(access.practice()).await?;
        let tx = self.store.write(access.practice()).await?;
        let latest = tx.latest_intake(episode).await?.map_or(0, |record| record.version);
        if latest != new.based_on {
            return Err(AppError::Stale("intake"));
        }
        let record = IntakeRecord {
            id: IntakeId::new(self.chance.uuid_v7(now)),
            episode,
            version: latest + 1,
            body: intake_facts_to_json(&new.facts),
            taken_at: now,
            taken_by: access.actor().member()?,
        };
        tx.add_intake(&record).await?;
        self.refold(&tx, episode, today).await?;
        Ok(tx.commit().await?)
    }

    /// Confirms a dose. It is computed again here, so that what is kept is what the engine says, not what a form says.
    pub async fn confirm_dose(&self, access: &EpisodeAccess, new: DoseConfirmation) -> Result<PrescriptionId, AppError> {
        access.must_be(Action::Prescribe)?;
        let programme = self.programme_of(access.episode()).ok_or(AppError::NotFound("programme"))?;
        let now = self.now();
        let today = self.today(access.practice()).await?;
        starts_in_reach(new.starts_on, today)?;
        let episode = access.episode().id;
        let tx = self.store.write(access.practice()).await?;
        let dossier = self.open_dossier(&tx, episode, today).await?;
        let care = dossier.care.as_ref().ok_or(AppError::NotFound("programme"))?;
        let reason = reason_for(care, &new)?;
        let taken = care.intake.as_ref().ok_or(AppError::NotFound("intake"))?;
        let dose = match programme.prescribe(&taken.facts, &new.choice) {
            Proposal::Ready { dose, .. } => dose,
            Proposal::Blocked { .. } => return Err(AppError::Gated("screening".into())),
            Proposal::Refused(problems) => return Err(AppError::Answers(problems)),
        };
        let record = PrescriptionRecord {
            id: PrescriptionId::new(self.chance.uuid_v7(now)),
            episode,
            version: i32::try_from(care.versions.len()).unwrap_or(i32::MAX).saturating_add(1),
            intake: taken.record.id,
            body: dose_to_json(&dose),
            content_version: self.content.version.to_string(),
            starts_on: new.starts_on,
            confirmed_at: now,
            confirmed_by: access.actor().member()?,
            reason,
        };
        tx.add_prescription(&record).await?;
        self.refold(&tx, episode, today).await?;
        tx.commit().await?;
        Ok(record.id)
    }

    /// A part of the dose set by hand: one the programme lets a therapist set today, inside its range.
    /// Running therapy lets a therapist set the phase.
    pub(crate) fn adjustment_fits(&self, dossier: &Dossier, set: &Adjustment) -> Result<(), AppError> {
        if dossier.care.is_none() {
            let fits = set.what == PHASE && phase_of(&set.to).is_some();
            return if fits { Ok(()) } else { Err(AppError::NotFound("adjustment")) };
        }
        let (care, programme) = self.in_care(dossier)?;
        let kept = care.kept();
        let form = programme.adjustable(&care.case(&kept, &dossier.entries, dossier.today));
        let only = Facts::new().with(&set.what, set.to.clone());
        refused(form.check(&only).into_iter().filter(|problem| problem.field == set.what).collect())
    }

    /// Answers to a set of questions the programme asks.
    pub(crate) fn observation_fits(&self, dossier: &Dossier, seen: &Observation) -> Result<(), AppError> {
        let (_, programme) = self.in_care(dossier)?;
        let form = programme.observation(&seen.kind).ok_or(AppError::NotFound("observation"))?;
        answered(&form, &seen.facts)
    }

    fn in_care<'a>(&'a self, dossier: &'a Dossier) -> Result<(&'a Care, &'a dyn Programme), AppError> {
        let programme = self.programme_of(&dossier.episode).ok_or(AppError::NotFound("programme"))?;
        Ok((dossier.care.as_ref().ok_or(AppError::NotFound("programme"))?, programme))
    }
}

fn reason_for(care: &Care, new: &DoseConfirmation) -> Result<String, AppError> {
    if care.versions.len() != new.based_on {
        return Err(AppError::Stale("prescription"));
    }
    let reason = short_text(&new.reason, 1000).unwrap_or_default();
    if new.based_on > 0 && reason.is_empty() {
        return Err(AppError::Field { field: "reason", why: "needed" });
    }
    Ok(reason)
}

/// Every answer fits its question.
pub(crate) fn answered(form: &Form, facts: &Facts) -> Result<(), AppError> {
    refused(form.check(facts))
}

fn refused(problems: Vec<FieldProblem>) -> Result<(), AppError> {
    if problems.is_empty() { Ok(()) } else { Err(AppError::Answers(problems)) }
}
