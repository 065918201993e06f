//! What a session does to an exercise: the order of the rules, line by line.

use super::programme;
use crate::table::rows;
use kadans_plan::foot_core::decide::{Light, Outcome, Seen, decide, light};

fn seen(row: &[&str]) -> Seen {
    let number = |cell: &str| cell.parse::<u8>().ok();
    Seen {
        red_flag: row[0] == "yes",
        pain_during: number(row[1]),
        morning_rise: row[2].parse().ok(),
        soreness_start: number(row[3]),
        soreness: number(row[4]),
        hard_in_a_row: number(row[5]).unwrap(),
        easy_in_a_row: number(row[6]).unwrap(),
    }
}

#[test]
fn the_first_line_that_fits_decides() {
    let table = "flag | pain | rise | start | sore | hard | easy | outcome
                 yes  | 0    | 0    | 0     | 0    | 0    | 2    | Stop
                 no   | 6    | 0    | 0     | 0    | 0    | 2    | RegressPain
                 no   | 5    | 0    | 0     | 0    | 0    | 2    | HoldPain
                 no   | 3    | 0    | 0     | 0    | 0    | 2    | HoldPain
                 no   | 2    | 0    | 0     | 0    | 0    | 2    | Progress
                 no   | 0    | 2    | 0     | 0    | 0    | 2    | RegressPain
                 no   | 0    | 1    | 0     | 0    | 0    | 2    | Progress
                 no   | 4    | 2    | 9     | 9    | 3    | 2    | RegressPain
                 no   | 4    | 0    | 9     | 9    | 3    | 2    | HoldPain
                 no   | 0    | 0    | 7     | 0    | 3    | 2    | Skip
                 no   | 0    | 0    | 6     | -    | 3    | 2    | HoldSore
                 no   | 0    | 0    | 0     | 4    | 3    | 2    | HoldSore
                 no   | 0    | 0    | 6     | 3    | 0    | 2    | Progress
                 no   | 0    | 0    | 0     | 3    | 3    | 2    | RegressHard
                 no   | 0    | 0    | 0     | 3    | 2    | 2    | HoldHard
                 no   | 0    | 0    | 0     | 3    | 1    | 2    | Progress
                 no   | 0    | 0    | 0     | 3    | 0    | 1    | Keep
                 no   | -    | -    | -     | -    | 0    | 0    | Keep";
    for row in rows(table) {
        assert_eq!(format!("{:?}", decide(&programme().progress, &seen(&row))), row[7], "{row:?}");
    }
}

#[test]
fn the_light_is_stricter_in_the_morning_than_the_step_down() {
    let rules = &programme().stoplight;
    let table = "pain | rise | signs | light
                 0    | 0    | no    | green
                 2    | 0    | no    | green
                 3    | 0    | no    | amber
                 5    | 0    | no    | amber
                 6    | 0    | no    | red
                 0    | 1    | no    | red
                 0    | -1   | no    | green
                 0    | 0    | yes   | red";
    for row in rows(table) {
        let found = light(rules, row[0].parse().unwrap(), row[1].parse().unwrap(), row[2] == "yes");
        assert_eq!(found.code(), row[3], "{row:?}");
    }
    assert!(Light::Green < Light::Red && Outcome::Stop < Outcome::Keep);
}
