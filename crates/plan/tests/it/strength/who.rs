//! Who may do what, at home or not, and what hands may change.

use super::cast::{amount, day, mrs_d, session, walk_of};
use super::numbers;
use super::steps::{at, placed};
use kadans_plan::strength::dose::{Phase, Split};
use kadans_plan::strength::numbers::Place;
use kadans_plan::strength::{Hold, Log};

#[test]
fn who_may_do_what() {
    let shoulder_press = |change: fn(&mut kadans_plan::strength::Person), phase: Phase| {
        let mut walk = placed(phase, 200, 6);
        let mut person = *walk.person();
        person.profiles = kadans_plan::strength::Profiles::default();
        change(&mut person);
        walk.change_person(person);
        walk.both(day(1, 1))[1].line(11).is_some()
    };
    assert!(!shoulder_press(|_| {}, Phase::P0));
    assert!(shoulder_press(|_| {}, Phase::P1));
    let tense = |person: &mut kadans_plan::strength::Person| {
        person.profiles = person.profiles.with(kadans_plan::strength::Profile::Hypertension);
    };
    assert!(!shoulder_press(tense, Phase::P1));
    assert!(shoulder_press(tense, Phase::P2));
    assert!(!shoulder_press(|person| person.upper_from = Some(day(1, 2)), Phase::P2));
    assert!(shoulder_press(|person| person.upper_from = Some(day(1, 1)), Phase::P2));
    assert!(!shoulder_press(|person| person.pulling_from = Some(day(1, 2)), Phase::P2));
}

#[test]
fn a_weak_heart_does_half_with_small_muscles_and_breathes_freely() {
    let mut walk = walk_of(mrs_d());
    let mut person = *walk.person();
    person.profiles = person.profiles.with(kadans_plan::strength::Profile::HeartFailure);
    walk.change_person(person);
    let dose = session(&mut walk, at(0));
    assert_eq!(dose.lines.iter().map(|line| line.exercise).collect::<Vec<u8>>(), [7, 4, 5]);
    assert!(dose.lines.iter().all(|line| line.free_breath));
}

#[test]
fn home_only_later_when_allowed_and_never_after_a_large_step() {
    let mut walk = placed(Phase::P1, 200, 6);
    let mut person = *walk.person();
    person.supervised_only = false;
    walk.change_person(person);
    let mut supervised = Vec::new();
    for number in 0..8 {
        let at = at(number * 4);
        let dose = session(&mut walk, at);
        supervised.push(dose.supervised);
        walk.judge(&Log::as_planned(at, dose, 9));
    }
    assert_eq!(supervised, [true, true, true, true, false, true, false, true]);
    assert_eq!(numbers().phases.home_after, 4);
}

#[test]
fn hands_on() {
    let mut walk = placed(Phase::P1, 200, 6);
    assert_eq!(walk.set_reps(1, 30).len(), 1);
    assert_eq!(amount(&walk, 1), "20x8");
    walk.set_place(1, Place::Home);
    assert_eq!((walk.track(1).place, amount(&walk, 1).as_str()), (Place::Home, "0x6"));
    walk.set_free_breath(1, true);
    assert!(walk.track(1).free_breath);
    walk.maintain(true);
    assert!(walk.maintaining());
    walk.hold_back(Hold::Outside);
    assert_eq!(walk.session(day(1, 1)), None);
    walk.release();
    assert_eq!(walk.session(day(1, 1)).unwrap().split, Split::A);
    assert_eq!(walk.session(day(60, 1)), None, "the clearance is over");
}

#[test]
fn a_full_session_counts_for_both_halves() {
    let mut walk = walk_of(super::cast::ms_c());
    let mut person = *walk.person();
    person.scheme = kadans_plan::strength::Scheme::Full;
    walk.change_person(person);
    for week in 1..=8 {
        assert_eq!(walk.coming(), None, "week {week}");
        let dose = session(&mut walk, day(week, 2).at(14, 0, 0, 0));
        assert_eq!(dose.split, Split::Full);
        walk.judge(&Log::as_planned(day(week, 2).at(14, 0, 0, 0), dose, 9));
    }
    assert!(walk.coming().is_some());
}

#[test]
fn a_load_by_name_keeps_the_way_it_is_lifted() {
    let mut walk = placed(Phase::P1, 200, 6);
    walk.set_place(1, Place::Free);
    walk.set_load(1, 30);
    assert_eq!((walk.track(1).place, amount(&walk, 1).as_str()), (Place::Free, "3x6"));
}

#[test]
fn an_estimate_holds_for_weeks_as_a_ceiling() {
    let mut walk = placed(Phase::P2, 200, 8);
    assert!(walk.estimate(1, 300, 6, 4, day(1, 1)).is_empty(), "60 percent of 40 kg is 24 kg");
    for days in [0, 7] {
        let dose = walk.both(at(days).date())[0].clone();
        walk.judge(&Log::as_planned(at(days), dose, 9));
    }
    assert_eq!(amount(&walk, 1), "20x8");
}

#[test]
fn in_the_later_phases_the_therapist_is_there_once_in_four_weeks() {
    let mut walk = placed(Phase::P2, 200, 6);
    let mut person = *walk.person();
    person.supervised_only = false;
    walk.change_person(person);
    let supervised = (0..12).map(|number| {
        let dose = session(&mut walk, at(number * 7));
        let with = dose.supervised;
        walk.judge(&Log::as_planned(at(number * 7), dose, 9));
        with
    });
    let supervised: Vec<bool> = supervised.collect();
    assert!(supervised.windows(4).all(|weeks| weeks.contains(&true)), "{supervised:?}");
    assert!(supervised[4..].windows(2).all(|weeks| weeks.contains(&false)), "{supervised:?}");
}

#[test]
fn the_walk_goes_on_from_what_was_done() {
    let mut walk = placed(Phase::P1, 200, 8);
    let mut dose = session(&mut walk, at(0));
    dose.lines[0].reps = 6;
    walk.judge(&Log::as_planned(at(0), dose, 9));
    assert_eq!(amount(&walk, 1), "20x7");
}

#[test]
fn a_lower_load_by_hand_keeps_the_repetitions() {
    let mut walk = placed(Phase::P1, 250, 8);
    walk.set_load(1, 200);
    assert_eq!(amount(&walk, 1), "20x8");
    walk.set_load(1, 200);
    assert_eq!(amount(&walk, 1), "20x8");
    walk.set_load(1, 300);
    assert_eq!(amount(&walk, 1), "30x6");
}

#[test]
fn the_usual_day_follows_the_last_session() {
    let mut walk = placed(Phase::P1, 200, 6);
    assert_eq!((walk.usual_day(), walk.sessions()), (None, 0));
    for (days, next) in [(0, 3), (3, 7), (7, 10)] {
        let dose = session(&mut walk, at(days));
        walk.judge(&Log::as_planned(at(days), dose, 9));
        assert_eq!(walk.usual_day(), Some(at(next).date()));
    }
    assert_eq!(walk.sessions(), 3);
}

#[test]
fn a_large_step_is_watched_until_it_was_done_under_supervision() {
    let mut walk = placed(Phase::P1, 200, 8);
    for (days, watched) in [(0, false), (7, true), (14, false)] {
        let dose = session(&mut walk, at(days));
        walk.judge(&Log::as_planned(at(days), dose, 9));
        assert_eq!(walk.track(1).watched, watched, "day {days}");
    }
}
