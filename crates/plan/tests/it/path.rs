//! The plan that bends: every decision keeps what is left ending at the goal, without skipping.

use crate::programme::{choice, intake, prescribed};
use kadans_plan::running::path::Path;
use kadans_plan::running::verdict::Decision::{Hold, Progress, Regress};

/// Rungs 1 to 18, twelve weeks of three.
fn twelve_weeks() -> Path {
    Path::of(&prescribed(&intake(60, 12, true), &choice(12, 3, 18)))
}

/// One session for every rung, so nothing can be given away.
fn tight() -> Path {
    Path::of(&prescribed(&intake(60, 12, true), &choice(6, 3, 18)))
}

fn run(path: &mut Path, decision: kadans_plan::running::verdict::Decision) -> u16 {
    let planned = path.next().unwrap();
    path.decide(planned, decision)
}

#[test]
fn progress_takes_the_next_entry_of_the_plan() {
    let mut path = twelve_weeks();
    let rungs: Vec<u8> = (0..6)
        .map(|_| {
            let rung = path.next().unwrap();
            run(&mut path, Progress);
            rung
        })
        .collect();
    assert_eq!(rungs, [1, 1, 1, 2, 2, 3]);
}

#[test]
fn a_hold_takes_its_place_from_the_last_repeat() {
    let mut path = twelve_weeks();
    let before = path.ahead().to_vec();
    assert_eq!(run(&mut path, Hold), 0);
    assert_eq!(path.total(), 36);
    assert_eq!(path.ahead(), [&before[..34], &[18]].concat());
}

#[test]
fn a_step_back_goes_to_the_last_entry_one_rung_lower() {
    let mut path = twelve_weeks();
    for _ in 0..5 {
        run(&mut path, Progress);
    }
    assert_eq!(path.next(), Some(3));
    run(&mut path, Regress);
    assert_eq!(path.next(), Some(2));
    run(&mut path, Progress);
    assert_eq!(path.next(), Some(3));
}

#[test]
fn below_the_first_rung_the_plan_grows_in_front() {
    let mut path = Path::of(&prescribed(&intake(240, 14, false), &choice(9, 3, 18)));
    assert_eq!(path.next(), Some(4));
    run(&mut path, Regress);
    assert_eq!(path.next(), Some(3));
    run(&mut path, Regress);
    assert_eq!(path.next(), Some(2));
    run(&mut path, Progress);
    run(&mut path, Progress);
    assert_eq!(path.next(), Some(4));
}

#[test]
fn the_lowest_rung_stays() {
    let mut path = twelve_weeks();
    run(&mut path, Regress);
    assert_eq!(path.next(), Some(1));
}

#[test]
fn when_nothing_can_be_given_away_whole_weeks_are_added() {
    let mut path = tight();
    assert_eq!(run(&mut path, Hold), 1);
    assert_eq!((path.extended_weeks(), path.total()), (1, 21));
    assert_eq!(path.ahead()[..4], [1, 1, 1, 2], "the next rung is repeated until the plan fits");
    assert_eq!(path.ahead().last(), Some(&18));
}

#[test]
fn the_goal_itself_is_not_repeated_to_fill_a_week() {
    let mut path = tight();
    for _ in 0..17 {
        run(&mut path, Progress);
    }
    assert_eq!(run(&mut path, Hold), 1);
    assert_eq!(path.ahead(), [18]);
    run(&mut path, Progress);
    assert_eq!(path.next(), None);
}

#[test]
fn an_extra_rung_skips_what_lies_between_and_keeps_the_length() {
    let mut path = twelve_weeks();
    run(&mut path, Progress);
    path.go_to(2);
    assert_eq!(path.next(), Some(2));
    assert_eq!(path.total(), 36);
}

#[test]
fn running_an_easier_session_moves_the_plan_down() {
    let mut path = twelve_weeks();
    for _ in 0..8 {
        run(&mut path, Progress);
    }
    let planned = path.next().unwrap();
    path.decide(planned - 1, Progress);
    assert_eq!(path.next(), Some(planned));
}

#[test]
fn running_a_harder_session_wins_nothing() {
    let mut path = twelve_weeks();
    path.decide(9, Progress);
    assert_eq!(path.next(), Some(1));
}

#[test]
fn a_session_after_the_goal_only_counts() {
    let mut path = tight();
    while path.next().is_some() {
        run(&mut path, Progress);
    }
    path.decide(18, Regress);
    assert_eq!((path.next(), path.total()), (None, 19));
}
