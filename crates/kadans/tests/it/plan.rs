//! `kadans plan`: the published case week by week, the same bytes for the same question, and a sentence for each refusal.

use crate::kadans::{Answer, example, kadans};
use serde_json::{Value, json};

fn plan(intake: &str) -> Answer {
    kadans(&["plan", "running-therapy", "--intake", "-", "--json"], intake)
}

/// Each week as its main sets with rungs, and its minutes of running.
fn weeks(intake: &str) -> String {
    let plan = plan(intake).json();
    let session = |session: &Value| format!("{} ({})", session["main_set"].as_str().unwrap(), session["rung"]);
    let week = |week: &Value| {
        let sessions: Vec<String> = week["sessions"].as_array().unwrap().iter().map(session).collect();
        format!("{} | {}", sessions.join(" | "), week["run_min"])
    };
    plan["schedule"].as_array().unwrap().iter().map(week).collect::<Vec<_>>().join("\n")
}

#[test]
fn mrs_s_runs_20_minutes_in_the_last_session_of_week_6() {
    let expected = "\
6×2/2 (4) | 6×2/2 (4) | 7×2/1.5 (5) | 38
6×2.5/1.5 (6) | 5×3/2 (7) | 5×3/1.5 (8) | 45
5×3/1.5 (8) | 4×4/2 (9) | 4×4/1.5 (10) | 47
3×5/2 (11) | 3×6/2 (12) | 3×7/2 (13) | 54
3×7/2 (13) | 2×9/2 (14) | 2×10/2 (15) | 59
12+8/2 (16) | 15+5/2 (17) | 1×20 (18) | 60";
    assert_eq!(weeks(&example("mrs-s.json")), expected);
}

#[test]
fn a_calibrated_start_takes_nine_weeks() {
    let mut intake: Value = serde_json::from_str(&example("mrs-s.json")).unwrap();
    intake["sustainable_min"] = json!(2);
    intake["rpe"] = json!(12);
    intake["calibrated"] = json!(true);
    intake["weeks"] = json!(9);
    let expected = "\
8×1.5/1.5 (3) | 8×1.5/1.5 (3) | 6×2/2 (4) | 36
6×2/2 (4) | 7×2/1.5 (5) | 7×2/1.5 (5) | 40
6×2.5/1.5 (6) | 5×3/2 (7) | 5×3/2 (7) | 45
5×3/1.5 (8) | 5×3/1.5 (8) | 4×4/2 (9) | 46
4×4/2 (9) | 4×4/1.5 (10) | 3×5/2 (11) | 47
3×5/2 (11) | 3×6/2 (12) | 3×6/2 (12) | 51
3×7/2 (13) | 3×7/2 (13) | 2×9/2 (14) | 60
2×10/2 (15) | 2×10/2 (15) | 12+8/2 (16) | 60
12+8/2 (16) | 15+5/2 (17) | 1×20 (18) | 60";
    assert_eq!(weeks(&intake.to_string()), expected);
}

#[test]
fn mr_t_takes_twelve_weeks_from_the_lowest_rung() {
    let expected = "\
8×1/1.5 (1) | 8×1/1.5 (1) | 8×1/1.5 (1) | 24
10×1/1.5 (2) | 10×1/1.5 (2) | 8×1.5/1.5 (3) | 32
8×1.5/1.5 (3) | 6×2/2 (4) | 6×2/2 (4) | 36
7×2/1.5 (5) | 7×2/1.5 (5) | 6×2.5/1.5 (6) | 43
6×2.5/1.5 (6) | 5×3/2 (7) | 5×3/2 (7) | 45
5×3/1.5 (8) | 5×3/1.5 (8) | 4×4/2 (9) | 46
4×4/2 (9) | 4×4/1.5 (10) | 4×4/1.5 (10) | 48
3×5/2 (11) | 3×5/2 (11) | 3×6/2 (12) | 48
3×6/2 (12) | 3×7/2 (13) | 3×7/2 (13) | 60
2×9/2 (14) | 2×9/2 (14) | 2×10/2 (15) | 56
2×10/2 (15) | 12+8/2 (16) | 12+8/2 (16) | 60
15+5/2 (17) | 15+5/2 (17) | 1×20 (18) | 60";
    assert_eq!(weeks(&example("mr-t.json")), expected);
}

