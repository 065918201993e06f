//! What `kadans score` reads and prints.

use kadans_content::Content;
use kadans_instrument::{Instrument, score};
use kadans_wire::score::{AnswersForm, FormProblem, ScoreReport, TotalsForm};
use serde_json::{Value, json};
use std::sync::LazyLock;

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::embedded().expect("the shipped content is in order"));

fn instrument(id: &str) -> &'static Instrument {
    CONTENT.instruments.named(id).expect("the instrument is shipped")
}

fn printed(id: &str, form: &str) -> Result<String, FormProblem> {
    let instrument = instrument(id);
    let scores = score(instrument, &AnswersForm::read(form)?.answers_to(instrument)?)?;
    Ok(serde_json::to_string(&ScoreReport::new(instrument, &scores, instrument.default_cutoffs()))
        .expect("a report is plain data"))
}

fn report(id: &str, form: &str) -> Value {
    serde_json::from_str(&printed(id, form).expect("the form is in order")).expect("a report is JSON")
}

fn refusal(id: &str, form: &str) -> String {
    printed(id, form).expect_err("the form has a mistake").to_string()
}

fn all(items: u8, answer: i64) -> String {
    let entries: Vec<String> = (1..=items).map(|item| format!("\"{item}\": {answer}")).collect();
    format!("{{{}}}", entries.join(", "))
}

#[test]
fn a_report_gives_each_scale_its_value_range_and_label() {
    let report = report("4dsq", &all(50, 1));
    let distress = json!({"value": 16, "min": 0, "max": 32, "label": "moderate", "imputed": 0, "reason": null});
    assert_eq!(report["scores"]["distress"], distress);
    assert_eq!(report["scores"].as_object().map(serde_json::Map::len), Some(4));
    assert_eq!((&report["instrument"], &report["version"], &report["safety"]), (&json!("4dsq"), &json!(1), &json!([33, 46])));
    assert_eq!(report["key_hash"].as_str().map(str::len), Some(16));
}

