//! `kadans score`: scores with bands, open items that are never a zero, and refusals by name.

use crate::kadans::kadans;
use serde_json::json;

fn nine_twos() -> String {
    let items: serde_json::Map<String, serde_json::Value> = (1..=9).map(|item| (item.to_string(), json!(2))).collect();
    json!(items).to_string()
}

#[test]
fn answers_become_scores_with_a_band_and_the_items_that_ask_for_a_human() {
    let report = kadans(&["score", "phq9", "--answers", "-", "--json"], &nine_twos()).json();
    assert_eq!((&report["scores"]["total"]["value"], &report["safety"]), (&json!(18), &json!([9])));
    let screened = kadans(&["score", "phq9", "--answers", "-", "--cutoffs", "screening"], &nine_twos()).json();
    assert_eq!(screened["scores"]["total"]["label"], json!("positive"));
}

#[test]
fn what_cannot_be_scored_is_refused_by_name() {
    let outside = kadans(&["score", "phq9", "--answers", "-"], "{\"1\": 9}");
    assert!(outside.code == 2 && outside.out.is_empty() && !outside.complaints.is_empty(), "{outside:?}");
    let unknown = kadans(&["score", "phq99", "--answers", "-"], "{}");
    assert!(unknown.code == 1 && unknown.complaints.contains("there is no instrument `phq99`; use one of 4dsq,"), "{unknown:?}");
    let cutoffs = kadans(&["score", "phq9", "--answers", "-", "--cutoffs", "1987"], "{}");
    assert!(cutoffs.complaints.contains("phq9 has no cut-offs `1987`"), "{cutoffs:?}");
}
