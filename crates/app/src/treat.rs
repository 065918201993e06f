//! From intake to confirmed dose in any programme other than running therapy: facts in, a dose out, a therapist between.

use crate::care::Care;
use crate::prescribe::{Written, reason_for, starts_in_reach};
use crate::{Action, App, AppError, Dossier, EpisodeAccess};
use jiff::civil::Date;
use kadans_domain::{Adjustment, Facts, PrescriptionId};
use kadans_plan::form::FieldProblem;
use kadans_plan::running::course::{PHASE, phase_of};
use kadans_plan::{Form, Programme, Proposal};
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
        self.keep_intake(access, intake_facts_to_json(&new.facts), new.based_on).await
    }

    /// Confirms a dose. It is computed again here, so that what is kept is what the engine says, not what a form says.
    pub async fn confirm_dose(&self, access: &EpisodeAccess, new: DoseConfirmation) -> Result<PrescriptionId, AppError> {
        access.must_be(Action::Prescribe)?;
        let programme = self.programme_of(access.episode()).ok_or(AppError::NotFound("programme"))?;
        let today = self.today(access.practice()).await?;
        starts_in_reach(new.starts_on, today)?;
        let tx = self.store.write(access.practice()).await?;
        let dossier = self.open_dossier(&tx, access.episode().id, today).await?;
        let care = dossier.care.as_ref().ok_or(AppError::NotFound("programme"))?;
        let reason = reason_for(care.versions.len(), new.based_on, &new.reason)?;
        let taken = care.intake.as_ref().ok_or(AppError::NotFound("intake"))?;
        let dose = match programme.prescribe(&taken.facts, &new.choice) {
            Proposal::Ready { dose, .. } => dose,
            Proposal::Blocked { .. } => return Err(AppError::Gated("screening".into())),
            Proposal::Refused(problems) => return Err(AppError::Answers(problems)),
        };
        let (before, body) = (care.versions.len(), dose_to_json(&dose));
        let written = Written { before, intake: taken.record.id, body, starts_on: new.starts_on, reason };
        self.keep_prescription(access, tx, today, written).await
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

    fn in_care<'a>(&'a self, dossier: &'a Dossier) -> Result<(&'a Care, &'a dyn Programme), AppError> {
        let programme = self.programme_of(&dossier.episode).ok_or(AppError::NotFound("programme"))?;
        Ok((dossier.care.as_ref().ok_or(AppError::NotFound("programme"))?, programme))
    }
}

/// Every answer fits its question.
pub(crate) fn answered(form: &Form, facts: &Facts) -> Result<(), AppError> {
    refused(form.check(facts))
}

fn refused(problems: Vec<FieldProblem>) -> Result<(), AppError> {
    if problems.is_empty() { Ok(()) } else { Err(AppError::Answers(problems)) }
}
