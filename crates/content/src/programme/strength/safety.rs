//! The gates: clearance, waiting times, before a session, in effort, and reasons to stop.

use super::super::read::{card, list};
use super::super::written::{PhoneItem, RedFlagsForm};
use kadans_domain::CardId;
use kadans_plan::running::programme::{Phone, RedFlags};
use kadans_plan::strength::numbers::{Clearance, Effort, Safety, SessionGate, Waits};
use serde::Deserialize;

mirrored! {
    Clearance as "Clearance" ClearanceForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        months: u8,
        #[serde(deserialize_with = "card")]
        screening_card: CardId,
        sbp_block: u16,
        dbp_block: u16,
        sbp_ask: u16,
        dbp_ask: u16,
        hf_hr_ask: u16,
    }

    Waits as "Waits" WaitsForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        pci_days: u16,
        mi_days: u16,
        surgery_days: u16,
        endurance_weeks: u8,
        sternum_days: u16,
        device_days: u16,
    }

    SessionGate as "SessionGate" SessionGateForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        sbp_block: u16,
        dbp_block: u16,
        sbp_ask: u16,
        dbp_ask: u16,
        hr_ask: u16,
        hr_block: u16,
        hr_low: u16,
        sbp_low: u16,
        twice_days: u16,
    }

    Effort as "Effort" EffortForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        sbp_stop: u16,
        dbp_stop: u16,
        sbp_women: u16,
        sbp_men: u16,
        sbp_fall: u16,
        breath_holds: u8,
        fast_reps: u8,
        #[serde(deserialize_with = "card")]
        breath_card: CardId,
    }

    Safety as "Safety" SafetyForm {
        #[serde(deserialize_with = "card")]
        card: CardId,
        #[serde(with = "RedFlagsForm")]
        red_flags: RedFlags,
        #[serde(deserialize_with = "list::<_, PhoneItem, _>")]
        phones: Vec<Phone>,
    }
}
