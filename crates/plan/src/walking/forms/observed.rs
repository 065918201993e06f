//! Observations: tests entered by hand, the questions before a session, the weekly foot card, lifestyle, and steps of the path.

use super::{choice, date, decimal, section, text, whole, yes_no};
use crate::form::{Field, Form};
use crate::observation::{ObservationKind, own, practice};
use crate::walking::programme::WalkingTherapy;
use crate::walking::test::{Handrail, Protocol};

/// Why a test ends.
pub(in crate::walking) const STOP_REASONS: [&str; 7] =
    ["claudication", "exhaustion", "chest_pain", "dyspnoea", "fear", "other_pain", "cap_reached"];
/// Stages of change.
pub(in crate::walking) const STAGES: [&str; 5] = ["precontemplation", "contemplation", "preparation", "action", "maintenance"];
/// Where it can hurt.
pub(in crate::walking) const PLACES: [&str; 6] = ["calf", "thigh", "buttock", "foot", "joint", "back"];
/// How the sugar is before walking, as the phone asks it.
pub(in crate::walking) const GLUCOSE_BANDS: [&str; 4] = ["low", "good", "high", "high_unwell"];
/// Asked after a test, in this order.
pub(in crate::walking) const TESTS_AFTER: [&str; 6] =
    ["stop_reason", "pain_place", "side", "pain_at_stop", "handrail", "practice"];

/// Every kind of observation; feet, the questions before a session and medicines are the person's own to tell.
pub(in crate::walking) const KINDS: [ObservationKind; 17] = [
    own("gate"),
    own("foot_care"),
    own("medicine"),
    practice("lifestyle"),
    practice("measurements"),
    practice("stage"),
    practice("match"),
    practice("dropout"),
    practice("letter"),
    practice("no_show"),
    practice("visit"),
    practice(Protocol::Treadmill.code()),
    practice(Protocol::ModifiedTreadmill.code()),
    practice(Protocol::ConstantLoad.code()),
    practice(Protocol::Hiatt.code()),
    practice(Protocol::SixMinute.code()),
    practice(Protocol::Shuttle.code()),
];

/// The form of an observation; None for a kind this programme does not know.
pub(in crate::walking) fn observation(programme: &WalkingTherapy, kind: &str) -> Option<Form> {
    let fields = match kind {
        "gate" => before(),
        "foot_care" => foot_care(programme),
        "lifestyle" => lifestyle(programme),
        "medicine" => vec![whole("missed_days", 7).unit("days").required(), text("why")],
        "measurements" => measurements(),
        "stage" => vec![choice("fontaine", &["1", "2", "2a", "2b", "3", "4"]).required().card(&programme.staging.card)],
        "match" => vec![date("first_date"), text("therapist")],
        "dropout" => vec![choice("why", &DROPOUT).required(), text("note")],
        "letter" => vec![choice("to", &["referrer", "gp", "both"]).required()],
        "no_show" => vec![date("on").required()],
        "visit" => vec![choice("what", &["intake", "group"]).required()],
        _ => test(programme, Protocol::from_code(kind)?),
    };
    Some(Form { sections: vec![section("observed", fields)] })
}

/// Why people stop early.
const DROPOUT: [&str; 9] = [
    "satisfied",
    "disappointing",
    "unmotivated",
    "other_illness",
    "insurance",
    "vascular_intervention",
    "moved",
    "died",
    "other",
];

/// The questions before a session, also when it was held back.
fn before() -> Vec<Field> {
    vec![
        yes_no("foot_problem"),
        yes_no("rest_pain"),
        yes_no("heart_signs"),
        yes_no("ill"),
        yes_no("changed"),
        whole("systolic", 300).unit("mmhg"),
        whole("diastolic", 200).unit("mmhg"),
        whole("resting_hr", 250).unit("bpm"),
        yes_no("irregular"),
        decimal("glucose", 1000, 40_000, 100).unit("mmol_l"),
        choice("glucose_band", &GLUCOSE_BANDS),
        choice("pain_place", &PLACES),
    ]
}

fn foot_care(programme: &WalkingTherapy) -> Vec<Field> {
    let card = &programme.lifestyle.foot_card;
    ["skin_break", "colour", "warmth", "nail", "shoe_rubbing", "numbness"].map(|id| yes_no(id).required().card(card)).to_vec()
}

fn lifestyle(programme: &WalkingTherapy) -> Vec<Field> {
    vec![
        choice("topic", &["smoking", "nutrition", "activity", "other"]).required().card(&programme.lifestyle.card),
        choice("stage", &STAGES).required(),
        text("target"),
        whole("confidence", 10),
        text("barrier"),
        date("quit_date"),
        date("review_at"),
    ]
}

fn measurements() -> Vec<Field> {
    vec![
        whole("systolic", 300).unit("mmhg"),
        whole("diastolic", 200).unit("mmhg"),
        decimal("ldl", 0, 15_000, 100).unit("mmol_l"),
        whole("hba1c", 200).unit("mmol_mol"),
        decimal("weight", 30_000, 300_000, 100).unit("kg"),
        whole("steps_per_day", 50_000),
    ]
}

fn test(programme: &WalkingTherapy, protocol: Protocol) -> Vec<Field> {
    let metres = |id| whole(id, 5000).unit("m");
    let card = if protocol == Protocol::Treadmill { &programme.treadmill.card } else { &programme.treadmill.adapted_card };
    let measured = match protocol {
        Protocol::SixMinute => {
            vec![metres("distance_m").required(), metres("pain_free_m"), whole("first_pain_s", 360).unit("s"), whole("rests", 50)]
        }
        Protocol::Shuttle => vec![metres("distance_m").required(), whole("level", programme.shuttle.levels.into())],
        Protocol::Treadmill | Protocol::ModifiedTreadmill | Protocol::ConstantLoad | Protocol::Hiatt => {
            vec![metres("pain_free_m"), metres("functional_m"), metres("maximal_m").required()]
        }
    };
    let after = vec![
        choice("stop_reason", &STOP_REASONS),
        choice("pain_place", &PLACES),
        choice("side", &["left", "right", "both"]),
        whole("pain_at_stop", 4),
        choice("handrail", &Handrail::ALL.map(Handrail::code)),
        yes_no("practice"),
        whole("rpe", 20),
        text("shoes"),
    ];
    measured.into_iter().chain(after).map(|field| field.card(card)).collect()
}
