//! What a diary makes of walking: order, corrections, gaps, the first session, and states on the path.

use super::life::{Life, code, mr_a, programme, whole};
use jiff::civil::date;
use kadans_domain::{Event, Fact, Facts};
use kadans_plan::walking::rule;
use kadans_plan::{Case, Decision, Programme};

#[test]
fn the_first_session_corrects_the_load_at_once() {
    let mut life = Life::of_mr_a();
    life.walks(1, 120, 300);
    assert!(life.next(2).starts_with("supervised 20/0 "), "two corrections: {}", life.next(2));
    let verdict = &life.standing(2).done[0].verdict;
    assert_eq!((verdict.decision, verdict.reasons[0].rule), (Decision::Regress, rule::CALIBRATED_DOWN));
}

#[test]
fn after_the_first_session_only_weeks_move_the_load() {
    let mut life = Life::of_mr_a();
    for day in [1, 3, 5] {
        life.walks(day, if day == 1 { 200 } else { 400 }, 500);
    }
    assert!(life.next(7).starts_with("supervised 28/0 block=30 "));
    assert!(life.next(8).starts_with("supervised 32/0 block=35 "));
}

#[test]
fn two_weeks_of_few_sessions_are_asked_about_and_hold_everything() {
    let mut life = Life::of_mr_a();
    life.walks(1, 200, 500);
    life.walks(8, 200, 500);
    let standing = life.standing(15);
    assert!(standing.alerts.iter().any(|alert| alert.kind == "few_sessions"));
    for day in [15, 17, 19] {
        life.walks(day, 200, 500);
    }
    assert_eq!(life.standing(22).next_reasons[0].rule, rule::REVIEW_OPEN);
    let mut read = life.clone();
    read.reads_all(16);
    assert_eq!(read.standing(22).next_reasons[0].rule, rule::REVIEW_UP);
}

#[test]
fn a_holiday_is_neither_missed_nor_counted() {
    let mut life = Life::of_mr_a();
    life.walks(1, 200, 400);
    life.pauses(2, 7);
    life.pauses(8, 9);
    let standing = life.standing(8);
    assert_eq!((standing.adherence.done, standing.adherence.due), (1, 1));
    assert!(standing.upcoming[0].day.unwrap() >= life.day(10));
}

#[test]
fn a_long_gap_asks_for_the_test_and_the_test_gives_the_load() {
    let mut life = Life::of_mr_a();
    life.walks(1, 200, 400);
    let standing = life.standing(29);
    assert_eq!(standing.upcoming.iter().map(|session| session.kind).collect::<Vec<_>>(), ["test"]);
    assert!(standing.next_reasons.iter().any(|reason| reason.rule == rule::GAP_RETEST));
    let test = Facts::new().with("pain_free_m", whole(320)).with("maximal_m", whole(500)).with("handrail", code("light"));
    life.observes(29, "treadmill", test);
    assert!(life.next(30).starts_with("supervised 32/5 "), "{}", life.next(30));
}

#[test]
fn a_walk_at_home_counts_from_four_fifths_and_ends_a_gap() {
    let mut life = Life::of_mr_a();
    life.walks(1, 200, 400);
    life.walks_home(10, 20);
    life.walks_home(11, 12);
    let standing = life.standing(20);
    let rules: Vec<_> = standing.done.iter().skip(1).map(|done| done.verdict.reasons[0].rule).collect();
    assert_eq!(rules, [rule::HOME_COUNTS, rule::HOME_SHORT]);
    assert!(standing.next_reasons.iter().all(|reason| reason.rule != rule::GAP_BACK));
}

#[test]
fn a_correction_takes_the_place_of_what_it_corrects_but_no_flag_away() {
    let mut life = Life::of_mr_a();
    let asked = life.next(1);
    let wound = Facts::new().with("foot_problem", code("yes"));
    let wrong = life.session(1, &asked, &[(200, 400)], None, wound);
    let right = life.session(1, &asked, &[(200, 400)], None, Facts::new());
    life.entries.last_mut().unwrap().supersedes = Some(wrong);
    let standing = life.standing(2);
    assert_eq!((standing.done.len(), standing.done[0].entry), (1, right));
    assert_eq!(standing.stops[0].kind, "foot", "what was written down stays written");
    assert!(standing.corrected.contains(&wrong));
}

#[test]
fn only_a_clinician_lifts_a_stop() {
    let mut life = Life::of_mr_a();
    let stop = life.observes(2, "gate", Facts::new().with("rest_pain", Fact::Truth(true)));
    life.clears(3, stop);
    assert!(life.standing(3).stops.is_empty());
    let patient = life.entries[0].author;
    life.entries.last_mut().unwrap().author = patient;
    assert_eq!(life.standing(3).stops.len(), 1);
}

