//! The examples of `docs/formats` are real: each is read, and what is kept is written back byte for byte.

use kadans_wire::diary::{DiaryPost, DiaryReceipt, Outcome, event_from_json, event_to_json};

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
            "receipt" => assert_eq!(serde_json::from_str::<serde_json::Value>(json).unwrap(), receipt()),
            kind => {
                kinds += 1;
                assert_eq!(event_to_json(&event_from_json(kind, json).unwrap()), json);
            }
        }
    }
    assert_eq!(kinds, 12, "one example for each kind of entry");
}

fn receipt() -> serde_json::Value {
    let receipt = DiaryReceipt {
        server_time: "2026-03-02T10:00:01Z".parse().unwrap(),
        outcomes: vec![Outcome::stored("0197a8b2-7c00-7000-8000-000000000001")],
    };
    serde_json::to_value(receipt).unwrap()
}
