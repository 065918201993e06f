//! Exercises going up and down, session by session.

use super::programme;
use kadans_plan::Decision;
use kadans_plan::foot_core::course::{Course, Log, Morning, Person, Row};
use kadans_plan::foot_core::decide::{Light, Outcome};
use kadans_plan::foot_core::{Arm, Block, EXERCISES, Judged, Kind, rule};
use proptest::prelude::*;

const PERSON: Person = Person { arm: Arm::FootCore, level_cap: 3, balance: false };
const CALF: usize = 2;

fn course() -> Course<'static> {
    Course::new(programme(), PERSON)
}

/// All in full, well and easy; no pain, a soft morning.
fn fine(course: &Course<'_>, day: i32) -> Log {
    Log {
        day,
        dose: course.next(day, Kind::Home).unwrap_or(kadans_plan::foot_core::work::planned(programme(), Kind::Home, Block::A, 3)),
        pain_during: Some(0),
        usual_pain: 0,
        soreness_start: Some(0),
        signs: false,
        morning: Some(Morning { pain: 0, soreness: Some(0), signs: false }),
        red_flag: false,
        rows: [Row { done: 2, good: Some(true), effort: Some(3), cramps: 0 }; EXERCISES],
    }
}

fn does(course: &mut Course<'_>, day: i32, change: impl Fn(&mut Log)) -> Judged {
    let mut log = fine(course, day);
    change(&mut log);
    course.judge(log)
}

fn levels(course: &Course<'_>) -> [u8; EXERCISES] {
    std::array::from_fn(|exercise| course.level(exercise))
}

/// Only the calf raise went well.
fn only_calf(log: &mut Log) {
    log.rows = [Row { done: 2, good: Some(true), effort: Some(6), cramps: 0 }; EXERCISES];
    log.rows[CALF].effort = Some(4);
}

#[test]
fn two_good_sessions_lead_one_level_up_and_much_pain_down() {
    let mut course = course();
    assert_eq!(course.level(CALF), 1);
    assert_eq!(does(&mut course, 0, only_calf).decision, Decision::Hold);
    assert_eq!(does(&mut course, 2, only_calf).decision, Decision::Progress);
    assert_eq!(course.level(CALF), 2);
    assert_eq!(does(&mut course, 4, |log| log.pain_during = Some(6)).decision, Decision::Regress);
    assert_eq!(course.level(CALF), 1);
}

#[test]
fn every_part_of_two_good_sessions_is_needed() {
    let spoils: [fn(&mut Log); 9] = [
        |log| log.rows[CALF].done = 1,
        |log| log.rows[CALF].good = Some(false),
        |log| log.rows[CALF].good = None,
        |log| log.rows[CALF].effort = Some(5),
        |log| log.rows[CALF].effort = None,
        |log| log.rows[CALF].cramps = 3,
        |log| log.pain_during = None,
        |log| log.morning = None,
        |log| log.morning = Some(Morning { pain: 0, soreness: None, signs: false }),
    ];
    for (number, spoil) in spoils.into_iter().enumerate() {
        let mut course = course();
        does(&mut course, 0, only_calf);
        does(&mut course, 2, |log| {
            only_calf(log);
            spoil(log);
        });
        assert_eq!(course.level(CALF), 1, "spoil {number}");
        does(&mut course, 4, only_calf);
        assert_eq!(course.level(CALF), 1, "one good session after spoil {number}");
        does(&mut course, 6, only_calf);
        assert_eq!(course.level(CALF), 2, "two after spoil {number}");
    }
}

#[test]
fn the_morning_completes_the_verdict() {
    let mut course = course();
    does(&mut course, 0, only_calf);
    let at_once = does(&mut course, 2, |log| {
        only_calf(log);
        log.morning = None;
    });
    assert!(at_once.waits_for_morning && at_once.decision == Decision::Hold);
    let good = course.clone().morning(Morning { pain: 0, soreness: Some(3), signs: false }).unwrap();
    assert_eq!(good.decision, Decision::Progress);
    let bad = course.morning(Morning { pain: 2, soreness: Some(0), signs: false }).unwrap();
    assert_eq!((bad.decision, bad.light), (Decision::Regress, Light::Red));
}

