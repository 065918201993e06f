//! The names of this programme's rules; each has a sentence in both languages, and a test holds them together.

use crate::rule::rules;

rules! {
    /// The triage level must be self-care, or a professional releases.
    ENTRY_LEVEL = "rr.entry_level";
    /// Brisk walking without pain, on two days.
    ENTRY_WALK = "rr.entry_walk";
    /// No limp, no more swelling, no pain at night.
    ENTRY_SIGNS = "rr.entry_signs";
    /// A muscle tear: length and walking first, and not before its day.
    ENTRY_TEAR = "rr.entry_tear";
    /// Heel rises and hops for calf, Achilles tendon and shin.
    ENTRY_TESTS = "rr.entry_tests";
    /// Bone, rupture, avulsion, fracture: a professional's release.
    ENTRY_RELEASE = "rr.entry_release";
    /// The first stage by days without running.
    START_LAY_OFF = "rr.start_lay_off";
    /// The first stage after a tear, bone, or a release.
    START_CAREFUL = "rr.start_careful";
    /// The therapist starts lower.
    START_CHOSEN = "rr.start_chosen";
    /// Which ladder.
    LADDER = "rr.ladder";
    /// Sessions a week.
    DOSE_SESSIONS = "rr.dose_sessions";
    /// Effort and ground.
    CONDUCT = "rr.conduct";
    /// The traffic light.
    PAIN = "rr.pain";
    /// Good sessions in a row: the next stage.
    ADVANCE = "rr.advance";
    /// A good session; one more.
    ONCE_MORE = "rr.once_more";
    /// Morning pain is higher than last week.
    WEEK_RISES = "rr.week_rises";
    /// Bone: no distance yet.
    BONE_TOO_EARLY = "rr.bone_too_early";
    /// The usual distance is not reached yet.
    DISTANCE_GROWS = "rr.distance_grows";
    /// The last stage.
    TOP = "rr.top";
    /// The morning was not told.
    MORNING_MISSING = "rr.morning_missing";
    /// The pain of the session was not told.
    PAIN_MISSING = "rr.pain_missing";
    /// Not the whole session was done.
    NOT_WHOLE = "rr.not_whole";
    /// Another stage than the present one.
    OTHER_STAGE = "rr.other_stage";
    /// Amber: the same again.
    AMBER_REPEAT = "rr.amber_repeat";
    /// Amber too often: one back.
    AMBER_BACK = "rr.amber_back";
    /// Red: rest, then one back.
    RED = "rr.red";
    /// Red twice in a few sessions.
    RED_TWICE = "rr.red_twice";
    /// Red in bone.
    RED_BONE = "rr.red_bone";
    /// A red flag.
    RED_FLAG = "rr.red_flag";
    /// The ladder is paused.
    PAUSED = "rr.paused";
    /// The ladder is locked.
    LOCKED = "rr.locked";
    /// The triage says someone must be seen today.
    TRIAGE = "rr.triage";
    /// Too soon after the last session.
    TOO_SOON = "rr.too_soon";
    /// Days without a session.
    GAP = "rr.gap";
    /// The therapist set the stage.
    OVERRIDE = "rr.override";
    /// What is missing to leave the ladder.
    EXIT = "rr.exit";
    /// Complaints came back soon.
    RELAPSE = "rr.relapse";
    /// Complaints came back later.
    RELAPSE_LATE = "rr.relapse_late";
    /// No word for long.
    SILENCE = "rr.silence";
    /// A signal of suicidality.
    NOT_SAFE = "rr.not_safe";
}

/// Every name an input of a reason can have.
pub const INPUTS: &[&str] = &[
    "acknowledge_hours",
    "after",
    "code",
    "count",
    "days",
    "during",
    "effort_max",
    "hours",
    "ladder",
    "light",
    "limit",
    "morning",
    "of",
    "pain",
    "sessions_a_week",
    "signs",
    "stage",
    "usual_morning",
    "value",
];
