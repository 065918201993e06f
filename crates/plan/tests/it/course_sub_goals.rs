//! The six sub-goals: attained by what the diary holds, unknown when it holds too little.

use crate::life::{Life, went};
use crate::programme::{choice, intake, prescribed};
use kadans_domain::{Breathing, BreathingPreset, Event};
use kadans_plan::running::course::SubGoalState::{self, Attained, Unknown, Working};
use kadans_plan::running::intake::{Buddy, BuddyKind, TimeBlock};

fn life() -> Life {
    Life::new(prescribed(&intake(60, 12, true), &choice(12, 3, 18)))
}

fn state(life: &Life, day: i64, sub_goal: usize) -> SubGoalState {
    life.course(day).sub_goals[sub_goal - 1].state
}

fn four_weeks(life: &mut Life) {
    for week in 0..4 {
        for day in [1, 3, 5] {
            life.runs(week * 7 + day, went(1));
        }
    }
}

#[test]
fn effort_needs_three_sessions_that_agree() {
    let mut life = life();
    life.runs(1, went(1));
    life.runs(3, went(1));
    assert_eq!(state(&life, 3, 1), Unknown);
    life.runs(5, went(1).effort(14, 1));
    assert_eq!(state(&life, 5, 1), Attained, "a gap of one is agreement");
    life.runs(8, went(2).effort(15, 1));
    assert_eq!(state(&life, 8, 1), Working);
}

#[test]
fn pacing_falls_when_walks_are_skipped() {
    let mut life = life();
    for day in [1, 3, 5, 8, 10] {
        life.runs(day, went(1));
    }
    assert_eq!(state(&life, 10, 2), Unknown);
    let mut hurried = life.session(12, &went(1));
    hurried.steps.iter_mut().filter(|step| step.step.starts_with("walk-")).for_each(|walk| walk.actual_s = 10);
    life.add(12, 12, Event::SessionDone(hurried));
    assert_eq!(state(&life, 12, 2), Working);
}

#[test]
fn blocks_must_be_booked_and_kept() {
    let mut life = life();
    four_weeks(&mut life);
    assert_eq!(state(&life, 28, 3), Unknown, "the fourth week is not over");
    assert_eq!(state(&life, 29, 3), Working, "no blocks are booked");
    life.circumstances.company.blocks = [1, 3, 5].map(|weekday| TimeBlock { weekday, train_min: 30 }).to_vec();
    assert_eq!(state(&life, 29, 3), Attained);
}

#[test]
fn company_needs_a_name_and_runs_alone() {
    let mut life = life();
    four_weeks(&mut life);
    assert_eq!(state(&life, 29, 4), Working);
    life.circumstances.company.buddy = Some(Buddy { kind: BuddyKind::Neighbour, confirmed: true });
    assert_eq!(state(&life, 29, 4), Attained);
}

#[test]
fn breathing_often_or_long_on_most_days() {
    let practise = |life: &mut Life, day, times: u32, paced_s| {
        for time in 0..times {
            let preset = BreathingPreset::Short;
            let practice = Breathing { rate_x10: 60, in_percent: 40, paced_s, breaths: 10, preset };
            life.add(day, 8 + time as i8, Event::BreathingDone(practice));
        }
    };
    let mut often = life();
    assert_eq!(state(&often, 5, 5), Unknown);
    (1..=4).for_each(|day| practise(&mut often, day, 5, 60));
    assert_eq!(state(&often, 5, 5), Working);
    practise(&mut often, 5, 5, 60);
    assert_eq!(state(&often, 5, 5), Attained);
    assert_eq!(state(&often, 9, 5), Working, "only the last seven days count");
    let mut long = life();
    (1..=5).for_each(|day| practise(&mut long, day, 2, 900));
    assert_eq!(state(&long, 5, 5), Attained);
}

#[test]
fn success_needs_goals_and_the_milestone() {
    let mut life = life();
    life.goal(1, "B-E2");
    for day in [1, 3, 5, 8, 10, 12] {
        life.runs(day, went(1).goal(1));
    }
    assert_eq!(state(&life, 12, 6), Working);
    life.runs(15, went(18).goal(2));
    assert_eq!(state(&life, 15, 6), Attained);
    assert_eq!(life.course(15).milestone, Some(life.day(15)));
}
