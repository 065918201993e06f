//! The intake: health in our own plain questions, the physician's clearance, heart, medication, and what is usual.
//!
//! Left out: the wording of readiness questionnaires with a licence of their own. A person with heart complaints would answer
//! yes to their first item anyway, so they could never take the place of the clearance.

use super::{choice, date, kilograms, section, several, whole, yes_no};
use crate::form::{Field, Form, Kind, Section};
use crate::strength::numbers::CardiacStrength;
use crate::strength::profile::Profile;
use kadans_domain::Fact;

/// Findings that block until a physician releases them.
pub const ABSOLUTE: &[&str] = &[
    "unstable_angina",
    "left_main",
    "arrhythmia",
    "decompensated",
    "valve_stenosis",
    "pulmonary_pressure",
    "inflammation",
    "aorta",
    "connective_tissue",
    "acute_infarct",
    "acute_clot",
    "brain_vessel",
    "eye",
    "provoked_by_strength",
    "acute_illness",
    "acute_injury",
];

/// Findings someone asks about before the first session.
pub const RELATIVE: &[&str] = &[
    "diabetes",
    "low_capacity",
    "movement_limits",
    "risk_factors",
    "pressure_falls",
    "complex_arrhythmia",
    "fluid",
    "anticoagulant",
    "osteoporosis",
    "glaucoma",
    "hernia",
    "scad",
    "transplant",
];

/// General health, layer 1. A yes calls for the layers below, which everybody in this programme passes anyway.
const HEALTH: &[&str] = &[
    "heart_or_pressure",
    "chest_pain",
    "dizzy_or_fainted",
    "other_disease",
    "takes_medication",
    "joint_problem",
    "told_supervised",
];

const PROFILES: [Profile; 7] = [
    Profile::Microvascular,
    Profile::Spasm,
    Profile::Hypertension,
    Profile::HeartFailure,
    Profile::Sternum,
    Profile::Device,
    Profile::Angina,
];
const JOINTS: [Profile; 3] = [Profile::Shoulder, Profile::Knee, Profile::Balance];

/// The questions of the intake.
pub fn intake(programme: &CardiacStrength) -> Form {
    let card = &programme.clearance.screening_card;
    let screening = |fields: &[&'static str]| fields.iter().map(|id| yes_no(id).card(card)).collect::<Vec<Field>>();
    Form {
        sections: vec![
            person(),
            section("health", screening(HEALTH)),
            clearance(programme),
            heart(),
            medication(),
            section("absolute", screening(ABSOLUTE)),
            section("relative", screening(RELATIVE)),
            section("women", ["pre_eclampsia", "gestational_diabetes", "early_menopause"].map(yes_no)),
            usual(),
        ],
    }
}

fn person() -> Section {
    section(
        "person",
        [
            date("start_on").required(),
            whole("age_years", 16, 100).unit("years"),
            choice("sex", &["woman", "man"]),
            kilograms("body_kg", 30, 250).required(),
        ],
    )
}

fn clearance(programme: &CardiacStrength) -> Section {
    let card = &programme.clearance.card;
    let granted = |field: Field| field.when("clearance", Fact::Code("granted".to_owned())).card(card);
    section(
        "clearance",
        [
            choice("clearance", &["granted", "waiting", "refused"]).required().card(card),
            granted(choice("issuer_role", &["cardiologist", "gp", "other_physician"])).required(),
            granted(date("clearance_date")).required(),
            granted(yes_no("scope_strength")).required(),
            granted(date("valid_until")),
            granted(yes_no("supervised_only")),
            granted(whole("rpe_ceiling", 9, 20)),
            granted(whole("sbp_ceiling", 120, 250).unit("mmhg")),
            granted(whole("dbp_ceiling", 60, 115).unit("mmhg")),
            granted(whole("load_pct_ceiling", 10, 100).unit("percent")),
            granted(several("released", ABSOLUTE)),
            yes_no("exercise_test"),
            yes_no("ecg"),
        ],
    )
}

fn heart() -> Section {
    let profile = |id: &str| Fact::Code(id.to_owned());
    let codes: Vec<&'static str> = PROFILES.iter().map(|profile| profile.code()).collect();
    let joints: Vec<&'static str> = JOINTS.iter().map(|profile| profile.code()).collect();
    section(
        "heart",
        [
            Field::new("diagnosis", Kind::Text),
            several("profiles", &codes),
            several("joints", &joints),
            date("pci_on"),
            date("mi_on"),
            date("surgery_on"),
            whole("endurance_weeks", 0, 200).unit("weeks"),
            date("sternotomy_on").when("profiles", profile("sternum")),
            yes_no("surgeon_release").when("profiles", profile("sternum")),
            date("device_on").when("profiles", profile("device")),
            choice("device", &["pacemaker", "icd"]).when("profiles", profile("device")),
            whole("ejection_fraction", 5, 80).unit("percent"),
            choice("nyha", &["1", "2", "3", "4"]),
            whole("sbp", 60, 260).unit("mmhg"),
            whole("dbp", 30, 160).unit("mmhg"),
            whole("hr", 30, 220).unit("bpm"),
        ],
    )
}

fn medication() -> Section {
    section("medication", [yes_no("beta_blocker"), yes_no("nitrate_spray"), Field::new("other_medication", Kind::Text)])
}

fn usual() -> Section {
    section("usual", [whole("usual_score", 0, 10), Field::new("goal", Kind::Text)])
}
