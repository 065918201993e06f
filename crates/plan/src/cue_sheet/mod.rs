//! A session as a list of cues: what the player performs, and nothing about therapy.
//!
//! The written form is `player/src/cue-sheet.ts`; these types mirror it field by field, with two differences. Texts are
//! [`Words`], so the same sheet can be written in any language, and quantities are integers. `kadans-wire` writes the
//! JSON.

pub(crate) mod cues;
mod duration;
mod step;
mod stop;

pub(crate) use duration::spoken;
pub use step::{Cue, Effort, Load, Lung, Phase, Record, Stamp, Step, StepEnd, StepEvent, Tone};
pub(crate) use stop::safety;

use crate::words::Words;
use jiff::civil::Date;
use kadans_domain::{PrescriptionId, SessionReference};

/// Everything one session needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CueSheet {
    /// The same for the same prescription, session and dose.
    pub id: String,
    /// Copied unread into the diary.
    pub reference: SessionReference,
    /// What it is.
    pub title: Words,
    /// Shown before the start.
    pub intro: Vec<Words>,
    /// The date it is meant for; None when the person chooses.
    pub day: Option<Date>,
    /// The therapist runs along.
    pub supervised: bool,
    /// Asked before the start, one to a screen; some answers hold the session back.
    pub before: Vec<Question>,
    /// In order.
    pub steps: Vec<Step>,
    /// Asked afterwards, in this order.
    pub log: Vec<Question>,
    /// Shown on "stop".
    pub safety: Safety,
}

impl CueSheet {
    /// The id of a sheet: the same for the same prescription, session and dose. It stands in an address, so a dose that is more than a
    /// short word goes in as its fingerprint.
    pub(crate) fn id_of(prescription: PrescriptionId, session: u16, dose: &str) -> String {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if dose.len() <= 24 && dose.bytes().all(plain) {
            return format!("{prescription}-{session}-{dose}");
        }
        format!("{prescription}-{session}-{:016x}", fingerprint(dose))
    }

    /// Planned length in seconds; event-ended steps at their expected length, cycles rounded up to a whole second.
    pub fn duration_s(&self) -> u32 {
        self.steps.iter().map(Step::duration_s).sum()
    }
}

/// One question: before the start, after a step, or in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Comes back as the key of the answer. `rpe`, `talk`, `pain_run`, `mood`, `motivation`, `confidence`, `goal` and `remark` are
    /// known to every programme; any other is a fact of its own.
    pub field: String,
    /// The question.
    pub ask: Words,
    /// How it is answered.
    pub scale: Scale,
    /// Needed before the log can be saved.
    pub required: bool,
    /// What some answers do at once, on the device.
    pub gates: Vec<AnswerGate>,
}

/// What an answer does at once. The strongest effect that is hit counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerGate {
    /// Which answers.
    pub hit: Hit,
    /// What they do.
    pub effect: GateEffect,
    /// Shown and said.
    pub text: Words,
}

/// Which answers hit a gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hit {
    /// One of these codes was chosen.
    Codes(Vec<String>),
    /// This number or more.
    AtLeast(i32),
    /// This number or less.
    AtMost(i32),
}

/// What a gate does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum GateEffect {
    /// It is shown, and the session goes on.
    Warn,
    /// The session does not start today, or the running set ends.
    Hold,
    /// Nothing starts, or everything ends, with the urgent text.
    Stop,
}

impl GateEffect {
    /// As it is written in the sheet.
    pub const fn code(self) -> &'static str {
        match self {
            GateEffect::Warn => "warn",
            GateEffect::Hold => "hold",
            GateEffect::Stop => "stop",
        }
    }
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scale {
    /// Whole numbers.
    Number {
        /// Lowest.
        min: i32,
        /// Highest.
        max: i32,
        /// Words at some numbers.
        anchors: Vec<(i32, Words)>,
    },
    /// One of a few: the value that is kept, and its text.
    Choice {
        /// In order.
        options: Vec<(String, Words)>,
    },
    /// Any of a few, none included.
    Several {
        /// In order.
        options: Vec<(String, Words)>,
    },
    /// Free words.
    Free {
        /// Characters.
        at_most: u32,
    },
}

/// What stands behind the stop button; complete on the device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Safety {
    /// Why someone stops.
    pub reasons: Vec<StopReason>,
    /// Shown at once for an urgent reason.
    pub urgent: Vec<Words>,
    /// Who to call: label and number as dialled.
    pub calls: Vec<(Words, String)>,
}

/// A reason to stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StopReason {
    /// Its code, e.g. `chest_pain`.
    pub value: String,
    /// Its text.
    pub text: Words,
    /// Shows the urgent text at once.
    pub urgent: bool,
}

/// FNV-1a, 64 bits: stable over versions and machines, and nobody gains by finding two doses with one fingerprint.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
