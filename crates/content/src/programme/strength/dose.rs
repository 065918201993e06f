//! The dose: course, phases, tempo and profiles.

use super::super::read::card;
use kadans_domain::CardId;
use kadans_plan::strength::numbers::{Course, PhaseRule, Phases, Profiles, Tempo};
use serde::Deserialize;

mirrored! {
    Course as "Course" CourseForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        weeks_low: u16,
        weeks_usual: u16,
        weeks_high: u16,
        a_week_low: u8,
        a_week_high: u8,
        retest_weeks: u16,
        warm_up_s: u16,
        warm_up_long_s: u16,
        cool_down_s: u16,
        sit_s: u16,
        silent_days: u16,
    }

    PhaseRule as "PhaseRule" PhaseRuleForm {
        exercises: u8,
        sets: u8,
        reps_low: u8,
        reps_high: u8,
        tension_s: u16,
        rest_s: u16,
        rpe: u8,
        upper_percent: u8,
        lower_percent: u8,
        work_s: u16,
        clean: u8,
        weeks: u8,
        supervised_of: u8,
        supervised_days: u8,
        free_tempo: bool,
    }

    Phases as "Phases" PhasesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(with = "PhaseRuleForm")]
        p0: PhaseRule,
        #[serde(with = "PhaseRuleForm")]
        p1: PhaseRule,
        #[serde(with = "PhaseRuleForm")]
        p2: PhaseRule,
        #[serde(with = "PhaseRuleForm")]
        p3: PhaseRule,
        home_after: u8,
    }

    Tempo as "Tempo" TempoForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        low_s: u8,
        usual_s: u8,
        high_s: u8,
        rep_low_s: u8,
        rep_high_s: u8,
        turn_s: u8,
        tension_s: u16,
        rest_low_s: u16,
        range_percent: u8,
        off_s: u8,
    }

    Profiles as "Profiles" ProfilesForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        gap_h: u16,
        gap_long_h: u16,
        gap_more_h: u16,
        rpe_less: u8,
        clean_for_step: u8,
        spasm_hour: u8,
        #[serde(deserialize_with = "card")]
        spasm_card: CardId,
        #[serde(deserialize_with = "card")]
        heart_rate_card: CardId,
    }
}
