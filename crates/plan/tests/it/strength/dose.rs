//! The dose in compact words, time under tension, estimates, and what the numbers refuse.

use super::numbers;
use crate::table::rows;
use kadans_plan::strength::CardiacStrength;
use kadans_plan::strength::dose::{SessionDose, reps_that_fit, tension_s};
use kadans_plan::strength::estimate::maximum;

const DOSE: &str = "a;p1;h;t4;r13;b190/115;w420;c420|1m200x6*2/120|7h0x8*1/150f";

#[test]
fn a_dose_comes_back_as_it_was_written() {
    let dose: SessionDose = DOSE.parse().unwrap();
    assert_eq!(dose.to_string(), DOSE);
    assert_eq!((dose.supervised, dose.lines[0].load, dose.lines[1].free_breath, dose.tension_s()), (false, 200, true, 64));
    assert_eq!(dose.work_s(), 2 * (48 + 120) + 64 + 150);
    assert_eq!(dose.total_s(), dose.work_s() + 840);
    assert_eq!(dose.volume_kg(), 240);
}

#[test]
fn nobody_elses_words_are_a_dose() {
    for words in [
        "",
        "rung-4",
        "a",
        "a;p4;s;t4;r13;b190/115;w420;c420|1m200x6*1/120",
        "a;p1;x;t4;r13;b190/115;w420;c420|1m200x6*1/120",
        "a;p1;s;t4;r13;b190/115;w420;c420",
        "a;p1;s;t0;r13;b190/115;w420;c420|1m200x6*1/120",
        "a;p1;s;t11;r13;b190/115;w420;c420|1m200x6*1/120",
        "a;p1;s;t4;r13;b190/115;w420;c420|17m200x6*1/120",
        "a;p1;s;t4;r13;b190/115;w420;c420|0m200x6*1/120",
        "a;p1;s;t4;r13;b190/115;w420;c420|1m200x0*1/120",
        "a;p1;s;t4;r13;b190/115;w420;c420|1m200x31*1/120",
        "a;p1;s;t4;r13;b190/115;w420;c420|1m200x6*6/120",
        "a;p1;s;t4;r13;b190/115;w420;c420|1m200x6*0/120",
        "a;p1;s;t4;r13;b190/115;w420;c420|1m5001x6*1/120",
        "a;p1;s;t4;r13;b190/115;w420;c420|1m200x6*1/901",
        "a;p1;s;t4;r13;b190/115;w420;c420|1z200x6*1/120",
    ] {
        assert!(words.parse::<SessionDose>().is_err(), "{words}");
    }
    assert!("b;p1;s;t10;r13;b190/115;w420;c420|16f5000x30*5/900".parse::<SessionDose>().is_ok());
}

#[test]
fn repetitions_fit_under_the_cap_of_the_phase() {
    let programme = numbers();
    for row in rows(
        "phase | tempo | reps | seconds
         0     | 4     | 6    | 48
         1     | 4     | 8    | 64
         2     | 3     | 8    | 48
         2     | 5     | 6    | 60
         3     | 4     | 10   | 80
         3     | 5     | 8    | 80
         3     | 3     | 10   | 60",
    ) {
        let phases = [&programme.phases.p0, &programme.phases.p1, &programme.phases.p2, &programme.phases.p3];
        let (phase, tempo) = (phases[row[0].parse::<usize>().unwrap()], row[1].parse().unwrap());
        let reps = reps_that_fit(phase, &programme.tempo, tempo);
        assert_eq!((reps.to_string().as_str(), tension_s(reps, tempo).to_string().as_str()), (row[2], row[3]), "{row:?}");
    }
    let mut long = programme.phases.p3;
    (long.tension_s, long.reps_high) = (200, 30);
    assert_eq!(reps_that_fit(&long, &programme.tempo, 5), 9, "90 seconds is the hard limit");
}

#[test]
fn an_estimate_needs_a_set_far_from_failure() {
    let rules = &numbers().estimate;
    assert_eq!(maximum(rules, 600, 6, 4), Some(800), "60 kg six times with four left is 80 kg");
    assert_eq!(maximum(rules, 600, 8, 4), Some(840));
    for (load, reps, reserve) in [(600, 6, 3), (600, 9, 4), (600, 0, 5), (0, 6, 4)] {
        assert_eq!(maximum(rules, load, reps, reserve), None, "{load} {reps} {reserve}");
    }
}

fn refused(change: impl FnOnce(&mut CardiacStrength)) -> Vec<&'static str> {
    let mut programme = numbers().clone();
    change(&mut programme);
    programme.validate().into_iter().map(|problem| problem.field).collect()
}

#[test]
fn numbers_that_break_a_principle_are_refused() {
    assert!(refused(|_| {}).is_empty());
    assert_eq!(refused(|numbers| numbers.tempo.usual_s = 6)[0], "tempo.usual_s");
    assert_eq!(refused(|numbers| numbers.tempo.usual_s = 2), ["tempo.usual_s"]);
    assert_eq!(refused(|numbers| numbers.tempo.low_s = 2), ["tempo.low_s"]);
    assert_eq!(refused(|numbers| numbers.tempo.high_s = 6), ["tempo.low_s"]);
    assert_eq!(refused(|numbers| numbers.tempo.turn_s = 2), ["tempo.turn_s"]);
    assert_eq!(refused(|numbers| numbers.phases.p0.reps_low = 7), ["phases.p0", "phases.p0"]);
    assert_eq!(refused(|numbers| numbers.phases.p1.tension_s = 91), ["phases.p1"]);
    assert_eq!(refused(|numbers| numbers.phases.p2.rest_s = 59), ["phases.p2"]);
    assert_eq!(refused(|numbers| numbers.phases.p3.tension_s = 47), ["phases.p3"]);
    assert_eq!(refused(|numbers| numbers.course.a_week_high = 3), ["course.a_week_high"]);
    assert_eq!(refused(|numbers| numbers.course.a_week_low = 0), ["course.a_week_high"]);
    assert_eq!(refused(|numbers| numbers.gap.undo_days = 28), ["gap.undo_days"]);
    assert_eq!(refused(|numbers| numbers.gap.phase_days = 56), ["gap.undo_days"]);
    assert_eq!(refused(|numbers| numbers.exercises.order_a[0] = 9), ["exercises.order_a"]);
    assert_eq!(refused(|numbers| numbers.exercises.order_b[0] = 17), ["exercises.order_b"]);
}

#[test]
fn nothing_static_and_nothing_forbidden_gets_in() {
    let item =
        |change: fn(&mut kadans_plan::strength::numbers::Exercise)| refused(|numbers| change(&mut numbers.exercises.items[0]));
    assert_eq!(item(|exercise| exercise.dynamic = false), ["exercises.items"]);
    assert_eq!(item(|exercise| exercise.hold_s = 2), ["exercises.items"]);
    assert!(item(|exercise| exercise.hold_s = 1).is_empty());
    assert_eq!(item(|exercise| exercise.range_percent = 89), ["exercises.items"]);
    assert_eq!(item(|exercise| exercise.code = "plank".to_owned()), ["exercises.items"]);
    for posture in &numbers().exercises.forbidden {
        let problems = refused(|numbers| numbers.exercises.items[3].postures.push(posture.clone()));
        assert_eq!(problems, ["exercises.items"], "{posture}");
    }
    assert_eq!(refused(|numbers| numbers.exercises.items.truncate(15))[0], "exercises.items");
}