#[test]
fn the_path_has_its_states() {
    let intake = mr_a();
    let at = |intake: Option<&Facts>, life: &Life, with_plan: bool, day: i64| {
        let versions = if with_plan { life.versions.as_slice() } else { &[] };
        programme().standing(&Case { intake, versions, entries: &life.entries, today: life.day(day) }).state
    };
    let mut life = Life::of_mr_a();
    assert_eq!(at(None, &life, false, 1), "referred");
    assert_eq!(at(Some(&intake), &life, false, 1), "intake");
    assert_eq!(at(Some(&intake.clone().with("foot_wound", Fact::Truth(true))), &life, false, 1), "on_hold");
    assert_eq!(at(Some(&intake), &life, true, 1), "plan");
    life.walks(1, 200, 400);
    assert_eq!((at(Some(&intake), &life, true, 2), at(Some(&intake), &life, true, 29)), ("intensive", "intensive"));
    life.walks_home(6, 20);
    assert_eq!((at(Some(&intake), &life, true, 29), at(Some(&intake), &life, true, 85)), ("taper", "maintenance"));
    let test = Facts::new().with("maximal_m", whole(640)).with("handrail", code("light"));
    life.observes(85, "treadmill", test);
    life.add(90, 12, Event::Discharge { reason: "goal met".to_owned() });
    assert_eq!((at(Some(&intake), &life, true, 90), at(Some(&intake), &life, true, 91)), ("closed", "post"));
    life.observes(89, "dropout", Facts::new().with("why", code("moved")));
    assert_eq!(at(Some(&intake), &life, true, 91), "stopped");
    assert_eq!(Life::new(mr_a(), &Facts::new(), date(2026, 1, 5)).standing(1).state, "plan");
}

#[test]
fn tests_that_say_something_are_told() {
    let test = |pain_free: i64, functional: i64, maximal: i64| {
        let facts = Facts::new().with("pain_free_m", whole(pain_free)).with("functional_m", whole(functional));
        facts.with("maximal_m", whole(maximal)).with("handrail", code("light")).with("stop_reason", code("claudication"))
    };
    let told = |day: i64, facts: Facts| {
        let mut life = Life::of_mr_a();
        life.walks(1, 200, 400);
        life.observes(day, "treadmill", facts);
        let mut kinds: Vec<String> = life.standing(day).alerts.into_iter().map(|alert| alert.kind).collect();
        kinds.retain(|kind| ["worse", "band_low", "decide"].contains(&kind.as_str()));
        kinds
    };
    assert_eq!(told(30, test(100, 130, 200)), ["worse"]);
    assert_eq!(told(175, test(150, 260, 380)), ["decide"]);
    assert!(told(175, test(400, 600, 800)).is_empty());
    assert!(told(91, test(150, 260, 380)).is_empty(), "too few sessions kept to look at the band");
}

#[test]
fn a_test_from_the_persons_own_device_sets_nothing() {
    let mut life = Life::of_mr_a();
    life.walks(1, 200, 400);
    let before = life.standing(40);
    life.observes(40, "treadmill", Facts::new().with("pain_free_m", whole(1600)));
    life.entries.last_mut().unwrap().author = life.entries[0].author;
    let after = life.standing(40);
    assert_eq!((after.upcoming, after.now), (before.upcoming, before.now));
}

/// On the phone and on paper: one of the 37 sessions, and the sooner pain of the two. Two walks at home in one day by the same
/// number are one walk.
#[test]
fn a_session_told_twice_is_used_once_and_the_sooner_pain_counts() {
    let mut life = Life::of_mr_a();
    life.walks(1, 200, 400);
    let mut again = life.entries.last().unwrap().clone();
    life.walks(1, 120, 300);
    let other = life.entries.pop().unwrap();
    let Event::SessionDone(told) = &mut again.event else { panic!("a session") };
    (again.id, again.recorded_at) = (other.id, other.recorded_at);
    *told = kadans_domain::SessionDone { reference: told.reference.clone(), ..other.session().unwrap().clone() };
    life.entries.push(again);
    let standing = life.standing(2);
    assert_eq!((standing.done.len(), standing.adherence.done), (1, 1));
    assert_eq!(standing.done[0].verdict.reasons[0].rule, rule::CALIBRATED_DOWN, "the sooner pain lowers the load");
}

/// Who answers yes to more than one question is seen for each of them.
#[test]
fn every_stop_of_one_entry_is_listed_and_one_clearance_lifts_them() {
    let mut life = Life::of_mr_a();
    let yes = || Fact::Truth(true);
    let facts = Facts::new().with("rest_pain", yes()).with("foot_problem", yes()).with("heart_signs", yes());
    life.observes(1, "gate", facts);
    let stops = life.standing(1).stops;
    assert_eq!(stops.iter().map(|stop| stop.kind.as_str()).collect::<Vec<_>>(), ["heart_signs", "rest_pain", "foot"]);
    life.clears(2, stops[0].entry);
    assert!(life.standing(3).stops.is_empty());
}
