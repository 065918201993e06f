//! Mrs B, 71: corridor bouts, a stop, a hold, blood pressure, the floor, and a blister that ends it for now.

use super::life::{Life, code, mrs_b, prescribed, programme, whole};
use jiff::civil::date;
use kadans_domain::{Fact, Facts, Level};
use kadans_plan::walking::rule;
use kadans_plan::{Decision, Programme, Proposal};

fn choice() -> Facts {
    Facts::new().with("pain_policy", code("moderate")).with("cycle_min", whole(10)).with("strength", Fact::Truth(false))
}

fn life() -> Life {
    Life::new(mrs_b(), &choice(), date(2026, 1, 5))
}

/// Walks with the therapist on these days, onset and time to pain as given.
fn walks(life: &mut Life, days: &[i64], onset_s: i64) {
    for day in days {
        life.walks(*day, onset_s, onset_s as u32 + 60);
    }
}

fn blocked_days(life: &Life, days: std::ops::RangeInclusive<i64>) -> bool {
    days.into_iter().all(|day| life.standing(day).upcoming.is_empty())
}

#[test]
fn her_gates_ask_nothing_that_is_still_open() {
    let Proposal::Ready { gates, .. } = programme().prescribe(&mrs_b(), &choice()) else { panic!("she may start") };
    let found: Vec<_> = gates.iter().map(|gate| (gate.level, gate.reason.rule)).collect();
    let expected =
        [(Level::Warn, rule::GATE_DIABETES), (Level::Log, rule::GATE_HEART_STABLE), (Level::Log, rule::GATE_ABI_STIFF)];
    assert_eq!(found, expected);
}

#[test]
fn her_first_walk_is_slow_flat_and_short_with_cycling() {
    let dose = prescribed(&mrs_b(), &choice());
    assert!(dose.sessions[0].dose.starts_with("supervised 14/0 block=15 pain=2 "), "{}", dose.sessions[0].dose);
    assert!(dose.sessions[0].dose.contains("cycle=10"));
}

#[test]
fn no_heart_rate_is_ever_a_target() {
    let dose = prescribed(&mrs_b(), &choice());
    assert!(dose.numbers.iter().all(|number| !number.id.contains("heart") && !number.value.key.contains("heart")));
    assert!(dose.sessions.iter().all(|session| !session.dose.contains("hr")));
}

#[test]
fn ten_weeks_with_her() {
    let mut life = life();
    walks(&mut life, &[1, 3, 5], 200);
    assert!(life.next(8).starts_with("supervised 14/0 block=20 "), "week 2: {}", life.next(8));
    walks(&mut life, &[8, 12], 200);
    let sugar = Facts::new().with("glucose", Fact::Thousandths(4600));
    life.observes(10, "gate", sugar);
    walks(&mut life, &[10], 200);
    assert!(life.next(15).starts_with("supervised 14/0 block=25 "), "week 3: {}", life.next(15));

    // Week 3: chest tightness at six minutes.
    let asked = life.next(15);
    let stopped = life.session(15, &asked, &[(200, 360)], Some("chest_pain"), Facts::new());
    let standing = life.standing(15);
    assert_eq!((standing.state, standing.stops[0].level), ("on_hold", Level::Stop));
    assert_eq!(standing.done.last().unwrap().verdict.decision, Decision::StopContact);
    assert!(blocked_days(&life, 15..=31), "no dose in week 4");
    let due = life.standing(29).adherence.due;
    assert_eq!(due, life.standing(21).adherence.due + u16::from(due > life.standing(21).adherence.due), "week 4 is not counted");

    // Week 5: released on day 17 of the hold.
    life.clears(32, stopped);
    life.adjusts(32, "cycle_min", whole(0));
    let back = life.next(32);
    assert!(back.starts_with("supervised 12/0 block=15 ") && back.contains("cycle=0"), "week 5: {back}");
    assert!(life.standing(32).next_reasons.iter().any(|reason| reason.rule == rule::GAP_BACK));
    walks(&mut life, &[32, 34], 190);
    assert!(life.next(36).starts_with("supervised 12/0 block=20 "), "week 6: {}", life.next(36));

    // Week 6: blood pressure 186/96 holds her back for a day, the dose is kept.
    walks(&mut life, &[36], 190);
    life.observes(38, "gate", Facts::new().with("systolic", whole(186)).with("diastolic", whole(96)));
    assert!(blocked_days(&life, 38..=38));
    life.reads_all(38);
    assert!(life.next(39).starts_with("supervised 12/0 block=20 "));
    walks(&mut life, &[40], 190);
    assert!(life.next(43).starts_with("supervised 12/0 block=25 "), "week 7: {}", life.next(43));

    // Week 7: a step down is wanted, and there is none.
    walks(&mut life, &[43], 150);
    walks(&mut life, &[46], 155);
    let standing = life.standing(50);
    assert!(standing.alerts.iter().any(|alert| alert.kind == "floor" && alert.level == Level::Ask));
    assert!(life.next(50).starts_with("supervised 12/0 block=25 "));

    // Week 8: the therapist makes cycling the main part.
    life.reads_all(50);
    life.adjusts(50, "cycle_min", whole(15));
    assert!(life.next(50).contains("block=25") && life.next(50).contains("cycle=15"), "{}", life.next(50));
    walks(&mut life, &[50], 185);
    walks(&mut life, &[53], 190);
    assert_eq!(life.standing(57).next_reasons[0].rule, rule::REVIEW_SAME);

    // Week 9: a blister on the weekly card. Week 10: another stage of the disease.
    let feet = ["colour", "warmth", "nail", "shoe_rubbing", "numbness"];
    let card =
        feet.into_iter().fold(Facts::new().with("skin_break", Fact::Truth(true)), |card, id| card.with(id, Fact::Truth(false)));
    life.observes(57, "foot_care", card);
    life.observes(66, "stage", Facts::new().with("fontaine", code("4")));
    assert!(blocked_days(&life, 57..=90), "no dose from week 9 on");
    let kinds: Vec<String> = life.standing(70).stops.into_iter().map(|stop| stop.kind).collect();
    assert_eq!(kinds, ["foot", "stage"]);
    assert_eq!(life.standing(70).adherence.done, 15, "sessions used are those attended");
}

#[test]
fn her_smoking_goal_goes_on_while_walking_waits() {
    let mut life = life();
    life.observes(2, "stage", Facts::new().with("fontaine", code("4")));
    life.observes(3, "lifestyle", Facts::new().with("topic", code("smoking")).with("stage", code("preparation")));
    let tasks: Vec<&str> = life.standing(20).tasks.iter().map(|task| task.kind).collect();
    assert!(tasks.contains(&"quit_date") && tasks.contains(&"lifestyle"), "{tasks:?}");
}
