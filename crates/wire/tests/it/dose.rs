//! A dose and an intake of any programme: what is kept comes back, in the same bytes, and newer forms are refused.

use crate::manual::examples;
use jiff::civil::date;
use kadans_domain::{CardId, Fact, Facts, InputValue, Reason};
use kadans_plan::programme::{DoseNumber, Part, ProgrammeId, Retest};
use kadans_plan::running::rule;
use kadans_plan::{Arg, Dose, Session, Words};
use kadans_wire::course::{CourseIntake, LogFile, LoggedEvent};
use kadans_wire::dose::{KeptDose, dose_as_written, dose_from_json, dose_to_json, intake_facts_from_json, intake_facts_to_json};

/// One of each kind of fact.
fn facts() -> Facts {
    Facts::new()
        .with("abi_right", Fact::Thousandths(680))
        .with("age_years", Fact::Whole(68))
        .with("diabetes", Fact::Code("none".into()))
        .with("first_treatment", Fact::Date(date(2025, 10, 1)))
        .with("foot_wound", Fact::Truth(false))
        .with("heart_unstable", Fact::Codes(Vec::new()))
        .with("pregnant", Fact::Unknown)
        .with("remark", Fact::Text("Loopt graag 's ochtends.".into()))
}

fn dose() -> Dose {
    let words = Words::of("walking-therapy-bouts").with("number", Arg::Whole(3)).with("speed", Arg::Tenths(45));
    let session = Session {
        number: 1,
        week: 1,
        day: None,
        kind: "supervised",
        dose: "b3".into(),
        supervised: true,
        title: words.clone(),
        parts: vec![Part { name: words.clone(), amount: words.clone(), picture: Some("walk") }],
        total_s: 2700,
        measure: 20,
    };
    let reason = Reason::new(rule::START_LOWEST, &CardId("ev-wt-load".into()));
    Dose {
        programme: ProgrammeId("walking-therapy".into()),
        version: 1,
        intake: facts(),
        choice: Facts::new().with("sessions_a_week", Fact::Whole(3)),
        numbers: vec![DoseNumber { id: "speed", value: words, reasons: vec![reason] }],
        weeks: 13,
        sessions: vec![session],
        retests: vec![Retest { week: 6, what: vec!["treadmill"], optional: false }],
    }
}

#[test]
fn what_a_dose_was_made_from_comes_back_and_the_same_dose_is_the_same_bytes() {
    let (written, made) = (dose_to_json(&dose()), dose());
    let kept = dose_from_json(&written).unwrap();
    assert_eq!(kept, KeptDose { programme: made.programme, version: 1, intake: made.intake, choice: made.choice });
    assert_eq!(written, dose_to_json(&dose()));
}

/// Pictures are no part of the written form.
#[test]
fn a_dose_can_be_read_as_it_was_written_without_being_made_again() {
    let mut made = dose();
    made.sessions[0].parts[0].picture = None;
    let read = dose_as_written(&dose_to_json(&dose())).unwrap();
    assert_eq!(read, made);
    assert_eq!(dose_to_json(&read), dose_to_json(&made));
}

#[test]
fn a_rule_that_the_program_no_longer_has_is_named_as_such() {
    let written = dose_to_json(&dose()).replace(rule::START_LOWEST.0, "start.of_last_year");
    let reason = dose_as_written(&written).unwrap().numbers.remove(0).reasons.remove(0);
    assert_eq!((reason.rule, reason.card.0.as_str()), (kadans_plan::rule::RETIRED, "ev-wt-load"));
    assert_eq!(reason.inputs[0].value, InputValue::Code("start.of_last_year".into()));
}

#[test]
fn a_damaged_dose_is_refused_whole() {
    let whole = dose_to_json(&dose());
    for (good, bad) in [
        ("\"supervised\":true", "\"supervised\":1"),
        ("\"kind\":\"supervised\"", "\"kind\":\"a b\""),
        ("\"weeks\":13", "\"weeks\":-1"),
    ] {
        assert!(whole.contains(good));
        assert!(dose_as_written(&whole.replace(good, bad)).is_err(), "{bad}");
    }
}

#[test]
fn a_kept_dose_reads_without_this_program() {
    let written: serde_json::Value = serde_json::from_str(&dose_to_json(&dose())).unwrap();
    assert_eq!(written["numbers"][0]["value"], serde_json::json!({"key": "walking-therapy-bouts", "number": 3, "speed": 4.5}));
    assert_eq!(written["numbers"][0]["reasons"][0]["card"], "ev-wt-load");
    assert_eq!(written["sessions"][0]["dose"], "b3");
}

#[test]
fn an_intake_comes_back_with_every_kind_of_fact() {
    let written = intake_facts_to_json(&facts());
    assert_eq!(intake_facts_from_json(&written).unwrap(), facts());
    assert_eq!(intake_facts_to_json(&intake_facts_from_json(&written).unwrap()), written);
    assert!(written.starts_with(r#"{"v":1,"facts":{"abi_right":0.68,"age_years":68,"diabetes":"none","#), "{written}");
}

#[test]
fn a_newer_form_is_refused_and_a_damaged_one_too() {
    let newer = dose_to_json(&dose()).replacen("\"v\":1", "\"v\":2", 1);
    assert!(dose_from_json(&newer).unwrap_err().to_string().contains('2'));
    assert!(dose_from_json("{}").is_err());
    assert!(intake_facts_from_json(r#"{"v":2,"facts":{}}"#).is_err());
    assert!(intake_facts_from_json(r#"{"v":1,"facts":{"age":[1]}}"#).is_err());
}

#[test]
fn the_examples_of_the_manual_are_read() {
    let page = include_str!("../../../../docs/formats/course.md");
    for (kind, json) in examples(page) {
        match kind {
            "course-intake" => assert_eq!(CourseIntake::read(json.as_bytes(), "return-to-running").unwrap().intake.len(), 15),
            _ => {
                let log = LogFile::read(json.as_bytes()).unwrap();
                assert_eq!((log.from, log.entries.len()), (Some(date(2026, 1, 5)), 5));
                assert!(matches!(log.entries[4].event, LoggedEvent::Cleared { .. }));
            }
        }
    }
}