#[test]
fn at_most_three_go_up_in_a_week_the_lowest_first() {
    let mut course = course();
    for day in [0, 2, 4, 6] {
        does(&mut course, day, |_| {});
    }
    assert_eq!(levels(&course), [2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 2, 2]);
    for day in [7, 9] {
        does(&mut course, day, |_| {});
    }
    assert_eq!(levels(&course), [2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 2, 2], "one leg and toe walk began at level 2 and wait");
    let waiting = does(&mut course, 11, |_| {});
    assert!(waiting.exercises.iter().any(|told| told.reason.rule == rule::WEEK_FULL));
}

#[test]
fn pain_and_soreness_change_the_amount() {
    let amount = |course: &Course<'_>, day| course.next(day, Kind::Home).unwrap().items[CALF].unwrap().amount.to_string();
    let after = |change: fn(&mut Log), day: i32| {
        let mut course = course();
        let judged = does(&mut course, 0, change);
        (judged.exercises[CALF].outcome, amount(&course, day))
    };
    assert_eq!(after(|log| log.pain_during = Some(4), 2), (Outcome::HoldPain, "2x8".to_owned()));
    assert_eq!(after(|log| log.pain_during = Some(7), 6), (Outcome::RegressPain, "2x6".to_owned()));
    assert_eq!(after(|log| log.pain_during = Some(7), 7), (Outcome::RegressPain, "2x12".to_owned()));
    let sore = |log: &mut Log| log.morning = Some(Morning { pain: 0, soreness: Some(5), signs: false });
    assert_eq!(after(sore, 2), (Outcome::HoldSore, "1x12".to_owned()));
    assert_eq!(after(|_| {}, 2), (Outcome::Keep, "2x12".to_owned()));
}

#[test]
fn hard_twice_holds_and_a_third_time_leads_back() {
    let mut course = course();
    course.set_level(CALF, 3);
    let hard = |log: &mut Log| log.rows = [Row { done: 2, good: Some(true), effort: Some(8), cramps: 0 }; EXERCISES];
    let outcomes: Vec<Outcome> = [0, 2, 4].map(|day| does(&mut course, day, hard).exercises[CALF].outcome).to_vec();
    assert_eq!(outcomes, [Outcome::Keep, Outcome::HoldHard, Outcome::RegressHard]);
    assert_eq!(course.level(CALF), 2);
}

#[test]
fn red_rests_48_hours_from_when_it_was_known() {
    let rested = |change: fn(&mut Log)| {
        let mut course = course();
        does(&mut course, 10, change);
        course.rested_on()
    };
    assert_eq!(rested(|log| log.pain_during = Some(6)), 12);
    assert_eq!(rested(|log| log.signs = true), 12);
    assert_eq!(rested(|log| log.morning = Some(Morning { pain: 1, soreness: None, signs: false })), 13);
    assert_eq!(rested(|log| log.pain_during = Some(5)), 11);
    let mut course = course();
    course.skip(3);
    assert_eq!(course.rested_on(), 4);
}

#[test]
fn a_gap_leads_back_and_a_long_one_to_the_beginning() {
    for (gap, block, calf, screen) in [
        (13, Block::C, 3, false),
        (14, Block::B, 2, false),
        (15, Block::B, 2, false),
        (27, Block::B, 2, false),
        (28, Block::A, 1, true),
    ] {
        let mut course = course();
        course.set_level(CALF, 3);
        does(&mut course, 28, |log| log.rows = [Row { done: 2, good: None, effort: None, cramps: 0 }; EXERCISES]);
        assert_eq!(course.block(28), Block::C);
        let told = course.arrive(28 + gap);
        let block_now = course.block(28 + gap);
        assert_eq!((course.level(CALF), course.needs_screen(), told.is_some()), (calf, screen, gap >= 14), "{gap} days");
        assert_eq!(block_now, block, "{gap} days");
        assert_eq!(course.next(28 + gap, Kind::Home).is_none(), screen);
        assert_eq!(course.arrive(28 + gap), None, "told once");
        course.screened();
        assert!(course.next(28 + gap, Kind::Home).is_some());
    }
}

