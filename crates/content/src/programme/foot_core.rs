//! The written form of `content/programmes/foot-core.toml`. Exercises are flat in the file: an amount is its grammar, levels are
//! `[lowest, highest]`.

use super::Written;
use super::read::{card, list, programme_id};
use super::return_to_running::SafetyRulesForm;
use super::written::{LevelForm, RedFlagsForm};
use kadans_domain::{CardId, Level};
use kadans_plan::foot_core::amount::Pace;
use kadans_plan::foot_core::parameters::{
    AdverseRules, BlockRules, EvidenceRules, ExerciseRule, ExerciseRules, GapRules, PanelCard, PopulationRules, ProgressRules,
    ScreenItem, ScreenRules, StoplightRules, StretchRules, SupportRules, SupportWindow, VariantRules,
};
use kadans_plan::foot_core::{Amount, FootCore};
use kadans_plan::return_to_running::parameters::SafetyRules;
use kadans_plan::running::programme::{ProgrammeId, ProgrammeProblem, RedFlags};
use serde::Deserialize;
use serde::de::{Deserializer, Error};

mirrored! {
    FootCore as "FootCore" FootCoreForm {
        #[serde(deserialize_with = "programme_id")]
        id: ProgrammeId,
        version: u32,
        #[serde(with = "PopulationRulesForm")]
        population: PopulationRules,
        #[serde(with = "ScreenRulesForm")]
        screen: ScreenRules,
        #[serde(with = "BlockRulesForm")]
        blocks: BlockRules,
        #[serde(with = "ExerciseRulesForm")]
        exercises: ExerciseRules,
        #[serde(with = "VariantRulesForm")]
        variants: VariantRules,
        #[serde(with = "StretchRulesForm")]
        stretching: StretchRules,
        #[serde(with = "ProgressRulesForm")]
        progress: ProgressRules,
        #[serde(with = "StoplightRulesForm")]
        stoplight: StoplightRules,
        #[serde(with = "GapRulesForm")]
        gap: GapRules,
        #[serde(with = "AdverseRulesForm")]
        adverse: AdverseRules,
        #[serde(with = "SupportRulesForm")]
        support: SupportRules,
        #[serde(with = "EvidenceRulesForm")]
        evidence: EvidenceRules,
        #[serde(with = "RedFlagsForm")]
        red_flags: RedFlags,
        #[serde(with = "SafetyRulesForm")]
        safety: SafetyRules,
    }

    PopulationRules as "PopulationRules" PopulationRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        age_min: u8,
        age_max: u8,
        running_months_min: u16,
        week_km_min: u16,
        week_km_max: u16,
    }

    ScreenItem as "ScreenItem" ScreenItemForm {
        id: String,
        #[serde(with = "LevelForm")]
        level: Level,
        ask: String,
    }

    ScreenRules as "ScreenRules" ScreenRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "list::<_, ScreenItemItem, _>")]
        items: Vec<ScreenItem>,
        balance_item: String,
        cap_items: Vec<String>,
        cap_level: u8,
    }

    BlockRules as "BlockRules" BlockRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        weeks_each: u8,
        weeks: u16,
        supervised_a_week: u8,
        home_a_week: u8,
        default_levels: Vec<u8>,
    }

    ExerciseRules as "ExerciseRules" ExerciseRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        change_s: u8,
        #[serde(deserialize_with = "list::<_, ExerciseForm, _>")]
        list: Vec<ExerciseRule>,
    }

    VariantRules as "VariantRules" VariantRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        short: Vec<u8>,
        warmup: Vec<u8>,
        kept_a_week: u8,
    }

    StretchRules as "StretchRules" StretchRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        times: u8,
        hold_s: u8,
        a_week: u8,
    }

    ProgressRules as "ProgressRules" ProgressRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        pain_regress_above: u8,
        morning_rise_above: u8,
        pain_hold_from: u8,
        soreness_skip_from: u8,
        soreness_hold_from: u8,
        effort_hard_from: u8,
        hard_in_a_row: u8,
        effort_easy_max: u8,
        easy_in_a_row: u8,
        up_a_week: u8,
        halved_days: u8,
        skip_hours: u8,
        cramps_end: u8,
        no_hard_run_hours: u8,
        completed_percent: u8,
    }

    StoplightRules as "StoplightRules" StoplightRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        green_max: u8,
        amber_max: u8,
        rest_hours: u8,
    }

    GapRules as "GapRules" GapRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        regress_days: u16,
        restart_days: u16,
    }

    AdverseRules as "AdverseRules" AdverseRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        review_count: u8,
        review_days: u16,
    }

    SupportWindow as "SupportWindow" SupportWindowForm {
        from_week: u16,
        to_week: u16,
        risk: String,
        target_percent: u8,
    }

    SupportRules as "SupportRules" SupportRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "list::<_, SupportWindowItem, _>")]
        windows: Vec<SupportWindow>,
        message_weeks: u8,
        personal_weeks: u8,
        ask_weeks: u8,
        quiet_from_hour: u8,
        quiet_to_hour: u8,
        effect_from_months: u8,
        effect_to_months: u8,
    }

    PanelCard as "PanelCard" PanelCardForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        stance: String,
    }

    EvidenceRules as "EvidenceRules" EvidenceRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "card")]
        measures_card: CardId,
        injured_with: u16,
        total_with: u16,
        injured_without: u16,
        total_without: u16,
        #[serde(deserialize_with = "list::<_, PanelCardItem, _>")]
        panel: Vec<PanelCard>,
    }
}

items! {
    ScreenItemItem of ScreenItem as "ScreenItemForm";
    SupportWindowItem of SupportWindow as "SupportWindowForm";
    PanelCardItem of PanelCard as "PanelCardForm";
}

/// An exercise as the file holds it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExerciseForm {
    slug: String,
    provenance: String,
    equipment: String,
    #[serde(default)]
    shod_from_level: Option<u8>,
    levels: (u8, u8),
    #[serde(default = "lowest_level")]
    sides_from_level: u8,
    move_s: u8,
    rest_s: u8,
    #[serde(deserialize_with = "amounts")]
    amounts: [Amount; 5],
}

const fn lowest_level() -> u8 {
    1
}

fn amounts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[Amount; 5], D::Error> {
    let written = <[String; 5]>::deserialize(deserializer)?;
    let mut amounts = [Amount::read("1x1").ok_or_else(|| Error::custom("no amount"))?; 5];
    for (amount, text) in amounts.iter_mut().zip(&written) {
        let refused = || Error::custom(format!("`{text}` is no amount; write it like `2x6@5s/side`"));
        *amount = Amount::read(text).ok_or_else(refused)?;
    }
    Ok(amounts)
}

impl From<ExerciseForm> for ExerciseRule {
    fn from(form: ExerciseForm) -> ExerciseRule {
        ExerciseRule {
            slug: form.slug,
            provenance: form.provenance,
            equipment: form.equipment,
            shod_from_level: form.shod_from_level,
            level_min: form.levels.0,
            level_max: form.levels.1,
            sides_from_level: form.sides_from_level,
            pace: Pace { move_s: form.move_s, rest_s: form.rest_s },
            amounts: form.amounts,
        }
    }
}

/// The whole file.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct File(#[serde(with = "FootCoreForm")] FootCore);

impl Written for FootCore {
    type File = File;

    fn of(File(programme): File) -> FootCore {
        programme
    }

    fn id(&self) -> &ProgrammeId {
        &self.id
    }

    fn problems(&self) -> Vec<ProgrammeProblem> {
        self.validate()
    }
}
