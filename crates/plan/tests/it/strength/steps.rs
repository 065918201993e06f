//! Steps up and down, one rule at a time: the leg press of Mrs D in a phase, and what a log makes of it.

use super::cast::{amount, day, done, mrs_d, ms_c, rules, session, set_of, walk_of};
use crate::table::rows;
use jiff::civil::DateTime;
use kadans_plan::Decision;
use kadans_plan::strength::dose::Phase;
use kadans_plan::strength::numbers::Place;
use kadans_plan::strength::{Colour, Ended, Hold, Log, Walk, What};

pub fn at(days: i32) -> DateTime {
    day(1, 1).saturating_add(jiff::Span::new().days(days)).at(14, 0, 0, 0)
}

/// Mrs D in a phase with her leg press at this dose.
pub fn placed(phase: Phase, load: u16, reps: u8) -> Walk<'static> {
    let mut walk = walk_of(mrs_d());
    walk.set_phase(phase);
    walk.set_load(1, load);
    walk.set_reps(1, reps);
    walk
}

fn change(log: &mut Log, what: &str) {
    let rpe = log.dose.rpe;
    let set = set_of(log, 1);
    match what {
        "hard" => set.rpe = Some(rpe + 1),
        "at ceiling" => set.rpe = Some(rpe),
        "short" => set.reps = set.reps.map(|reps| reps - 1),
        "tempo" => set.in_tempo = false,
        "breath 2" => set.breath_holds = Some(2),
        "breath 1" => set.breath_holds = Some(1),
        "joint 4" => set.joint_pain = Some(4),
        "joint 3" => set.joint_pain = Some(3),
        "sbp 190" => set.sbp = Some(190),
        "sbp 189" => set.sbp = Some(189),
        "dbp 115" => set.dbp = Some(115),
        "sbp 250" => set.sbp = Some(250),
        "no rpe" => set.rpe = None,
        "no reps" => set.reps = None,
        "no breath" => set.breath_holds = None,
        "no set" => log.sets.retain(|set| set.exercise != 1),
        "sore 6" => log.soreness = Some(6),
        "sore 5" => log.soreness = Some(5),
        "rest" => log.rests_kept = false,
        "early" => log.ended = Ended::Early,
        "red flag" => log.ended = Ended::RedFlag,
        "amber" => log.delayed = Colour::Amber,
        "red" => log.delayed = Colour::Red,
        "urgent" => log.delayed = Colour::Urgent,
        "missing" => log.delayed = Colour::Missing,
        "clean" => {}
        other => panic!("{other}"),
    }
}

#[test]
fn one_log_one_rule() {
    for row in rows(
        "told       | next | decision     | rule
         clean      | 20x8 | progress     | strength.pr1
         at ceiling | 20x8 | progress     | strength.pr1
         hard       | 20x6 | regress      | strength.rg1
         short      | 20x6 | regress      | strength.rg1
         tempo      | 20x6 | regress      | strength.rg1
         no set     | 20x6 | regress      | strength.rg1
         breath 2   | 20x7 | progress     | strength.rg2
         breath 1   | 20x7 | progress     | strength.not_clean
         joint 4    | 20x6 | regress      | strength.rg7
         joint 3    | 20x8 | progress     | strength.pr1
         sore 6     | 20x6 | regress      | strength.rg7
         sore 5     | 20x8 | progress     | strength.pr1
         sbp 190    | 20x6 | regress      | strength.rg3
         sbp 189    | 20x8 | progress     | strength.pr1
         dbp 115    | 20x6 | stop_contact | strength.stop_pressure
         sbp 250    | 20x6 | stop_contact | strength.stop_pressure
         no rpe     | 20x7 | progress     | strength.not_clean
         no reps    | 20x7 | progress     | strength.not_clean
         no breath  | 20x7 | progress     | strength.not_clean
         rest       | 20x7 | hold         | strength.session_not_clean
         early      | 20x7 | hold         | strength.session_not_clean
         red flag   | 20x7 | stop_contact | strength.stop_red_flag
         urgent     | 20x7 | stop_contact | strength.delayed_urgent
         amber      | 20x7 | hold         | strength.delayed_amber
         red        | 20x6 | pause_review | strength.delayed_red
         missing    | 20x8 | progress     | strength.pr1",
    ) {
        let mut walk = placed(Phase::P1, 200, 7);
        let judged = done(&mut walk, at(0), 9, |log| change(log, row[0]));
        let expected = (row[1].to_owned(), row[2], true);
        let stopped = row[2] == "stop_contact";
        let next = if stopped { row[1].to_owned() } else { amount(&walk, 1) };
        assert_eq!((next, judged.decision.code(), rules(&judged).contains(&row[3])), expected, "{row:?} {judged:?}");
        assert!(!stopped || walk.hold().is_some());
    }
}

