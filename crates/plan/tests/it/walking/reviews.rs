//! The weekly review, rule by rule, in its order.

use super::life::programme;
use crate::table::rows;
use kadans_plan::walking::load::{Ground, Load};
use kadans_plan::walking::policy::Policy;
use kadans_plan::walking::review::{AfterGap, Numbers, Rule, WeekSeen, after_gap, median, review};

const GROUND: Ground = Ground { flat: false, outdoor_x10: 38 };

fn numbers(text: &str) -> Option<Numbers> {
    let (onset, pain) = text.split_once('/')?;
    let painless = onset.starts_with('n');
    let onset_s = onset.trim_start_matches('n').parse().unwrap();
    Some(Numbers { onset_s, pain_s: pain.parse().unwrap(), painless })
}

fn policy(code: &str) -> Policy {
    Policy::from_code(code).unwrap()
}

#[test]
fn the_first_rule_that_hits_decides() {
    let table = "policy | load | earlier | last | came | open | low weeks | rule
        near_max  | 28/0  | 200/480 | 180/480 | 3/3 | no  | 0 | Up
        near_max  | 28/0  | 200/479 | 200/600 | 3/3 | no  | 0 | Same
        near_max  | 28/0  | 179/600 | 200/600 | 3/3 | no  | 0 | Same
        near_max  | 28/0  | 179/600 | 179/600 | 3/3 | no  | 0 | Down
        near_max  | 28/0  | 200/299 | 200/299 | 3/3 | no  | 0 | Down
        near_max  | 28/0  | 200/299 | 200/300 | 3/3 | no  | 0 | Same
        near_max  | 28/0  | 200/300 | 200/300 | 3/3 | no  | 0 | Same
        near_max  | 16/0  | 100/200 | 100/200 | 3/3 | no  | 0 | Floor
        near_max  | 28/0  | 200/480 | 200/480 | 3/3 | yes | 0 | Open
        near_max  | 28/0  | 200/480 | 200/480 | 1/3 | no  | 0 | FewSessions
        near_max  | 28/0  | 200/480 | 200/480 | 2/3 | no  | 0 | Up
        near_max  | 28/0  | 200/480 | 200/480 | 1/2 | no  | 0 | FewSessions
        near_max  | 28/0  | 200/480 | 200/480 | 1/3 | no  | 1 | FewSessionsAgain
        near_max  | 28/0  | 200/480 | 200/480 | 0/0 | no  | 1 | Up
        near_max  | 28/0  | -       | 200/480 | 3/3 | no  | 0 | TooNew
        near_max  | 38/10 | n600/600 | n600/600 | 1/1 | no | 0 | Top
        near_max  | 38/10 | n600/600 | 600/600 | 1/1 | no | 0 | Same
        moderate  | 28/0  | 200/360 | 200/360 | 3/3 | no  | 0 | Up
        moderate  | 28/0  | 200/359 | 200/360 | 3/3 | no  | 0 | Same
        moderate  | 28/0  | 200/220 | 200/220 | 3/3 | no  | 0 | Same
        onset     | 28/0  | 300/300 | 300/300 | 3/3 | no  | 0 | Up
        onset     | 28/0  | 200/200 | 200/200 | 3/3 | no  | 0 | Same
        onset     | 28/0  | 170/170 | 170/170 | 3/3 | no  | 0 | Down
        pain_free | 28/0  | 300/300 | 300/300 | 3/3 | no  | 0 | Up";
    for row in rows(table) {
        let (speed, grade) = row[1].split_once('/').unwrap();
        let load = Load { speed_x10: speed.parse().unwrap(), grade: grade.parse().unwrap() };
        let (attended, due) = row[4].split_once('/').unwrap();
        let week = WeekSeen { due: due.parse().unwrap(), attended: attended.parse().unwrap(), open: row[5] == "yes" };
        let recent = [numbers(row[2]), numbers(row[3])];
        let found = review(programme(), (policy(row[0]), GROUND), (load, 40), recent, week, row[6].parse().unwrap());
        assert_eq!(format!("{:?}", found.rule), row[7], "{row:?}");
        let moved = matches!(found.rule, Rule::Up | Rule::Down);
        assert_eq!(found.load != load, moved, "{row:?}");
    }
}

#[test]
fn the_block_grows_by_itself_until_fifty() {
    let table = "block | came | open | after
        30 | 3/3 | no  | 35
        30 | 2/3 | no  | 35
        30 | 1/3 | no  | 30
        30 | 0/0 | no  | 30
        30 | 3/3 | yes | 30
        48 | 3/3 | no  | 50
        50 | 3/3 | no  | 50";
    for row in rows(table) {
        let (attended, due) = row[1].split_once('/').unwrap();
        let week = WeekSeen { due: due.parse().unwrap(), attended: attended.parse().unwrap(), open: row[2] == "yes" };
        let load = Load { speed_x10: 28, grade: 0 };
        let found = review(programme(), (Policy::NearMax, GROUND), (load, row[0].parse().unwrap()), [None; 2], week, 0);
        assert_eq!(found.block_min.to_string(), row[3], "{row:?}");
    }
}

#[test]
fn days_without_walking_step_back_and_then_ask_for_the_test() {
    let load = Load { speed_x10: 28, grade: 0 };
    let back = AfterGap::StepBack(Load { speed_x10: 24, grade: 0 }, 30);
    for (days, expected) in [(13, AfterGap::AsPlanned), (14, back), (27, back), (28, AfterGap::Retest)] {
        assert_eq!(after_gap(programme(), GROUND, load, 40, days), expected, "{days}");
    }
    let floor = Load { speed_x10: 16, grade: 0 };
    assert_eq!(after_gap(programme(), GROUND, floor, 15, 14), AfterGap::StepBack(floor, 15));
}

#[test]
fn the_median_is_the_middle() {
    assert_eq!(median(&mut []), None);
    assert_eq!(median(&mut [7]), Some(7));
    assert_eq!(median(&mut [9, 1, 5]), Some(5));
    assert_eq!(median(&mut [400, 200]), Some(300));
    assert_eq!(median(&mut [200, 201]), Some(200));
}
