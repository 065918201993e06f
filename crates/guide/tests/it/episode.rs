//! Injury episodes: begin, bridge, end, and what they cost.

use jiff::civil::{Date, date};
use kadans_guide::Region;
use kadans_guide::episode::{Bin, End, Episode, Kind, WeekReport, episodes, per_1000_hours, prevalence_percent};

fn week(date: Date, severity: Option<u8>) -> WeekReport {
    WeekReport { date, severity, onset: None, full_return: None, consulted: false, sessions_restricted: 0 }
}

/// Weekly reports from Sunday 1 March 2026 on; `-` is a missing week.
fn weeks(severities: &str) -> Vec<WeekReport> {
    let days = (0..).step_by(7).map(|days| date(2026, 3, 1).saturating_add(jiff::Span::new().days(days)));
    days.zip(severities.split(' ')).map(|(day, severity)| week(day, severity.parse().ok())).collect()
}

fn only(reports: &[WeekReport]) -> Episode {
    let mut found = episodes(reports);
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

#[test]
fn four_weeks_add_up() {
    let episode = only(&weeks("100 68 32 0"));
    assert_eq!((episode.weeks, episode.cumulative_severity, episode.kind), (3, 200, Kind::First));
    assert_eq!(episode.start, date(2026, 2, 23), "the first day of the recall, when nobody knows better");
    assert_eq!(episode.end, End::On { day: date(2026, 3, 15), reported: false }, "the last day it was reported");
}

/// Onset 3 March, first full session 18 March: 14 days lost, 15 restricted.
#[test]
fn days_lost_lie_between_onset_and_full_return() {
    let mut reports = weeks("50 50 0");
    reports[0].onset = Some(date(2026, 3, 3));
    reports[2].full_return = Some(date(2026, 3, 18));
    let episode = only(&reports);
    assert_eq!((episode.days_lost(), episode.bin(), episode.restricted_days()), (Some(14), Some(Bin::Month), Some(15)));
    assert!(episode.is_running_injury(Region::Calf) && episode.lasted_a_week());
    assert!(!episode.is_running_injury(Region::LowBack), "the consensus is about the lower limb");
}

#[test]
fn the_bins_of_days_lost() {
    let lasting = |days: i64| {
        let mut reports = weeks("50 0");
        reports[0].onset = Some(date(2026, 3, 1));
        reports[1].full_return = Some(date(2026, 3, 1).saturating_add(jiff::Span::new().days(days)));
        only(&reports).bin()
    };
    for (days, bin) in
        [(0, Bin::Zero), (1, Bin::Zero), (2, Bin::Week), (8, Bin::Week), (9, Bin::Month), (29, Bin::Month), (30, Bin::Longer)]
    {
        assert_eq!(lasting(days), Some(bin), "back after {days} days");
    }
}

#[test]
fn one_missing_week_bridges_and_two_censor() {
    assert_eq!(only(&weeks("50 - 50 0")).weeks, 2);
    let censored = episodes(&weeks("50 - - 50 0"));
    assert_eq!(censored[0].end, End::Censored(date(2026, 3, 1)));
    assert_eq!((censored.len(), censored[0].days_lost(), censored[1].kind), (2, None, Kind::First));
}

#[test]
fn a_problem_that_goes_on_is_open_and_has_no_days_lost() {
    let episode = only(&weeks("16 33"));
    assert_eq!((episode.end, episode.days_lost(), episode.bin()), (End::Open, None, None));
}

#[test]
fn back_after_the_end_is_a_recurrence_early_within_two_months() {
    let kind = |severities: &str| episodes(&weeks(severities)).last().unwrap().kind;
    assert_eq!(kind("50 0 50"), Kind::Recurrence { early: true });
    assert_eq!(kind("50 0 0 0 0 0 0 0 0 0 0 50"), Kind::Recurrence { early: false });
}

#[test]
fn a_return_told_with_the_last_problem_week_ends_it() {
    let mut reports = weeks("50");
    reports[0].full_return = Some(date(2026, 3, 1));
    assert_eq!(only(&reports).end, End::On { day: date(2026, 3, 1), reported: true });
}

#[test]
fn three_sessions_or_a_consultation_make_it_a_running_injury_too() {
    let mut short = weeks("16 0");
    short[0].onset = Some(date(2026, 2, 28));
    short[1].full_return = Some(date(2026, 3, 2));
    assert!(!only(&short).is_running_injury(Region::Calf));
    short[0].sessions_restricted = 3;
    assert!(only(&short).is_running_injury(Region::Calf));
    (short[0].sessions_restricted, short[0].consulted) = (2, true);
    assert!(only(&short).is_running_injury(Region::Calf));
}

#[test]
fn reports_may_come_in_any_order_and_healthy_weeks_make_nothing() {
    let mut reports = weeks("100 68 32 0");
    reports.reverse();
    assert_eq!(episodes(&reports), episodes(&weeks("100 68 32 0")));
    assert_eq!(episodes(&weeks("0 0 -")), []);
}

#[test]
fn group_figures_leave_out_who_did_not_answer() {
    assert_eq!((prevalence_percent(3, 12), prevalence_percent(0, 0)), (Some(25.0), None));
    assert_eq!((per_1000_hours(2, 12_000), per_1000_hours(2, 0)), (Some(10.0), None));
}
