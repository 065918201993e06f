//! The days ahead: with rest between, on booked blocks, never on days off.

use crate::life::{Life, went};
use crate::programme::{choice, intake, prescribed};
use jiff::civil::Date;
use kadans_domain::{Breathing, BreathingPreset, Event, Indication};
use kadans_plan::running::Intake;
use kadans_plan::running::course::Position;
use kadans_plan::running::intake::TimeBlock;

fn life(a_week: u8) -> Life {
    Life::new(prescribed(&intake(60, 12, true), &choice(12, a_week, 18)))
}

fn days(life: &Life, today: i64, count: usize) -> Vec<i64> {
    let first = life.day(1);
    let day = |date: Date| i64::from((date - first).get_days()) + 1;
    life.course(today).upcoming.iter().take(count).map(|upcoming| day(upcoming.day)).collect()
}

#[test]
fn sessions_are_spread_over_the_week() {
    assert_eq!(days(&life(3), 1, 6), [1, 4, 6, 8, 11, 13]);
    assert_eq!(days(&life(2), 1, 4), [1, 5, 8, 12]);
    assert_eq!(days(&life(4), 1, 8), [1, 3, 5, 7, 8, 10, 12, 14]);
}

#[test]
fn there_is_a_day_between_two_runs() {
    let mut life = life(3);
    life.runs(1, went(1));
    assert_eq!(days(&life, 1, 1), [3]);
    assert_eq!(days(&life, 2, 1), [3]);
    assert_eq!(days(&life, 5, 1), [5]);
}

#[test]
fn booked_blocks_give_the_days() {
    let mut life = life(3);
    let block = |weekday| TimeBlock { weekday, train_min: 30 };
    life.circumstances.company.blocks = vec![block(2), block(4), block(6)];
    assert_eq!(days(&life, 1, 4), [2, 4, 6, 9]);
}

#[test]
fn nothing_is_suggested_on_days_off() {
    let mut life = life(3);
    life.pause(3, 9);
    assert_eq!(days(&life, 1, 3), [1, 10, 12]);
}

#[test]
fn a_prescription_of_next_week_waits_for_its_first_day() {
    let mut life = life(3);
    life.versions[0].from = life.day(8);
    assert_eq!(days(&life, 1, 2), [8, 11]);
}

#[test]
fn every_path_ahead_ends_at_the_goal() {
    let mut life = life(3);
    life.runs(1, went(1).effort(17, 3));
    life.runs(3, went(1).effort(14, 1));
    let course = life.course(4);
    assert_eq!(course.upcoming.last().map(|last| (last.session.rung, last.session.supervised)), Some((18, true)));
    match course.position {
        Position::Ladder { number, remaining, .. } => assert_eq!((number, usize::from(remaining)), (3, course.upcoming.len())),
        other => panic!("expected the ladder, got {other:?}"),
    }
}

#[test]
fn a_hold_for_lack_of_confidence_is_repeated_with_the_therapist() {
    let anxious = Intake { indication: Indication::Anxiety, ..intake(60, 12, true) };
    let mut life = Life::new(prescribed(&anxious, &choice(12, 3, 18)));
    life.runs(1, went(1));
    let course = life.course(3);
    assert!(course.upcoming[0].session.supervised, "session 2 would be alone");
    life.runs(3, went(1));
    assert!(life.course(3).done[1].supervised);
}

#[test]
fn breathing_is_counted_by_day() {
    let mut life = life(3);
    let practice = |paced_s, breaths| {
        Event::BreathingDone(Breathing { rate_x10: 60, in_percent: 40, paced_s, breaths, preset: BreathingPreset::Short })
    };
    life.add(1, 8, practice(240, 24));
    life.add(1, 9, practice(10, 1));
    life.add(1, 21, practice(900, 90));
    let day = life.course(1).breathing[0];
    assert_eq!((day.practices, day.long, day.paced_s), (2, 1, 1150));
}
