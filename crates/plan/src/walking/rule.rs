//! The names of walking therapy's rules; each has a sentence in both languages, and a test holds them together.

use crate::rule::rules;

rules! {
    /// G-01.
    GATE_ACUTE_LIMB = "walking.gate_acute_limb";
    /// G-02.
    GATE_REST_PAIN = "walking.gate_rest_pain";
    /// G-03.
    GATE_FOOT_WOUND = "walking.gate_foot_wound";
    /// G-04.
    GATE_PRESSURE_LIMB = "walking.gate_limb_pressure";
    /// G-05.
    GATE_PROGRESSION = "walking.gate_progression";
    /// G-06.
    GATE_HEART_UNSTABLE = "walking.gate_heart_unstable";
    /// G-07.
    GATE_HEART_STABLE = "walking.gate_heart_stable";
    /// G-08, above the limit that blocks.
    GATE_BLOOD_PRESSURE = "walking.gate_blood_pressure";
    /// G-08, above the limit that asks.
    GATE_BLOOD_PRESSURE_ASK = "walking.gate_blood_pressure_ask";
    /// G-09.
    GATE_INTERVENTION = "walking.gate_intervention";
    /// G-10.
    GATE_DIABETES = "walking.gate_diabetes";
    /// G-11.
    GATE_LIMITED_BY = "walking.gate_limited_by";
    /// G-12.
    GATE_NO_TREADMILL = "walking.gate_no_treadmill";
    /// G-13.
    GATE_PERSON = "walking.gate_person";
    /// Fontaine 1.
    GATE_STAGE_ONE = "walking.gate_stage_one";
    /// Fontaine 3 or 4.
    GATE_STAGE = "walking.gate_stage";
    /// Pain that does not behave like claudication.
    GATE_OTHER_PAIN = "walking.gate_other_pain";
    /// An index that does not support the diagnosis.
    GATE_ABI_DOUBT = "walking.gate_abi_doubt";
    /// A vessel that cannot be compressed.
    GATE_ABI_STIFF = "walking.gate_abi_stiff";
    /// A question that would block was not answered.
    GATE_UNANSWERED = "walking.gate_unanswered";
    /// A clinician lifted a block.
    GATE_RELEASED = "walking.gate_released";
    /// S-01.
    STOP_FOOT = "walking.stop_foot";
    /// S-02.
    STOP_REST_PAIN = "walking.stop_rest_pain";
    /// S-03.
    STOP_HEART = "walking.stop_heart";
    /// S-06.
    STOP_HEART_RATE = "walking.stop_heart_rate";
    /// S-05.
    STOP_BLOOD_PRESSURE = "walking.stop_blood_pressure";
    /// The stage became 3 or 4.
    STOP_STAGE = "walking.stop_stage";
    /// A red flag during a session or outside it.
    STOP_RED_FLAG = "walking.stop_red_flag";
    /// "I do not feel safe".
    STOP_NOT_SAFE = "walking.stop_not_safe";
    /// S-06, S-08 and blood pressure that is asked about.
    ASK_BEFORE = "walking.ask_before";
    /// The first load from the treadmill.
    LOAD_TREADMILL = "walking.load_treadmill";
    /// Slower, because pain came early.
    LOAD_SLOWER = "walking.load_slower";
    /// The first load from a six-minute walk.
    LOAD_SIX_MINUTE = "walking.load_six_minute";
    /// The first load from an estimated distance.
    LOAD_ESTIMATED = "walking.load_estimated";
    /// The therapist chose another first load.
    LOAD_CHOSEN = "walking.load_chosen";
    /// The pain policy.
    POLICY = "walking.policy";
    /// Less pain at home than the evidence favours.
    POLICY_HOME = "walking.policy_home";
    /// Length of the first block.
    BLOCK_FIRST = "walking.block_first";
    /// R5.
    BLOCK_LONGER = "walking.block_longer";
    /// Cycling beside the walking.
    CYCLING = "walking.cycling";
    /// Strength beside the walking.
    STRENGTH = "walking.strength";
    /// Strength follows the rules for hearts.
    STRENGTH_HEART = "walking.strength_heart";
    /// Supervised sessions and their taper.
    TAPER = "walking.taper";
    /// Walks at home.
    HOME = "walking.home";
    /// Steps a day.
    STEPS = "walking.steps";
    /// The first session corrected the load upward.
    CALIBRATED_UP = "walking.calibrated_up";
    /// The first session corrected the load downward.
    CALIBRATED_DOWN = "walking.calibrated_down";
    /// A session was written down; the week decides.
    NOTED = "walking.noted";
    /// Nothing to judge by: no bout was timed.
    NOT_VALID = "walking.not_valid";
    /// Pain that lasted, or another pain.
    PAUSED = "walking.paused";
    /// A walk at home counts.
    HOME_COUNTS = "walking.home_counts";
    /// A walk at home was too short to count.
    HOME_SHORT = "walking.home_short";
    /// A test was done.
    TESTED = "walking.tested";
    /// R0.
    REVIEW_OPEN = "walking.review_open";
    /// R1.
    REVIEW_FEW = "walking.review_few";
    /// R1, twice.
    REVIEW_FEW_AGAIN = "walking.review_few_again";
    /// R2.
    REVIEW_UP = "walking.review_up";
    /// R3.
    REVIEW_DOWN = "walking.review_down";
    /// R3 at the floor.
    REVIEW_FLOOR = "walking.review_floor";
    /// R4.
    REVIEW_SAME = "walking.review_same";
    /// R6.
    GAP_BACK = "walking.gap_back";
    /// R7.
    GAP_RETEST = "walking.gap_retest";
    /// R8.
    REVIEW_NEW = "walking.review_new";
    /// R9.
    REVIEW_TOP = "walking.review_top";
    /// The therapist set part of the dose.
    SET_BY_HAND = "walking.set_by_hand";
    /// Sessions are left late.
    TAPER_LEFT = "walking.taper_left";
    /// Few are left early.
    TAPER_FEW = "walking.taper_few";
    /// Most are used.
    TAPER_USED = "walking.taper_used";
    /// Two tests cannot be compared.
    TEST_NOT_COMPARABLE = "walking.test_not_comparable";
    /// Improved as patients call it.
    CHANGE_IMPROVED = "walking.change_improved";
    /// Moderately improved.
    CHANGE_PROBABLY = "walking.change_probably";
    /// Worse as patients call it.
    CHANGE_WORSE = "walking.change_worse";
    /// Neither.
    CHANGE_UNCHANGED = "walking.change_unchanged";
    /// A six-minute walk beside its own repeatability.
    CHANGE_SIX_MINUTE = "walking.change_six_minute";
    /// Nothing is known about change in this test.
    CHANGE_UNKNOWN = "walking.change_unknown";
    /// Below the band at month 3.
    BAND_LOW = "walking.band_low";
    /// Not improved when the choice of treatment is made.
    DECIDE = "walking.decide";
    /// Medicine was missed.
    MEDICINE = "walking.medicine";
    /// No word for long.
    SILENCE = "walking.silence";
    /// What insurance covers.
    COVER = "walking.cover";
    /// A year without figures.
    COVER_UNKNOWN = "walking.cover_unknown";
    /// A second course, an expired referral, or another stage.
    COVER_ASK = "walking.cover_ask";
}

/// Every name an input of a reason can have.
pub const INPUTS: &[&str] = &[
    "abi",
    "acknowledge_hours",
    "ankle_mmhg",
    "attended",
    "because",
    "block_min",
    "bouts",
    "code",
    "count",
    "cycle_min",
    "days",
    "diastolic",
    "due",
    "functional_m",
    "gate",
    "grade",
    "hr_bpm",
    "item",
    "label",
    "left",
    "limit",
    "low_m",
    "maximal_m",
    "middle_m",
    "months",
    "onset_s",
    "outdoor_kmh",
    "pain_s",
    "percent",
    "person_eur",
    "policy",
    "reason",
    "sessions",
    "sets",
    "six_minute_m",
    "speed_kmh",
    "stage",
    "steps",
    "systolic",
    "test",
    "toe_mmhg",
    "up_s",
    "used",
    "walk_min",
    "week",
    "weeks",
    "what",
    "year",
];
