//! The split over the weeks, and what is asked about the sessions that are left.

use super::life::programme;
use crate::table::rows;
use kadans_plan::walking::rule;
use kadans_plan::walking::taper::{asks, of_week, planned_until, weeks_left};

#[test]
fn each_week_has_its_sessions_and_walks() {
    let table = "week | supervised | cumulative | home
        1  | 3 | 3  | 2x20
        2  | 3 | 6  | 2x20
        3  | 3 | 9  | 2x25
        4  | 3 | 12 | 2x25
        5  | 2 | 14 | 3x30
        6  | 2 | 16 | 3x30
        7  | 2 | 18 | 3x35
        8  | 2 | 20 | 3x35
        9  | 1 | 21 | 4x40
        10 | 1 | 22 | 4x40
        11 | 1 | 23 | 4x45
        12 | 1 | 24 | 4x45
        13 | 0 | 24 | 5x45
        15 | 1 | 25 | 4x45
        16 | 0 | 25 | 5x45
        18 | 1 | 26 | 4x45
        51 | 1 | 37 | 4x45
        52 | 0 | 37 | 5x45
        53 | 0 | 37 | 0x0";
    for row in rows(table) {
        let week = row[0].parse().unwrap();
        let plan = of_week(&programme().taper, week);
        let home = format!("{}x{}", plan.home, plan.home_min);
        let found = [plan.supervised.to_string(), planned_until(&programme().taper, week).to_string(), home];
        assert_eq!(found, [row[1], row[2], row[3]], "{row:?}");
    }
}

#[test]
fn fourteen_left_after_week_12_leave_one_spare() {
    let weeks = weeks_left(&programme().taper, 12, 14);
    assert_eq!((weeks.len(), weeks.first(), weeks.last()), (13, Some(&15), Some(&51)));
}

#[test]
fn what_is_left_is_asked_about_late_and_early() {
    let table = "week | used | asks
        39 | 33 | used
        40 | 33 | left used
        40 | 37 | used
        40 | 31 | left
        19 | 34 | few used
        19 | 33 | used
        20 | 34 | used
        5  | 14 | -
        5  | 32 | used";
    for row in rows(table) {
        let found = asks(&programme().taper, 37, row[0].parse().unwrap(), row[1].parse().unwrap());
        let told: Vec<&str> = found
            .iter()
            .map(|gate| match gate.reason.rule {
                rule::TAPER_LEFT => "left",
                rule::TAPER_FEW => "few",
                _ => "used",
            })
            .collect();
        assert_eq!(if told.is_empty() { "-".to_owned() } else { told.join(" ") }, row[2], "{row:?}");
    }
}
