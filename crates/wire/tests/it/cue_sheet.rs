//! Sheets as the player reads them: within the schema, complete in both languages, the same bytes each time.

use crate::intake_file::{mrs_s, programme};
use crate::prescription::prescribed;
use crate::schema::violations;
use jiff::civil::date;
use kadans_content::{Content, say};
use kadans_domain::Language;
use kadans_plan::Words;
use kadans_plan::cue_sheet::{AnswerGate, CueSheet, GateEffect, Hit, Question, Scale};
use kadans_plan::running::course::Upcoming;
use kadans_plan::running::{Confirmed, breathing_sheet, session_sheet};
use kadans_wire::cue_sheet::{QuestionForm, SheetForm, Speech, cue_sheet_to_json};
use kadans_wire::player_bundle::{PlayerBundle, Recent, TaskForm};
use serde_json::{Value, json};

const SCHEMA: &str = include_str!("../../../../docs/cue-sheet.schema.json");

fn confirmed() -> Confirmed {
    let id = "0197a8b2-7c00-7000-8000-0000000000aa".parse().unwrap();
    Confirmed { id, from: date(2026, 1, 5), prescription: prescribed(&mrs_s()).unwrap() }
}

fn running(number: usize) -> CueSheet {
    let confirmed = confirmed();
    let session = confirmed.prescription.sessions[number - 1].clone();
    session_sheet(&programme(), &confirmed, &Upcoming { session, day: date(2026, 1, 5) }, Some("B-E1"))
}

fn breathing() -> Vec<CueSheet> {
    programme().breathing.presets.iter().map(|preset| breathing_sheet(&programme(), &confirmed(), preset)).collect()
}

fn written(sheet: &CueSheet, language: Language) -> String {
    let words = Content::embedded().unwrap().texts.of(language);
    cue_sheet_to_json(sheet, Speech { language, say: &|sentence: &Words| say::sentence(words, sentence) })
}

#[test]
fn every_sheet_of_the_case_is_within_the_schema_and_says_everything() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let sheets: Vec<CueSheet> = [1, 7, 16, 18].map(running).into_iter().chain(breathing()).collect();
    for language in Language::ALL {
        for sheet in &sheets {
            let json = written(sheet, language);
            assert!(!json.contains('⟦'), "{json}");
            assert_eq!(violations(&schema, &serde_json::from_str(&json).unwrap()), Vec::<String>::new());
        }
    }
}

#[test]
fn the_schema_reader_sees_what_is_wrong() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let mut sheet: Value = serde_json::from_str(&written(&running(1), Language::Nl)).unwrap();
    sheet["version"] = json!(2);
    sheet["steps"][0]["effort"] = json!("sprint");
    sheet["safety"]["calls"] = json!([]);
    let mut found = violations(&schema, &sheet);
    found.sort();
    assert_eq!(
        found,
        ["sheet.safety.calls is too short", "sheet.steps[0].effort is none of the values", "sheet.version is another constant"]
    );
}

#[test]
fn the_same_sheet_is_the_same_bytes_and_begins_as_the_contract_does() {
    let json = written(&running(1), Language::En);
    assert_eq!(json, written(&running(1), Language::En));
    assert!(json.starts_with("{\"format\":\"kadans.cue-sheet\",\"version\":1,\"id\":\""));
    let sheet: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(sheet["reference"], json!({"prescription": confirmed().id.to_string(), "session": 1, "dose": "rung-4"}));
    assert_eq!((&sheet["language"], &sheet["day"]), (&json!("en"), &json!("2026-01-05")));
}

/// One question with a gate, in the evening after a session.
fn evening_check() -> TaskForm {
    let gate =
        AnswerGate { hit: Hit::Codes(vec!["yes".to_owned()]), effect: GateEffect::Hold, text: Words::of("Train niet verder.") };
    let options = ["no", "yes"].map(|code| (code.to_owned(), Words::of(code))).to_vec();
    let question = Question {
        field: "pressure".to_owned(),
        ask: Words::of("Had u druk op de borst?"),
        scale: Scale::Choice { options },
        required: true,
        gates: vec![gate],
    };
    TaskForm {
        kind: "evening",
        session: Some("01935c80-aaaa-7000-8000-000000000001".to_owned()),
        title: "Hoe is het vanavond?".to_owned(),
        from: date(2026, 1, 5),
        until: date(2026, 1, 6),
        from_hour: 20,
        before_next: true,
        questions: QuestionForm::all(&[question], Speech { language: Language::Nl, say: &|words: &Words| words.key.clone() }),
    }
}

#[test]
fn a_bundle_holds_the_sheets_the_pacer_and_the_texts() {
    let texts = Content::embedded().unwrap().texts;
    let words = texts.of(Language::Nl);
    let form =
        |sheet: &CueSheet| SheetForm::new(sheet, Speech { language: Language::Nl, say: &|s: &Words| say::sentence(words, s) });
    let confirmed = confirmed();
    let bundle = PlayerBundle {
        person: "Jq3f0oWk".to_owned(),
        made_at: "2026-01-05T08:00:00Z".parse().unwrap(),
        language: Language::Nl,
        sheets: vec![form(&running(1)), form(&running(2))],
        breathing: breathing().iter().map(form).collect(),
        limits: programme().breathing.limits,
        dose: confirmed.prescription.breathing,
        practice_s: 300,
        tasks: vec![evening_check()],
        texts: words.player_texts(),
        recent: vec![Recent {
            id: "e-1".to_owned(),
            title: "Hardlopen".to_owned(),
            performed_at: "2026-01-04T08:00:00Z".parse().unwrap(),
        }],
    };
    let written: Value = serde_json::from_str(&bundle.to_json()).unwrap();
    let contract: Value = serde_json::from_str(include_str!("../../../../player/tests/sheets/bundle.json")).unwrap();
    let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&written), names(&contract));
    for part in ["limits", "settings"] {
        assert_eq!(names(&written["breathing"][part]), names(&contract["breathing"][part]));
    }
    assert_eq!(names(&written["tasks"][0]), names(&contract["tasks"][0]));
    assert_eq!(names(&written["tasks"][0]["questions"][0]), names(&contract["tasks"][0]["questions"][0]));
    assert_eq!(names(&written["recent"][0]), ["id", "performed_at", "title"]);
    assert_eq!(written["breathing"]["settings"], json!({"rate_x10": 60, "in_percent": 40, "seconds": 300}));
}