#[test]
fn the_second_time_too_hard_takes_load_and_clean_in_between_forgives() {
    for (told, next) in [(["hard", "hard"].as_slice(), "22x7"), (&["hard", "clean", "hard"], "24x7")] {
        let mut walk = placed(Phase::P1, 240, 8);
        let mut person = *walk.person();
        person.step[0] = 20;
        walk.change_person(person);
        told.iter().zip([0, 3, 6]).for_each(|(what, days)| again(&mut walk, days, what));
        assert_eq!(amount(&walk, 1), next, "{told:?}");
    }
}

#[test]
fn at_the_bottom_the_load_goes_down_and_at_the_lightest_nothing_can() {
    let mut walk = placed(Phase::P1, 250, 6);
    done(&mut walk, at(0), 9, |log| change(log, "hard"));
    assert_eq!(amount(&walk, 1), "20x6");
    let mut lightest = placed(Phase::P1, 200, 6);
    done(&mut lightest, at(0), 9, |log| change(log, "hard"));
    assert_eq!(amount(&lightest, 1), "20x6");
}

#[test]
fn load_rises_only_when_the_volume_allows() {
    for row in rows(
        "load | step | next
         200  | 50   | 25x6
         100  | 50   | 10x8
         200  | 5    | 21x6
         400  | 20   | 42x6
         380  | 20   | 40x6
         100  | 0    | 10x8",
    ) {
        let mut walk = placed(Phase::P1, row[0].parse().unwrap(), 8);
        let mut person = *walk.person();
        (person.lightest[0], person.step[0]) = (50, row[1].parse().unwrap());
        walk.change_person(person);
        let mut seen = Vec::new();
        for days in [0, 7] {
            let dose = walk.both(at(days).date())[0].clone();
            seen = walk.judge(&Log::as_planned(at(days), dose, 9)).reasons;
        }
        assert_eq!(amount(&walk, 1), row[2], "{row:?} {seen:?}");
    }
}

#[test]
fn too_high_after_a_repetition_more_takes_a_step_of_load() {
    let mut walk = placed(Phase::P1, 250, 7);
    again(&mut walk, 0, "clean");
    assert_eq!(amount(&walk, 1), "25x8");
    again(&mut walk, 7, "sbp 190");
    assert_eq!(amount(&walk, 1), "20x8");
}

#[test]
fn at_most_half_of_the_exercises_change() {
    let mut walk = walk_of(mrs_d());
    let judged = done(&mut walk, at(0), 9, |_| {});
    assert_eq!(judged.moved.len(), 2, "two of five");
    assert_eq!(judged.reasons.iter().filter(|reason| reason.rule.0 == "strength.pr6").count(), 3);
}

