//! Numbers around the running: the week, the phases, the sub-goals and the goals of a session.

use kadans_domain::{CardId, Indication};

/// Blocks of time in the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeBlocks {
    /// Evidence card.
    pub card: CardId,
    /// Blocks a week.
    pub a_week: u8,
    /// Least training in a block, minutes.
    pub train_min: u16,
    /// Most training in a block, minutes.
    pub train_max: u16,
    /// Dressing and shower, minutes.
    pub around_min: u16,
    /// National norm of moderate activity, minutes a week.
    pub norm_min: u16,
}

/// A phase that lasts longer asks for a talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phases {
    /// Evidence card.
    pub card: CardId,
    /// Crisis phase, days.
    pub crisis_days: u16,
    /// Problem-solving phase, days.
    pub problem_days: u16,
    /// The whole course, days.
    pub total_days: u16,
}

/// When each of the six sub-goals is attained. Percentages are whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubGoals {
    /// Evidence card.
    pub card: CardId,
    /// SG1: last so many sessions.
    pub effort_sessions: u8,
    /// SG1: largest calibration gap, either way.
    pub effort_gap_max: u8,
    /// SG1: highest talk level.
    pub effort_talk_max: u8,
    /// SG2: last so many sessions.
    pub pacing_sessions: u8,
    /// SG2: a bout may last this share of its plan, percent.
    pub bout_run_max: u16,
    /// SG2: a walk must last this share of its plan, percent.
    pub bout_walk_min: u16,
    /// SG2: share of bouts that complied, percent.
    pub pacing_share: u16,
    /// SG3: blocks booked every week.
    pub blocks_booked: u8,
    /// SG3: over so many weeks.
    pub blocks_weeks: u8,
    /// SG3: share kept, percent.
    pub blocks_kept: u16,
    /// SG4: runs alone a week.
    pub alone_runs: u8,
    /// SG4: in so many weeks.
    pub alone_weeks: u8,
    /// SG4: of the last so many.
    pub alone_of_weeks: u8,
    /// SG5: practices a day.
    pub breathing_a_day: u8,
    /// SG5: on so many days.
    pub breathing_days: u8,
    /// SG5: of the last so many.
    pub breathing_of_days: u8,
    /// SG5, later form: long practices a day.
    pub breathing_long_a_day: u8,
    /// SG6: last so many sessions.
    pub success_sessions: u8,
    /// SG6: share with a goal set before and reviewed after, percent.
    pub success_share: u16,
    /// SG6: the milestone, seconds in one go.
    pub milestone_s: u32,
}

/// What a goal is about. Winning depends on others, so groups leave it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GoalKind {
    /// Winst- of uitkomstdoel.
    Win,
    /// Verbeterdoel: measurable, own control.
    Improvement,
    /// Uitvoeringsdoel: about the experience.
    Execution,
}

/// How a goal is reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GoalMeasure {
    /// Minutes the device counted.
    DeviceMinutes,
    /// Mean heart rate on the same route.
    MeanHeartRate,
    /// Repetitions.
    Repetitions,
    /// What was expected beside what was done.
    ExpectedAndDone,
    /// Yes or no, in own words.
    YesNo,
    /// How far a guess was off.
    GuessError,
    /// Last bout against the first.
    PaceRatio,
    /// The talk test.
    TalkLevel,
    /// Bouts and walks as planned.
    BoutCompliance,
    /// Heart rate after minutes of walking.
    HeartRateRecovery,
    /// Breaths a minute.
    BreathsAMinute,
    /// A 0-10 scale of one's own.
    OwnScale,
    /// A count.
    Count,
}

/// A goal from the catalogue. Its text is `goal-<id in small letters>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalTemplate {
    /// E.g. `B-E1`.
    pub id: String,
    /// For whom; None is for everyone.
    pub indication: Option<Indication>,
    /// What it is about.
    pub kind: GoalKind,
    /// How it is reviewed.
    pub measure: GoalMeasure,
}

/// The catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goals {
    /// Evidence card.
    pub card: CardId,
    /// In the order they are offered.
    pub templates: Vec<GoalTemplate>,
}
