//! The written form of `content/programmes/walking-therapy.toml`.

mod cover;
mod dose;
mod measure;
mod safety;

use super::Written;
use super::read::programme_id;
use super::written::RedFlagsForm;
use cover::CoverRulesForm;
use dose::{
    BlockRuleForm, GapRuleForm, HomeRuleForm, LadderRuleForm, PartsRuleForm, PolicyRulesForm, StartRuleForm, TaperRuleForm,
};
use kadans_plan::running::programme::{ProgrammeId, ProgrammeProblem, RedFlags};
use kadans_plan::walking::programme::{
    BandRule, BlockRule, BloodPressure, ChangeRule, CoverRules, GapRule, HomeRule, LadderRule, LifestyleRule, LimbRule,
    PartsRule, PolicyRules, RetestRule, SessionGates, ShuttleRule, StagingRule, StartRule, StopRules, TaperRule, TreadmillRule,
    WalkingTherapy, contradictions,
};
use measure::{BandRuleForm, ChangeRuleForm, LifestyleRuleForm, RetestRuleForm, ShuttleRuleForm, TreadmillRuleForm};
use safety::{BloodPressureForm, LimbRuleForm, SessionGatesForm, StagingRuleForm, StopRulesForm};
use serde::Deserialize;

mirrored! {
    WalkingTherapy as "WalkingTherapy" WalkingTherapyForm {
        #[serde(deserialize_with = "programme_id")]
        id: ProgrammeId,
        version: u32,
        #[serde(with = "StagingRuleForm")]
        staging: StagingRule,
        #[serde(with = "LimbRuleForm")]
        limb: LimbRule,
        #[serde(with = "BloodPressureForm")]
        blood_pressure: BloodPressure,
        #[serde(with = "SessionGatesForm")]
        session_gates: SessionGates,
        #[serde(with = "RedFlagsForm")]
        red_flags: RedFlags,
        #[serde(with = "StopRulesForm")]
        stops: StopRules,
        #[serde(with = "TreadmillRuleForm")]
        treadmill: TreadmillRule,
        #[serde(with = "ShuttleRuleForm")]
        shuttle: ShuttleRule,
        #[serde(with = "ChangeRuleForm")]
        change: ChangeRule,
        #[serde(with = "RetestRuleForm")]
        retest: RetestRule,
        #[serde(with = "StartRuleForm")]
        start: StartRule,
        #[serde(with = "LadderRuleForm")]
        ladder: LadderRule,
        #[serde(with = "PolicyRulesForm")]
        policies: PolicyRules,
        #[serde(with = "BlockRuleForm")]
        block: BlockRule,
        #[serde(with = "GapRuleForm")]
        gap: GapRule,
        #[serde(with = "PartsRuleForm")]
        parts: PartsRule,
        #[serde(with = "TaperRuleForm")]
        taper: TaperRule,
        #[serde(with = "HomeRuleForm")]
        home: HomeRule,
        #[serde(with = "BandRuleForm")]
        band: BandRule,
        #[serde(with = "LifestyleRuleForm")]
        lifestyle: LifestyleRule,
        #[serde(with = "CoverRulesForm")]
        cover: CoverRules,
    }
}

/// The whole file.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct WalkingFile(#[serde(with = "WalkingTherapyForm")] WalkingTherapy);

impl Written for WalkingTherapy {
    type File = WalkingFile;

    fn of(WalkingFile(programme): WalkingFile) -> WalkingTherapy {
        programme
    }

    fn id(&self) -> &ProgrammeId {
        &self.id
    }

    fn problems(&self) -> Vec<ProgrammeProblem> {
        contradictions(self)
    }
}
