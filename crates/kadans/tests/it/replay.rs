//! The demo practice: a link into every programme, and every verdict in it can be computed again.

use crate::kadans::{file, kadans};
use serde_json::Value;

#[test]
fn every_verdict_of_the_demo_practice_is_said_again_to_the_byte() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("practice");
    let data = data.to_str().unwrap();
    let made = kadans(&["demo", "--data", data, "--code"], "");
    assert_eq!(made.code, 0, "{made:?}");
    let marker: Value = serde_json::from_str(&std::fs::read_to_string(format!("{data}/demo.json")).unwrap()).unwrap();
    assert!(marker["patient"].is_string() && marker["therapist"]["email"].is_string(), "the keys that were there stay");
    let links = marker["patients"].as_object().unwrap();
    assert_eq!(
        links.keys().collect::<Vec<_>>(),
        ["cardiac-strength", "foot-core", "return-to-running", "walking-therapy"],
        "a link into every programme"
    );

    let replayed = kadans(&["replay", "all", "--data", data], "");
    assert_eq!(replayed.code, 0, "{}", replayed.out);
    let same: usize = replayed.out.lines().filter_map(|line| line.split(' ').nth(1)?.parse::<usize>().ok()).sum();
    assert!(same > 500 && replayed.out.lines().all(|line| line.contains(" 0 differ")), "{}", replayed.out);
}

#[test]
fn an_episode_that_is_not_there_is_named() {
    let folder = tempfile::tempdir().unwrap();
    file(&folder, "nothing", "");
    let data = folder.path().to_str().unwrap();
    let answer = kadans(&["replay", "019b8d00-0000-7000-8000-000000000001", "--data", data], "");
    assert!(answer.code == 1 && answer.complaints.contains("there is no episode 019b8d00"), "{answer:?}");
}
