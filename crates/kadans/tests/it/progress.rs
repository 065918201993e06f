//! `kadans progress`: the vectors of the rules one by one, and a course that has a bit of everything.

use crate::kadans::{Answer, example, file, kadans};
use serde_json::{Value, json};

fn progress(intake: &str, log: &Value) -> Answer {
    let plan = kadans(&["plan", "running-therapy", "--intake", "-", "--json"], intake).out;
    let folder = tempfile::tempdir().unwrap();
    let (plan, log) = (file(&folder, "plan.json", &plan), file(&folder, "log.json", &log.to_string()));
    kadans(&["progress", "--plan", &plan, "--log", &log, "--json"], "")
}

/// One session that differs from an easy one in what is given: the decision and the next rung, starting on rung 4.
#[test]
fn one_answer_over_its_limit_decides() {
    let check = |differs: Value, decision: &str, next: &str, next_rung: Value| {
        let mut session = json!({"done": 1, "rpe": 12, "talk": "T1", "pain_run": 0, "pain_24h": 0, "fatigue_up": 0});
        session.as_object_mut().unwrap().extend(differs.as_object().unwrap().clone());
        let verdict = progress(&example("mrs-s.json"), &json!([session])).json()["verdicts"][0].clone();
        assert_eq!(
            (&verdict["decision"], &verdict["next"], &verdict["next_rung"]),
            (&json!(decision), &json!(next), &next_rung),
            "{differs}"
        );
    };
    check(json!({}), "progress", "rung", json!(4));
    check(json!({"rpe": 14}), "hold", "rung", json!(4));
    check(json!({"rpe": 16}), "regress", "rung", json!(3));
    check(json!({"done": 0.89}), "hold", "rung", json!(4));
    check(json!({"done": 0.74}), "regress", "rung", json!(3));
    check(json!({"talk": "T2"}), "hold", "rung", json!(4));
    check(json!({"pain_run": 5}), "regress", "rung", json!(3));
    check(json!({"pain_24h": 1}), "hold", "rung", json!(4));
    check(json!({"fatigue_up": 3}), "regress", "rung", json!(3));
    check(json!({"pem": true}), "pause_review", "waits", Value::Null);
    check(json!({"redflag": true}), "stop_contact", "waits", Value::Null);
}

#[test]
fn nobody_goes_below_the_lowest_rung() {
    let verdict = progress(&example("mr-t.json"), &json!([{"done": 1, "rpe": 17}])).json()["verdicts"][0].clone();
    assert_eq!((&verdict["decision"], &verdict["next_rung"]), (&json!("regress"), &json!(1)));
}

/// Session, rung run, decision, rung that comes next.
#[test]
fn mr_t_progresses_holds_goes_back_and_returns_from_holiday() {
    let log: Value = serde_json::from_str(&example("mr-t-log.json")).unwrap();
    let verdicts = progress(&example("mr-t.json"), &log).json()["verdicts"].clone();
    let line = |v: &Value| format!("{} {} {} {}", v["session"], v["rung"], v["decision"].as_str().unwrap(), v["next_rung"]);
    let lines: Vec<String> = verdicts.as_array().unwrap().iter().map(line).collect();
    assert_eq!(
        lines,
        [
            "1 1 progress 1",
            "2 1 progress 1",
            "3 1 progress 2",
            "4 2 progress 2",
            "5 2 hold 2",
            "6 2 progress 3",
            "7 3 regress 2",
            "8 1 progress 2",
        ]
    );
    assert_eq!(verdicts[3]["offer_rung"], json!(3), "three easy sessions in a row offer an extra rung");
    assert_eq!(verdicts[7]["before"][0]["rule"], json!("gap.back"), "15 days without a run");
}

#[test]
fn a_log_with_mistakes_ends_with_2_and_names_each_session() {
    let answer = progress(&example("mrs-s.json"), &json!([{"rpe": 12}, {"rpe": 30}, {"effort": 3}]));
    let first = "`[1].rpe`: effort (Borg 6-20) must lie between 6 and 20, not 30\n`[2].effort`: is not a field of this form";
    assert!(answer.code == 2 && answer.complaints.starts_with(first), "{answer:?}");
}

#[test]
fn a_plan_that_is_none_says_how_to_make_one() {
    let folder = tempfile::tempdir().unwrap();
    let log = file(&folder, "log.json", "[]");
    let answer = kadans(&["progress", "--plan", "-", "--log", &log], "{}");
    assert!(answer.code == 2 && answer.complaints.contains("make it with `kadans plan --json`"), "{answer:?}");
}
