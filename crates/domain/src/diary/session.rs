//! A session as it was performed, and what was logged after it.

use crate::{EntryId, Facts, Mood, PrescriptionId, Rpe, Score0To10, TalkLevel};
use jiff::Timestamp;

/// Which planned session, and with what dose. The player copies it unread from the cue sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionReference {
    /// The version of the prescription that was followed.
    pub prescription: PrescriptionId,
    /// Number of the planned session within the programme, from 1.
    pub session: u16,
    /// The dose in the programme's own words, e.g. `rung-4`; 1 to 600 characters. It says all that was asked, so that a log can
    /// be judged by what the person saw, even when the plan has moved on since.
    pub dose: String,
}

/// A session as it was performed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionDone {
    /// Which session was meant.
    pub reference: SessionReference,
    /// First and last moment.
    pub started_at: Timestamp,
    /// Last moment; not before the first.
    pub ended_at: Timestamp,
    /// What was done of each recorded step, in order; at most 500.
    pub steps: Vec<StepDone>,
    /// Set when the person stopped early.
    pub stopped: Option<Stop>,
    /// What was logged afterwards.
    pub answers: Answers,
}

impl SessionDone {
    /// Share of the planned effort that was done, in thousandths (0 to 1000), over the steps whose id starts with `prefix`.
    /// None when nothing of that kind was planned.
    pub fn done_permille(&self, prefix: &str) -> Option<u16> {
        let of_kind = || self.steps.iter().filter(|s| s.step.starts_with(prefix));
        let planned: u64 = of_kind().map(|s| u64::from(s.planned_s)).sum();
        let actual: u64 = of_kind().map(|s| u64::from(s.actual_s.min(s.planned_s))).sum();
        (planned > 0).then(|| (actual * 1000 / planned) as u16)
    }
}

/// One step as it was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepDone {
    /// Id of the step in the cue sheet, e.g. `run-3`.
    pub step: String,
    /// How it ended.
    pub state: StepState,
    /// Planned length in seconds.
    pub planned_s: u32,
    /// Measured length in seconds, pauses excluded.
    pub actual_s: u32,
    /// Repetitions counted, where the step counts them.
    pub repetitions: Option<u16>,
    /// Level given, where the step asks one.
    pub level: Option<Score0To10>,
    /// What the step asked beside that: a stamp in seconds from its start, a set's effort, a breath that was held.
    pub facts: Facts,
}

/// How a step ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// To its end.
    Done,
    /// Passed over.
    Skipped,
    /// Broken off.
    Stopped,
}

/// Why and where a session was broken off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// The reason's code from the cue sheet, e.g. `chest_pain`.
    pub reason: String,
    /// The step in which it happened.
    pub at_step: String,
}

/// What was logged after a session. `None` is "not answered", which no rule takes for "fine" or for "bad".
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    /// Effort, Borg 6-20.
    pub rpe: Option<Rpe>,
    /// How well talking went.
    pub talk: Option<TalkLevel>,
    /// Worst pain while running, 0-10.
    pub pain_run: Option<Score0To10>,
    /// Mood, 10 is best.
    pub mood: Option<Mood>,
    /// Motivation for the next time, 10 is most.
    pub motivation: Option<Score0To10>,
    /// Confidence to do the next step alone, 10 is most.
    pub confidence: Option<Score0To10>,
    /// Goal of this session: 0 not, 1 partly, 2 attained.
    pub goal: Option<u8>,
    /// A remark, at most 500 characters.
    pub remark: Option<String>,
    /// What the programme asked beside these, before the start or afterwards.
    pub more: Facts,
}

/// How someone feels the morning after a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MorningCheck {
    /// The diary entry of the session it looks back on.
    pub session: EntryId,
    /// Pain now, 0-10.
    pub pain: Score0To10,
    /// Fatigue now, 0-10.
    pub fatigue: Score0To10,
    /// Complaints that began, or lasted, more than 24 hours after the session.
    pub worse_a_day_later: bool,
}
