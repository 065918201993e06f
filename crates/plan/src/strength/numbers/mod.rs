//! The numbers of strength training with heart complaints, from `content/programmes/cardiac-strength.toml`.
//!
//! Rules are code, their numbers are data: each group names its evidence card, and a person's own ceilings (from the clearance)
//! only ever lower them. Loads are in tenths of a kilogram.

mod check;
mod decide;
mod dose;
mod exercise;
mod safety;

pub use decide::{Decide, Delayed, Estimate, Gap};
pub use dose::{Course, PhaseRule, Phases, Profiles, Tempo};
pub use exercise::{Catalogue, Exercise, Name, Place, Region, Variant, names};
pub use safety::{Clearance, Effort, Safety, SessionGate, Waits};

use crate::programme::ProgrammeId;

/// Strength training with heart complaints (krachttraining bij hartklachten): the whole programme as data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardiacStrength {
    /// Its id and the name of its file: `cardiac-strength`.
    pub id: ProgrammeId,
    /// Version of its numbers.
    pub version: u32,
    /// Length, frequency, retests.
    pub course: Course,
    /// The four phases.
    pub phases: Phases,
    /// How one repetition goes.
    pub tempo: Tempo,
    /// What a profile changes.
    pub profiles: Profiles,
    /// A physician's clearance.
    pub clearance: Clearance,
    /// How long to wait after an event.
    pub waits: Waits,
    /// Limits before a session.
    pub gate: SessionGate,
    /// Limits in effort.
    pub effort: Effort,
    /// Late complaints.
    pub delayed: Delayed,
    /// Steps up and down.
    pub decide: Decide,
    /// After days without training.
    pub gap: Gap,
    /// An estimated maximum, as a ceiling only.
    pub estimate: Estimate,
    /// The exercises, and what may never be among them.
    pub exercises: Catalogue,
    /// Why someone stops at once.
    pub safety: Safety,
}
