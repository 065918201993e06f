//! Example C, row by row: microvascular angina and spasm. Once a week, A and B by turns; the leg press every other week.

use super::cast::{amount, day, done, ms_c, rules, session, walk_of};
use super::numbers;
use jiff::civil::DateTime;
use kadans_plan::Decision;
use kadans_plan::strength::dose::{Phase, Split};
use kadans_plan::strength::numbers::Place;
use kadans_plan::strength::{Colour, Hold, Log, Person, Walk};

fn tuesday(week: i32, hour: i8) -> DateTime {
    day(week, 2).at(hour, 0, 0, 0)
}

fn b_session(walk: &mut Walk<'_>, week: i32) {
    assert_eq!(session(walk, tuesday(week, 14)).split, Split::B);
    assert!(done(walk, tuesday(week, 14), 9, |_| {}).clean);
}

#[test]
fn the_lightest_leg_press_lies_above_the_cap_so_she_starts_by_sitting_and_standing() {
    let (intake, choice) = ms_c();
    let mut walk = Walk::new(numbers(), Person::of(numbers(), &intake, &choice));
    assert_eq!((walk.track(1).place, walk.track(1).load), (Place::Home, 0));
    walk.set_load(1, 200);
    assert_eq!((walk.track(1).place, amount(&walk, 1).as_str()), (Place::Machine, "20x5"));
    let dose = session(&mut walk, tuesday(1, 14));
    assert_eq!(dose.rpe, 10);
    assert_eq!(dose.lines.iter().map(|line| line.exercise).collect::<Vec<u8>>(), [1, 2, 7, 3, 4]);
    assert_eq!(dose.warm_up_s, 720);
}

#[test]
fn ms_c_row_by_row() {
    let mut walk = walk_of(ms_c());
    let judged = done(&mut walk, tuesday(1, 14), 9, |_| {});
    assert_eq!((judged.decision, amount(&walk, 1).as_str()), (Decision::Hold, "20x5"));
    assert_eq!(rules(&judged), ["strength.clean_one_more"]);
    b_session(&mut walk, 2);
    let judged = done(&mut walk, tuesday(3, 14), 9, |_| {});
    assert_eq!((judged.decision, amount(&walk, 1).as_str()), (Decision::Progress, "20x6"));
    assert!(rules(&judged).contains(&"strength.pr1"));
    b_session(&mut walk, 4);

    let dose = session(&mut walk, tuesday(5, 8));
    assert_eq!(dose.tension_s(), 48);
    let judged = done(&mut walk, tuesday(5, 8), 10, |log| log.delayed = Colour::Red);
    assert_eq!(judged.decision, Decision::PauseReview);
    assert_eq!(walk.hold(), Some(Hold::DelayedRed));
    assert_eq!(walk.session(day(6, 2)), None);
    walk.release();
    after_the_red(walk);
}

fn after_the_red(mut walk: Walk<'static>) {
    let dose = session(&mut walk, tuesday(7, 13));
    assert_eq!(dose.lines.iter().map(|line| line.exercise).collect::<Vec<u8>>(), [1, 2, 7, 3]);
    assert_eq!((dose.line(1).unwrap().load, dose.line(1).unwrap().reps), (200, 5));
    let amber = Log { delayed: Colour::Amber, ..Log::as_planned(tuesday(7, 13), dose, 9) };
    let judged = walk.judge(&amber);
    assert_eq!((judged.decision, amount(&walk, 1).as_str()), (Decision::Hold, "20x5"));
    assert_eq!(walk.earliest().unwrap(), tuesday(11, 13).saturating_sub(jiff::Span::new().days(24)));
    b_session(&mut walk, 8);
    assert!(rules(&done(&mut walk, tuesday(9, 14), 9, |_| {})).contains(&"strength.clean_one_more"));
    b_session(&mut walk, 10);
    assert!(rules(&done(&mut walk, tuesday(11, 14), 9, |_| {})).contains(&"strength.pr1"));
    b_session(&mut walk, 12);
    assert_eq!(amount(&walk, 1), "20x6");
    let judged = done(&mut walk, tuesday(13, 14), 9, |_| {});
    assert!(rules(&judged).contains(&"strength.top"));
    assert_eq!((walk.clean_of(Split::A), walk.phase(), walk.coming()), (3, Phase::P0, None));
}

#[test]
fn a_second_red_within_four_weeks_goes_to_the_cardiologist() {
    for (week, hold) in [(7, Hold::DelayedRedAgain), (9, Hold::DelayedRedAgain), (10, Hold::DelayedRed)] {
        let mut walk = walk_of(ms_c());
        for at in [tuesday(5, 8), tuesday(week, 14)] {
            walk.release();
            done(&mut walk, at, 9, |log| log.delayed = Colour::Red);
        }
        assert_eq!(walk.hold(), Some(hold), "week {week}");
    }
}
