//! The dose: ladder, ranges, start, walking weeks and breathing.

use super::super::read::{card, list, preset};
use kadans_domain::{BreathingPreset, CardId};
use kadans_plan::running::programme::{
    BreathingLimits, BreathingRules, DoseRanges, Ladder, LeadInRule, PresetPlan, Range, Rung, StartRule, SteepRule,
};
use serde::Deserialize;

mirrored! {
    Range as "Range" RangeForm { low: u32, usual: u32, high: u32, }

    Ladder as "Ladder" LadderForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "super::super::rung::ladder")]
        rungs: Vec<Rung>,
        walk_in_s: u32,
        walk_out_s: u32,
        total_s_min: u32,
        total_s_max: u32,
    }

    DoseRanges as "DoseRanges" DoseRangesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(with = "RangeForm")]
        weeks: Range,
        #[serde(with = "RangeForm")]
        sessions_a_week: Range,
        goal_rungs: Vec<u8>,
        #[serde(deserialize_with = "card")]
        supervision_card: CardId,
        rest_days_min: u8,
    }

    StartRule as "StartRule" StartRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        share_calibrated: u32,
        share_careful: u32,
        rpe_max: u8,
        rung_max: u8,
        sustainable_s_max: u32,
    }

    LeadInRule as "LeadInRule" LeadInRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        below_s: u32,
        sessions_a_week: u8,
        walk_s: u32,
        every_s: u32,
        jog_s: u32,
    }

    SteepRule as "SteepRule" SteepRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        sessions_per_rung: u32,
        weekly_rise_s_max: u32,
    }

    BreathingLimits as "BreathingLimits" BreathingLimitsForm {
        #[serde(with = "RangeForm")]
        rate_x10: Range,
        #[serde(with = "RangeForm")]
        in_percent: Range,
        minutes_max: u32,
    }

    PresetPlan as "PresetPlan" PresetPlanForm {
        #[serde(deserialize_with = "preset")]
        preset: BreathingPreset,
        #[serde(default)]
        breaths: Option<u32>,
        #[serde(default)]
        seconds: Option<u32>,
        times_a_day: u32,
    }

    BreathingRules as "BreathingRules" BreathingRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(with = "BreathingLimitsForm")]
        limits: BreathingLimits,
        #[serde(with = "RangeForm")]
        times_a_day: Range,
        #[serde(deserialize_with = "list::<_, PresetPlanItem, _>")]
        presets: Vec<PresetPlan>,
    }
}

items! {
    PresetPlanItem of PresetPlan as "PresetPlanForm";
}
