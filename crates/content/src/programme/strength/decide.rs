//! Deciding: late complaints, steps, gaps and estimates.

use super::super::read::card;
use kadans_domain::CardId;
use kadans_plan::strength::numbers::{Decide, Delayed, Estimate, Gap};
use serde::Deserialize;

mirrored! {
    Delayed as "Delayed" DelayedForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        green: u8,
        red: u8,
        red_min: u16,
        red_again_days: u16,
        ambers: u8,
        missing: u8,
        evening_hour: u8,
        usual_days: u8,
    }

    Decide as "Decide" DecideForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(deserialize_with = "card")]
        back_card: CardId,
        step_percent: u16,
        volume_percent: u16,
        clean_at_top: u8,
        watched_percent: u16,
        quiet_days: u16,
        second_set_after: u8,
        one_of: u8,
        rest_more_s: u16,
        joint_pain: u8,
        soreness: u8,
    }

    Gap as "Gap" GapForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        undo_days: u16,
        phase_days: u16,
        start_days: u16,
        turn_days: u16,
    }

    Estimate as "Estimate" EstimateForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        reserve: u8,
        reps_at_most: u8,
        weeks: u8,
    }
}
