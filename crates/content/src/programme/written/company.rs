//! Around the running: the week, the phases, the sub-goals and the goals.

use super::super::read::{card, indication, list};
use kadans_domain::{CardId, Indication};
use kadans_plan::running::programme::{GoalKind, GoalMeasure, GoalTemplate, Goals, Phases, SubGoals, TimeBlocks};
use serde::Deserialize;

mirrored! {
    TimeBlocks as "TimeBlocks" TimeBlocksForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        a_week: u8,
        train_min: u16,
        train_max: u16,
        around_min: u16,
        norm_min: u16,
    }

    Phases as "Phases" PhasesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        crisis_days: u16,
        problem_days: u16,
        total_days: u16,
    }

    SubGoals as "SubGoals" SubGoalsForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        effort_sessions: u8,
        effort_gap_max: u8,
        effort_talk_max: u8,
        pacing_sessions: u8,
        bout_run_max: u16,
        bout_walk_min: u16,
        pacing_share: u16,
        blocks_booked: u8,
        blocks_weeks: u8,
        blocks_kept: u16,
        alone_runs: u8,
        alone_weeks: u8,
        alone_of_weeks: u8,
        breathing_a_day: u8,
        breathing_days: u8,
        breathing_of_days: u8,
        breathing_long_a_day: u8,
        success_sessions: u8,
        success_share: u16,
        milestone_s: u32,
    }

    GoalTemplate as "GoalTemplate" GoalTemplateForm {
        id: String,
        #[serde(default, deserialize_with = "indication")]
        indication: Option<Indication>,
        #[serde(with = "GoalKindForm")]
        kind: GoalKind,
        #[serde(with = "GoalMeasureForm")]
        measure: GoalMeasure,
    }

    Goals as "Goals" GoalsForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "list::<_, GoalTemplateItem, _>")]
        templates: Vec<GoalTemplate>,
    }
}

items! {
    GoalTemplateItem of GoalTemplate as "GoalTemplateForm";
}

#[derive(Deserialize)]
#[serde(remote = "GoalKind", rename_all = "snake_case")]
pub(super) enum GoalKindForm {
    Win,
    Improvement,
    Execution,
}

#[derive(Deserialize)]
#[serde(remote = "GoalMeasure", rename_all = "snake_case")]
pub(super) enum GoalMeasureForm {
    DeviceMinutes,
    MeanHeartRate,
    Repetitions,
    ExpectedAndDone,
    YesNo,
    GuessError,
    PaceRatio,
    TalkLevel,
    BoutCompliance,
    HeartRateRecovery,
    BreathsAMinute,
    OwnScale,
    Count,
}
