//! Impossible intakes of the programmes that share one set of forms: a sentence for each field, and nothing printed.

use crate::kadans::{example, kadans};
use serde_json::{Value, json};

/// The complaints about an example with these answers in its intake or choice, line by line.
fn complaints(programme: &str, example_file: &str, part: &str, differs: &[(&str, Value)]) -> Vec<String> {
    let mut file: Value = serde_json::from_str(&example(example_file)).unwrap();
    for (field, answer) in differs {
        file[part][*field] = answer.clone();
    }
    let answer = kadans(&["plan", programme, "--intake", "-", "--json"], &file.to_string());
    assert_eq!((answer.code, answer.out.as_str()), (2, ""), "{differs:?}: {answer:?}");
    answer.complaints.lines().map(str::to_owned).collect()
}

#[test]
fn minutes_below_nothing_and_answers_of_another_kind_get_a_sentence_each() {
    let walk = "walking-therapy/mr-a.json";
    let wrong = [("pain_free_m", json!(-140)), ("fontaine", json!("5")), ("rest_pain", json!(3)), ("swims", json!(true))];
    let said = complaints("walking-therapy", walk, "intake", &wrong);
    assert_eq!(said.len(), wrong.len(), "{said:?}");
    for (field, _) in wrong {
        assert_eq!(said.iter().filter(|line| line.contains(&format!("`{field}`"))).count(), 1, "{field}: {said:?}");
    }
}

#[test]
fn more_sessions_a_week_than_the_programme_has_are_refused() {
    let check = |programme, file, field: &str, answer: Value| {
        let said = complaints(programme, file, "choice", &[(field, answer)]);
        assert_eq!(said.iter().filter(|line| line.starts_with(&format!("`{field}`"))).count(), 1, "{said:?}");
    };
    check("return-to-running", "return-to-running/achilles-intake.json", "sessions_a_week", json!(7));
    check("cardiac-strength", "cardiac-strength/ms-c.json", "sessions_a_week", json!(5));
    check("walking-therapy", "walking-therapy/mr-a.json", "cycle_min", json!(-10));
    check("foot-core", "foot-core/runner-intake.json", "level_cap", json!(9));
}

#[test]
fn answers_that_cannot_both_be_true_are_refused() {
    let said = complaints(
        "walking-therapy",
        "walking-therapy/mr-a.json",
        "intake",
        &[("pain_free_m", json!(300)), ("functional_m", json!(250)), ("maximal_m", json!(200))],
    );
    let expected = ["functional_m", "maximal_m"];
    assert_eq!(said.len(), 2, "one sentence for a field that contradicts two others: {said:?}");
    for (line, other) in said.iter().zip(expected) {
        assert!(line.ends_with(&format!("cannot be true together with `{other}`")), "{said:?}");
    }
}

#[test]
fn a_file_of_another_programme_is_refused() {
    let answer = kadans(&["plan", "foot-core", "--intake", "-", "--json"], &example("walking-therapy/mr-a.json"));
    assert!(answer.code == 2 && answer.complaints.contains("programme"), "{answer:?}");
}
