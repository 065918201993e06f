//! One sheet of every kind as a server writes it: `docs/examples/cue-sheet/*.json`. The player's tests perform the same files, so
//! both sides agree on every field. The sentences stand here in Dutch; a real sheet takes them from the texts.
//!
//! After a change that is meant, `KADANS_WRITE_EXAMPLES=1 cargo test -p kadans-wire example_sheets` writes them anew.

mod breathing;
mod foot_core;
mod parts;
mod strength;
mod treadmill;
mod walking;

use crate::schema::violations;
use kadans_domain::Language;
use kadans_plan::Words;
use kadans_plan::cue_sheet::CueSheet;
use kadans_wire::cue_sheet::{SheetForm, Speech};
use serde_json::Value;
use std::path::PathBuf;

const VERSION_1: &str = include_str!("../../../../../docs/cue-sheet.schema.json");
const VERSION_2: &str = include_str!("../../../../../docs/cue-sheet.v2.schema.json");

fn examples() -> [(&'static str, CueSheet); 5] {
    [
        ("walking-until-pain", walking::sheet()),
        ("treadmill-test", treadmill::sheet()),
        ("tempo-strength", strength::sheet()),
        ("foot-core", foot_core::sheet()),
        ("breathing", breathing::sheet()),
    ]
}

fn written(sheet: &CueSheet) -> String {
    let speech = Speech { language: Language::Nl, say: &|sentence: &Words| sentence.key.clone() };
    let mut json = serde_json::to_string_pretty(&SheetForm::new(sheet, speech)).unwrap();
    json.push('\n');
    json
}

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/examples/cue-sheet").join(format!("{name}.json"))
}

#[test]
fn the_files_are_what_the_writer_writes() {
    for (name, sheet) in examples() {
        if std::env::var_os("KADANS_WRITE_EXAMPLES").is_some() {
            std::fs::write(file(name), written(&sheet)).unwrap();
        }
        assert_eq!(std::fs::read_to_string(file(name)).unwrap(), written(&sheet), "{name}");
    }
}

#[test]
fn each_is_within_the_schema_of_its_version() {
    for (name, sheet) in examples() {
        let value: Value = serde_json::from_str(&written(&sheet)).unwrap();
        let (version, schema) = if name == "breathing" { (1, VERSION_1) } else { (2, VERSION_2) };
        assert_eq!(value["version"], version, "{name} has the lowest version that can express it");
        assert_eq!(violations(&serde_json::from_str(schema).unwrap(), &value), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn together_they_use_everything_that_version_2_added() {
    let all: String = examples().iter().map(|(_, sheet)| written(sheet)).collect();
    let words = ["before", "at_least_s", "levels", "stamps", "ask", "gates", "codes", "at_least", "several"];
    for word in words {
        assert!(all.contains(&format!("\"{word}\"")), "{word}");
    }
    for effect in ["warn", "hold", "stop"] {
        assert!(all.contains(&format!("\"effect\": \"{effect}\"")), "{effect}");
    }
}

#[test]
fn the_schema_of_version_2_refuses_a_gate_with_two_conditions() {
    let schema: Value = serde_json::from_str(VERSION_2).unwrap();
    let mut sheet: Value = serde_json::from_str(&written(&walking::sheet())).unwrap();
    sheet["before"][0]["gates"][0]["at_least"] = 3.into();
    assert_eq!(violations(&schema, &sheet), ["sheet.before[0].gates[0] fits none, or more than one, of the forms"]);
}