#[test]
fn days_without_it_undo_step_by_step_and_never_twice() {
    for row in rows(
        "days | next | rule
         13   | 25x6 | -
         14   | 20x6 | strength.rg5_undo
         27   | 20x6 | strength.rg5_undo
         28   | 20x6 | strength.rg5_phase
         55   | 20x6 | strength.rg5_phase
         56   | 20x5 | strength.rg5_start",
    ) {
        let mut walk = stepped();
        let last = walk.earliest().unwrap().date().saturating_sub(jiff::Span::new().days(2));
        let today = last.saturating_add(jiff::Span::new().days(row[0].parse::<i32>().unwrap()));
        let moved = walk.arrive(today);
        let named = moved.iter().find(|moved| moved.what == What::Load(1)).map_or("-", |moved| moved.reason.rule.0);
        assert_eq!((amount(&walk, 1).as_str(), named), (row[1], row[2]), "{row:?}");
        assert!(walk.arrive(today).is_empty());
    }
}

#[test]
fn weeks_away_make_nothing_heavier() {
    let mut walk = placed(Phase::P1, 200, 6);
    walk.set_place(1, Place::Home);
    again(&mut walk, 0, "clean");
    let before = amount(&walk, 1);
    walk.arrive(at(70).date());
    assert_eq!((before.as_str(), amount(&walk, 1).as_str(), walk.track(1).place), ("0x7", "0x5", Place::Home));
}

/// P1, the leg press stepped from 20 kg eight times to 25 kg six times.
fn stepped() -> Walk<'static> {
    let mut walk = placed(Phase::P1, 200, 8);
    for days in [0, 7] {
        again(&mut walk, days, "clean");
    }
    walk
}

/// Session A on a day, whatever the turn, with this to tell of the leg press.
fn again(walk: &mut Walk<'_>, days: i32, what: &str) {
    walk.arrive(at(days).date());
    let dose = walk.both(at(days).date())[0].clone();
    let mut log = Log::as_planned(at(days), dose, 9);
    change(&mut log, what);
    walk.judge(&log);
}

#[test]
fn the_next_phase_needs_clean_sessions_weeks_and_quiet() {
    let mut walk = walk_of(ms_c());
    for week in 1..=8 {
        assert_eq!(walk.coming(), None, "week {week}");
        let dose = session(&mut walk, day(week, 2).at(14, 0, 0, 0));
        walk.judge(&Log::as_planned(day(week, 2).at(14, 0, 0, 0), dose, 9));
    }
    assert_eq!(walk.coming().map(|(phase, _)| phase), Some(Phase::P1), "four of A and four of B");
}

#[test]
fn late_complaints_keep_the_phase_for_two_weeks() {
    let mut walk = walk_of(mrs_d());
    for week in 1..=4 {
        for weekday in [1, 4] {
            let at = day(week, weekday).at(10, 0, 0, 0);
            let dose = session(&mut walk, at);
            let delayed = if (week, weekday) == (3, 4) { Colour::Amber } else { Colour::Green };
            walk.judge(&Log { delayed, ..Log::as_planned(at, dose, 9) });
        }
    }
    assert_eq!(walk.coming(), None);
    for (week, weekday) in [(5, 1), (5, 4), (6, 1)] {
        let at = day(week, weekday).at(10, 0, 0, 0);
        let dose = session(&mut walk, at);
        walk.judge(&Log::as_planned(at, dose, 9));
    }
    assert_eq!(walk.coming().map(|(phase, _)| phase), Some(Phase::P1));
}

#[test]
fn two_ambers_in_a_row_are_a_step_down_and_each_is_a_day_more_rest() {
    let mut walk = placed(Phase::P1, 200, 8);
    done(&mut walk, at(0), 9, |log| log.delayed = Colour::Amber);
    assert_eq!((amount(&walk, 1).as_str(), walk.earliest()), ("20x8", Some(at(3))));
    done(&mut walk, at(4), 9, |log| log.delayed = Colour::Amber);
    let b = walk.track(9);
    assert_eq!((b.reps, walk.earliest()), (6, Some(at(7))), "B was at its lowest already");
    done(&mut walk, at(12), 9, |_| {});
    assert_eq!(walk.earliest(), Some(at(14)));
}

