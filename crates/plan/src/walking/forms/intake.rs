//! The intake: person, leg, heart, complaint, releases, test, life and cover.

use super::{choice, date, decimal, section, several, text, whole, yes_no};
use crate::form::{Form, Section};
use crate::walking::programme::WalkingTherapy;
use crate::walking::test::Handrail;

/// All questions, in the order of a first visit.
pub(in crate::walking) fn intake(programme: &WalkingTherapy) -> Form {
    let sections =
        vec![person(), leg(programme), heart(programme), complaint(), releases(), test(programme), life(), cover(programme)];
    Form { sections }
}

fn person() -> Section {
    let diabetes = choice("diabetes", &["none", "without_insulin", "insulin"]);
    section(
        "person",
        vec![
            whole("age_years", 120).unit("years").required(),
            yes_no("pregnant"),
            yes_no("can_consent"),
            diabetes,
            yes_no("foot_inspected"),
            yes_no("beta_blocker"),
        ],
    )
}

fn leg(programme: &WalkingTherapy) -> Section {
    let (staging, limb) = (&programme.staging.card, &programme.limb.card);
    section(
        "leg",
        vec![
            choice("fontaine", &["1", "2", "2a", "2b", "3", "4"]).required().card(staging),
            decimal("abi_left", 0, 3000, 10).card(staging),
            decimal("abi_right", 0, 3000, 10).card(staging),
            whole("ankle_mmhg", 300).unit("mmhg").card(limb),
            whole("toe_mmhg", 300).unit("mmhg").card(limb),
            yes_no("acute_limb").card(limb),
            yes_no("rest_pain").card(limb),
            yes_no("foot_wound").card(limb),
            several("intervention", &["revascularisation", "amputation", "aneurysm"]).card(staging),
            choice("intervention_relation", &["none", "before", "after"]),
            date("earliest_start"),
        ],
    )
}

fn heart(programme: &WalkingTherapy) -> Section {
    let card = &programme.blood_pressure.card;
    let unstable = [
        "unstable_angina",
        "recent_infarct",
        "heart_failure",
        "arrhythmia",
        "valve",
        "inflammation",
        "dissection",
        "embolism_or_clot",
    ];
    section(
        "heart",
        vec![
            several("heart_unstable", &unstable).card(card),
            yes_no("heart_stable").card(card),
            yes_no("heart_letter"),
            whole("systolic", 300).unit("mmhg").card(card),
            whole("diastolic", 200).unit("mmhg").card(card),
        ],
    )
}

fn complaint() -> Section {
    section(
        "complaint",
        vec![
            text("limits"),
            text("goal"),
            several("pain_place", &["calf", "thigh", "buttock", "foot", "joint", "back"]),
            yes_no("gone_within_10_min"),
            yes_no("pain_when_standing"),
            yes_no("fast_progression"),
            yes_no("disabling_despite_training"),
            several("limited_by", &["joint", "lungs", "stroke", "other"]),
            yes_no("walks_10_m"),
        ],
    )
}

fn releases() -> Section {
    let ids = [
        "released_acute_limb",
        "released_rest_pain",
        "released_foot_wound",
        "released_limb_pressure",
        "released_heart",
        "released_blood_pressure",
    ];
    section("release", ids.map(text).to_vec())
}

fn test(programme: &WalkingTherapy) -> Section {
    let (treadmill, adapted) = (&programme.treadmill.card, &programme.treadmill.adapted_card);
    let kinds = ["treadmill", "modified_treadmill", "constant_load", "hiatt", "six_minute", "shuttle", "estimate"];
    let metres = |id| whole(id, 5000).unit("m");
    section(
        "test",
        vec![
            choice("test", &kinds).required().card(treadmill),
            yes_no("practice"),
            metres("pain_free_m").card(treadmill),
            metres("functional_m").card(treadmill),
            metres("maximal_m").card(treadmill),
            metres("distance_m").card(adapted),
            whole("first_pain_s", 1800).unit("s").card(adapted),
            whole("rests", 50),
            metres("estimated_m"),
            choice("handrail", &Handrail::ALL.map(Handrail::code)),
            choice("stop_reason", &super::observed::STOP_REASONS),
            whole("steps_per_day", 50_000),
        ],
    )
}

fn life() -> Section {
    section(
        "life",
        vec![
            choice("smoking", &["never", "former", "current"]),
            whole("cigarettes_per_day", 100),
            choice("smoking_stage", &super::observed::STAGES),
        ],
    )
}

fn cover(programme: &WalkingTherapy) -> Section {
    let card = &programme.cover.card;
    section(
        "cover",
        vec![
            date("referral_date").card(card),
            date("referral_until"),
            date("first_treatment").card(card),
            yes_no("earlier_course"),
            decimal("tariff_eur", 0, 500_000, 10).unit("eur"),
            whole("covered_percent", 100).unit("percent"),
            decimal("deductible_left_eur", 0, 2_000_000, 10).unit("eur"),
            whole("voluntary_eur", 500).unit("eur"),
            whole("supplementary_sessions", 200),
            yes_no("counts_intake"),
            yes_no("counts_group"),
        ],
    )
}
