//! Return to running as data: every number a rule uses, with the evidence card it rests on.
//!
//! Made by parsing `content/programmes/return-to-running.toml`. Each group of numbers names its card.

use crate::programme::ProgrammeId;
use crate::running::programme::{Phone, Range, RedFlags};
use kadans_domain::CardId;

/// All numbers of return to running.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnToRunning {
    /// `return-to-running`.
    pub id: ProgrammeId,
    /// Version of the numbers.
    pub version: u32,
    /// Who may begin.
    pub entry: EntryRules,
    /// Where on the ladder someone begins.
    pub start: StartRules,
    /// The ladder itself.
    pub ladder: LadderRules,
    /// How a session is run.
    pub conduct: ConductRules,
    /// What a session's pain says.
    pub pain: PainRules,
    /// How the ladder is climbed.
    pub movement: MovementRules,
    /// Distance, once the ladder of minutes is done.
    pub build: BuildRules,
    /// When it is over, and what then.
    pub exit: ExitRules,
    /// Signs that end a session.
    pub red_flags: RedFlags,
    /// Words for a person in danger, and who to call.
    pub safety: SafetyRules,
}

/// What must hold before the first session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryRules {
    /// Evidence card.
    pub card: CardId,
    /// Brisk walking, minutes.
    pub walk_min: u8,
    /// On so many separate days.
    pub walk_days: u8,
    /// Highest pain on that walk.
    pub walk_pain_max: u8,
    /// Highest pain on that walk for tendon or joint, when the physiotherapist agrees.
    pub walk_pain_agreed_max: u8,
    /// A muscle tear waits until this day.
    pub tear_day: u16,
    /// Single-leg heel rises for calf, Achilles tendon and shin.
    pub heel_rises: u8,
    /// Hops for the same.
    pub hops: u8,
    /// Highest pain with both; bone allows none.
    pub test_pain_max: u8,
}

/// From so many days without running, at most this stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LayOff {
    /// Days from which it holds.
    pub from_days: u16,
    /// The stage.
    pub stage: u8,
}

/// Where on the ladder someone begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartRules {
    /// Evidence card.
    pub card: CardId,
    /// Shortest first; the last that holds counts.
    pub lay_offs: Vec<LayOff>,
    /// The stage after a tear, a bone injury, or with a release by a professional.
    pub careful_stage: u8,
    /// In a running course, a gap of so many days is a new lay-off.
    pub gap_days: u16,
}

/// Running and walking of one stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageWork {
    /// Repetitions.
    pub repeat: u8,
    /// Running, seconds; 0 for walking only.
    pub run_s: u32,
    /// Walking after each run, seconds; after the last one too.
    pub walk_s: u32,
}

/// The ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LadderRules {
    /// Evidence card.
    pub card: CardId,
    /// Stages S0 to S9 in minutes.
    pub stages: Vec<StageWork>,
    /// Faster pieces of S11: strides, hills, intervals, in this order.
    pub faster: Vec<FasterWork>,
    /// Good sessions in a row that a stage asks.
    pub passes: u8,
    /// The same after an injury of bone.
    pub bone_passes: u8,
    /// After an injury of bone no distance build before so many days after the first running.
    pub bone_build_after_days: u16,
    /// Sessions a week.
    pub sessions_a_week: Range,
    /// Hours between the starts of two sessions.
    pub rest_hours: u16,
    /// Share of the effort that must be done for a session to count, thousandths.
    pub done_permille_min: u16,
}

/// Faster pieces within an easy run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FasterWork {
    /// How many.
    pub repeat: u8,
    /// Faster, seconds.
    pub fast_s: u32,
    /// Easy after it, seconds.
    pub easy_s: u32,
}

/// How a session is run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConductRules {
    /// Evidence card.
    pub card: CardId,
    /// Highest felt effort, 0 to 10.
    pub effort_max: u8,
}

/// The traffic light.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PainRules {
    /// Evidence card.
    pub card: CardId,
    /// Highest green pain.
    pub green_max: u8,
    /// Highest amber pain.
    pub amber_max: u8,
    /// Highest amber rise of the next morning.
    pub morning_rise_amber: u8,
}

/// How the ladder is climbed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MovementRules {
    /// Evidence card.
    pub card: CardId,
    /// Amber holds in a row that lead back.
    pub holds_back: u8,
    /// Last sessions that are looked at for red.
    pub reds_window: u8,
    /// Red among them that pauses the ladder.
    pub reds_pause: u8,
    /// Days without a word before the therapist hears of it.
    pub silent_days: u16,
}

/// Distance in metres of running.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildRules {
    /// Evidence card.
    pub card: CardId,
    /// The longest run of so many days is the measure.
    pub window_days: u16,
    /// The next run may be this much of it, percent.
    pub cap_percent: u16,
}

/// When it is over, and what then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExitRules {
    /// Evidence card.
    pub card: CardId,
    /// Times the last stage in minutes must be passed.
    pub passes: u8,
    /// Days without an amber hold or red.
    pub clean_days: u16,
    /// A relapse within so many days begins lower.
    pub relapse_days: u16,
    /// So many stages lower.
    pub stages_back: u8,
}

/// "I do not feel safe", and who to call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SafetyRules {
    /// Evidence card.
    pub card: CardId,
    /// Who to call, in the order shown.
    pub phones: Vec<Phone>,
    /// Hours within which the professional acknowledges.
    pub acknowledge_hours: u16,
}
