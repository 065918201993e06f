//! The first load, its ladder, and the corrections of the first session.

use super::life::programme;
use crate::table::rows;
use kadans_plan::walking::load::{Ground, Load, calibrated, distance, down, first, first_flat, time_to, up};

fn load(text: &str) -> Load {
    let (speed, grade) = text.split_once('/').unwrap();
    Load { speed_x10: speed.parse().unwrap(), grade: grade.parse().unwrap() }
}

const TREADMILL: Ground = Ground { flat: false, outdoor_x10: 38 };
const FLAT: Ground = Ground { flat: true, outdoor_x10: 38 };

#[test]
fn the_first_load_follows_the_time_to_pain() {
    let table = "pain_free_m | load
        140 | 28/0
        159 | 30/0
        160 | 32/1
        213 | 32/1
        214 | 32/3
        320 | 32/5
        534 | 32/9
        900 | 32/9
        100 | 20/0
        80  | 16/0
        10  | 16/0";
    for row in rows(table) {
        let found = first(&programme().start, &programme().ladder, &programme().treadmill, row[0].parse().unwrap());
        assert_eq!(found, load(row[1]), "{row:?}");
    }
}

#[test]
fn six_minutes_scale_their_own_mean_speed() {
    let flat = |metres, onset| first_flat(&programme().start, &programme().ladder, metres, 360, onset).speed_x10;
    assert_eq!(flat(216, Some(117)), 14);
    assert_eq!(flat(216, Some(180)), 20);
    assert_eq!(flat(216, None), 20);
    assert_eq!(flat(100, Some(30)), 12, "never slower than the floor");
}

#[test]
fn metres_and_seconds_of_the_test_belong_together() {
    assert_eq!(time_to(&programme().treadmill, 140), 1575);
    assert_eq!((distance(32, 1575), distance(32, 18_000)), (140, 1600));
}

#[test]
fn the_ladder_goes_up_and_down_one_step() {
    let table = "ground | load | up | down
        treadmill | 16/0  | 20/0  | -
        treadmill | 18/0  | 22/0  | 16/0
        treadmill | 28/0  | 32/0  | 24/0
        treadmill | 30/0  | 32/0  | 26/0
        treadmill | 32/0  | 32/1  | 28/0
        treadmill | 32/1  | 32/2  | 32/0
        treadmill | 32/10 | 36/10 | 32/9
        treadmill | 36/10 | 38/10 | 32/10
        treadmill | 38/10 | -     | 34/10
        flat      | 12/0  | 14/0  | -
        flat      | 14/0  | 16/0  | 12/0
        flat      | 37/0  | 38/0  | 35/0
        flat      | 38/0  | -     | 36/0";
    let told = |load: Option<Load>| load.map_or("-".to_owned(), |load| format!("{}/{}", load.speed_x10, load.grade));
    for row in rows(table) {
        let ground = if row[0] == "flat" { FLAT } else { TREADMILL };
        assert_eq!(told(up(&programme().ladder, ground, load(row[1]))), row[2], "{row:?}");
        assert_eq!(told(down(&programme().ladder, ground, load(row[1]))), row[3], "{row:?}");
    }
}

#[test]
fn the_first_session_corrects_at_most_twice() {
    let table = "load | onsets | after | corrections
        28/0 | 179      | 24/0 | 1
        28/0 | 180      | 28/0 | 0
        28/0 | 300      | 28/0 | 0
        28/0 | 301      | 32/0 | 1
        28/0 | 100 100  | 20/0 | 2
        28/0 | 100 200  | 24/0 | 1
        28/0 | 400 400 400 | 32/1 | 2
        16/0 | 100      | 16/0 | 0";
    for row in rows(table) {
        let onsets: Vec<u32> = row[1].split(' ').map(|onset| onset.parse().unwrap()).collect();
        let (after, corrections) = calibrated(&programme().start, &programme().ladder, TREADMILL, load(row[0]), &onsets);
        assert_eq!((after, corrections.to_string().as_str()), (load(row[2]), row[3]), "{row:?}");
    }
}