#[test]
fn the_same_question_gets_the_same_bytes() {
    assert_eq!(plan(&example("mrs-s.json")), plan(&example("mrs-s.json")));
}

#[test]
fn every_reason_names_a_card_and_speaks_when_a_language_is_given() {
    let answer = kadans(&["plan", "running-therapy", "--intake", "-", "--json", "--language", "en"], &example("mrs-s.json"));
    let reasons = answer.json()["reasons"].clone();
    for reason in reasons.as_object().unwrap().values().flat_map(|list| list.as_array().unwrap()) {
        let text = reason["text"].as_str().unwrap();
        assert!(reason["card"].as_str().unwrap().starts_with("ev-") && !text.contains('⟦'), "{reason}");
    }
    assert!(plan(&example("mrs-s.json")).json()["reasons"]["start_rung"][0].get("text").is_none());
}

#[test]
fn a_table_is_printed_for_people_in_both_languages() {
    let table =
        |language| kadans(&["plan", "running-therapy", "--intake", "-", "--language", language], &example("mrs-s.json")).out;
    let (dutch, english) = (table("nl"), table("en"));
    assert!(dutch.starts_with("Plan: 6 weken") && dutch.contains("6×2,5/1,5 (6)*"), "{dutch}");
    assert!(english.starts_with("Plan: 6 weeks") && english.contains("6×2.5/1.5 (6)*"), "{english}");
    assert!(!dutch.contains('⟦') && !english.contains('⟦'));
}

#[test]
fn an_impossible_intake_ends_with_2_and_a_sentence_for_each_field() {
    let mut intake: Value = serde_json::from_str(&example("mrs-s.json")).unwrap();
    intake["sustainable_min"] = json!(-4);
    intake["sessions_per_week"] = json!(7);
    let answer = plan(&intake.to_string());
    let complaints = "`sustainable_min`: must lie between 0 and 60\n`sessions_per_week`: must lie between 2 and 4\n";
    assert_eq!(answer, Answer { out: String::new(), complaints: complaints.to_owned(), code: 2 });
}

#[test]
fn a_plan_that_does_not_fit_is_answered_with_one_that_does() {
    let mut intake: Value = serde_json::from_str(&example("mr-t.json")).unwrap();
    intake["weeks"] = json!(6);
    intake["sessions_per_week"] = json!(2);
    let answer = plan(&intake.to_string());
    assert_eq!(
        (answer.code, answer.json()["outcome"].as_str(), answer.json()["weeks_needed"].as_u64()),
        (0, Some("too_short"), Some(9))
    );
}

#[test]
fn somebody_with_a_red_answer_gets_no_plan() {
    let mut intake: Value = serde_json::from_str(&example("mrs-s.json")).unwrap();
    intake["screening"] = json!(["chest_pain_on_exertion"]);
    let answer = plan(&intake.to_string()).json();
    assert_eq!((&answer["outcome"], &answer["gates"][0]["level"]), (&json!("blocked"), &json!("block")));
    assert!(answer.get("schedule").is_none());
}

#[test]
fn a_file_that_is_not_there_and_a_programme_that_is_not_known_say_so() {
    let answer = kadans(&["plan", "running-therapy", "--intake", "/nowhere.json", "--json"], "");
    assert!(answer.code == 1 && answer.complaints.contains("/nowhere.json cannot be read"), "{answer:?}");
    let answer = kadans(&["plan", "swimming", "--intake", "-"], "{}");
    assert!(answer.complaints.contains("there is no programme `swimming`; use running-therapy"), "{answer:?}");
}