#[test]
fn no_score_is_null_with_a_reason() {
    let report = report("phq9", r#"{"1": 1, "2": null}"#);
    assert_eq!(
        report["scores"]["total"],
        json!({"value": null, "min": 0, "max": 27, "label": null, "imputed": 0, "reason": "too_many_missing"})
    );
    assert_eq!(report["warnings"], json!([{"code": "safety_open", "items": [9]}]));
}

#[test]
fn decimals_are_exact() {
    let form = r#"{"1":4,"2":4,"3":4,"4":4,"5":4,"6":4,"7":4,"8":4,"9":2,"10":2,"11":2,"12":2,"13":2,"14":3,"15":3,"16":3,"17":3,"18":3,"19":2,"20":2,"21":2,"22":2,"23":2}"#;
    assert!(
        printed("bat23", form)
            .expect("the form is in order")
            .contains(r#""total":{"value":2.91,"min":1,"max":5,"label":"orange""#)
    );
    assert_eq!(report("borg_cr10", r#"{"1": 0.5}"#)["scores"]["total"]["value"], json!(0.5));
}

#[test]
fn the_same_answers_give_the_same_bytes_in_any_order() {
    assert_eq!(printed("gad7", r#"{"1":1,"2":2,"3":0}"#), printed("gad7", r#"{"3":0,"1":1,"2":2,"7":null}"#));
}

#[test]
fn every_refusal_names_the_item() {
    let cases = [
        ("nq", r#"{"1": 5}"#, "item 1 does not take 5; it takes 0 to 4 in the steps on the form"),
        ("nq", r#"{"17": 1}"#, "nq has no item 17; check the item number"),
        ("nq", r#"{"a": 1}"#, "nq has no item a; check the item number"),
        ("nq", r#"{"one": 1}"#, "nq has no item one; check the item number"),
        ("nq", r#"{"2": 1, "2": 1}"#, "item 2 is answered twice; keep one answer"),
        ("nq", r#"{"2": "often"}"#, "item 2 is answered with \"often\"; give a number with at most 2 decimals, or null"),
        ("nq", r#"{"2": 1.005}"#, "item 2 is answered with 1.005; give a number with at most 2 decimals, or null"),
        ("visa_a", r#"{"8a": 30, "8b": 20}"#, "items 8a and 8b exclude each other; keep the one that applies"),
        (
            "nq",
            r#"{"version": 2, "answers": {"1": 1}}"#,
            "these are answers to version 2, not to version 1; use the form of this version",
        ),
        ("nq", r#"{"instrument": "phq9", "answers": {}}"#, "these are answers to phq9, not to nq; choose the right instrument"),
        ("nq", r#"{"coding": "recoded", "answers": {"1": 1}}"#, "nq does not recode its answers; give them as printed"),
    ];
    for (id, form, said) in cases {
        assert_eq!(refusal(id, form), said, "{form}");
    }
    for form in ["", "[1]", "7", r#"{"answers": {}, "colour": 1}"#, r#"{"coding": "maybe", "answers": {}}"#] {
        assert!(refusal("nq", form).starts_with("the answers cannot be read"), "{form}");
    }
}

#[test]
fn recoded_answers_and_research_steps_are_said_aloud() {
    let recoded = format!(r#"{{"instrument": "4dsq", "version": 1, "coding": "recoded", "answers": {}}}"#, all(50, 2));
    assert_eq!(report("4dsq", &recoded)["scores"]["distress"]["value"], json!(32));
    let half_step = r#"{"steps": "research", "answers": {"1": 12.5}}"#;
    assert_eq!(report("borg_rpe", half_step)["scores"]["total"]["value"], json!(12.5));
}

#[test]
fn a_lettered_form_may_be_answered_by_letter() {
    let by_letter = printed("welch", r#"{"a": 5, "b": 4, "c": 2, "d": 2}"#);
    assert_eq!(by_letter, printed("welch", r#"{"1": 5, "2": 4, "3": 2, "4": 2}"#));
    assert_eq!(refusal("welch", r#"{"a": 5, "1": 5}"#), "item 1 is answered twice; keep one answer");
}

#[test]
fn totals_are_read_like_answers() {
    let form = instrument("mfi20");
    let read = |json: &str| TotalsForm::read(json).and_then(|totals| totals.totals_of(form));
    assert!(read(r#"{"general": 16, "physical": null}"#).is_ok());
    assert_eq!(read(r#"{"general": 21}"#).expect_err("too high").to_string(), "scale general cannot be 21; it runs from 4 to 20");
    assert_eq!(read(r#"{"sleep": 4}"#).expect_err("no such scale").to_string(), "mfi20 has no scale sleep; check the scale id");
}

const MANUAL: &str = include_str!("../../../../docs/formats/score.md");

/// The first example in the manual with this fence, such as `report phq9`.
fn example(fence: &str) -> &'static str {
    let (_, after) = MANUAL.split_once(&format!("\n```json {fence}\n")).expect("the manual has this example");
    after.split_once("\n```").expect("the fence is closed").0
}

#[test]
fn the_examples_of_the_manual_are_real() {
    for id in ["phq9", "borg_rpe"] {
        let report = printed(id, example(&format!("answers {id}"))).expect("the example is in order");
        assert_eq!(report.replace(&instrument(id).key_hash, "…"), example(&format!("report {id}")));
    }
    let totals = TotalsForm::read(example("totals mfi20")).expect("the example is read");
    assert!(totals.totals_of(instrument("mfi20")).is_ok());
}

/// Every scale and label that can be printed is in the manual.
#[test]
fn the_manual_names_every_scale_and_label() {
    for form in CONTENT.instruments.all() {
        let row = MANUAL.lines().find(|line| line.starts_with("| `") && line.contains(&format!("`{}`", form.id)));
        let row = row.unwrap_or_else(|| panic!("{} has no row", form.id));
        let labels = form.cutoffs.iter().flat_map(|set| set.bands.values().flatten()).map(|band| band.label.to_string());
        for name in form.scales.iter().map(|scale| scale.id.to_string()).chain(labels) {
            assert!(row.contains(&format!("`{name}`")), "{}: {name} is not in its row", form.id);
        }
    }
}
