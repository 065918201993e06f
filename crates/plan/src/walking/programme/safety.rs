//! Numbers behind the gates: who this is for, when the limb or the heart comes first, why a session ends.

use crate::running::programme::Phone;
use kadans_domain::CardId;

/// Who walking therapy is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StagingRule {
    /// Its evidence card.
    pub card: CardId,
    /// Below this age a person answers first, years.
    pub age_min: u8,
    /// An ankle-brachial index below this supports the diagnosis, hundredths.
    pub abi_supports_below: u32,
    /// Above that and up to here it is doubtful, hundredths.
    pub abi_doubt_max: u32,
    /// Above this the vessel cannot be compressed and the toe is measured, hundredths.
    pub abi_stiff_above: u32,
}

/// When the limb comes first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimbRule {
    /// Its evidence card.
    pub card: CardId,
    /// Ankle pressure below which a vascular specialist decides, mmHg.
    pub ankle_mmhg_min: u32,
    /// Toe pressure below which a vascular specialist decides, mmHg.
    pub toe_mmhg_min: u32,
    /// The same for the ankle with tissue loss, mmHg.
    pub ankle_mmhg_min_wound: u32,
    /// The same for the toe with tissue loss, mmHg.
    pub toe_mmhg_min_wound: u32,
}

/// Resting blood pressure, mmHg; "above" in every case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BloodPressure {
    /// Its evidence card; also that of the other questions about the heart.
    pub card: CardId,
    /// Systolic above which nothing starts today.
    pub block_systolic: u32,
    /// Diastolic above which nothing starts today.
    pub block_diastolic: u32,
    /// Systolic above which a person answers first.
    pub ask_systolic: u32,
    /// Diastolic above which a person answers first.
    pub ask_diastolic: u32,
}

/// What is asked before each session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionGates {
    /// Its evidence card.
    pub card: CardId,
    /// Resting heart rate above which a person answers first, beats a minute.
    pub hr_ask_above: u32,
    /// Resting heart rate above which nothing starts.
    pub hr_block_above: u32,
    /// Glucose below this: sugar first, then measure again; tenths of mmol/l.
    pub glucose_low_x10: u32,
    /// Glucose above this while unwell: another day; tenths of mmol/l.
    pub glucose_high_x10: u32,
}

/// What follows a stop, and who to call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StopRules {
    /// Its evidence card.
    pub card: CardId,
    /// Reasons after which a therapist looks before anything is raised, by code.
    pub review: Vec<String>,
    /// Who to call.
    pub phones: Vec<Phone>,
    /// Within this time a signal of unsafety is acknowledged, hours.
    pub acknowledge_hours: u16,
    /// More days without any word are told to the therapist.
    pub silent_days: u16,
}
