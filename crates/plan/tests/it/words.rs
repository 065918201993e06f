//! Every rule, cue, goal and question has its sentence, in both languages.

use crate::life::Life;
use crate::programme::{choice, content, intake, prescribed, programme};
use kadans_domain::{Indication, Language};
use kadans_plan::cue_sheet::Scale;
use kadans_plan::rule;
use kadans_plan::running::verdict::Decision;
use kadans_plan::running::{Intake, breathing_sheet, session_sheet};
use kadans_plan::{Arg, CueSheet, Words};
use std::collections::BTreeSet;

fn exists(key: &str) {
    for language in Language::ALL {
        assert!(content().texts.of(language).has(key), "{key} is missing in {}", language.code());
    }
}

fn collect(words: &Words, keys: &mut BTreeSet<String>) {
    keys.insert(words.key.clone());
    for (_, arg) in &words.args {
        if let Arg::Words(inner) = arg {
            collect(inner, keys);
        }
    }
}

fn keys_of(sheet: &CueSheet) -> BTreeSet<String> {
    let mut all: Vec<&Words> = vec![&sheet.title];
    all.extend(&sheet.intro);
    for step in &sheet.steps {
        all.push(&step.label);
        all.extend(&step.detail);
        all.extend(step.cues.iter().filter_map(|cue| cue.say.as_ref()));
        all.extend(step.cycle.iter().flatten().map(|phase| &phase.label));
    }
    for question in &sheet.log {
        all.push(&question.ask);
        match &question.scale {
            Scale::Number { anchors, .. } => all.extend(anchors.iter().map(|(_, words)| words)),
            Scale::Choice { options } | Scale::Several { options } => all.extend(options.iter().map(|(_, words)| words)),
            Scale::Free { .. } => {}
        }
    }
    all.extend(&sheet.safety.urgent);
    all.extend(sheet.safety.reasons.iter().map(|reason| &reason.text));
    all.extend(sheet.safety.calls.iter().map(|(label, _)| label));
    let mut keys = BTreeSet::new();
    all.into_iter().for_each(|words| collect(words, &mut keys));
    keys
}

#[test]
fn every_rule_has_a_sentence() {
    for rule in rule::all() {
        exists(&rule.text_key());
    }
}

#[test]
fn every_decision_has_a_headline_for_both_readers() {
    for decision in [Decision::Progress, Decision::Hold, Decision::Regress, Decision::StopContact, Decision::PauseReview] {
        exists(&decision.headline_for_patient().key);
        exists(&decision.headline_for_therapist().key);
    }
}

#[test]
fn every_sheet_can_be_read_and_heard() {
    let anxious = Intake { indication: Indication::Anxiety, ..intake(60, 12, true) };
    for (intake, weeks, goal) in [(intake(240, 14, false), 6, "B-E1"), (intake(30, 12, true), 6, "X-E2"), (anxious, 12, "A-I1")] {
        let life = Life::new(prescribed(&intake, &choice(weeks, 3, 18)));
        for upcoming in &life.course(1).upcoming {
            keys_of(&session_sheet(programme(), &life.versions[0], upcoming, Some(goal))).iter().for_each(|key| exists(key));
        }
        for plan in &programme().breathing.presets {
            keys_of(&breathing_sheet(programme(), &life.versions[0], plan)).iter().for_each(|key| exists(key));
        }
    }
}

#[test]
fn every_goal_question_and_red_flag_has_its_words() {
    for goal in &programme().goals.templates {
        exists(&Words::of_code("goal", &goal.id).key);
    }
    for item in &programme().screening.items {
        exists(&Words::of_code("screening", &item.id).key);
        exists(&Words::of_code("value-item", &item.id).key);
        exists(&Words::of_code("value-ask", &item.ask).key);
    }
    for code in programme().red_flags.urgent.iter().chain(&programme().red_flags.other) {
        exists(&Words::of_code("stop", code).key);
    }
    for code in &programme().red_flags.urgent {
        exists(&Words::of_code("value-code", code).key);
    }
}

#[test]
fn a_stored_rule_comes_back_by_its_name_and_only_by_that() {
    for rule in rule::all() {
        assert_eq!(rule::named(rule.0), Some(rule));
    }
    assert_eq!(rule::named("progress.magic"), None);
    assert_eq!(rule::input_named("rpe"), Some("rpe"));
    assert_eq!(rule::input_named("weight"), None);
}
