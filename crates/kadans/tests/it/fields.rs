//! The tables of `docs/formats/programme-intake.md` say what `kadans programme show` says, field by field.

use crate::kadans::kadans;
use serde_json::Value;

const PAGE: &str = include_str!("../../../../docs/formats/programme-intake.md");
const PROGRAMMES: [&str; 4] = ["walking-therapy", "cardiac-strength", "foot-core", "return-to-running"];

/// One row: the field, its answer, what it may be, its unit, whether it is needed, what is usual.
fn row(section: &str, field: &Value) -> String {
    let text = |name: &str| field.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let codes: Vec<String> = field["codes"].as_array().into_iter().flatten().map(in_code).collect();
    let range = match (field.get("low"), field.get("high")) {
        (Some(low), Some(high)) => format!("{low} to {high}"),
        _ => codes.join(" "),
    };
    let asked = field.get("asked_when").map(|asked| format!("when {} is {}", in_code(&asked[0]), in_code(&asked[1])));
    let needed = if field["required"] == true { "needed" } else { "" };
    let when: Vec<String> = [Some(needed.to_owned()), asked].into_iter().flatten().filter(|word| !word.is_empty()).collect();
    let usual = field.get("usual").map(in_code).unwrap_or_default();
    let answer = if text("answer").contains('{') { "free words".to_owned() } else { text("answer") };
    format!("| {section} | `{}` | {answer} | {range} | {} | {} | {usual} |", text("field"), text("unit"), when.join(", "))
}

fn in_code(value: &Value) -> String {
    value.as_str().map_or_else(|| format!("`{value}`"), |text| format!("`{text}`"))
}

/// The rows of one form of a programme, in the order they are asked.
fn table(form: &Value) -> String {
    let sections = form.as_array().unwrap().iter();
    let rows = sections.flat_map(|section| {
        let name = section["section"].as_str().unwrap();
        section["fields"].as_array().unwrap().iter().map(move |field| row(name, field))
    });
    rows.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_field_of_every_programme_stands_in_the_manual() {
    for programme in PROGRAMMES {
        let shown = kadans(&["programme", "show", programme, "--json"], "").json();
        let (_, chapter) = PAGE.split_once(&format!("\n## {programme}\n")).unwrap();
        let chapter = chapter.split("\n## ").next().unwrap();
        for form in ["intake", "choice"] {
            let table = table(&shown[form]);
            assert!(chapter.contains(&table), "{programme}, {form}; the rows are now\n{table}");
            assert_eq!(chapter.matches("\n| ").count(), rows(&shown["intake"]) + rows(&shown["choice"]) + 2, "{programme}");
        }
    }
}

fn rows(form: &Value) -> usize {
    table(form).lines().count()
}
