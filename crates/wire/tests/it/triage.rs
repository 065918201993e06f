//! The rule book that the phone's tests lean on is the present one.

use kadans_wire::triage::BookForm;
use serde_json::Value;

#[test]
fn the_phone_is_tested_with_this_book() {
    let kept: Value = serde_json::from_str(include_str!("../../../../player/tests/guide/rule-book.json")).unwrap();
    let present = serde_json::to_value(BookForm::new(&kadans_guide::book())).unwrap();
    assert!(
        kept == present,
        "make rule-book.json and conformance.jsonl.gz again: player/tests/guide/conformance.test.ts says how"
    );
}
