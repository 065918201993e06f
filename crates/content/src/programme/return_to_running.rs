//! The written form of `content/programmes/return-to-running.toml`.

use super::Written;
use super::read::{card, list, programme_id};
use super::written::{PhoneItem, RangeForm, RedFlagsForm};
use kadans_domain::CardId;
use kadans_plan::return_to_running::ReturnToRunning;
use kadans_plan::return_to_running::parameters::{
    BuildRules, ConductRules, EntryRules, ExitRules, FasterWork, LadderRules, LayOff, MovementRules, PainRules, SafetyRules,
    StageWork, StartRules,
};
use kadans_plan::running::programme::{Phone, ProgrammeId, ProgrammeProblem, Range, RedFlags};
use serde::Deserialize;

mirrored! {
    ReturnToRunning as "ReturnToRunning" ReturnToRunningForm {
        #[serde(deserialize_with = "programme_id")]
        id: ProgrammeId,
        version: u32,
        #[serde(with = "EntryRulesForm")]
        entry: EntryRules,
        #[serde(with = "StartRulesForm")]
        start: StartRules,
        #[serde(with = "LadderRulesForm")]
        ladder: LadderRules,
        #[serde(with = "ConductRulesForm")]
        conduct: ConductRules,
        #[serde(with = "PainRulesForm")]
        pain: PainRules,
        #[serde(with = "MovementRulesForm")]
        movement: MovementRules,
        #[serde(with = "BuildRulesForm")]
        build: BuildRules,
        #[serde(with = "ExitRulesForm")]
        exit: ExitRules,
        #[serde(with = "RedFlagsForm")]
        red_flags: RedFlags,
        #[serde(with = "SafetyRulesForm")]
        safety: SafetyRules,
    }

    EntryRules as "EntryRules" EntryRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        walk_min: u8,
        walk_days: u8,
        walk_pain_max: u8,
        walk_pain_agreed_max: u8,
        tear_day: u16,
        heel_rises: u8,
        hops: u8,
        test_pain_max: u8,
    }

    LayOff as "LayOff" LayOffForm { from_days: u16, stage: u8, }

    StartRules as "StartRules" StartRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "list::<_, LayOffItem, _>")]
        lay_offs: Vec<LayOff>,
        careful_stage: u8,
        gap_days: u16,
    }

    StageWork as "StageWork" StageWorkForm { repeat: u8, run_s: u32, walk_s: u32, }

    FasterWork as "FasterWork" FasterWorkForm { repeat: u8, fast_s: u32, easy_s: u32, }

    LadderRules as "LadderRules" LadderRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "list::<_, StageWorkItem, _>")]
        stages: Vec<StageWork>,
        #[serde(deserialize_with = "list::<_, FasterWorkItem, _>")]
        faster: Vec<FasterWork>,
        passes: u8,
        bone_passes: u8,
        bone_build_after_days: u16,
        #[serde(with = "RangeForm")]
        sessions_a_week: Range,
        rest_hours: u16,
        done_permille_min: u16,
    }

    ConductRules as "ConductRules" ConductRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        effort_max: u8,
    }

    PainRules as "PainRules" PainRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        green_max: u8,
        amber_max: u8,
        morning_rise_amber: u8,
    }

    MovementRules as "MovementRules" MovementRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        holds_back: u8,
        reds_window: u8,
        reds_pause: u8,
        silent_days: u16,
    }

    BuildRules as "BuildRules" BuildRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        window_days: u16,
        cap_percent: u16,
    }

    ExitRules as "ExitRules" ExitRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        passes: u8,
        clean_days: u16,
        relapse_days: u16,
        stages_back: u8,
    }

    SafetyRules as "SafetyRules" SafetyRulesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "list::<_, PhoneItem, _>")]
        phones: Vec<Phone>,
        acknowledge_hours: u16,
    }
}

items! {
    LayOffItem of LayOff as "LayOffForm";
    StageWorkItem of StageWork as "StageWorkForm";
    FasterWorkItem of FasterWork as "FasterWorkForm";
}

/// The whole file.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct File(#[serde(with = "ReturnToRunningForm")] ReturnToRunning);

impl Written for ReturnToRunning {
    type File = File;

    fn of(File(programme): File) -> ReturnToRunning {
        programme
    }

    fn id(&self) -> &ProgrammeId {
        &self.id
    }

    fn problems(&self) -> Vec<ProgrammeProblem> {
        self.validate()
    }
}
