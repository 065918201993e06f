//! What is known at the start: the facts of the intake, and what the therapist chooses.

use crate::running::programme::Answer;
use kadans_domain::{Indication, Rpe, Speed, TalkLevel};

/// One try at a speed, judged after holding it: how it felt and how talking went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trial {
    /// Speed that was held.
    pub speed: Speed,
    /// How hard the person said it was.
    pub rpe: Rpe,
    /// What the therapist heard.
    pub talk: TalkLevel,
    /// Nearly panting; raises T0 and T1 to T2.
    pub panting: bool,
}

/// Running that can be sustained without a break, in seconds, 0 to 3600: a quarter of a minute is exactly 15.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sustainable {
    /// Seconds.
    pub seconds: u32,
}

/// A screening answer that would block, cleared by a clinician. Who and when stand in the audit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleared {
    /// Id of the screening item.
    pub item: String,
    /// Why it is safe, 1 to 1000 characters.
    pub reason: String,
}

/// The facts of the intake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intake {
    /// What the person is referred for.
    pub indication: Indication,
    /// Whole years; None when it is not known.
    pub age_years: Option<u8>,
    /// Answers to the screening questions, by item id. A question that is missing was not asked.
    pub screening: Vec<(String, Answer)>,
    /// Blocks a clinician lifted.
    pub cleared: Vec<Cleared>,
    /// Resting heart rate, beats a minute.
    pub resting_hr: Option<u8>,
    /// Tries at a speed, in order.
    pub trials: Vec<Trial>,
    /// How long running can be sustained at the last speed.
    pub sustainable: Sustainable,
    /// Effort while doing so.
    pub rpe: Rpe,
    /// Felt and observed effort agreed on the target band; see `calibrate::is_calibrated`.
    pub calibrated: bool,
    /// Who comes along, and when there is time.
    pub company: Company,
}

impl Intake {
    /// The clinician's reason for lifting a block.
    pub fn cleared(&self, item: &str) -> Option<&str> {
        self.cleared.iter().find(|cleared| cleared.item == item).map(|cleared| cleared.reason.as_str())
    }

    /// The answer to a screening question; None when it was not asked.
    pub fn answer(&self, item: &str) -> Option<Answer> {
        self.screening.iter().find(|(id, _)| id == item).map(|(_, answer)| *answer)
    }
}

/// Breathing practice as prescribed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BreathingDose {
    /// Breaths a minute, times ten.
    pub rate_x10: u16,
    /// Share of a cycle spent breathing in, percent.
    pub in_percent: u8,
    /// Practices a day.
    pub times_a_day: u8,
    /// The therapist fixed rate and balance.
    pub locked: bool,
}

/// What the therapist chooses, each within the programme's range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Weeks.
    pub weeks: u16,
    /// Sessions a week.
    pub sessions_a_week: u8,
    /// The goal.
    pub goal_rung: u8,
    /// A lower first rung than the rule gives.
    pub start_rung: Option<u8>,
    /// Another speed than calibration gives.
    pub speed: Option<Speed>,
    /// Breathing practice.
    pub breathing: BreathingDose,
}

/// Someone to run with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BuddyKind {
    /// A friend or acquaintance.
    Friend,
    /// Family.
    Family,
    /// A neighbour.
    Neighbour,
    /// A colleague.
    Colleague,
    /// A running club.
    Club,
    /// A group that runs with the therapist.
    Group,
}

impl BuddyKind {
    /// All kinds, in the order forms show them.
    pub const ALL: [BuddyKind; 6] =
        [BuddyKind::Friend, BuddyKind::Family, BuddyKind::Neighbour, BuddyKind::Colleague, BuddyKind::Club, BuddyKind::Group];

    /// Stable code, e.g. `friend`.
    pub const fn code(self) -> &'static str {
        match self {
            BuddyKind::Friend => "friend",
            BuddyKind::Family => "family",
            BuddyKind::Neighbour => "neighbour",
            BuddyKind::Colleague => "colleague",
            BuddyKind::Club => "club",
            BuddyKind::Group => "group",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<BuddyKind> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Who runs along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Buddy {
    /// Who.
    pub kind: BuddyKind,
    /// They said yes.
    pub confirmed: bool,
}

/// A block in the week that is kept free for running.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeBlock {
    /// Day of the week, 1 for Monday to 7 for Sunday.
    pub weekday: u8,
    /// Running and walking, minutes.
    pub train_min: u16,
}

/// What surrounds the running: who comes along, and when.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Company {
    /// Nobody yet when None.
    pub buddy: Option<Buddy>,
    /// Blocks booked every week, Monday first.
    pub blocks: Vec<TimeBlock>,
}
