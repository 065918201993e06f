//! Whole courses through the diary: holds, clearances, hands-on changes, and entries in any order.

use super::cast::{code, mrs_d, ms_c};
use super::numbers;
use crate::kept_diary::{KeptDiary, member, patient};
use kadans_domain::{Adjustment, Event, Fact, Facts, SafetySignal};
use kadans_plan::{Decision, Dose, Programme, Proposal};

pub fn ready((intake, choice): (Facts, Facts)) -> Dose {
    match numbers().prescribe(&intake, &choice) {
        Proposal::Ready { dose, .. } => *dose,
        other => panic!("{other:?}"),
    }
}

/// A session as planned, at this effort.
pub fn paper(rpe: i64) -> Facts {
    Facts::new()
        .with("all_done", Fact::Truth(true))
        .with("rests_kept", Fact::Truth(true))
        .with("tempo_kept", Fact::Truth(true))
        .with("rpe", Fact::Whole(rpe))
        .with("breath_holds", Fact::Whole(0))
        .with("after_score", Fact::Whole(0))
        .with("after_settled", code("yes"))
}

fn set_by_hand(diary: &mut KeptDiary<'_>, day: i64, what: &str, to: Fact) {
    let adjusted = Adjustment { what: what.to_owned(), to, reason: "by name".to_owned() };
    diary.add(day, 7, member(), Event::Adjusted(adjusted));
}

fn green(diary: &mut KeptDiary<'_>, day: i64) {
    let session = diary.does(day, paper(9));
    for (later, kind) in [(0, "evening"), (1, "morning")] {
        diary.observes(day + later, kind, Some(session), Facts::new().with("score", Fact::Whole(1)));
    }
}

/// The leg press of the next session with it, e.g. `1m200x6*1/120`.
fn leg_press(diary: &KeptDiary<'_>, day: i64) -> String {
    let standing = diary.standing(day);
    let doses = standing.upcoming.iter().flat_map(|session| session.dose.split('|').map(str::to_owned).collect::<Vec<_>>());
    doses.into_iter().find(|part| part.starts_with("1m") || part.starts_with("1h")).unwrap_or_default()
}

#[test]
fn ms_c_through_her_diary() {
    let mut diary = KeptDiary::new(numbers(), ready(ms_c()));
    assert!(leg_press(&diary, 0).starts_with("1h0x5"));
    set_by_hand(&mut diary, 0, "load_leg_press", Fact::Whole(20));
    for day in [1, 8, 15, 22] {
        green(&mut diary, day);
    }
    assert_eq!(leg_press(&diary, 29), "1m200x6*1/120");
    let early = diary.does(29, paper(10).with("after_score", Fact::Whole(0)));
    let serious = Facts::new().with("score", Fact::Whole(5)).with("minutes", Fact::Whole(25)).with("nitrate", Fact::Truth(true));
    let told = diary.observes(29, "evening", Some(early), serious);
    let held = diary.standing(36);
    assert_eq!((held.state, held.upcoming.len(), held.stops[0].kind.as_str()), ("on_hold", 0, "delayed_red"));
    assert_eq!(held.done.last().unwrap().verdict.decision, Decision::PauseReview);
    diary.clears(40, told);
    assert_eq!(leg_press(&diary, 43), "1m200x5*1/120");
    let exercises = diary.standing(43).upcoming[0].parts.len();
    assert_eq!(exercises, 4);
}

#[test]
fn a_patient_lifts_nothing_and_sets_nothing() {
    let mut diary = KeptDiary::new(numbers(), ready(mrs_d()));
    let signal = diary.signals(0, SafetySignal::RedFlag("chest_pain".to_owned()));
    let clearance = kadans_domain::Clearance { of: signal, reason: "I feel fine".to_owned() };
    diary.add(1, 9, patient(), Event::Clearance(clearance));
    let load = Adjustment { what: "load_leg_press".to_owned(), to: Fact::Whole(100), reason: "stronger".to_owned() };
    diary.add(1, 10, patient(), Event::Adjusted(load));
    assert_eq!(diary.standing(2).stops.len(), 1);
    diary.clears(2, signal);
    assert_eq!((diary.standing(3).stops.len(), leg_press(&diary, 3).as_str()), (0, "1m200x5*1/120"));
}

