//! The vectors hold, every rule fires in one of them, and hardly any mistake in the rule book would pass them unseen.

use crate::mutants::mutants;
use crate::support::{cases, complaint_of, told, whole};
use kadans_guide::{Book, Complaint, UNSURE, UNSURE_EMERGENCY, book, triage};
use std::collections::BTreeSet;

/// The vectors of `vectors.txt`, with what they must say.
fn vectors() -> Vec<(&'static str, &'static str)> {
    let lines = include_str!("vectors.txt").lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split_once(" | ").unwrap()).collect()
}

fn complaint(words: &str) -> Complaint {
    Complaint::new(told(words)).unwrap()
}

#[test]
fn every_vector_holds() {
    let book = book();
    for (words, expected) in vectors() {
        assert_eq!(whole(&triage(&book, &complaint(words))), expected, "{words}");
    }
}

#[test]
fn every_rule_fires_somewhere() {
    let book = book();
    let rows = cases();
    let complaints = vectors().into_iter().map(|(words, _)| complaint(words)).chain(rows.iter().map(complaint_of));
    let fired: BTreeSet<&str> =
        complaints.flat_map(|complaint| triage(&book, &complaint).fired).map(|fired| fired.rule).collect();
    let known = book.rules.iter().map(|rule| rule.id).chain([UNSURE, UNSURE_EMERGENCY]);
    assert_eq!(fired, known.collect());
}

/// That a strain is sudden is said twice, by the condition of the label and by its one strong feature: leaving out one changes nothing.
const SAID_TWICE: [&str; 2] = ["hamstring_strain: without Is(Onset, [1])", "calf_strain: without Is(Onset, [1])"];

#[test]
fn a_mistake_in_the_rule_book_is_seen() {
    let book = book();
    let told: Vec<(Complaint, String)> = (cases().iter().map(complaint_of))
        .chain(vectors().iter().map(|(words, _)| complaint(words)))
        .map(|complaint| (complaint, whole(&triage(&book, &complaint))))
        .collect();
    let seen = |book: &Book| told.iter().any(|(complaint, expected)| whole(&triage(book, complaint)) != *expected);
    let all = mutants(&book);
    let unseen: Vec<&str> = all.iter().filter(|mutant| !seen(&mutant.book)).map(|mutant| mutant.what.as_str()).collect();
    assert_eq!(unseen, SAID_TWICE, "of {}", all.len());
    assert!(all.len() > 1_200);
}
