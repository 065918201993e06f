//! The numbers of walking therapy: data, so that a new edition of a guideline is a new version of a file and not of a rule.
//!
//! Every group names the evidence card its numbers rest on. Metres and seconds are whole; speed is tenths of km/h.

mod check;
mod cover;
mod dose;
mod measure;
mod safety;

pub use check::contradictions;
pub use cover::{CoverRules, CoverYear};
pub use dose::{BlockRule, GapRule, HomeRule, LadderRule, PartsRule, PolicyRules, STRENGTH, StartRule, TaperPhase, TaperRule};
pub use measure::{BandRule, ChangeRule, LifestyleRule, RetestRule, RetestWeek, ShuttleRule, TreadmillRule};
pub use safety::{BloodPressure, LimbRule, SessionGates, StagingRule, StopRules};

use crate::programme::ProgrammeId;
use crate::running::programme::RedFlags;

/// All numbers of the programme, as its file holds them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WalkingTherapy {
    /// Name of the programme and of its file.
    pub id: ProgrammeId,
    /// Version of the numbers.
    pub version: u32,
    /// Who this is for.
    pub staging: StagingRule,
    /// When the limb comes first.
    pub limb: LimbRule,
    /// When the heart or the blood pressure comes first.
    pub blood_pressure: BloodPressure,
    /// What is asked before each session.
    pub session_gates: SessionGates,
    /// Why a session ends, by code.
    pub red_flags: RedFlags,
    /// What follows, and who to call.
    pub stops: StopRules,
    /// The graded treadmill test.
    pub treadmill: TreadmillRule,
    /// The shuttle walking test.
    pub shuttle: ShuttleRule,
    /// What change is real.
    pub change: ChangeRule,
    /// When is measured again, and when the letter goes.
    pub retest: RetestRule,
    /// The first load.
    pub start: StartRule,
    /// Steps of load.
    pub ladder: LadderRule,
    /// How far the pain may go, and when the load changes.
    pub policies: PolicyRules,
    /// Length of the walking block.
    pub block: BlockRule,
    /// Days without a session.
    pub gap: GapRule,
    /// What stands beside the walking.
    pub parts: PartsRule,
    /// Supervised sessions and home walks, week by week.
    pub taper: TaperRule,
    /// Walking at home.
    pub home: HomeRule,
    /// What gain may be expected.
    pub band: BandRule,
    /// Foot care and lifestyle.
    pub lifestyle: LifestyleRule,
    /// What the basic insurance covers.
    pub cover: CoverRules,
}
