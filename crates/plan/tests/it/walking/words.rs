//! Every form, sheet, rule, state and alert has its words, in both languages.

use super::life::{Life, mr_a, mrs_b, prescribed, programme, whole};
use crate::programme::content;
use kadans_domain::{Fact, Facts, Language};
use kadans_plan::cue_sheet::{Question, Scale};
use kadans_plan::form::{Form, Kind};
use kadans_plan::walking::rule;
use kadans_plan::{Arg, Case, CueSheet, Programme, Words};
use std::collections::BTreeSet;

const STATES: [&str; 11] =
    ["referred", "matched", "intake", "plan", "intensive", "taper", "maintenance", "on_hold", "stopped", "closed", "post"];
const ALERTS: [&str; 21] = [
    "red_flag",
    "suicidality",
    "heart_signs",
    "rest_pain",
    "foot",
    "heart_rate",
    "blood_pressure",
    "stage",
    "few_sessions",
    "floor",
    "top",
    "gap",
    "before",
    "medicine",
    "paused",
    "worse",
    "band_low",
    "decide",
    "taper_left",
    "taper_few",
    "taper_used",
];
const STOPS: [&str; 8] = ["red_flag", "suicidality", "heart_signs", "rest_pain", "foot", "heart_rate", "blood_pressure", "stage"];
const TASKS: [&str; 3] = ["lifestyle", "quit_date", "quit_contact"];

fn collect(words: &Words, keys: &mut BTreeSet<String>) {
    keys.insert(words.key.clone());
    for (_, arg) in &words.args {
        if let Arg::Words(inner) = arg {
            collect(inner, keys);
        }
    }
}

fn of_form(form: &Form, keys: &mut BTreeSet<String>) {
    for section in &form.sections {
        keys.insert(Words::of_code("walking-therapy-section", section.id).key);
    }
    for field in form.fields() {
        let label = Words::of_code("walking-therapy", field.id).key;
        if let Kind::Choice(codes) | Kind::Several(codes) = &field.kind {
            keys.extend(codes.iter().map(|code| Words::of_code(&label, code).key));
        }
        keys.extend(field.unit.map(|unit| Words::of_code("unit", unit).key));
        keys.insert(label);
    }
}

fn of_questions(questions: &[Question], keys: &mut BTreeSet<String>) {
    for question in questions {
        collect(&question.ask, keys);
        question.gates.iter().for_each(|gate| collect(&gate.text, keys));
        match &question.scale {
            Scale::Number { anchors, .. } => anchors.iter().for_each(|(_, words)| collect(words, keys)),
            Scale::Choice { options } | Scale::Several { options } => options.iter().for_each(|(_, words)| collect(words, keys)),
            Scale::Free { .. } => {}
        }
    }
}

fn of_sheet(sheet: &CueSheet, keys: &mut BTreeSet<String>) {
    collect(&sheet.title, keys);
    sheet.intro.iter().chain(&sheet.safety.urgent).for_each(|words| collect(words, keys));
    sheet.safety.reasons.iter().for_each(|reason| collect(&reason.text, keys));
    sheet.safety.calls.iter().for_each(|(label, _)| collect(label, keys));
    of_questions(&sheet.before, keys);
    of_questions(&sheet.log, keys);
    for step in &sheet.steps {
        collect(&step.label, keys);
        step.detail.iter().chain(step.cues.iter().filter_map(|cue| cue.say.as_ref())).for_each(|words| collect(words, keys));
        step.stamps.iter().for_each(|stamp| collect(&stamp.label, keys));
        if let Some(Scale::Number { anchors, .. }) = &step.levels {
            anchors.iter().for_each(|(_, words)| collect(words, keys));
        }
    }
}

