//! Deciding: progress, gaps and relapse.

use super::super::read::card;
use kadans_domain::CardId;
use kadans_plan::running::programme::{GapRule, IndicationRules, Limits, ProgressRules, RelapseRule};
use serde::Deserialize;

mirrored! {
    Limits as "Limits" LimitsForm {
        done_below: u16,
        rpe: u8,
        talk: u8,
        pain_run: u8,
        pain_rise: u8,
        fatigue_rise: u8,
    }

    ProgressRules as "ProgressRules" ProgressRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(with = "LimitsForm")]
        regress: Limits,
        #[serde(with = "LimitsForm")]
        hold: Limits,
        worse_in_a_row: u8,
        held_in_a_row: u8,
        usual_days: u8,
        silent_days: u16,
    }

    IndicationRules as "IndicationRules" IndicationRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        brake_weeks: u8,
        easy_in_a_row: u8,
        easy_rpe_max: u8,
        easy_talk_max: u8,
        confidence_min: u8,
    }

    GapRule as "GapRule" GapRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        repeat_days: u16,
        back_days: u16,
        rungs_back: u8,
        remeasure_days: u16,
    }

    RelapseRule as "RelapseRule" RelapseRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        absent_max: u8,
        unknown_days_max: u16,
        days: u16,
        absent_days_min: u16,
        snooze_days: u16,
        months_after_discharge: u16,
    }
}
