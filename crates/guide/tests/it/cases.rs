//! The reviewed cases come out exactly, in every column.

use crate::support::{cases, complaint_of, said};
use kadans_guide::{book, triage};
use std::collections::BTreeMap;

fn expected(row: &BTreeMap<String, String>) -> String {
    let cell = |name: &str| row[name].as_str();
    let or_none = |text: &str| if text.is_empty() { "-".to_owned() } else { text.to_owned() };
    let severity = cell("expected_severity");
    let severity = if severity.is_empty() { String::new() } else { format!("({severity})") };
    let (exclude, rules) = (or_none(cell("expected_exclude")), or_none(cell("rule_ids")));
    format!("{} · {exclude} · {}{severity} · {} · {rules}", cell("expected_level"), cell("expected_likely"), cell("expected_run"))
}

#[test]
fn every_case_comes_out_exactly() {
    let book = book();
    for row in cases() {
        assert_eq!(said(&triage(&book, &complaint_of(&row))), expected(&row), "{}", row["case_id"]);
    }
    assert_eq!(cases().len(), 62);
}
