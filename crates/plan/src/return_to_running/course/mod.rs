//! The course on the ladder: a state machine that takes one session after another, without a clock or a diary.
//!
//! Days are counted from the first day of the course. [`Course::next`] says what comes, [`Course::judge`] takes a session,
//! [`Course::morning`] adds what the next morning told and judges that session again. Small, typed and copied in an instant, so
//! that a simulator can walk millions of sessions.

mod judged;
mod leave;
mod movement;
mod week;

pub use judged::{Judged, Move};
pub use leave::{ExitCheck, Missing};

use super::build::{self, Runs};
use super::parameters::ReturnToRunning;
use super::rule;
use super::stage::{BUILD, Ladder, StageDose};
use super::start;
use super::tissue::Tissue;
use super::verdict::{Pain, Signs};
use crate::fold::least;
use kadans_domain::{InputValue, Reason};
use week::Mornings;

/// One session as it was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Log {
    /// Day of the course, 0 for the first.
    pub day: i32,
    /// What was asked of the person.
    pub dose: StageDose,
    /// What was felt.
    pub pain: Pain,
    /// The pain during and after was asked and answered; else the session counts for nothing.
    pub told: bool,
    /// Share of the effort that was done, thousandths; `None` when nobody knows.
    pub done_permille: Option<u16>,
    /// Metres of running, when they were measured.
    pub distance_m: Option<u32>,
    /// Broken off for a red flag.
    pub red_flag: bool,
}

impl Log {
    /// The safest reading of two logs of one session: the worst that was felt, the least that was done.
    #[must_use]
    pub fn safest(self, other: Log) -> Log {
        Log {
            day: self.day.max(other.day),
            dose: self.dose,
            pain: self.pain.worst(other.pain),
            told: self.told || other.told,
            done_permille: self.done_permille.min(other.done_permille),
            distance_m: least(self.distance_m, other.distance_m),
            red_flag: self.red_flag || other.red_flag,
        }
    }
}

/// Whether the ladder may be climbed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It may.
    Climbing,
    /// Red twice: a professional looks first.
    Paused,
    /// Red in bone, a red flag or an urgent triage: the complaint is assessed again.
    Locked,
    /// Back to usual running, since this day.
    Exited(i32),
}

/// What is known of the person before the first session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Runner {
    /// What was injured.
    pub tissue: Tissue,
    /// Stage of the first session.
    pub start_stage: u8,
    /// The distance to get back to, metres.
    pub usual_m: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    state: State,
    stage: u8,
    /// Good sessions in a row at this stage.
    good: u8,
    /// Amber holds in a row.
    holds: u8,
    /// Red of the last sessions, newest in the lowest bit.
    reds: u8,
    /// Times the last stage in minutes was passed.
    passed: u8,
    first_run: Option<i32>,
    last_day: Option<i32>,
    /// No session before this day.
    rest_until: i32,
    /// Last amber hold or red.
    last_trouble: Option<i32>,
    /// The usual distance was run.
    reached: bool,
    mornings: Mornings,
    runs: Runs,
}

/// Someone on the ladder.
#[derive(Debug, Clone, Copy)]
pub struct Course<'a> {
    rules: &'a ReturnToRunning,
    runner: Runner,
    ladder: Ladder,
    now: Place,
    last: Option<(Place, Log)>,
}

impl<'a> Course<'a> {
    /// At the first stage, on day 0.
    pub fn new(rules: &'a ReturnToRunning, runner: Runner) -> Course<'a> {
        let now = Place {
            state: State::Climbing,
            stage: runner.start_stage,
            good: 0,
            holds: 0,
            reds: 0,
            passed: 0,
            first_run: None,
            last_day: None,
            rest_until: 0,
            last_trouble: None,
            reached: false,
            mornings: Mornings::default(),
            runs: Runs::default(),
        };
        Course { rules, runner, ladder: Ladder::of(runner.tissue), now, last: None }
    }

    /// Where the ladder stands.
    pub fn state(&self) -> State {
        self.now.state
    }

    /// The stage that comes.
    pub fn stage(&self) -> u8 {
        self.now.stage
    }

    /// Which ladder.
    pub fn ladder(&self) -> Ladder {
        self.ladder
    }

    /// Good sessions in a row at this stage, and how many it asks.
    pub fn passes(&self) -> (u8, u8) {
        (self.now.good, self.ladder.passes(&self.rules.ladder))
    }

    /// The first day on which a session may be done.
    pub fn rested_on(&self) -> i32 {
        self.now.rest_until
    }

    /// What the next session asks, on this day; `None` while nothing may be done.
    pub fn next(&self, day: i32) -> Option<StageDose> {
        let metres = match self.now.stage {
            BUILD => build::next_m(&self.rules.build, &self.now.runs, day, self.runner.usual_m),
            _ => 0,
        };
        (self.now.state == State::Climbing).then_some(StageDose { stage: self.now.stage, metres })
    }

    /// Takes a session.
    pub fn judge(&mut self, log: Log) -> Judged {
        let _ = self.arrive(log.day);
        self.last = Some((self.now, log));
        movement::take(self, &log)
    }

    /// The morning after the last session: it is judged again, with what the morning told. `None` before any session.
    pub fn morning(&mut self, pain: u8, signs: Signs) -> Option<Judged> {
        let (before, mut log) = self.last?;
        log.pain.morning = Some(pain);
        log.pain.signs = log.pain.signs.or(signs);
        self.now = before;
        self.last = Some((before, log));
        Some(movement::take(self, &log))
    }

    /// A day without a session before it: after a long gap the start by lay-off holds again.
    pub fn arrive(&mut self, day: i32) -> Option<Reason> {
        let gap = u16::try_from(day - self.now.last_day?).ok()?;
        let rules = &self.rules.start;
        let stage = self.now.stage.min(start::after_lay_off(rules, gap));
        if gap < rules.gap_days || stage == self.now.stage {
            return None;
        }
        let reason = Reason::new(rule::GAP, &rules.card)
            .saw("days", InputValue::Whole(gap.into()))
            .saw("stage", InputValue::Code(super::stage::code(stage).to_owned()));
        self.go_to(stage);
        Some(reason)
    }

    /// A therapist sets the stage by hand.
    pub fn go_to(&mut self, stage: u8) {
        self.now.stage = stage.min(super::stage::LAST);
        (self.now.good, self.now.holds) = (0, 0);
    }

    /// A red flag or an urgent triage: nothing until a clinician lifts it.
    pub fn lock(&mut self) {
        self.now.state = State::Locked;
    }

    /// A clinician lets the person go on. Red from before no longer counts.
    pub fn clear(&mut self) {
        if matches!(self.now.state, State::Paused | State::Locked) {
            self.now.state = State::Climbing;
            self.now.reds = 0;
        }
    }
}
