//! Numbers of the gates: clearance, waiting times, before a session, in effort, and why to stop.

use crate::running::programme::{Phone, RedFlags};
use kadans_domain::CardId;

/// A physician's clearance for dynamic strength training.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clearance {
    /// Evidence card.
    pub card: CardId,
    /// It holds so many months when it names no day.
    pub months: u8,
    /// Evidence card of the questions that block or ask.
    pub screening_card: CardId,
    /// Above this systolic pressure: an absolute reason.
    pub sbp_block: u16,
    /// Above this diastolic pressure: an absolute reason.
    pub dbp_block: u16,
    /// Above this systolic pressure: a relative reason.
    pub sbp_ask: u16,
    /// Above this diastolic pressure: a relative reason.
    pub dbp_ask: u16,
    /// From this resting heart rate with heart failure: a relative reason.
    pub hf_hr_ask: u16,
}

/// How long to wait after an event; the later of this and the clearance wins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waits {
    /// Evidence card.
    pub card: CardId,
    /// After a PCI, days.
    pub pci_days: u16,
    /// After a heart attack, days.
    pub mi_days: u16,
    /// After bypass or valve surgery, days.
    pub surgery_days: u16,
    /// Of which supervised endurance training, weeks.
    pub endurance_weeks: u8,
    /// Upper body after a sternotomy, days.
    pub sternum_days: u16,
    /// Pulling and reaching after a pacemaker or ICD, days.
    pub device_days: u16,
}

/// Limits before a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionGate {
    /// Evidence card.
    pub card: CardId,
    /// Above this systolic pressure no session today (C-S3).
    pub sbp_block: u16,
    /// Above this diastolic pressure no session today (C-S3).
    pub dbp_block: u16,
    /// Above this systolic pressure: ask, and the lightest dose only (C-S4).
    pub sbp_ask: u16,
    /// Above this diastolic pressure: the same (C-S4).
    pub dbp_ask: u16,
    /// Above this resting heart rate: ask (C-S5).
    pub hr_ask: u16,
    /// Above this: no session (C-S5).
    pub hr_block: u16,
    /// Below this with symptoms: ask (C-S5).
    pub hr_low: u16,
    /// Below this systolic pressure with dizziness: no session (C-S6).
    pub sbp_low: u16,
    /// Twice too high within so many days: block.
    pub twice_days: u16,
}

/// Limits in effort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effort {
    /// Evidence card.
    pub card: CardId,
    /// Systolic pressure that stops everything.
    pub sbp_stop: u16,
    /// Diastolic pressure that stops everything.
    pub dbp_stop: u16,
    /// Exaggerated response in women, systolic.
    pub sbp_women: u16,
    /// Exaggerated response in men, systolic.
    pub sbp_men: u16,
    /// A systolic fall of more than this while work rises stops everything.
    pub sbp_fall: u16,
    /// Repetitions with a held breath that end a set.
    pub breath_holds: u8,
    /// Repetitions too fast that end a set.
    pub fast_reps: u8,
    /// Evidence card of breathing.
    pub breath_card: CardId,
}

/// Why someone stops at once, and who to call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Safety {
    /// Evidence card of "I do not feel safe".
    pub card: CardId,
    /// Reasons to stop, with their card.
    pub red_flags: RedFlags,
    /// Who to call.
    pub phones: Vec<Phone>,
}
