//! The running programme as it is shipped, and what is said when somebody breaks it.

use crate::copy::broken_at;
use kadans_content::{Content, Source, SourceFile};

const FILE: &str = "programmes/running-therapy.toml";

/// A rung is shown as its bouts and walks in seconds.
#[test]
fn the_ladder_is_read_rung_by_rung() {
    let ladder = Content::embedded().unwrap().programmes.running_therapy.ladder;
    let shown = |number: u8| -> String {
        let bouts = &ladder.rung(number).unwrap().bouts;
        bouts.iter().map(|bout| format!("{}/{} ", bout.run_s, bout.walk_s)).collect()
    };
    assert_eq!(shown(4), "120/120 120/120 120/120 120/120 120/120 120/0 ");
    assert_eq!(shown(16), "720/120 480/0 ");
    assert_eq!(shown(18), "1200/0 ");
    assert_eq!(ladder.rungs.len(), 22);
}

#[test]
fn a_mistake_in_the_programme_is_named_with_its_line() {
    let check = |good: &str, bad: &str, said: &str| broken_at(bad, FILE, good, bad, said);
    check("\"ev-rt-gap\"", "\"ev-rt-gab\"", "there is no evidence card `ev-rt-gab`; write that card first, or correct the id");
    check(
        "{ low = 4, usual = 9",
        "{ low = 4, usual = 17",
        "dose.weeks: the range is not in order; keep 0 < low <= usual <= high",
    );
    check(
        "hold = { done_below = 900",
        "hold = { done_below = 700",
        "progress.hold: a hold asks more than a step back; let every hold limit be the milder one",
    );
    check("back_days = 14", "back_days = 40", "gap.back_days: the gap days are out of order; keep repeat < back < remeasure");
    check("rungs_back = 2", "rungs_back = 300", "invalid value: integer `300`; write u8");
    check("rungs_back", "rung_back", "unknown field `rung_back`; write one of `card`, `repeat_days`");
    check("preset = \"long\"", "preset = \"longest\"", "unknown variant `longest`; write one of `micro`, `short`, `long`, `own`");
    check("level = \"block\"", "level = \"halt\"", "unknown variant `halt`; write one of `block`, `stop`, `ask`, `warn`, `log`");
    check("id = \"running-therapy\"", "id = \"running\"", "the id `running` is not the name of its file");
}

#[test]
fn a_mistake_is_shown_at_the_list_or_table_it_is_in() {
    let check = |place: &str, good: &str, bad: &str, said: &str| broken_at(place, FILE, good, bad, said);
    check("[relapse]", "snooze_days = 7\n", "", "the field `snooze_days` is missing; add it");
    check(
        "rungs = [",
        "{ repeat = 6, run_s = 150, walk_s = 90 }",
        "{ repeat = 6, walk_s = 90 }",
        "rung 6: bouts are not clear; write `repeat` and `run_s`",
    );
    check(
        "items = [",
        "id = \"fever\"",
        "id = \"psychosis\"",
        "screening.items: an id occurs twice; give each question its own id",
    );
}

#[test]
fn a_card_that_was_withdrawn_cannot_carry_a_number() {
    let source = crate::copy::changed("evidence/ev-rt-gap.toml", "status = \"active\"", "status = \"retracted\"");
    let said = Content::read(&source).unwrap_err()[0].to_string();
    assert!(said.ends_with("the evidence card `ev-rt-gap` was withdrawn; name the card that took its place"), "{said}");
}

#[test]
fn a_file_that_no_programme_is_read_from_is_named() {
    let mut files = Source::embedded().files().to_vec();
    files.push(SourceFile::new("programmes/walking.toml", "id = \"walking\"\n"));
    let said = Content::read(&Source::new(files)).unwrap_err()[0].to_string();
    assert_eq!(said, "programmes/walking.toml:1: no programme is read from this file; give it the id of a programme for a name");
}

#[test]
fn a_sentence_that_nobody_wrote_is_missed_where_its_code_stands() {
    broken_at(
        "templates = [",
        FILE,
        "id = \"B-E1\"",
        "id = \"B-E9\"",
        "there is no sentence `goal-b-e9`; write it in plan.ftl, in both languages",
    );
    broken_at("urgent = [", FILE, "\"calf_swelling\"", "\"swollen_calf\"", "there is no sentence `stop-swollen-calf`");
}

#[test]
fn a_sentence_that_the_engine_says_cannot_be_taken_out() {
    let mut files = Source::embedded().files().to_vec();
    for file in files.iter_mut().filter(|file| file.path.ends_with("/plan.ftl")) {
        let without: String = file
            .text()
            .unwrap()
            .lines()
            .filter(|line| !line.starts_with("cue-half-way"))
            .map(|line| format!("{line}\n"))
            .collect();
        *file = SourceFile::new(&file.path.clone(), &without);
    }
    let said: Vec<String> = Content::read(&Source::new(files)).unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(said, ["locales/nl/plan.ftl:1: there is no sentence `cue-half-way`; write it in both languages"]);
}
