//! Mr A, 68: twelve weeks on the treadmill and his retest, row by row as the schedule has them.

use super::life::{Life, code, mr_a, prescribed, whole};
use crate::table::rows;
use jiff::civil::date;
use kadans_domain::{Fact, Facts};
use kadans_plan::walking::rule;
use kadans_plan::walking::test::Label;

/// Days of the week on which he comes, by sessions a week.
const DAYS: [&[i64]; 4] = [&[], &[1], &[1, 4], &[1, 3, 5]];

/// Week, load and block asked, sessions planned and done, onsets and times to pain of the last two, and what the review decides.
const WEEKS: &str = "week | asked | block | planned | done | onset | pain | rule
    1  | 28/0 | 30 | 3 | 3 | 200 205 | 405 410 | walking.review_same
    2  | 28/0 | 35 | 3 | 3 | 235 240 | 485 490 | walking.review_up
    3  | 32/0 | 40 | 3 | 3 | 190 195 | 395 400 | walking.review_same
    4  | 32/0 | 45 | 3 | 3 | 228 230 | 465 470 | walking.review_same
    5  | 32/0 | 50 | 2 | 2 | 265 270 | 510 520 | walking.review_up
    6  | 32/1 | 50 | 2 | 2 | 205 210 | 425 430 | walking.review_same
    7  | 32/1 | 50 | 2 | 2 | 245 250 | 482 485 | walking.review_up
    8  | 32/2 | 50 | 2 | 1 | 235 | 490 | walking.review_few
    9  | 32/2 | 50 | 1 | 1 | 240 | 500 | walking.review_up
    10 | 32/3 | 50 | 1 | 1 | 170 | 350 | walking.review_new
    11 | 32/3 | 50 | 1 | 1 | 165 | 340 | walking.review_down
    12 | 32/2 | 50 | 1 | 1 | 240 | 505 | walking.review_new";

/// Lives the twelve weeks and checks each row on the way.
fn twelve_weeks() -> Life {
    let mut life = Life::of_mr_a();
    for row in rows(WEEKS) {
        let number = |cell: usize| row[cell].parse::<i64>().unwrap();
        let numbers = |cell: usize| row[cell].split(' ').map(|value| value.parse().unwrap()).collect::<Vec<i64>>();
        let (first, planned, done) = ((number(0) - 1) * 7, number(3) as usize, number(4) as usize);
        let (onsets, pains) = (numbers(5), numbers(6));
        for (place, day) in DAYS[planned].iter().take(done).enumerate() {
            let asked = life.next(first + day);
            assert!(asked.starts_with(&format!("supervised {} block={} ", row[1], row[2])), "week {}: {asked}", row[0]);
            // The row prints the last two sessions; those before them went like the first of the two.
            let at = (place + onsets.len()).saturating_sub(done).min(onsets.len() - 1);
            life.walks(first + day, onsets[at], pains[at] as u32);
        }
        let standing = life.standing(first + 8);
        assert_eq!(standing.next_reasons[0].rule.0, row[7], "week {}", row[0]);
    }
    life
}

#[test]
fn each_week_asks_and_decides_what_its_row_says() {
    let life = twelve_weeks();
    let standing = life.standing(84);
    assert_eq!(standing.adherence.done, 23);
    assert_eq!(standing.adherence.due, 23, "the twelfth week has not ended, and one session of the eighth was missed");
}

#[test]
fn his_first_load_is_slower_because_pain_came_early() {
    let dose = prescribed(&mr_a(), &Facts::new());
    let load = &dose.numbers[0];
    assert_eq!((load.id, load.reasons[0].rule), ("load", rule::LOAD_SLOWER));
    assert!(dose.sessions[0].dose.starts_with("supervised 28/0 block=30 pain=3 "), "{}", dose.sessions[0].dose);
    assert_eq!(dose.sessions.iter().filter(|session| session.supervised).count(), 37);
    assert!(dose.sessions.len() <= 400);
}

#[test]
fn the_last_session_of_a_week_carries_what_the_week_decided() {
    let life = twelve_weeks();
    let standing = life.standing(84);
    let fifth = standing.done.iter().rfind(|done| done.date <= life.day(14)).unwrap();
    assert_eq!(fifth.verdict.decision, kadans_plan::Decision::Progress);
    assert_eq!(fifth.verdict.changes.len(), 2, "load and block");
}

#[test]
fn his_retest_is_improved_by_the_functional_distance_alone() {
    let mut life = twelve_weeks();
    let test = Facts::new()
        .with("pain_free_m", whole(300))
        .with("functional_m", whole(505))
        .with("maximal_m", whole(640))
        .with("stop_reason", code("claudication"))
        .with("handrail", code("light"));
    life.observes(91, "treadmill", test);
    let standing = life.standing(91);
    assert!(standing.alerts.iter().all(|alert| !["worse", "band_low", "decide"].contains(&alert.kind.as_str())));
    let before = super::tests::treadmill(140, 250, 370);
    let now = super::tests::treadmill(300, 505, 640);
    let found = kadans_plan::walking::test::compared(&super::life::programme().change, &before, &now);
    assert_eq!((found.label, found.maximal_m, found.functional_m), (Some(Label::Improved), Some(270), Some(255)));
}

#[test]
fn the_costs_of_his_plan_begin_again_in_the_new_year() {
    let intake = mr_a()
        .with("referral_date", Fact::Date(date(2025, 9, 20)))
        .with("first_treatment", Fact::Date(date(2025, 10, 1)))
        .with("tariff_eur", whole(40))
        .with("deductible_left_eur", whole(85));
    let dose = prescribed(&intake, &Facts::new());
    let cover = dose.numbers.iter().find(|number| number.id == "cover").unwrap();
    let seen: Vec<_> = cover.reasons.iter().map(|reason| reason.inputs[1].value.clone()).collect();
    assert_eq!(seen, [kadans_domain::InputValue::Hundredths(8500), kadans_domain::InputValue::Hundredths(38500)]);
}
