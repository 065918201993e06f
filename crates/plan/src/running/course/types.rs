//! The nouns of a course: where someone is, what was done, what is to come.

use super::findings::{Alert, OpenStop, SubGoal};
use crate::running::intake::{BreathingDose, Company};
use crate::running::prescription::PlannedSession;
use crate::running::verdict::Verdict;
pub use crate::standing::Adherence;
use jiff::civil::Date;
use kadans_domain::{EntryId, PrescriptionId, Reason, Score0To10};
use std::collections::BTreeSet;

/// Phase of recovery, set by the therapist from tasks completed, never by the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Rest as a temporary condition; regain structure.
    Crisis,
    /// Sort stressors, find solutions.
    ProblemSolving,
    /// Use it in daily life and work.
    Application,
}

impl Phase {
    /// All phases, in order.
    pub const ALL: [Phase; 3] = [Phase::Crisis, Phase::ProblemSolving, Phase::Application];

    /// Stable code, e.g. `problem_solving`.
    pub const fn code(self) -> &'static str {
        match self {
            Phase::Crisis => "crisis",
            Phase::ProblemSolving => "problem_solving",
            Phase::Application => "application",
        }
    }

    /// The phase with this code.
    pub fn from_code(code: &str) -> Option<Phase> {
        Self::ALL.into_iter().find(|phase| phase.code() == code)
    }
}

/// The phase someone is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhaseSince {
    /// Which.
    pub phase: Phase,
    /// First day.
    pub since: Date,
}

/// What is known beside the diary.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Circumstances {
    /// Buddy and blocks.
    pub company: Company,
}

/// A session that was done, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoneSession {
    /// Its diary entry.
    pub entry: EntryId,
    /// Local date.
    pub date: Date,
    /// The prescription it followed.
    pub prescription: PrescriptionId,
    /// Its number in the course, from 1; walking sessions before the ladder count for themselves.
    pub number: u16,
    /// Rung that was run; None for a walking session before the ladder.
    pub rung: Option<u8>,
    /// The therapist ran along.
    pub supervised: bool,
    /// Planned running, seconds.
    pub planned_run_s: u32,
    /// Done running, seconds.
    pub run_s: u32,
    /// Longest stretch of running, seconds.
    pub longest_s: u32,
    /// Share of planned running done, thousandths; None when nothing was planned.
    pub done_permille: Option<u16>,
    /// Bouts that kept to plan (run not longer, walk not skipped), and all bouts.
    pub bouts_kept: (u16, u16),
    /// Felt against observed effort: negative underestimates. None when either is unknown.
    pub gap: Option<i8>,
    /// Felt effort, Borg 6-20.
    pub rpe: Option<u8>,
    /// The talk test, 0 for T0 to 4.
    pub talk: Option<u8>,
    /// Reason for stopping early, by code.
    pub stopped: Option<String>,
    /// Goal chosen before it, by id.
    pub goal: Option<String>,
    /// Goal afterwards: 0 not, 1 partly, 2 attained.
    pub goal_attained: Option<u8>,
    /// What came of it.
    pub verdict: Verdict,
}

/// Where someone is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Position {
    /// No prescription yet.
    NotStarted,
    /// In the walking sessions before the ladder, until the therapist ends them with an override to a rung.
    LeadIn {
        /// Number of the next one.
        number: u16,
    },
    /// On the ladder.
    Ladder {
        /// Number of the next session.
        number: u16,
        /// Its rung.
        rung: u8,
        /// Sessions still to do, this one included.
        remaining: u16,
        /// Whole weeks the plan was extended by.
        extended_weeks: u16,
    },
    /// Too long without running: the sustainable time is measured again, and a new prescription follows.
    Remeasure,
    /// The goal was reached.
    Finished,
    /// The episode ended.
    Discharged {
        /// When.
        on: Date,
    },
}

/// A session that is still to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upcoming {
    /// What; for a walking session before the ladder the rung is 0 and bouts are the jogs.
    pub session: PlannedSession,
    /// A day that suits; only a suggestion.
    pub day: Date,
}

/// A week of the course, from the day the first prescription holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekDose {
    /// From 1.
    pub week: u16,
    /// First day.
    pub from: Date,
    /// Seconds of running the prescription planned.
    pub planned_run_s: u32,
    /// Seconds of running done.
    pub run_s: u32,
    /// Sessions done.
    pub sessions: u16,
}

/// Breathing on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BreathingDay {
    /// Which day.
    pub date: Date,
    /// Practices that count.
    pub practices: u16,
    /// Of these, fifteen minutes or longer.
    pub long: u16,
    /// Seconds paced.
    pub paced_s: u32,
}

/// All that the diary says today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// First day of the first prescription.
    pub started: Option<Date>,
    /// The newest prescription.
    pub prescription: Option<PrescriptionId>,
    /// In the order they were done.
    pub done: Vec<DoneSession>,
    /// Where someone is.
    pub position: Position,
    /// Why the next dose differs from the last verdict: days without running, or a therapist's override.
    pub next_reasons: Vec<Reason>,
    /// Still to come; empty while a stop stands.
    pub upcoming: Vec<Upcoming>,
    /// Week by week, planned and done.
    pub weeks: Vec<WeekDose>,
    /// Stops nobody lifted; while one stands, nothing is proposed.
    pub stops: Vec<OpenStop>,
    /// What a therapist should know.
    pub alerts: Vec<Alert>,
    /// Breathing as prescribed.
    pub breathing_dose: Option<BreathingDose>,
    /// Days with breathing practice, oldest first.
    pub breathing: Vec<BreathingDay>,
    /// Motivation to run, oldest first; the last answer of a day.
    pub motivation: Vec<(Date, Score0To10)>,
    /// Sessions done of those due.
    pub adherence: Adherence,
    /// First day on which the milestone (20 minutes in one go) was run.
    pub milestone: Option<Date>,
    /// All six, in order.
    pub sub_goals: Vec<SubGoal>,
    /// The phase of recovery, once a therapist has set one.
    pub phase: Option<PhaseSince>,
    /// The goal that stands for the next session, by id.
    pub goal: Option<String>,
    /// Days off that are planned or past.
    pub pauses: Vec<(Date, Date)>,
    /// A pause covers today.
    pub pausing: bool,
    /// Entries that a later one took the place of; they no longer count.
    pub corrected: BTreeSet<EntryId>,
}