#[test]
fn too_high_twice_in_two_weeks_blocks_and_once_does_not() {
    for (second, stops) in [(14, 1), (15, 0)] {
        let mut diary = KeptDiary::new(numbers(), ready(mrs_d()));
        for day in [1, 1 + second] {
            diary.observes(day, "gate", None, Facts::new().with("sbp", Fact::Whole(182)).with("dbp", Fact::Whole(98)));
        }
        assert_eq!(diary.standing(20).stops.len(), stops, "{second} days apart");
        assert_eq!(diary.standing(20).alerts.iter().filter(|alert| alert.kind == "gate_pressure").count(), 2);
    }
}

#[test]
fn a_correction_takes_no_pressure_back() {
    let pressed = |sbp: i64, dbp: i64| Facts::new().with("sbp", Fact::Whole(sbp)).with("dbp", Fact::Whole(dbp));
    let mut diary = KeptDiary::new(numbers(), ready(mrs_d()));
    diary.observes(1, "gate", None, pressed(182, 98));
    let second = diary.observes(8, "gate", None, pressed(186, 96));
    diary.observes(8, "gate", None, pressed(120, 80));
    diary.entries.last_mut().unwrap().supersedes = Some(second);
    let standing = diary.standing(9);
    assert_eq!((standing.stops.len(), standing.upcoming.len()), (1, 0));
}

/// Amber in the evening, then "nothing" for the same evening: amber, unless the second corrects the first.
#[test]
fn a_second_evening_takes_no_complaint_back_and_a_correction_does() {
    let score = |score: i64| Facts::new().with("score", Fact::Whole(score));
    for (linked, colour) in [(false, "strength.delayed_amber"), (true, "strength.clean_one_more")] {
        let mut diary = KeptDiary::new(numbers(), ready(ms_c()));
        let session = diary.does(1, paper(9));
        let some = diary.observes(1, "evening", Some(session), score(3));
        diary.observes(1, "evening", Some(session), score(0));
        diary.entries.last_mut().unwrap().supersedes = linked.then_some(some);
        diary.observes(2, "morning", Some(session), score(0));
        assert_eq!(diary.standing(3).done[0].verdict.reasons[0].rule.0, colour, "linked: {linked}");
    }
}

/// A session is not closed without the question right after it; whoever leaves it open takes no step up, with any complaint.
#[test]
fn a_session_without_an_answer_right_after_it_is_not_clean() {
    for person in [ms_c(), mrs_d()] {
        let mut diary = KeptDiary::new(numbers(), ready(person));
        let given = paper(9);
        let open = given.iter().filter(|(id, _)| !id.starts_with("after_"));
        let unclosed: Facts = open.map(|(id, fact)| (id.to_owned(), fact.clone())).collect();
        for day in [1, 8, 15] {
            let session = diary.does(day, unclosed.clone());
            diary.observes(day, "evening", Some(session), Facts::new().with("score", Fact::Whole(0)));
            diary.observes(day + 1, "morning", Some(session), Facts::new().with("score", Fact::Whole(0)));
        }
        let standing = diary.standing(17);
        assert!(standing.done.iter().all(|done| done.verdict.decision == Decision::Hold && done.verdict.changes.is_empty()));
        let told = |done: &kadans_plan::standing::Done| {
            done.verdict.reasons.iter().any(|reason| reason.rule.0 == "strength.session_not_clean")
        };
        assert!(standing.done.iter().all(told));
    }
}

#[test]
fn a_missed_check_is_asked_and_then_missing() {
    let mut diary = KeptDiary::new(numbers(), ready(ms_c()));
    diary.does(1, paper(9));
    let kinds = |day| diary.standing(day).tasks.iter().map(|task| task.kind).collect::<Vec<_>>();
    assert!(kinds(1).contains(&"evening") && kinds(2).contains(&"morning"));
    assert!(!kinds(3).contains(&"evening"));
    let rule = |day| diary.standing(day).done[0].verdict.reasons[0].rule.0;
    assert_eq!((rule(2), rule(3)), ("strength.delayed_pending", "strength.delayed_missing"));
}

