//! `kadans simulate`: invented lives through every programme break nothing, and the same seed prints the same bytes.

use crate::kadans::{Answer, kadans};

fn simulate(programme: &str, seed: &str, threads: &str) -> Answer {
    let people = ["--people", "20", "--whole", "2", "--seed", seed, "--threads", threads, "--json"];
    kadans(&[["simulate", "--programme", programme].as_slice(), &people].concat(), "")
}

#[test]
fn the_same_seed_gives_the_same_bytes_on_one_processor_and_on_two() {
    let answer = simulate("return-to-running", "7", "1");
    assert_eq!(answer, simulate("return-to-running", "7", "2"));
    assert_ne!(answer.out, simulate("return-to-running", "8", "1").out);
}

#[test]
fn every_programme_keeps_its_invariants() {
    let answer = simulate("all", "1", "2");
    let reports = answer.json();
    assert_eq!((answer.code, reports.as_array().unwrap().len()), (0, 5));
    for report in reports.as_array().unwrap() {
        let lived = [Some(report), report.get("whole")].into_iter().flatten().filter(|tally| tally.get("steps").is_some());
        for tally in lived {
            // The intake of the heart programme asks so much together that invented answers seldom pass; its core is lived instead.
            let lived = tally["steps"].as_u64() > Some(0) || tally["outcomes"]["never_accepted"] == tally["people"];
            assert!(lived && tally["violations"] == 0, "{report}");
        }
    }
}

#[test]
fn a_programme_that_is_not_there_is_named_with_those_that_are() {
    let answer = simulate("swimming", "1", "1");
    assert!(answer.code == 1 && answer.complaints.contains("walking-therapy"), "{answer:?}");
}