#[test]
fn after_a_gap_the_blocks_run_on_from_there() {
    let mut course = course();
    does(&mut course, 28, |_| {});
    let _ = course.arrive(43);
    assert_eq!([43, 56, 57, 71].map(|day| course.block(day)), [Block::B, Block::B, Block::C, Block::D]);
}

#[test]
fn limits_of_the_person_hold() {
    let mut capped = Course::new(programme(), Person { level_cap: 2, balance: true, ..PERSON });
    for day in (0..200).step_by(2) {
        does(&mut capped, day, |_| {});
    }
    assert_eq!(levels(&capped)[..11], [2; 11]);
    let dose = capped.next(200, Kind::Home).unwrap();
    assert_eq!(dose.items[11], None, "no walking on the toes");
    assert!(does(&mut capped, 200, |_| {}).exercises.iter().any(|told| told.reason.rule == rule::TOP));
}

#[test]
fn a_new_level_is_marked_once() {
    let mut course = course();
    does(&mut course, 0, only_calf);
    does(&mut course, 2, only_calf);
    assert!(course.next(4, Kind::Home).unwrap().items[CALF].unwrap().new);
    does(&mut course, 4, only_calf);
    assert!(!course.next(6, Kind::Home).unwrap().items[CALF].unwrap().new);
}

#[test]
fn shorter_sessions_hold_their_exercises() {
    let course = course();
    let asked = |kind| course.next(60, kind).unwrap().asked().map(|(exercise, _)| exercise + 1).collect::<Vec<usize>>();
    assert_eq!(asked(Kind::Short), [1, 3, 6, 7, 11]);
    assert_eq!(asked(Kind::Warmup), [1, 3, 6, 11, 12]);
}

#[test]
fn the_stretching_arm_is_listened_to_alike() {
    let mut course = Course::new(programme(), Person { arm: Arm::Stretching, ..PERSON });
    assert_eq!(course.next(0, Kind::Stretch).unwrap().written(), "stretch A");
    assert_eq!(does(&mut course, 0, |_| {}).reasons[0].rule, rule::STRETCHED);
    assert_eq!(does(&mut course, 2, |log| log.pain_during = Some(7)).light, Light::Red);
    assert_eq!(course.rested_on(), 4);
    assert_eq!(does(&mut course, 4, |log| log.red_flag = true).decision, Decision::StopContact);
    assert!(course.is_blocked());
}

fn change() -> impl Strategy<Value = (i32, u8, Option<(u8, u8)>, u8, u8, bool)> {
    (0..20i32, 0..=10u8, prop::option::of((0..=4u8, 0..=8u8)), 0..=10u8, 0..=2u8, prop::bool::weighted(0.03))
}

proptest! {
    #[test]
    fn caps_hold_and_nothing_goes_up_while_a_stop_stands(sessions in prop::collection::vec(change(), 1..80)) {
        let (mut course, mut day) = (course(), 0);
        let mut up_in_week = std::collections::BTreeMap::new();
        for (later, pain, morning, effort, done, flag) in sessions {
            day += later;
            if course.needs_screen() {
                course.screened();
            }
            let blocked = course.is_blocked();
            let judged = does(&mut course, day, |log| {
                log.pain_during = Some(pain.saturating_sub(5));
                log.morning = morning.map(|(pain, soreness)| Morning { pain, soreness: Some(soreness), signs: false });
                log.rows = [Row { done, good: Some(done == 2), effort: Some(effort), cramps: 0 }; EXERCISES];
                log.red_flag = flag;
            });
            let up = judged.exercises.iter().filter(|told| told.level.1 > told.level.0).count();
            *up_in_week.entry(day.div_euclid(7)).or_insert(0) += up;
            prop_assert!(up == 0 || (!blocked && !flag));
            prop_assert!(!judged.reasons.is_empty());
            prop_assert_eq!(judged.decision == Decision::StopContact, blocked || flag);
            for (exercise, rule) in programme().exercises.list.iter().enumerate() {
                prop_assert!((rule.level_min..=rule.level_max).contains(&course.level(exercise)));
            }
            if course.is_blocked() && day % 3 == 0 {
                course.clear();
            }
        }
        prop_assert!(up_in_week.values().all(|up| *up <= 3), "{:?}", up_in_week);
    }
}
