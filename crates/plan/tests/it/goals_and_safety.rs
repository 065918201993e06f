//! The catalogue of goals, and the signals that bring a human being.

use crate::programme::programme;
use kadans_domain::{Indication, InstrumentId};
use kadans_plan::running::goals::{named, offered};
use kadans_plan::running::programme::{GoalKind, GoalTemplate};
use kadans_plan::running::safety::{SafetyAction, actions, is_urgent, item_fires};

fn ids(goals: Vec<&GoalTemplate>) -> String {
    goals.iter().map(|goal| goal.id.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn each_indication_gets_its_own_goals_and_the_ones_for_everyone() {
    let of = |indication| ids(offered(&programme().goals, indication, false));
    assert_eq!(of(Indication::Depression), "D-I1 D-I2 D-I3 D-E1 D-E2 X-E1 X-E2");
    assert_eq!(of(Indication::Anxiety), "A-I1 A-I2 A-E1 A-E2 X-E1 X-E2");
}

#[test]
fn burn_out_is_offered_experience_first() {
    assert_eq!(ids(offered(&programme().goals, Indication::BurnOut, false)), "B-E1 B-E2 B-E3 X-E1 X-E2 B-I1 B-I2 B-I3");
}

#[test]
fn a_group_sees_no_winning() {
    let mut goals = programme().goals.clone();
    goals.templates[0].kind = GoalKind::Win;
    assert!(!ids(offered(&goals, Indication::Depression, true)).contains("D-I1"));
    assert!(ids(offered(&goals, Indication::Depression, false)).contains("D-I1"));
}

#[test]
fn a_goal_is_found_by_its_id() {
    assert!(named(&programme().goals, "B-E3").is_some());
    assert!(named(&programme().goals, "Z-1").is_none());
}

#[test]
fn the_safety_items_fire_from_one() {
    let fires =
        |instrument: &str, item, score| item_fires(&programme().suicidality, &InstrumentId(instrument.to_owned()), item, score);
    assert!(fires("4dsq", 33, 1) && fires("4dsq", 46, 2) && fires("phq9", 9, 1));
    assert!(!fires("4dsq", 33, 0) && !fires("4dsq", 9, 2) && !fires("phq9", 8, 3));
}

#[test]
fn who_to_call_is_always_first() {
    use SafetyAction::{OfferContact, Quiet, ShowWhoToCall, TellProfessional, WriteDown};
    assert_eq!(actions(true), [ShowWhoToCall, TellProfessional, Quiet, WriteDown]);
    assert_eq!(actions(false), [ShowWhoToCall, OfferContact]);
}

#[test]
fn red_flags_are_urgent_and_tiredness_is_not() {
    let urgent = |code| is_urgent(&programme().red_flags, code);
    assert!(urgent("chest_pain") && urgent("neurological") && urgent("not_safe"));
    assert!(!urgent("tired") && !urgent("pain") && !urgent("left"));
}
