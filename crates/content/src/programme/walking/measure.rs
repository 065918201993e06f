//! Numbers of the tests, of change, of the calendar and of lifestyle.

use super::super::read::{card, list};
use kadans_domain::CardId;
use kadans_plan::walking::programme::{BandRule, ChangeRule, LifestyleRule, RetestRule, RetestWeek, ShuttleRule, TreadmillRule};
use serde::Deserialize;

mirrored! {
    TreadmillRule as "TreadmillRule" TreadmillRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        speed_x10: u16,
        stage_s: u32,
        grade_step: u8,
        grade_max: u8,
        grade_max_original: u8,
        max_s: u32,
        slow_x10: Vec<u16>,
        #[serde(deserialize_with = "card")]
        adapted_card: CardId,
        six_minute_s: u32,
    }

    ShuttleRule as "ShuttleRule" ShuttleRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        levels: u8,
        first_cm_s: u32,
        step_cm_s: u32,
        course_m: u32,
        first_shuttles: u8,
    }

    ChangeRule as "ChangeRule" ChangeRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        mwd_better_m: u32,
        fwd_better_m: u32,
        probably_m: u32,
        mwd_worse_m: u32,
        fwd_worse_m: u32,
        six_minute_m: u32,
    }

    RetestWeek as "RetestWeek" RetestWeekForm {
        week: u16,
        optional: bool,
    }

    RetestRule as "RetestRule" RetestRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "list::<_, RetestWeekItem, _>")]
        weeks: Vec<RetestWeek>,
        letter_days: Vec<u16>,
        letter_early_days: u16,
        decide_week: u16,
    }

    BandRule as "BandRule" BandRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        gains_m: [u32; 3],
        shape: Vec<(u16, u32)>,
        adherence_percent: u32,
    }

    LifestyleRule as "LifestyleRule" LifestyleRuleForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "card")]
        foot_card: CardId,
        foot_days: u16,
        review_days_intensive: u16,
        review_days_taper: u16,
        quit_contact_days: Vec<u16>,
        missed_medicine_days: u8,
    }
}

items! {
    RetestWeekItem of RetestWeek as "RetestWeekForm";
}
