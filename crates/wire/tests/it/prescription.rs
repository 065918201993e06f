//! A prescription comes back from the store exactly as it was confirmed, and a plan that is printed can be read again.

use crate::intake_file::{mrs_s, programme};
use kadans_plan::running::{Prescription, Proposal, prescribe};
use kadans_wire::intake::IntakeFile;
use kadans_wire::plan_report::PlanReport;
use kadans_wire::prescription::{prescription_from_json, prescription_to_json};
use proptest::prelude::*;
use serde_json::{Value, json};

fn proposed(file: &Value) -> Proposal {
    let programme = programme();
    let given = IntakeFile::read(file.to_string().as_bytes(), &programme).unwrap();
    prescribe(&programme, &given.intake, &given.choice)
}

/// The dose of this intake file, when there is one.
pub fn prescribed(file: &Value) -> Option<Prescription> {
    match proposed(file) {
        Proposal::Ready { prescription, .. } => Some(*prescription),
        _ => None,
    }
}

/// The plan of Mrs S as it is printed.
pub fn printed_plan() -> Value {
    serde_json::from_str(&PlanReport::ready(&prescribed(&mrs_s()).unwrap(), &[], None).to_json()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_prescription_comes_back_as_it_was(quarters in 0..60u32, rpe in 6..=20u8, weeks in 4..=16u8, spw in 2..=4u8, long in any::<bool>()) {
        let mut file = mrs_s();
        file["sustainable_min"] = json!(f64::from(quarters) / 4.0);
        file["rpe"] = json!(rpe);
        file["weeks"] = json!(weeks);
        file["sessions_per_week"] = json!(spw);
        file["goal_rung"] = json!(if long { 22 } else { 18 });
        if let Some(prescription) = prescribed(&file) {
            let json = prescription_to_json(&prescription);
            prop_assert_eq!(prescription_from_json(&json), Ok(prescription.clone()));
            prop_assert_eq!(prescription_to_json(&prescription), json);
        }
    }
}

#[test]
fn a_printed_plan_holds_its_prescription() {
    let prescription = prescribed(&mrs_s()).unwrap();
    let printed = PlanReport::ready(&prescription, &[], None).to_json();
    assert_eq!(PlanReport::prescription(printed.as_bytes()), Ok(prescription));
}

#[test]
fn a_printed_plan_shows_minutes_and_reasons() {
    let plan = printed_plan();
    assert_eq!(plan["outcome"], "ready");
    assert_eq!(plan["speed_kmh"], json!(10));
    let first = &plan["schedule"][1]["sessions"][0];
    assert_eq!((&first["main_set"], &first["total_min"]), (&json!("6×2.5/1.5"), &json!(32.5)));
    let why = &plan["reasons"]["start_rung"][0];
    assert_eq!((&why["rule"], &why["card"]), (&json!("start.careful"), &json!("ev-rt-start")));
    assert_eq!(why["inputs"]["rpe"], json!(14));
}

#[test]
fn a_plan_without_a_prescription_says_how_to_make_one() {
    let said = PlanReport::prescription(b"{}").unwrap_err().to_string();
    assert!(said.ends_with("make it with `kadans plan --json`"), "{said}");
}

#[test]
fn a_form_that_is_newer_or_damaged_is_refused_with_a_sentence() {
    let json = prescription_to_json(&prescribed(&mrs_s()).unwrap());
    let check = |from: &str, to: &str, said: &str| {
        let refused = prescription_from_json(&json.replacen(from, to, 1)).unwrap_err().to_string();
        assert!(refused.starts_with(said), "{refused}");
    };
    check("{\"v\":1", "{\"v\":2", "this form has version 2, and this program reads up to 1");
    check("burn_out", "boredom", "the stored form cannot be read: there is no indication `boredom`");
    check("start.careful", "start.bold", "the stored form cannot be read: a reason names the rule `start.bold`");
    check("\"weeks\":6,", "", "the stored form cannot be read: missing field `weeks`");
}
