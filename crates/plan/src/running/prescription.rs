//! One person's dose: every planned session, and why each number is what it is.

use crate::fold::Version;
use crate::running::intake::BreathingDose;
use crate::running::programme::{BoutPlan, ProgrammeId};
use jiff::civil::Date;
use kadans_domain::{Gate, Indication, OutOfRange, PrescriptionId, Reason, Speed};

/// One planned session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedSession {
    /// Within the plan, from 1.
    pub number: u16,
    /// Week of the plan, from 1.
    pub week: u16,
    /// Rung of the ladder.
    pub rung: u8,
    /// Running and walking.
    pub bouts: Vec<BoutPlan>,
    /// The therapist runs along.
    pub supervised: bool,
    /// Seconds of walking before the first bout.
    pub walk_in_s: u32,
    /// Seconds of running.
    pub run_s: u32,
    /// Seconds of the whole session.
    pub total_s: u32,
    /// Seconds of walking after the last bout.
    pub walk_out_s: u32,
}

/// Where a plan climbs fast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Steep {
    /// Fewer sessions for each rung than the programme likes; hundredths.
    FewSessions {
        /// Sessions for each rung, hundredths.
        per_rung: u32,
    },
    /// Running rises much from the week before.
    WeeklyRise {
        /// The week it rises in.
        week: u16,
        /// Seconds more than the week before.
        rise_s: u32,
    },
}

/// What a reason stands beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Number {
    /// First rung.
    StartRung,
    /// The goal.
    Goal,
    /// Weeks.
    Weeks,
    /// Sessions a week.
    SessionsAWeek,
    /// How fast it climbs.
    Steepness,
    /// Who runs along when.
    Supervision,
    /// Speed.
    Speed,
    /// Heart rate as a second opinion.
    HeartRate,
    /// Walking weeks first.
    LeadIn,
    /// Breathing practice.
    Breathing,
}

impl Number {
    /// Stable code, e.g. `start_rung`.
    pub const fn code(self) -> &'static str {
        match self {
            Number::StartRung => "start_rung",
            Number::Goal => "goal",
            Number::Weeks => "weeks",
            Number::SessionsAWeek => "sessions_a_week",
            Number::Steepness => "steepness",
            Number::Supervision => "supervision",
            Number::Speed => "speed",
            Number::HeartRate => "heart_rate",
            Number::LeadIn => "lead_in",
            Number::Breathing => "breathing",
        }
    }
}

/// The walking session that comes before the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeadIn {
    /// Sessions a week.
    pub sessions_a_week: u8,
    /// Length of a session, seconds.
    pub walk_s: u32,
    /// One jog in every so many seconds.
    pub every_s: u32,
    /// Length of a jog, seconds.
    pub jog_s: u32,
}

/// A dose for one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prescription {
    /// The programme it was made from.
    pub programme: ProgrammeId,
    /// And its version.
    pub programme_version: u32,
    /// What for.
    pub indication: Indication,
    /// Weeks.
    pub weeks: u16,
    /// Sessions a week.
    pub sessions_a_week: u8,
    /// First rung.
    pub start_rung: u8,
    /// Last rung.
    pub goal_rung: u8,
    /// Speed to run at; None when it was not tried.
    pub speed: Option<Speed>,
    /// Walking weeks first.
    pub lead_in: Option<LeadIn>,
    /// In order; at most 64.
    pub sessions: Vec<PlannedSession>,
    /// Where it climbs fast; empty when nowhere.
    pub steep: Vec<Steep>,
    /// Breathing practice.
    pub breathing: BreathingDose,
    /// Why each number is what it is.
    pub reasons: Vec<(Number, Reason)>,
}

impl Prescription {
    /// The reasons beside one number.
    pub fn why(&self, number: Number) -> impl Iterator<Item = &Reason> {
        self.reasons.iter().filter(move |(of, _)| *of == number).map(|(_, reason)| reason)
    }

    /// Seconds of running in each week, the first week first.
    pub fn weekly_run_s(&self) -> Vec<u32> {
        let mut weeks = vec![0; usize::from(self.weeks)];
        for session in &self.sessions {
            weeks[usize::from(session.week) - 1] += session.run_s;
        }
        weeks
    }
}

/// What the engine proposes. Nothing of it counts before a therapist confirms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposal {
    /// A dose, with the gates that ask or warn.
    Ready {
        /// The dose.
        prescription: Box<Prescription>,
        /// What to ask or adapt.
        gates: Vec<Gate>,
    },
    /// The ladder does not fit in these weeks.
    TooShort {
        /// Weeks that would do.
        weeks: u16,
        /// Why.
        reason: Reason,
    },
    /// Someone must be cleared first.
    Blocked {
        /// Why, strongest first.
        gates: Vec<Gate>,
    },
    /// A choice lies outside its range.
    OutOfRange(OutOfRange),
}

/// A prescription a therapist confirmed: one version of one person's dose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmed {
    /// Its id; sessions done point at it.
    pub id: PrescriptionId,
    /// First day it holds.
    pub from: Date,
    /// The dose.
    pub prescription: Prescription,
}

impl Version for Confirmed {
    fn id(&self) -> PrescriptionId {
        self.id
    }

    fn from(&self) -> Date {
        self.from
    }
}
