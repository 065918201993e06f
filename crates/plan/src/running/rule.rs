//! The names of running therapy's rules; each has a sentence in both languages, and a test holds them together.

use crate::rule::rules;

rules! {
    /// First bouts may take the larger share of the sustainable time.
    START_CALIBRATED = "start.calibrated";
    /// First bouts take the smaller share.
    START_CAREFUL = "start.careful";
    /// No rung is short enough: the lowest.
    START_LOWEST = "start.lowest";
    /// The therapist starts lower.
    START_CHOSEN = "start.chosen";
    /// Walking weeks first.
    LEAD_IN = "start.lead_in";
    /// The goal.
    DOSE_GOAL = "dose.goal";
    /// Weeks.
    DOSE_WEEKS = "dose.weeks";
    /// Sessions a week.
    DOSE_SESSIONS = "dose.sessions";
    /// The ladder does not fit.
    DOSE_TOO_SHORT = "dose.too_short";
    /// Enough sessions for each rung, no large rise.
    STEEP_GENTLE = "steep.gentle";
    /// Few sessions for each rung.
    STEEP_FEW_SESSIONS = "steep.few_sessions";
    /// Running rises much in one week.
    STEEP_WEEKLY_RISE = "steep.weekly_rise";
    /// Who runs along when.
    SUPERVISION = "supervision.first_of_week";
    /// Felt effort is below what was observed.
    CALIBRATION_UNDER = "calibration.under";
    /// Felt effort agrees with what was observed.
    CALIBRATION_MATCH = "calibration.match";
    /// Felt effort is above what was observed.
    CALIBRATION_OVER = "calibration.over";
    /// No speed was tried.
    CALIBRATION_NONE = "calibration.none";
    /// The larger step back in speed.
    SPEED_MUCH_SLOWER = "speed.much_slower";
    /// The smaller step back in speed.
    SPEED_SLOWER = "speed.slower";
    /// Stay at this speed.
    SPEED_SAME = "speed.same";
    /// A little faster, when the therapist agrees.
    SPEED_FASTER = "speed.faster";
    /// Walk now, then slower.
    SPEED_WALK_NOW = "speed.walk_now";
    /// Slower than running: the task is walking.
    SPEED_WALKING = "speed.walking";
    /// The therapist chose another speed.
    SPEED_CHOSEN = "speed.chosen";
    /// Heart rate as a second opinion.
    HEART_RATE = "heart_rate.second_opinion";
    /// Heart rate says nothing here.
    HEART_RATE_OFF = "heart_rate.off";
    /// Age or resting heart rate is not known.
    HEART_RATE_UNKNOWN = "heart_rate.unknown";
    /// Breathing practice.
    BREATHING = "breathing.dose";
    /// A screening answer blocks.
    SCREENING_BLOCK = "screening.block";
    /// A screening answer must be talked about.
    SCREENING_ASK = "screening.ask";
    /// A screening answer asks to adapt.
    SCREENING_ADAPT = "screening.adapt";
    /// A screening answer is kept.
    SCREENING_NOTED = "screening.noted";
    /// A blocking question was not answered.
    SCREENING_UNANSWERED = "screening.unanswered";
    /// A block was lifted by a clinician.
    SCREENING_CLEARED = "screening.cleared";
    /// Inactive and older.
    SCREENING_INACTIVE = "screening.inactive_older";
    /// A red flag stops.
    PROGRESS_RED_FLAG = "progress.red_flag";
    /// Complaints lasted over a day, twice in a row.
    PROGRESS_WORSE_TWICE = "progress.worse_twice";
    /// A step back, and what was over its limit.
    PROGRESS_REGRESS = "progress.regress";
    /// The same again, and what was over its limit.
    PROGRESS_HOLD = "progress.hold";
    /// The next entry of the plan.
    PROGRESS_GO = "progress.go";
    /// Answers that are missing.
    PROGRESS_UNKNOWN = "progress.unknown";
    /// Already on the lowest rung.
    PROGRESS_LOWEST = "progress.lowest";
    /// The goal was reached.
    PROGRESS_FINISHED = "progress.finished";
    /// Walking before the ladder goes on.
    PROGRESS_LEAD_IN = "progress.lead_in";
    /// Anxiety: too little confidence.
    INDICATION_CONFIDENCE = "indication.confidence";
    /// Anxiety: confidence was not given.
    INDICATION_CONFIDENCE_UNKNOWN = "indication.confidence_unknown";
    /// Depressive complaints: an extra rung may be offered.
    INDICATION_OFFER = "indication.offer";
    /// The plan became longer.
    PLAN_EXTENDED = "plan.extended";
    /// The therapist set the next rung.
    PLAN_OVERRIDE = "plan.override";
    /// Days without running: repeat.
    GAP_REPEAT = "gap.repeat";
    /// Days without running: some rungs back.
    GAP_BACK = "gap.back";
    /// Days without running: measure again.
    GAP_REMEASURE = "gap.remeasure";
    /// Holds and regressions in a row.
    HELD_IN_A_ROW = "progress.held_in_a_row";
    /// Motivation absent for long.
    RELAPSE_ALERT = "relapse.alert";
    /// No answer for long.
    RELAPSE_CHECK_IN = "relapse.check_in";
    /// Long in a phase, or in treatment.
    PHASE_STAGNATION = "phase.stagnation";
    /// No log for long.
    SILENCE = "progress.silence";
    /// A signal of suicidality.
    SUICIDALITY = "safety.suicidality";
    /// A block's training is too short or too long.
    BLOCKS_MISFIT = "blocks.misfit";
    /// Two runs on consecutive days.
    BLOCKS_CONSECUTIVE = "blocks.consecutive";
    /// SG1.
    SUB_GOAL_EFFORT = "sub_goal.effort";
    /// SG2.
    SUB_GOAL_PACING = "sub_goal.pacing";
    /// SG3.
    SUB_GOAL_TIME = "sub_goal.time";
    /// SG4.
    SUB_GOAL_COMPANY = "sub_goal.company";
    /// SG5.
    SUB_GOAL_BREATHING = "sub_goal.breathing";
    /// SG6.
    SUB_GOAL_SUCCESS = "sub_goal.success";
}

/// Every name an input of a reason can have.
pub const INPUTS: &[&str] = &[
    "absent_days",
    "acknowledge_hours",
    "age_years",
    "alone_weeks",
    "ask",
    "blocks",
    "block_min",
    "buddy",
    "calibrated",
    "code",
    "confidence",
    "confidence_min",
    "count",
    "days",
    "done_percent",
    "extra_rung",
    "fatigue_rise",
    "gap",
    "goal_min",
    "goal_rung",
    "hr_high_bpm",
    "hr_low_bpm",
    "hr_max_bpm",
    "in_percent",
    "indication",
    "item",
    "kept_percent",
    "last_rung",
    "limit",
    "longest_min",
    "missing_weeks",
    "next_speed_kmh",
    "observed_high",
    "observed_low",
    "of",
    "pain_rise",
    "pain_run",
    "per_rung",
    "phase",
    "practice_days",
    "rate_a_minute",
    "reason",
    "remaining",
    "resting_hr_bpm",
    "rise_min",
    "rpe",
    "rpe_max",
    "rung",
    "rungs",
    "self_rpe",
    "sessions",
    "sessions_a_week",
    "share_percent",
    "speed_kmh",
    "start_rung",
    "sustainable_min",
    "talk",
    "times_a_day",
    "train_min",
    "value",
    "week",
    "weeks",
    "weeks_needed",
    "what",
    "run_bout_min",
];
