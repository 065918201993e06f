//! PHQ-9, GAD-7, WHO-5, PSS-10.

use super::instrument;
use super::sheet::{answers, check, check_banded};
use kadans_instrument::{Warning, score};

#[test]
fn the_phq9_scores_as_published() {
    check(
        "phq9",
        "1-9=0               | total=0/minimal            |
         1-9=3               | total=27/severe            | 9
         (1 1 1 1 1 0 0 0 0) | total=5/mild               |
         (2 2 1 2 1 1 1 0 0) | total=10/moderate          |
         (2 2 2 2 2 2 1 1 1) | total=15/moderately_severe | 9
         (2 2 2 2 2 2 2 _ _) | total=18/moderately_severe+2 |
         (2 2 2 2 2 2 _ _ _) | total=none                 |
         1-9=1 10=3          | total=9/mild               | 9
         1-9=4               | error",
    );
}

#[test]
fn an_unanswered_ninth_item_is_asked_again() {
    let form = instrument("phq9");
    let scores = score(form, &answers(form, "(2 2 2 2 2 2 2 _ _)").unwrap()).unwrap();
    assert!(matches!(&scores.warnings[..], [Warning::SafetyOpen(items)] if items[0].printed_number() == 9));
}

#[test]
fn the_gad7_scores_as_published() {
    check(
        "gad7",
        "*=0             | total=0/minimal
         *=1             | total=7/mild
         (2 2 2 1 1 1 1) | total=10/moderate
         *=3             | total=21/severe
         (3 2 2 2 2 2 2) | total=15/severe
         (2 2 2 2 2 2 _) | total=14/moderate+1
         (2 2 2 2 2 _ _) | total=none",
    );
    let form = instrument("gad7");
    check_banded(
        form,
        form.cutoffs(&"screening".parse().unwrap()),
        "(2 2 2 1 1 1 1) | total=10/positive\n*=1 | total=7/negative",
    );
}

/// Higher is better here; nothing may be missing.
#[test]
fn the_who5_index_is_the_sum_times_four() {
    check(
        "who5",
        "*=0         | raw=0 index=0/very_low
         *=5         | raw=25 index=100/normal
         (3 2 3 2 2) | raw=12 index=48/low
         (3 3 3 2 2) | raw=13 index=52/normal
         (2 1 1 2 1) | raw=7 index=28/very_low
         (2 1 1 2 _) | raw=none index=none",
    );
}

#[test]
fn the_pss10_turns_four_items_round() {
    check(
        "pss10",
        "*=0                   | total=16
         *=4                   | total=24
         *=2                   | total=20
         (0 0 0 4 4 0 4 4 0 0) | total=0/low
         (4 4 4 0 0 4 0 0 4 4) | total=40/high
         (3 2 3 1 2 3 2 1 3 3) | total=27/high
         (1 2 3 4 0 1 2 3 4 0) | total=18/moderate
         *=2 1=_               | total=20+1
         *=2 1 2=_             | total=none",
    );
}
