//! The written form of `content/programmes/running-therapy.toml`: the types of the engine, named again field by field, so
//! that a field which is missing, unknown or of another kind is an error at its line.

use kadans_plan::running::programme::{
    BreathingRules, Calibration, DoseRanges, GapRule, Goals, HeartRateRule, IndicationRules, Ladder, LeadInRule, Phases,
    ProgrammeId, ProgressRules, RedFlags, RelapseRule, RunningTherapy, ScreeningRules, StartRule, SteepRule, SubGoals,
    SuicidalityRule, TimeBlocks,
};
use serde::Deserialize;

mod company;
mod decide;
mod dose;
mod measure;
mod safety;

use company::{GoalsForm, PhasesForm, SubGoalsForm, TimeBlocksForm};
use decide::{GapRuleForm, IndicationRulesForm, ProgressRulesForm, RelapseRuleForm};
pub(super) use dose::RangeForm;
use dose::{BreathingRulesForm, DoseRangesForm, LadderForm, LeadInRuleForm, StartRuleForm, SteepRuleForm};
use measure::{CalibrationForm, HeartRateRuleForm};
pub(super) use safety::{LevelForm, PhoneItem, RedFlagsForm};
use safety::{ScreeningRulesForm, SuicidalityRuleForm};

mirrored! {
    RunningTherapy as "RunningTherapy" RunningTherapyForm {
        #[serde(deserialize_with = "super::read::programme_id")]
        id: ProgrammeId,
        version: u32,
        #[serde(with = "LadderForm")]
        ladder: Ladder,
        #[serde(with = "DoseRangesForm")]
        dose: DoseRanges,
        #[serde(with = "StartRuleForm")]
        start: StartRule,
        #[serde(with = "LeadInRuleForm")]
        lead_in: LeadInRule,
        #[serde(with = "SteepRuleForm")]
        steep: SteepRule,
        #[serde(with = "CalibrationForm")]
        calibration: Calibration,
        #[serde(with = "HeartRateRuleForm")]
        heart_rate: HeartRateRule,
        #[serde(with = "BreathingRulesForm")]
        breathing: BreathingRules,
        #[serde(with = "ProgressRulesForm")]
        progress: ProgressRules,
        #[serde(with = "IndicationRulesForm")]
        indications: IndicationRules,
        #[serde(with = "GapRuleForm")]
        gap: GapRule,
        #[serde(with = "RelapseRuleForm")]
        relapse: RelapseRule,
        #[serde(with = "TimeBlocksForm")]
        time_blocks: TimeBlocks,
        #[serde(with = "PhasesForm")]
        phases: Phases,
        #[serde(with = "SubGoalsForm")]
        sub_goals: SubGoals,
        #[serde(with = "GoalsForm")]
        goals: Goals,
        #[serde(with = "ScreeningRulesForm")]
        screening: ScreeningRules,
        #[serde(with = "RedFlagsForm")]
        red_flags: RedFlags,
        #[serde(with = "SuicidalityRuleForm")]
        suicidality: SuicidalityRule,
    }
}

/// The whole file.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct ProgrammeFile(#[serde(with = "RunningTherapyForm")] pub RunningTherapy);
