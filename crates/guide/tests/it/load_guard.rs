//! The load guard: a single run against the longest of 30 days, and the ratios that are only shown.

use jiff::civil::{Date, date};
use kadans_guide::load_guard::{
    RunDone, Spike, acute_chronic_coupled, acute_chronic_uncoupled, cap, first_week_is_long, grows_fast, guard, longest_before,
    week_ratio,
};

const TODAY: Date = date(2026, 11, 24);

fn run(days_ago: i8, metres: u32) -> RunDone {
    let date = TODAY.checked_sub(jiff::Span::new().days(days_ago)).unwrap();
    RunDone { date, metres, minutes: metres / 160 }
}

/// The vectors of the specification, and the metre beside each border.
#[test]
fn a_planned_run_is_judged_to_the_metre() {
    for (longest, planned, spike) in [
        (Some(10_000), 11_000, Spike::Ok),
        (Some(10_000), 11_001, Spike::Small),
        (Some(10_000), 13_000, Spike::Small),
        (Some(10_000), 13_001, Spike::Moderate),
        (Some(10_000), 20_000, Spike::Moderate),
        (Some(10_000), 20_001, Spike::Large),
        (Some(5_200), 5_720, Spike::Ok),
        (Some(5_200), 5_721, Spike::Small),
        (Some(u32::MAX), u32::MAX, Spike::Ok),
        (None, 5_000, Spike::NoReference),
    ] {
        assert_eq!(Spike::of(longest, planned), spike, "{longest:?} {planned}");
    }
    assert_eq!((cap(10_000), cap(5_200), cap(5_201)), (11_000, 5_720, 5_721));
}

#[test]
fn the_window_is_the_thirty_days_before_and_not_the_day_itself() {
    assert_eq!(longest_before(&[run(0, 9_000)], TODAY), None);
    assert_eq!(longest_before(&[run(1, 9_000), run(30, 12_000)], TODAY), Some(12_000));
    assert_eq!(longest_before(&[run(31, 12_000)], TODAY), None);
    assert_eq!(longest_before(&[run(-1, 12_000)], TODAY), None, "a run of tomorrow is not known yet");
    assert_eq!(guard(&[run(3, 0)], TODAY, 4_000), Spike::NoReference, "a day without metres is no run");
}

/// Weeks of 20, 20, 20 and then 26 km.
#[test]
fn ratios_of_weeks_come_out_as_published_and_nothing_is_not_infinity() {
    let weeks: Vec<RunDone> = [(0, 26_000), (7, 20_000), (14, 20_000), (21, 20_000)].map(|(ago, metres)| run(ago, metres)).into();
    let hundredths = |ratio: Option<kadans_guide::load_guard::Ratio>| ratio.map(|ratio| ratio.hundredths());
    assert_eq!(hundredths(week_ratio(&weeks, TODAY)), Some(130));
    assert_eq!(hundredths(acute_chronic_uncoupled(&weeks, TODAY)), Some(130));
    assert_eq!(hundredths(acute_chronic_coupled(&weeks, TODAY)), Some(121));
    assert!(!grows_fast(&weeks, TODAY), "30 % is not more than 30 %");
    assert!(grows_fast(&[run(0, 26_001), run(7, 20_000)], TODAY));
    assert_eq!(week_ratio(&[run(0, 5_000)], TODAY), None);
    assert_eq!(hundredths(week_ratio(&[run(6, 5_000), run(13, 10_000)], TODAY)), Some(50), "the edges of both weeks");
    assert_eq!(week_ratio(&[run(6, 5_000), run(14, 10_000)], TODAY), None);
}

#[test]
fn a_first_week_of_three_kilometres_is_not_long() {
    assert!(!first_week_is_long(3_000) && first_week_is_long(3_001));
}

#[test]
fn every_state_has_a_name_of_its_own() {
    let keys = [Spike::NoReference, Spike::Ok, Spike::Small, Spike::Moderate, Spike::Large].map(Spike::text_key);
    assert_eq!(keys, ["guard-no-reference", "guard-ok", "guard-small", "guard-moderate", "guard-large"]);
}
