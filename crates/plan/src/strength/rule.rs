//! The names of the rules of strength training with heart complaints.

use crate::rule::rules;

rules! {
    /// A finding that blocks until a physician releases it.
    SCREENING_BLOCK = "strength.screening_block";
    /// A finding someone must ask about first.
    SCREENING_ASK = "strength.screening_ask";
    /// A finding that was cleared by name.
    SCREENING_CLEARED = "strength.screening_cleared";
    /// No clearance yet.
    CLEARANCE_MISSING = "strength.clearance_missing";
    /// The physician said no.
    CLEARANCE_REFUSED = "strength.clearance_refused";
    /// The clearance is not about dynamic strength training.
    CLEARANCE_SCOPE = "strength.clearance_scope";
    /// The clearance no longer holds.
    CLEARANCE_EXPIRED = "strength.clearance_expired";
    /// Something happened that makes the clearance void.
    CLEARANCE_VOID = "strength.clearance_void";
    /// Too soon after an event.
    WAIT = "strength.wait";
    /// Too little endurance training after an event.
    WAIT_ENDURANCE = "strength.wait_endurance";
    /// C-S1: complaints since the last session.
    GATE_COMPLAINT = "strength.gate_complaint";
    /// C-S3: pressure too high today.
    GATE_PRESSURE = "strength.gate_pressure";
    /// C-S3 twice within two weeks.
    GATE_PRESSURE_TWICE = "strength.gate_pressure_twice";
    /// C-S4: pressure high.
    GATE_PRESSURE_ASK = "strength.gate_pressure_ask";
    /// C-S5: resting heart rate or rhythm.
    GATE_HEART = "strength.gate_heart";
    /// C-S6: low pressure with dizziness.
    GATE_LOW_PRESSURE = "strength.gate_low_pressure";
    /// C-S7: not well today.
    GATE_UNWELL = "strength.gate_unwell";
    /// C-S8: weight or oedema in heart failure.
    GATE_FLUID = "strength.gate_fluid";
    /// C-S9: medication or spray.
    GATE_MEDICATION = "strength.gate_medication";
    /// C-S10: too soon after the last session.
    GATE_TOO_SOON = "strength.gate_too_soon";
    /// C-S11: meal, alcohol, cold.
    GATE_CIRCUMSTANCES = "strength.gate_circumstances";
    /// Spasm: before the hour.
    SPASM_HOUR = "strength.spasm_hour";
    /// Clean, but one more is needed.
    CLEAN_ONE_MORE = "strength.clean_one_more";
    /// Clean at the top: the phase decides.
    TOP = "strength.top";
    /// The session as a whole was not as planned.
    SESSION_NOT_CLEAN = "strength.session_not_clean";
    /// An exercise was not all as planned.
    NOT_CLEAN = "strength.not_clean";
    /// PR-1: one repetition more.
    PR1 = "strength.pr1";
    /// PR-2: more load.
    PR2 = "strength.pr2";
    /// PR-2 cannot: no step is fine enough.
    PR2_NO_STEP = "strength.pr2_no_step";
    /// PR-3: a large step, first under supervision.
    PR3 = "strength.pr3";
    /// PR-4: next phase.
    PR4 = "strength.pr4";
    /// PR-5: a second set.
    PR5 = "strength.pr5";
    /// PR-6: enough changed already.
    PR6 = "strength.pr6";
    /// A question is open, so steps up wait.
    ASK_OPEN = "strength.ask_open";
    /// RG-1: too hard, or not done: one repetition fewer.
    RG1 = "strength.rg1";
    /// RG-1 for the second time: less load.
    RG1_LOAD = "strength.rg1_load";
    /// RG-2: breath held.
    RG2 = "strength.rg2";
    /// RG-3: pressure above the ceiling.
    RG3 = "strength.rg3";
    /// RG-4: late complaints twice.
    RG4_AMBER = "strength.rg4_amber";
    /// RG-4: serious late complaints.
    RG4_RED = "strength.rg4_red";
    /// RG-5: the last step is undone.
    RG5_UNDO = "strength.rg5_undo";
    /// RG-5: back to the start of the phase.
    RG5_PHASE = "strength.rg5_phase";
    /// RG-5: back to the beginning.
    RG5_START = "strength.rg5_start";
    /// RG-6: fever, a new drug or a new event.
    RG6 = "strength.rg6";
    /// RG-7: joint pain or soreness.
    RG7 = "strength.rg7";
    /// Late complaints: some.
    DELAYED_AMBER = "strength.delayed_amber";
    /// Late complaints: serious.
    DELAYED_RED = "strength.delayed_red";
    /// Serious twice within four weeks.
    DELAYED_RED_AGAIN = "strength.delayed_red_again";
    /// Late complaints that do not settle.
    DELAYED_URGENT = "strength.delayed_urgent";
    /// No answer.
    DELAYED_MISSING = "strength.delayed_missing";
    /// No answer yet.
    DELAYED_PENDING = "strength.delayed_pending";
    /// Stopped for a red flag.
    STOP_RED_FLAG = "strength.stop_red_flag";
    /// A pressure that stops everything.
    STOP_PRESSURE = "strength.stop_pressure";
    /// Pressure fell while work rose.
    STOP_PRESSURE_FALL = "strength.stop_pressure_fall";
    /// "I do not feel safe".
    SUICIDALITY = "strength.suicidality";
    /// Nothing heard.
    SILENCE = "strength.silence";
    /// Start at the lightest setting.
    START_LIGHTEST = "strength.start_lightest";
    /// The lightest setting is above the start cap.
    START_CAP = "strength.start_cap";
    /// Set by hand.
    BY_HAND = "strength.by_hand";
    /// An estimate lowers the load.
    ESTIMATE = "strength.estimate";
    /// The phase decides.
    PHASE = "strength.phase";
    /// The clearance decides.
    CLEARANCE = "strength.clearance";
    /// The profile decides.
    PROFILE = "strength.profile";
    /// Tempo and time under tension.
    TEMPO = "strength.tempo";
    /// Sessions a week.
    FREQUENCY = "strength.frequency";
    /// K-02: a third session within seven days.
    WEEK_FULL = "strength.week_full";
    /// No heart-rate target.
    NO_HEART_RATE = "strength.no_heart_rate";
    /// Nothing static.
    NO_STATIC = "strength.no_static";
}

/// The names of what these rules look at.
pub const INPUTS: &[&str] = &[
    "item",
    "days",
    "days_min",
    "until",
    "sbp",
    "dbp",
    "limit",
    "hr",
    "hour",
    "value",
    "count",
    "count_min",
    "reps",
    "reps_top",
    "load_kg",
    "new_load_kg",
    "percent",
    "percent_max",
    "exercise",
    "clean",
    "weeks",
    "phase",
    "what",
    "score",
    "usual",
    "minutes",
    "body_kg",
    "cap_kg",
    "reserve",
    "maximum_kg",
    "tension_s",
    "rest_s",
    "rep_s",
    "gap_h",
    "a_week",
    "profile",
    "code",
    "breath_holds",
];