fn of_dose(intake: &Facts, choice: &Facts, keys: &mut BTreeSet<String>) {
    let life = Life::new(intake.clone(), choice, jiff::civil::date(2025, 10, 1));
    for number in &life.versions[0].dose.numbers {
        collect(&number.value, keys);
        keys.insert(Words::of_code("walking-therapy-number", number.id).key);
        assert!(!number.reasons.is_empty(), "{} has no reason", number.id);
    }
    for retest in &life.versions[0].dose.retests {
        keys.extend(retest.what.iter().filter(|what| programme().observation(what).is_some()).map(|what| observation(what)));
    }
    for session in life.versions[0].dose.sessions.iter().take(60) {
        keys.insert(Words::of_code("walking-therapy-kind", session.kind).key);
        session.parts.iter().for_each(|part| {
            collect(&part.name, keys);
            collect(&part.amount, keys);
        });
        of_sheet(&programme().sheet(&life.versions[0], session).expect("it was written here"), keys);
        of_form(&programme().paper(session), keys);
    }
    for (name, value) in &life.standing(3).now {
        collect(name, keys);
        collect(value, keys);
    }
}

fn observation(kind: &str) -> String {
    Words::of_code("walking-therapy-observation", kind).key
}

fn all_keys() -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = rule::ALL.iter().map(|rule| rule.text_key()).collect();
    of_form(&programme().intake(), &mut keys);
    of_form(&programme().choices(&mr_a()), &mut keys);
    for kind in programme().observations().iter().map(|known| known.kind) {
        of_form(&programme().observation(kind).expect("every kind has its form"), &mut keys);
        keys.insert(observation(kind));
    }
    keys.extend(TASKS.map(observation));
    keys.extend(STATES.map(|state| Words::of_code("walking-therapy-state", state).key));
    keys.extend(ALERTS.map(|alert| Words::of_code("alert", alert).key));
    keys.extend(STOPS.map(|stop| Words::of_code("stop-kind", stop).key));
    keys.insert("measure-walk-min".to_owned());
    keys.insert("walking-therapy-name".to_owned());
    keys.insert("walking-therapy-kind-test".to_owned());
    let low = Facts::new().with("home_policy", Fact::Code("onset".to_owned())).with("cycle_min", whole(10));
    of_dose(&mr_a(), &Facts::new(), &mut keys);
    of_dose(&mrs_b(), &low, &mut keys);
    let kept = &Life::of_mr_a().versions[0];
    for test in ["treadmill", "modified_treadmill", "six_minute", "shuttle"] {
        let mut session = kept.dose.sessions[0].clone();
        session.dose = format!("test {test}");
        of_sheet(&programme().sheet(kept, &session).unwrap(), &mut keys);
    }
    for extra in [
        "fact-bouts",
        "fact-onset",
        "fact-pain",
        "fact-pain-free",
        "fact-functional",
        "fact-maximal",
        "fact-change",
        "fact-label",
        "metres",
        "at-least",
        "title-other",
        "label-worse",
        "label-improved",
        "label-probably-improved",
        "label-unchanged",
        "load-slope",
        "load-flat",
        "load-own-pace",
        "number-cover",
        "value-euro",
        "part-test",
    ] {
        keys.insert(format!("walking-therapy-{extra}"));
    }
    keys
}

#[test]
fn everything_that_is_said_has_its_sentence() {
    let missing = |language: Language| {
        let texts = content().texts.of(language);
        all_keys().into_iter().filter(|key| !texts.has(key)).collect::<Vec<_>>().join("\n")
    };
    for language in Language::ALL {
        let missing = missing(language);
        assert!(missing.is_empty(), "missing in {}:\n{missing}", language.code());
    }
}

#[test]
fn no_sentence_of_the_programme_is_left_over() {
    let said = all_keys();
    let texts = include_str!("../../../../../content/locales/nl/walking-therapy.ftl");
    let keys = texts.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key);
    // What stands below a number on a screen is asked for there, as `<key>-meant`.
    let ours = keys.filter(|key| key.starts_with("walking-therapy-") && !key.ends_with("-meant"));
    let left: Vec<&str> = ours.filter(|key| !said.contains(*key)).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn adjustable_parts_are_questions_of_the_choices() {
    let life = Life::of_mr_a();
    let case = Case { intake: Some(&life.intake), versions: &life.versions, entries: &life.entries, today: life.day(2) };
    let ids: Vec<&str> = programme().adjustable(&case).fields().map(|field| field.id).collect();
    let expected = ["pain_policy", "home_policy", "speed_kmh", "grade", "outdoor_kmh", "block_min", "cycle_min", "strength"];
    assert_eq!(ids, expected);
    let _ = prescribed(&life.intake, &Facts::new());
}
