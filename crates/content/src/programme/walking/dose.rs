//! Numbers of the dose: load, block, pain, taper and home.

use super::super::read::{card, list};
use super::super::written::RangeForm;
use kadans_domain::CardId;
use kadans_plan::running::programme::Range;
use kadans_plan::walking::programme::{
    BlockRule, GapRule, HomeRule, LadderRule, PartsRule, PolicyRules, StartRule, TaperPhase, TaperRule,
};
use serde::Deserialize;

mirrored! {
    StartRule as "StartRule" StartRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        onset_s_min: u32,
        onset_s_max: u32,
        grid_x10: u16,
        corrections_max: u8,
        estimate_percent: u32,
    }

    LadderRule as "LadderRule" LadderRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        full_speed_x10: u16,
        step_x10: u16,
        flat_step_x10: u16,
        floor_x10: u16,
        flat_floor_x10: u16,
        grade_max: u8,
        #[serde(with = "RangeForm")]
        outdoor_x10: Range,
    }

    PolicyRules as "PolicyRules" PolicyRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "card")]
        policy_card: CardId,
        up_s: [u32; 3],
        down_s: u32,
        bout_s_max: u32,
        rest_s_max: u32,
        rest_s_expected: u32,
        low_weeks: u8,
    }

    BlockRule as "BlockRule" BlockRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        first_min: u16,
        first_adapted_min: u16,
        shortest_min: u16,
        step_min: u16,
        longest_min: u16,
        warm_up_min: u16,
        cool_down_min: u16,
    }

    GapRule as "GapRule" GapRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        back_days: u16,
        retest_days: u16,
        block_back_min: u16,
    }

    PartsRule as "PartsRule" PartsRuleForm {
        #[serde(deserialize_with = "card")]
        cycling_card: CardId,
        #[serde(with = "RangeForm")]
        cycling_min: Range,
        cycling_rpe_max: u8,
        #[serde(deserialize_with = "card")]
        strength_card: CardId,
        strength: Vec<String>,
        sets: u8,
        repetitions: u16,
        set_rest_s: u32,
        strength_a_week: u8,
    }

    TaperPhase as "TaperPhase" TaperPhaseForm {
        from_week: u16,
        to_week: u16,
        supervised: u8,
        every_weeks: u8,
        first_week: u16,
        home: u8,
        home_beside: u8,
        home_min: u16,
    }

    TaperRule as "TaperRule" TaperRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(with = "RangeForm")]
        sessions: Range,
        weeks: u16,
        #[serde(deserialize_with = "list::<_, TaperPhaseItem, _>")]
        phases: Vec<TaperPhase>,
        taper_week: u16,
        alone_week: u16,
        left_week: u16,
        few_left: u16,
        early_week: u16,
        used_ask: u16,
    }

    HomeRule as "HomeRule" HomeRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "card")]
        steps_card: CardId,
        counts_percent: u32,
        steps_a_week: u32,
        steps_goal: u32,
    }
}

items! {
    TaperPhaseItem of TaperPhase as "TaperPhaseForm";
}