#[test]
fn the_order_of_entries_changes_nothing() {
    let mut diary = KeptDiary::new(numbers(), ready(ms_c()));
    for day in [1, 8, 15, 22] {
        green(&mut diary, day);
    }
    let told = diary.standing(30);
    let mut shuffled = diary.clone();
    shuffled.entries.reverse();
    shuffled.entries.extend(diary.entries.iter().take(5).cloned());
    assert_eq!(shuffled.standing(30), told);
}

#[test]
fn a_clearance_that_ends_holds_everything() {
    let mut diary = KeptDiary::new(numbers(), ready(mrs_d()));
    diary.does(0, paper(8));
    let last = diary.standing(340);
    assert_eq!((last.state, last.upcoming.is_empty()), ("p0", false));
    let over = diary.standing(350);
    assert_eq!((over.state, over.upcoming.len()), ("on_hold", 0));
    assert!(over.alerts.iter().any(|alert| alert.kind == "clearance_expired"));
}

#[test]
fn an_estimate_lowers_a_load_above_its_ceiling_and_raises_none() {
    let mut diary = KeptDiary::new(numbers(), ready(mrs_d()));
    let estimate = |load: i64| {
        Facts::new()
            .with("exercise", code("leg_press"))
            .with("load_kg", Fact::Whole(load))
            .with("reps", Fact::Whole(6))
            .with("reserve", Fact::Whole(4))
    };
    set_by_hand(&mut diary, 0, "phase", code("p2"));
    set_by_hand(&mut diary, 0, "load_leg_press", Fact::Whole(60));
    diary.therapist_observes(1, "estimate", estimate(60));
    assert_eq!(leg_press(&diary, 1), "1m450x6*1/120", "60 percent of 80 kg is 48 kg");
    diary.therapist_observes(2, "estimate", estimate(90));
    assert_eq!(leg_press(&diary, 2), "1m450x6*1/120");
}

#[test]
fn the_last_phase_opens_by_hand_only() {
    let mut diary = KeptDiary::new(numbers(), ready(mrs_d()));
    set_by_hand(&mut diary, 0, "unlock_p3", Fact::Truth(true));
    set_by_hand(&mut diary, 0, "phase", code("p3"));
    assert_eq!(diary.standing(0).state, "p0");
    set_by_hand(&mut diary, 1, "phase", code("p2"));
    set_by_hand(&mut diary, 2, "unlock_p3", Fact::Truth(true));
    assert_eq!(diary.standing(2).state, "p3");
}

/// On the phone and on paper: one session, one of the sessions of the plan, and the higher effort of the two.
#[test]
fn a_session_told_twice_counts_once_with_the_worst_that_was_told() {
    let mut diary = KeptDiary::new(numbers(), ready(mrs_d()));
    let first = diary.does(1, paper(9));
    diary.tells_again(first, 2, &paper(17));
    for (day, kind) in [(1, "evening"), (2, "morning")] {
        diary.observes(day, kind, Some(first), Facts::new().with("score", Fact::Whole(0)));
    }
    let standing = diary.standing(4);
    assert_eq!((standing.done.len(), standing.adherence.done), (1, 1));
    let rules: Vec<&str> = standing.done[0].verdict.reasons.iter().map(|reason| reason.rule.0).collect();
    assert!(rules.iter().any(|rule| rule.starts_with("strength.rg1")), "{rules:?}");
    assert_eq!(standing.upcoming[0].number, 2);
}

/// New complaints, fever and another medicine, all in one answer: each is listed with its own reason, the alert comes once.
#[test]
fn every_block_of_one_gate_is_listed() {
    let mut diary = KeptDiary::new(numbers(), ready(mrs_d()));
    let facts = Facts::new()
        .with("complaints", code("new"))
        .with("health", code("fever"))
        .with("changes", Fact::Codes(vec!["new_drug".to_owned()]));
    let entry = diary.observes(1, "gate", None, facts);
    let standing = diary.standing(1);
    let rules: Vec<&str> = standing.stops.iter().map(|stop| stop.reason.rule.0).collect();
    assert_eq!(rules, ["strength.clearance_void", "strength.gate_complaint", "strength.rg6"]);
    assert_eq!(standing.alerts.iter().filter(|alert| alert.kind == "strength_gate").count(), 1);
    diary.clears(2, entry);
    assert!(diary.standing(2).stops.is_empty());
}
