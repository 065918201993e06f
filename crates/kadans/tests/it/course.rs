//! `kadans programme`, `plan` and `progress` for the programmes that share one set of forms, run on the documented examples.

use crate::kadans::{Answer, example, file, kadans};
use serde_json::{Value, json};

/// Programme, intake, log.
const EXAMPLES: [(&str, &str, &str); 5] = [
    ("walking-therapy", "walking-therapy/mr-a.json", "walking-therapy/mr-a-log.json"),
    ("cardiac-strength", "cardiac-strength/ms-c.json", "cardiac-strength/ms-c-log.json"),
    ("cardiac-strength", "cardiac-strength/mrs-d.json", "cardiac-strength/mrs-d-log.json"),
    ("foot-core", "foot-core/runner-intake.json", "foot-core/runner-log.json"),
    ("return-to-running", "return-to-running/achilles-intake.json", "return-to-running/achilles-log.json"),
];

fn plan(programme: &str, intake: &str) -> Answer {
    kadans(&["plan", programme, "--intake", "-", "--json"], intake)
}

fn progress(plan: &str, log: &str) -> Answer {
    let folder = tempfile::tempdir().unwrap();
    let (plan, log) = (file(&folder, "plan.json", plan), file(&folder, "log.json", log));
    kadans(&["progress", "--plan", &plan, "--log", &log, "--json"], "")
}

#[test]
fn every_programme_is_listed_and_shows_its_questions() {
    let list = kadans(&["programme", "list"], "");
    assert_eq!(list.out.lines().count(), 5, "{list:?}");
    for (programme, ..) in EXAMPLES {
        let shown = kadans(&["programme", "show", programme, "--json"], "").json();
        let fields = shown["intake"][0]["fields"].as_array().unwrap();
        assert!(!fields.is_empty() && fields.iter().all(|field| field["answer"].is_string()), "{programme}");
    }
    let unknown = kadans(&["programme", "show", "swimming"], "");
    assert!(unknown.code == 1 && unknown.complaints.contains("there is no programme `swimming`"), "{unknown:?}");
}

#[test]
fn every_example_gets_a_plan_whose_numbers_have_reasons_and_the_same_bytes_twice() {
    for (programme, intake, _) in EXAMPLES {
        let answer = plan(programme, &example(intake));
        let report = answer.json();
        assert_eq!((answer.code, &report["status"]), (0, &json!("ready")), "{intake}");
        let numbers = report["dose"]["numbers"].as_array().unwrap();
        assert!(!numbers.is_empty(), "{intake}");
        for number in numbers {
            assert!(number["reasons"][0]["card"].as_str().unwrap().starts_with("ev-"), "{intake}: {number}");
        }
        assert_eq!(answer, plan(programme, &example(intake)), "{intake}");
    }
}

#[test]
fn every_session_of_an_example_log_gets_a_judgement_with_a_reason() {
    for (programme, intake, log) in EXAMPLES {
        let answer = progress(&plan(programme, &example(intake)).out, &example(log));
        let report = answer.json();
        let sessions = report["sessions"].as_array().unwrap();
        assert!(answer.code == 0 && !sessions.is_empty(), "{log}");
        for session in sessions {
            let judgement = &session["judgement"];
            assert!(judgement.is_null() || judgement["reasons"][0]["card"].is_string(), "{log}: {session}");
        }
    }
}

#[test]
fn an_impossible_intake_ends_with_2_and_a_sentence_for_each_field() {
    let mut intake: Value = serde_json::from_str(&example("return-to-running/achilles-intake.json")).unwrap();
    intake["intake"]["walk_pain"] = json!(-4);
    intake["intake"]["tissue"] = json!("cloud");
    intake["intake"]["swims"] = json!(true);
    let answer = plan("return-to-running", &intake.to_string());
    assert_eq!((answer.code, answer.out.as_str(), answer.complaints.lines().count()), (2, "", 3), "{answer:?}");
    for field in ["walk_pain", "tissue", "swims"] {
        assert!(answer.complaints.contains(&format!("`{field}`")), "{answer:?}");
    }
}

#[test]
fn somebody_who_must_be_seen_first_gets_no_dose() {
    let mut intake: Value = serde_json::from_str(&example("cardiac-strength/ms-c.json")).unwrap();
    intake["intake"]["unstable_angina"] = json!(true);
    let report = plan("cardiac-strength", &intake.to_string()).json();
    assert_eq!((&report["status"], &report["dose"]), (&json!("blocked"), &Value::Null));
    assert!(report["gates"][0]["reason"]["card"].is_string());
}

#[test]
fn after_a_red_flag_nothing_is_due_until_it_is_lifted() {
    let plan = plan("return-to-running", &example("return-to-running/achilles-intake.json")).out;
    let flagged = json!({"from": "2026-01-05", "today": "2026-01-07", "entries": [
        {"date": "2026-01-05", "red_flag": "calf_swelling"},
        {"date": "2026-01-06", "session": {"done": "all"}}
    ]});
    let report = progress(&plan, &flagged.to_string()).json();
    assert_eq!((&report["next"], &report["sessions"][0]["judgement"]), (&Value::Null, &Value::Null));
    assert_eq!(report["stops"].as_array().unwrap().len(), 1);
    let mut lifted = flagged;
    let entries = lifted["entries"].as_array_mut().unwrap();
    entries.push(json!({"date": "2026-01-07", "clear": true, "reason": "Seen."}));
    assert!(progress(&plan, &lifted.to_string()).json()["stops"].as_array().unwrap().is_empty());
}

#[test]
fn a_line_of_a_log_that_cannot_be_is_named() {
    let plan = plan("foot-core", &example("foot-core/runner-intake.json")).out;
    let log = json!({"entries": [{"date": "2026-01-05", "swum": 3}, {"date": "yesterday", "not_safe": true}]});
    let answer = progress(&plan, &log.to_string());
    assert!(answer.code == 2 && answer.complaints.lines().count() == 2, "{answer:?}");
    assert!(answer.complaints.contains("entries[0]") && answer.complaints.contains("entries[1]"), "{answer:?}");
}
