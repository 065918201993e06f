//! The examples of `docs/formats` are real: each is read, and what is kept is written back byte for byte.

use crate::intake_file::programme;
use crate::prescription::printed_plan;
use kadans_wire::diary::{DiaryPost, DiaryReceipt, Outcome, event_from_json, event_to_json};
use kadans_wire::intake::IntakeFile;
use kadans_wire::progress_log::read_progress_log;
use serde_json::Value;

/// The fenced JSON examples of a page, with the word behind `json`.
pub fn examples(page: &str) -> Vec<(&str, &str)> {
    let fences = page.split("\n```json ").skip(1);
    fences.map(|block| block.split_once("\n```").unwrap().0.split_once('\n').unwrap()).collect()
}

const DIARY: &str = include_str!("../../../../docs/formats/diary.md");

#[test]
fn every_example_of_the_diary_is_read() {
    let mut kinds = 0;
    for (kind, json) in examples(DIARY) {
        match kind {
            "post" => assert!(DiaryPost::read(json.as_bytes()).unwrap().entries[0].is_ok()),
            "receipt" => assert_eq!(serde_json::from_str::<Value>(json).unwrap(), receipt()),
            kind => {
                kinds += 1;
                assert_eq!(event_to_json(&event_from_json(kind, json).unwrap()), json);
            }
        }
    }
    assert_eq!(kinds, 13, "one example for each kind of entry");
}

fn receipt() -> Value {
    let receipt = DiaryReceipt {
        server_time: "2026-03-02T10:00:01Z".parse().unwrap(),
        outcomes: vec![Outcome::stored("0197a8b2-7c00-7000-8000-000000000001")],
    };
    serde_json::to_value(receipt).unwrap()
}

#[test]
fn every_example_of_an_intake_is_read() {
    let examples = examples(include_str!("../../../../docs/formats/intake.md"));
    assert_eq!(examples.len(), 2);
    for (_, json) in examples {
        let read = IntakeFile::read(json.as_bytes(), &programme());
        assert!(read.is_ok(), "{json}: {read:?}");
    }
}

#[test]
fn the_example_of_a_log_is_read() {
    let page = include_str!("../../../../docs/formats/progress.md");
    let (_, log) = examples(page).into_iter().find(|(kind, _)| *kind == "log").unwrap();
    assert_eq!(read_progress_log(log.as_bytes()).map(|sessions| sessions.len()), Ok(3));
}

/// The page about plans names every field that is printed, and no other.
#[test]
fn the_example_of_a_plan_has_the_fields_that_are_printed() {
    let page = include_str!("../../../../docs/formats/plan.md");
    let (_, shown) = examples(page).into_iter().find(|(kind, _)| *kind == "ready").unwrap();
    let (shown, printed): (Value, Value) = (serde_json::from_str(shown).unwrap(), printed_plan());
    assert_eq!(names(&shown), names(&printed));
    assert_eq!(names(&shown["schedule"][0]["sessions"][0]), names(&printed["schedule"][0]["sessions"][0]));
}

fn names(object: &Value) -> Vec<&String> {
    object.as_object().unwrap().keys().collect()
}
