//! Formulas of the measurements, the support of the year, and injuries counted across a practice.

use super::programme;
use crate::kept_diary::date;
use kadans_domain::{Fact, Facts};
use kadans_plan::foot_core::adverse::{acute_count, is_acute_of_foot};
use kadans_plan::foot_core::measure::{EARS_ITEMS, FPI_ITEMS, best, ears_total, fpi_class, fpi_total, percent_body_weight};
use kadans_plan::foot_core::support::{is_quiet, missed, window};

#[test]
fn force_in_percent_of_body_weight() {
    assert_eq!(percent_body_weight(68_647, 70_000), Some(1_000));
    assert_eq!(percent_body_weight(98_067, 100_000), Some(1_000));
    assert_eq!(percent_body_weight(0, 70_000), Some(0));
    assert_eq!(percent_body_weight(50_000, 0), None);
    let trials = Facts::new().with("hallux_1", Fact::Thousandths(61_000)).with("hallux_3", Fact::Thousandths(68_000));
    assert_eq!(best(&trials, &["hallux_1", "hallux_2", "hallux_3"]), Some(68_000));
    assert_eq!(best(&Facts::new(), &["hallux_1"]), None);
}

#[test]
fn the_posture_index_and_its_classes() {
    let all = |items: [&str; 6], value: i64| items.iter().fold(Facts::new(), |facts, item| facts.with(item, Fact::Whole(value)));
    assert_eq!(fpi_total(&all(FPI_ITEMS, -2)), Some(-12));
    assert_eq!(ears_total(&all(EARS_ITEMS, 4)), Some(24));
    let mut five = all(FPI_ITEMS, 1);
    five.forget("calcaneus");
    assert_eq!(fpi_total(&five), None);
    let classes: Vec<&str> = [-12, -5, -4, -1, 0, 5, 6, 9, 10, 12].map(fpi_class).to_vec();
    let expected = [
        "highly_supinated",
        "highly_supinated",
        "supinated",
        "supinated",
        "neutral",
        "neutral",
        "pronated",
        "pronated",
        "highly_pronated",
        "highly_pronated",
    ];
    assert_eq!(classes, expected);
}

#[test]
fn each_part_of_the_year_has_its_help() {
    let risk = |week| window(&programme().support, week).map(|window| (window.risk.as_str(), window.target_percent));
    assert_eq!(risk(0), Some(("expectation", 100)));
    assert_eq!([1, 8].map(risk), [Some(("forgetting", 90)); 2]);
    assert_eq!([9, 15].map(risk), [Some(("contact", 75)); 2]);
    assert_eq!([16, 23].map(risk), [Some(("boredom", 64)); 2]);
    assert_eq!([24, 39].map(risk), [Some(("drop_off", 55)); 2]);
    assert_eq!([40, 52].map(risk), [Some(("finish", 50)); 2]);
    assert_eq!(risk(53), None);
}

#[test]
fn missed_weeks_bring_a_message_a_person_a_question() {
    let kinds: Vec<Option<&str>> = (0..8).map(|weeks| missed(&programme().support, weeks).map(|(kind, ..)| kind)).collect();
    let (message, personal, ask) = (Some("missed_message"), Some("missed_personal"), Some("missed_ask"));
    assert_eq!(kinds, [None, None, message, message, personal, personal, ask, ask]);
    let quiet: Vec<u8> = (0..24).filter(|hour| is_quiet(&programme().support, *hour)).collect();
    assert_eq!(quiet, [0, 1, 2, 3, 4, 5, 6, 7, 21, 22, 23]);
}

#[test]
fn two_acute_injuries_within_four_weeks_ask_for_a_review() {
    let count = |days: &[i64], sessions| {
        acute_count(&programme().adverse, &days.iter().map(|day| date(*day)).collect::<Vec<_>>(), sessions)
    };
    assert_eq!(count(&[], 0).per_1000_tenths, None);
    assert_eq!((count(&[5], 400).per_1000_tenths, count(&[5], 400).review), (Some(25), None));
    assert_eq!(count(&[0, 29], 1000).review, None);
    assert_eq!(count(&[28, 0], 1000).review.unwrap().0, date(28));
    assert_eq!(count(&[0, 60, 70], 1000).review.unwrap().0, date(70));
    let facts = |site: &str, onset: &str| {
        Facts::new().with("site", Fact::Code(site.to_owned())).with("onset", Fact::Code(onset.to_owned()))
    };
    assert!(is_acute_of_foot(&facts("ankle", "acute")) && is_acute_of_foot(&facts("foot", "acute")));
    assert!(!is_acute_of_foot(&facts("foot", "gradual")) && !is_acute_of_foot(&facts("knee", "acute")));
}
