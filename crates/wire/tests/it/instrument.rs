//! What `kadans instrument show` prints.

use kadans_content::Content;
use kadans_wire::instrument::InstrumentForm;
use serde_json::{Value, json};

fn shown(id: &str) -> Value {
    let content = Content::embedded().expect("the shipped content is in order");
    let instrument = content.instruments.named(id).expect("the instrument is shipped");
    json!(InstrumentForm::from(instrument))
}

#[test]
fn a_definition_shows_its_key_its_cutoffs_and_its_terms() {
    let form = shown("4dsq");
    assert_eq!(form["scales"][1]["items"], json!(["28", "30", "33", "34", "35", "46"]));
    assert_eq!(form["items"][0]["worth"][3], json!([3, 2]));
    assert_eq!(form["cutoffs"][0]["bands"]["anxiety"][1], json!({"low": 4, "high": 9, "label": "moderate"}));
    assert_eq!((&form["cutoffs"][0]["default"], &form["cutoffs"][1]["cutoffs"]), (&json!(true), &json!("pre2014")));
    assert_eq!((&form["licence"]["free_for"], &form["licence"]["may_ship"]), (&json!("non_commercial"), &json!("key")));
    assert_eq!(form["safeguard"], json!({"items": ["33", "46"], "at_least": 1}));
}

/// What is not known is absent rather than 0.
#[test]
fn measurement_error_is_shown_with_its_source_or_not_at_all() {
    let mental = &shown("mfi20")["scales"][4];
    assert_eq!((&mental["error"]["points"], &mental["error"]["source"]["confidence"]), (&json!(2.33), &json!("read")));
    assert_eq!(shown("4dsq")["scales"][0]["error"], Value::Null);
    assert_eq!(shown("welch")["items"][2]["item"], json!("c"));
}
