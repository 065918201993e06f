//! `kadans triage` and `kadans guide check`: tables in, lines out, and no level that was not earned.

use crate::kadans::{example, kadans};
use serde_json::json;

#[test]
fn the_reviewed_cases_come_out_line_by_line() {
    let cases = example("triage-cases.csv");
    let answer = kadans(&["triage", "--csv", "-"], &cases);
    let mut lines = answer.out.lines();
    assert_eq!(lines.next(), Some("case_id,level,exclude,likely,severity,run,rule_ids"));
    for (case, line) in cases.lines().skip(1).zip(lines.by_ref()) {
        let cells: Vec<&str> = case.split(',').collect();
        let expected = [&cells[..1], &cells[20..]].concat().join(",");
        assert_eq!(line, expected);
    }
    assert_eq!((answer.out.lines().count(), answer.code), (63, 0));
}

#[test]
fn a_table_with_a_mistake_gets_no_line_at_all() {
    let table = "case_id,region,onset,duration_days,pain_nrs,flags\n\
        a,ankle,sudden,0,4,\nb,elbow,sudden,0,4,\nc,ankle,sudden,,4,\nd,ankle,sudden,0,11,\ne,ankle,sudden,0,4,fevr\nf,ankle,sudden,0\n";
    let answer = kadans(&["triage", "--csv", "-"], table);
    assert_eq!((answer.code, answer.out.as_str()), (2, ""));
    let starts = [
        "line 3: `region`: must be one of heel_foot, ",
        "line 4: `duration_days`: is missing",
        "line 5: `pain_nrs`: must be a whole number from 0 to 10",
        "line 6: `flags`: `fevr` is not one of them",
        "line 7: 4 cells under 6 columns",
    ];
    for (said, start) in answer.complaints.lines().zip(starts) {
        assert!(said.starts_with(start), "{said}");
    }
    assert_eq!(answer.complaints.lines().count(), starts.len());
}

#[test]
fn a_column_nobody_knows_is_not_passed_over() {
    let answer = kadans(&["triage", "--csv", "-"], "case_id,region,onset,duration_days,pain_nrs,fever\na,calf,gradual,1,2,yes\n");
    assert_eq!((answer.code, answer.complaints.as_str()), (2, "line 1: `fever` is not a column of this table\n"));
    let twice = kadans(&["triage", "--csv", "-"], "case_id,region,region\n");
    assert_eq!(twice.complaints, "line 1: the column `region` stands twice\n");
    assert_eq!(kadans(&["triage", "--csv", "-"], "").code, 2);
}

#[test]
fn quotes_line_ends_and_marks_of_spreadsheets_are_read() {
    let table = "\u{feff}case_id,region,onset,duration_days,pain_nrs\r\n\"a,\"\"b\"\"\",calf, gradual ,1,2\r\n\r\n";
    let answer = kadans(&["triage", "--csv", "-"], table);
    assert_eq!(answer.out.lines().nth(1), Some("\"a,\"\"b\"\"\",self_care,,unclassified,,monitored,"));
}

#[test]
fn one_complaint_comes_back_with_its_reasons() {
    let complaint =
        json!({"region": "calf", "onset": "gradual", "duration_days": 3, "pain_nrs": 2, "unsure": ["dyspnoea_chest_pain"]});
    let advice = kadans(&["triage", "--complaint", "-", "--json"], &complaint.to_string()).json();
    assert_eq!((&advice["level"], &advice["rules"][0]["id"]), (&json!("gp_today"), &json!("U01")));
    assert_eq!(advice["rules"][0]["reason"]["inputs"], json!({"dyspnoea_chest_pain": null}));
    let wrong = kadans(&["triage", "--complaint", "-"], "{\"region\": \"calf\", \"flags\": [\"x\"], \"pain\": 1}");
    assert!(wrong.code == 2 && wrong.complaints.starts_with("`pain`: is not a field of this form"), "{wrong:?}");
}

#[test]
fn the_book_and_the_conformance_file_are_the_same_bytes_every_time() {
    let book = kadans(&["triage", "--book"], "");
    assert_eq!((&book.json()["form"], &book.json()["rules"][0]["id"]), (&json!(1), &json!("E01")));
    let file = |seed: &str| kadans(&["triage", "--conformance", "20", "--seed", seed], "");
    assert_eq!(file("7"), file("7"));
    assert_ne!(file("7").out, file("8").out);
    assert_eq!(file("7").json()["conversations"].as_array().map(Vec::len), Some(20));
    assert!(book.code == 0 && kadans(&["triage"], "").code == 2 && kadans(&["triage", "--book", "--enumerate"], "").code == 2);
}

#[test]
fn the_shipped_guide_is_in_order() {
    let answer = kadans(&["guide", "check"], "");
    assert!(answer.code == 0 && answer.out.contains(" is in order: 18 conditions, "), "{answer:?}");
}
