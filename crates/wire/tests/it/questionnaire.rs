//! Wording in, scoring key out, as FHIR R4 `Questionnaire`.

use kadans_content::Content;
use kadans_instrument::{Instrument, ItemId};
use kadans_wire::questionnaire::{export, import};
use serde_json::{Value, json};
use std::sync::LazyLock;

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::embedded().expect("the shipped content is in order"));

fn instrument(id: &str) -> &'static Instrument {
    CONTENT.instruments.named(id).expect("the instrument is shipped")
}

fn worded(items: impl Iterator<Item = u8>) -> Value {
    let items: Vec<Value> =
        items.map(|n| json!({"linkId": n.to_string(), "type": "choice", "text": format!("vraag {n}")})).collect();
    json!({"resourceType": "Questionnaire", "status": "active", "language": "nl", "item": [{"linkId": "g", "type": "group", "item": items}]})
}

#[test]
fn a_wording_is_bound_to_our_numbers_and_goes_out_again() {
    let form = instrument("4dsq");
    let wording = import(form, &worded(1..=50).to_string()).expect("every item is worded once");
    assert_eq!((wording.language.as_str(), wording.text(ItemId::number(33))), ("nl", Some("vraag 33")));
    let exported = export(form, Some(&wording));
    assert_eq!(import(form, &exported.to_string()), Ok(wording));
}

#[test]
fn a_wording_that_does_not_fit_names_the_item() {
    let refusal = |form: Value| import(instrument("4dsq"), &form.to_string()).expect_err("it does not fit").to_string();
    assert_eq!(refusal(worded(2..=50)), "item 1 has no wording; every item is needed once");
    assert_eq!(refusal(worded((1..=50).chain(7..=7))), "item 7 is worded twice; keep one");
    assert_eq!(refusal(worded(1..=51)), "item 51 does not exist in this instrument; check the numbering");
    let named = json!({"resourceType": "Questionnaire", "language": "nl", "item": [{"linkId": "q-one", "type": "choice", "text": "vraag"}]});
    assert_eq!(refusal(named), "`q-one` is not an item number; give each question its printed number as linkId");
    assert_eq!(
        refusal(json!({"resourceType": "Patient"})),
        "this is not a FHIR Questionnaire; choose a file with resourceType Questionnaire"
    );
    assert_eq!(import(instrument("nq"), "{").expect_err("cut off").to_string(), "this is not JSON: line 1, column 1");
}

/// Four on the 4DSQ counts 2; a 1 on a fatigue-worded item of the MFI counts 5.
#[test]
fn each_answer_carries_its_worth() {
    let worth = |id: &str, item: usize, answer: usize| {
        let exported = export(instrument(id), None);
        exported["item"][item - 1]["answerOption"][answer]["valueCoding"]["extension"][0]["valueDecimal"].clone()
    };
    assert_eq!(worth("4dsq", 1, 4), json!(2));
    assert_eq!(worth("mfi20", 2, 0), json!(5));
    assert_eq!(worth("ostrc_h2", 3, 2), json!(17));
}

#[test]
fn no_wording_goes_out_unless_one_came_in() {
    for instrument in CONTENT.instruments.all() {
        assert!(!export(instrument, None).to_string().contains("\"text\""), "{}", instrument.id);
    }
}

#[test]
fn a_long_range_is_a_number_between_bounds() {
    let item = &export(instrument("vas_pain"), None)["item"][0];
    assert_eq!(item["type"], json!("decimal"));
    assert_eq!(item["extension"][1]["valueDecimal"], json!(100));
}