#[test]
fn two_unanswered_checks_open_a_question() {
    let mut walk = walk_of(ms_c());
    for (days, open) in [(0, false), (7, true)] {
        done(&mut walk, at(days), 9, |log| log.delayed = Colour::Missing);
        assert_eq!(walk.ask_open(), open);
    }
}

#[test]
fn a_session_too_soon_is_no_reason_for_a_step() {
    for (hours, rule) in [(47, "strength.gate_too_soon"), (48, "strength.pr1")] {
        let mut walk = placed(Phase::P1, 200, 7);
        done(&mut walk, at(0), 9, |_| {});
        let dose = walk.both(at(2).date())[0].clone();
        let judged = walk.judge(&Log::as_planned(at(0).saturating_add(jiff::Span::new().hours(hours)), dose, 9));
        assert!(judged.reasons.iter().any(|reason| reason.rule.0 == rule), "{hours}: {judged:?}");
    }
}

/// K-02 counts twice a week from Monday and within any seven days: a Wednesday and a Friday leave the next Wednesday, not Monday.
#[test]
fn no_third_session_within_seven_days() {
    let mut walk = placed(Phase::P1, 200, 6);
    done(&mut walk, day(1, 3).at(14, 0, 0, 0), 9, |_| {});
    done(&mut walk, day(1, 5).at(14, 0, 0, 0), 9, |_| {});
    assert_eq!((walk.earliest(), walk.usual_day()), (Some(day(2, 3).at(0, 0, 0, 0)), Some(day(2, 3))));
    let mut early = walk.clone();
    let third = done(&mut early, day(2, 1).at(15, 0, 0, 0), 9, |_| {});
    assert!(third.reasons.iter().any(|reason| reason.rule.0 == "strength.week_full"), "{third:?}");
    assert!(third.moved.is_empty() && !third.clean);
    let rested = done(&mut walk, day(2, 3).at(14, 0, 0, 0), 9, |_| {});
    assert!(rested.clean);
}

#[test]
fn pressure_that_falls_while_work_goes_on_stops_everything() {
    for (rest, first, second, stops) in
        [(140, 130, 120, false), (140, 129, 120, true), (140, 150, 139, true), (140, 150, 140, false)]
    {
        let mut walk = placed(Phase::P1, 200, 7);
        let judged = done(&mut walk, at(0), 9, |log| {
            log.resting_sbp = Some(rest);
            (log.sets[0].sbp, log.sets[1].sbp) = (Some(first), Some(second));
        });
        assert_eq!(
            (judged.decision == Decision::StopContact, walk.hold() == Some(Hold::Pressure)),
            (stops, stops),
            "{rest} {first} {second}"
        );
    }
}

#[test]
fn an_old_sheet_does_not_undo_a_step_back() {
    let mut walk = placed(Phase::P1, 200, 8);
    let old = session(&mut walk, at(0));
    done(&mut walk, at(0), 9, |log| change(log, "red"));
    assert_eq!(amount(&walk, 1), "20x7");
    walk.release();
    let judged = walk.judge(&Log::as_planned(at(7), old, 9));
    assert!(rules(&judged).contains(&"strength.not_clean"));
    assert_eq!(amount(&walk, 1), "20x7");
}

#[test]
fn a_second_set_comes_after_eight_clean_sessions_for_half() {
    let mut walk = placed(Phase::P2, 200, 6);
    for number in 0..8 {
        let at = at(number * 4);
        let dose = session(&mut walk, at);
        walk.judge(&Log::as_planned(at, dose, 9));
        let lines = walk.both(at.date()).into_iter().flat_map(|dose| dose.lines);
        let second = lines.filter(|line| line.sets == 2).count();
        assert_eq!(second, if number == 7 { 3 } else { 0 }, "session {number}");
    }
}
