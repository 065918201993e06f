//! The written form of `content/programmes/running-therapy.toml`: the types of the engine, named again field by field, so
//! that a field which is missing, unknown or of another kind is an error at its line.

use super::read::{card, indication, list, preset};
use kadans_domain::{BreathingPreset, CardId, Indication, Level};
use kadans_plan::programme::*;
use serde::Deserialize;

/// The engine's `$engine` with fields of these names, written as a TOML table.
macro_rules! mirrored {
    ($($engine:ident as $name:literal $mirror:ident { $($(#[$attr:meta])* $field:ident: $kind:ty,)+ })+) => {$(
        #[derive(Deserialize)]
        #[serde(remote = $name, deny_unknown_fields)]
        pub(super) struct $mirror { $($(#[$attr])* $field: $kind,)+ }
    )+};
}

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

    Range as "Range" RangeForm { low: u32, usual: u32, high: u32, }

    Ladder as "Ladder" LadderForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "super::rung::ladder")]
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

    Calibration as "Calibration" CalibrationForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "super::read::bands")]
        bands: [BorgBand; 5],
        #[serde(deserialize_with = "super::read::band")]
        target: BorgBand,
        slower: u16,
        much_slower: u16,
        large_gap: u8,
        after_walk_slower: u16,
        faster: u16,
        floor: u16,
        hold_s: u32,
    }

    HeartRateRule as "HeartRateRule" HeartRateRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        max_at_birth: u32,
        loss_per_year_tenths: u32,
        #[serde(deserialize_with = "list::<_, super::read::HeartRateBandForm, _>")]
        bands: Vec<HeartRateBand>,
        off_when: Vec<String>,
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

    ScreeningItem as "ScreeningItem" ScreeningItemForm {
        id: String,
        #[serde(with = "LevelForm")]
        level: Level,
        ask: String,
        #[serde(default)]
        needed_with: Option<String>,
    }

    ScreeningRules as "ScreeningRules" ScreeningRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "list::<_, ScreeningItemItem, _>")]
        items: Vec<ScreeningItem>,
        inactive_age: u8,
    }

    RedFlags as "RedFlags" RedFlagsForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        urgent: Vec<String>,
        other: Vec<String>,
    }

    Phone as "Phone" PhoneForm { id: String, number: String, }

    SuicidalityRule as "SuicidalityRule" SuicidalityRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "list::<_, super::read::SafetyItemsForm, _>")]
        items: Vec<(String, Vec<u16>, u8)>,
        #[serde(deserialize_with = "list::<_, PhoneItem, _>")]
        phones: Vec<Phone>,
        acknowledge_hours: u16,
    }
}

/// One item of a list of `$engine`.
macro_rules! items {
    ($($item:ident of $engine:ident as $mirror:literal;)+) => {$(
        #[derive(Deserialize)]
        #[serde(transparent)]
        pub(super) struct $item(#[serde(with = $mirror)] $engine);

        impl From<$item> for $engine {
            fn from(item: $item) -> $engine {
                item.0
            }
        }
    )+};
}

items! {
    PresetPlanItem of PresetPlan as "PresetPlanForm";
    GoalTemplateItem of GoalTemplate as "GoalTemplateForm";
    ScreeningItemItem of ScreeningItem as "ScreeningItemForm";
    PhoneItem of Phone as "PhoneForm";
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

#[derive(Deserialize)]
#[serde(remote = "Level", rename_all = "snake_case")]
pub(super) enum LevelForm {
    Block,
    Stop,
    Ask,
    Warn,
    Log,
}

/// The whole file.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct ProgrammeFile(#[serde(with = "RunningTherapyForm")] pub RunningTherapy);
