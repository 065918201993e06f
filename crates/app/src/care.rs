//! What any programme other than running therapy keeps of an episode, and what the diary makes of it.

use crate::{App, AppError};
use jiff::civil::Date;
use kadans_domain::{Entry, Facts};
use kadans_plan::programme::ProgrammeId;
use kadans_plan::{Case, Kept, Programme, Proposal, Standing};
use kadans_store::{Episode, IntakeRecord, PracticeTx, PrescriptionRecord};
use kadans_wire::dose::{dose_as_written, dose_from_json, dose_to_json, intake_facts_from_json};

/// An intake as it was taken.
#[derive(Debug, Clone)]
pub struct TakenFacts {
    /// When, by whom, which version.
    pub record: IntakeRecord,
    /// What was answered.
    pub facts: Facts,
}

/// A prescription as it was confirmed.
#[derive(Debug, Clone)]
pub struct KeptVersion {
    /// When, by whom, why, which version.
    pub record: PrescriptionRecord,
    /// The dose.
    pub kept: Kept,
    /// This program still says, to the last byte, what was confirmed. If not, the dose is what was written then.
    pub same: bool,
}

/// An episode in such a programme.
#[derive(Debug, Clone)]
pub struct Care {
    /// The programme.
    pub programme: ProgrammeId,
    /// The newest intake.
    pub intake: Option<TakenFacts>,
    /// Every confirmed version, oldest first.
    pub versions: Vec<KeptVersion>,
    /// What the diary makes of it.
    pub standing: Standing,
}

impl Care {
    /// The confirmed doses, as the engine takes them.
    pub fn kept(&self) -> Vec<Kept> {
        self.versions.iter().map(|version| version.kept.clone()).collect()
    }

    /// All the engine needs to know, given the doses of [`Care::kept`].
    pub fn case<'a>(&'a self, versions: &'a [Kept], entries: &'a [Entry], today: Date) -> Case<'a> {
        Case { intake: self.intake.as_ref().map(|taken| &taken.facts), versions, entries, today }
    }
}

impl App {
    /// The programme of an episode; `None` for running therapy, which has a path of its own.
    pub(crate) fn programme_of(&self, episode: &Episode) -> Option<&dyn Programme> {
        self.content.programmes.by_id(&episode.programme)
    }

    /// The newest intake found something that forbids exercise. It is asked with the usual choices: a choice that no longer fits
    /// must not hide a finding. While a plan is under way, an intake that contradicts itself holds it back too.
    pub(crate) fn is_care_blocked(&self, care: &Care) -> bool {
        let programme = self.content.programmes.by_id(&care.programme.0);
        let (Some(programme), Some(taken)) = (programme, &care.intake) else { return false };
        match programme.prescribe(&taken.facts, &Facts::new()) {
            Proposal::Blocked { .. } => true,
            Proposal::Refused(_) => !care.versions.is_empty(),
            Proposal::Ready { .. } => false,
        }
    }

    pub(crate) async fn care(
        &self,
        tx: &PracticeTx,
        episode: &Episode,
        entries: &[Entry],
        today: Date,
    ) -> Result<Option<Care>, AppError> {
        let Some(programme) = self.programme_of(episode) else { return Ok(None) };
        let intake = tx.latest_intake(episode.id).await?.map(taken).transpose()?;
        let records = tx.prescriptions(episode.id).await?;
        let versions = records.into_iter().map(|record| kept(programme, record)).collect::<Result<Vec<_>, _>>()?;
        let doses: Vec<Kept> = versions.iter().map(|version| version.kept.clone()).collect();
        let facts = intake.as_ref().map(|taken| &taken.facts);
        let standing = programme.standing(&Case { intake: facts, versions: &doses, entries, today });
        Ok(Some(Care { programme: programme.id().clone(), intake, versions, standing }))
    }
}

fn taken(record: IntakeRecord) -> Result<TakenFacts, AppError> {
    let facts = intake_facts_from_json(&record.body).map_err(|e| unreadable("intake", &e))?;
    Ok(TakenFacts { facts, record })
}

/// What was given is what is read. Today's content may make another dose of the same intake, or refuse it: then the written form
/// speaks, and the version says that its rules are of an earlier day.
fn kept(programme: &dyn Programme, record: PrescriptionRecord) -> Result<KeptVersion, AppError> {
    let damaged = |e: kadans_wire::WireError| unreadable("prescription", &e);
    let written = dose_from_json(&record.body).map_err(damaged)?;
    let (dose, same) = match programme.prescribe(&written.intake, &written.choice) {
        Proposal::Ready { dose, .. } if dose_to_json(&dose) == record.body => (*dose, true),
        _ => (dose_as_written(&record.body).map_err(damaged)?, false),
    };
    Ok(KeptVersion { kept: Kept { id: record.id, from: record.starts_on, dose }, record, same })
}

fn unreadable(what: &'static str, detail: &impl ToString) -> AppError {
    AppError::Unreadable { what, detail: detail.to_string() }
}
