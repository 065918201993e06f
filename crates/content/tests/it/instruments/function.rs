//! VascuQoL-6, WELCH, VISA-A, PSK, PSFS, GPE.

use super::sheet::{answers, check};
use super::{instrument, points};
use kadans_instrument::{NoScore, Warning, compare_activities, score};

#[test]
fn the_vascuqol6_is_a_plain_sum() {
    check(
        "vascuqol6",
        "*=1           | total=6
         *=4           | total=24
         (3 3 2 3 2 3) | total=16
         (3 3 2 3 2 _) | total=none
         *=5           | error",
    );
}

#[test]
fn the_welch_weighs_walking_limits_by_usual_speed() {
    check(
        "welch",
        "(7 7 7 5) | total=100/over_250_m
         (0 0 0 1) | total=0/at_most_250_m
         (1 0 0 3) | total=0/at_most_250_m
         (5 4 2 2) | total=20/at_most_250_m
         (4 3 1 3) | total=21/at_most_250_m
         (6 5 4 4) | total=56/over_250_m
         (3 5 1 2) | total=16/at_most_250_m
         (3 _ 1 2) | total=none
         (3 2 1 0) | error",
    );
}

#[test]
fn a_lettered_form_is_answered_by_its_letters() {
    let printed = |id: &str, name: &str| instrument(id).item_printed(name).map(|item| item.id.printed_number());
    assert_eq!(["a", "b", "C", "d", "4"].map(|name| printed("welch", name)), [1, 2, 3, 4, 4].map(Some));
    assert_eq!(printed("nq", "a"), None, "a letter means nothing on a numbered form");
}

#[test]
fn walking_faster_for_longer_is_remarked() {
    let form = instrument("welch");
    let warnings = |sheet| score(form, &answers(form, sheet).unwrap()).unwrap().warnings;
    assert!(matches!(&warnings("(3 5 1 2)")[..], [Warning::OutOfOrder(items)] if items[0].printed_number() == 1));
    assert_eq!(warnings("(5 4 2 2)"), []);
}

#[test]
fn the_visa_a_takes_one_branch_of_its_last_question() {
    check(
        "visa_a",
        "1-6=10 7=10 8a=30                   | total=100
         1-6=0 7=0 8c=0                      | total=0
         1=5 2=6 3=7 4=4 5=6 6=5 7=4 8b=10   | total=47
         1=8 2=8 3=9 4=7 5=8 6=8 7=7 8a=21   | total=76
         1-6=10 7=10 8b=20                   | total=90
         1-6=10 7=10 8a=30 8b=20             | error
         1-6=10 7=5 8a=30                    | error
         1-6=10 7=10 8a=20                   | error
         1-6=10 7=10                         | total=none
         1-5=10 7=10 8a=30                   | total=none",
    );
}

#[test]
fn chosen_activities_are_averaged() {
    check(
        "psk_nrs",
        "(8 7 6)       | total=7
         (8 7 7)       | total=7.33
         (8)           | total=none
         (9 9 9 9 9 9) | error",
    );
    check("psfs", "(3 4 5) | total=4\n(6 7 8) | total=7");
}

/// Only activities rated both times are compared.
#[test]
fn follow_up_compares_the_same_activities() {
    let delta = |id: &str, earlier: &str, later: &str| {
        let form = instrument(id);
        let sheet = |text| answers(form, text).unwrap();
        compare_activities(form, &sheet(earlier), &sheet(later)).unwrap()
    };
    assert_eq!(delta("psk_nrs", "(8 7 6)", "(5 5 5)").delta(), Some(points("-2")));
    assert_eq!(delta("psfs", "(3 4 5)", "(6 7 8)").delta(), Some(points("3")));
    assert_eq!(delta("psk_nrs", "(8 7 6)", "(8 _ 6)").delta(), Some(points("0")));
    let alone = delta("psk_nrs", "(8 7 6)", "(8 _ _)");
    assert!(alone.delta().is_none());
    assert_eq!(alone.means, Err(NoScore::TooFewAnswered { answered: 1, needed: 2 }));
}

#[test]
fn the_gpe_counts_1_and_2_as_success() {
    check(
        "gpe7",
        "1=1 | total=1/success
         1=2 | total=2/success
         1=3 | total=3/slightly_better
         1=4 | total=4/unchanged
         1=5 | total=5/worse
         1=7 2=6 | total=7/worse
         1=0 | error
         1=8 | error",
    );
}
