//! The written form of `content/programmes/cardiac-strength.toml`: the types of the engine, named again field by field, so
//! that a field which is missing, unknown or of another kind is an error at its line.

mod decide;
mod dose;
mod exercise;
mod safety;

use super::Written;
use super::read::programme_id;
use decide::{DecideForm, DelayedForm, EstimateForm, GapForm};
use dose::{CourseForm, PhasesForm, ProfilesForm, TempoForm};
use exercise::CatalogueForm;
use kadans_plan::programme::ProgrammeId;
use kadans_plan::running::programme::ProgrammeProblem;
use kadans_plan::strength::numbers::{
    CardiacStrength, Catalogue, Clearance, Course, Decide, Delayed, Effort, Estimate, Gap, Phases, Profiles, Safety, SessionGate,
    Tempo, Waits,
};
use safety::{ClearanceForm, EffortForm, SafetyForm, SessionGateForm, WaitsForm};
use serde::Deserialize;

mirrored! {
    CardiacStrength as "CardiacStrength" CardiacStrengthForm {
        #[serde(deserialize_with = "programme_id")]
        id: ProgrammeId,
        version: u32,
        #[serde(with = "CourseForm")]
        course: Course,
        #[serde(with = "PhasesForm")]
        phases: Phases,
        #[serde(with = "TempoForm")]
        tempo: Tempo,
        #[serde(with = "ProfilesForm")]
        profiles: Profiles,
        #[serde(with = "ClearanceForm")]
        clearance: Clearance,
        #[serde(with = "WaitsForm")]
        waits: Waits,
        #[serde(with = "SessionGateForm")]
        gate: SessionGate,
        #[serde(with = "EffortForm")]
        effort: Effort,
        #[serde(with = "DelayedForm")]
        delayed: Delayed,
        #[serde(with = "DecideForm")]
        decide: Decide,
        #[serde(with = "GapForm")]
        gap: Gap,
        #[serde(with = "EstimateForm")]
        estimate: Estimate,
        #[serde(with = "CatalogueForm")]
        exercises: Catalogue,
        #[serde(with = "SafetyForm")]
        safety: Safety,
    }
}

/// The whole file.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct File(#[serde(with = "CardiacStrengthForm")] CardiacStrength);

impl Written for CardiacStrength {
    type File = File;

    fn of(File(programme): File) -> CardiacStrength {
        programme
    }

    fn id(&self) -> &ProgrammeId {
        &self.id
    }

    fn problems(&self) -> Vec<ProgrammeProblem> {
        self.validate()
    }
}
