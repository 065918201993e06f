//! The stages, the start by lay-off, and the distance build.

use super::programme;
use crate::table::rows;
use kadans_plan::return_to_running::Tissue;
use kadans_plan::return_to_running::build::{Runs, cap_m, next_m};
use kadans_plan::return_to_running::stage::{CODES, Ladder, StageDose, code, faster, work};
use kadans_plan::return_to_running::start::{Before, after_lay_off, start};

#[test]
fn every_stage_has_its_minutes() {
    let table = "stage | repeat | run | walk | running | total
                 0     | 1      | 0   | 30   | 0       | 30
                 1     | 8      | 1   | 2    | 8       | 24
                 2     | 5      | 2   | 2    | 10      | 20
                 3     | 4      | 3   | 2    | 12      | 20
                 4     | 3      | 5   | 2    | 15      | 21
                 5     | 3      | 6   | 1    | 18      | 21
                 6     | 2      | 10  | 2    | 20      | 24
                 7     | 2      | 12  | 1    | 24      | 26
                 8     | 1      | 25  | 0    | 25      | 25
                 9     | 1      | 30  | 0    | 30      | 30";
    for row in rows(table) {
        let cells: Vec<u32> = row.iter().map(|cell| cell.parse().unwrap()).collect();
        let work = work(&programme().ladder, cells[0] as u8);
        let minutes = [work.repeat.into(), work.run_s / 60, work.walk_s / 60, work.total_run_s() / 60, work.total_s() / 60];
        assert_eq!(minutes, cells[1..], "{row:?}");
    }
}

#[test]
fn a_dose_is_read_back_as_it_was_written() {
    for stage in 0..CODES.len() as u8 {
        let dose = StageDose { stage, metres: if stage == 10 { 5500 } else { 0 } };
        assert_eq!(StageDose::read(&dose.written()), Some(dose));
    }
    assert_eq!(StageDose { stage: 10, metres: 5500 }.written(), "s10 5500m");
    for foreign in ["rung-4", "s12", "s10 far", "s10 5500", "", "s10 m"] {
        assert_eq!(StageDose::read(foreign), None, "{foreign}");
    }
    assert_eq!(code(200), "s11-intervals");
}

#[test]
fn speed_comes_last_in_three_steps() {
    let fast: Vec<Option<u32>> = (9..14).map(|stage| faster(&programme().ladder, stage).map(|work| work.fast_s)).collect();
    assert_eq!(fast, [None, None, Some(20), Some(30), Some(60)]);
}

#[test]
fn the_start_follows_the_days_without_running() {
    let table = "days | tissue | tear | released | usual | highest
                 0    | tendon | no   | no       | 7     | 7
                 6    | tendon | no   | no       | 7     | 7
                 7    | tendon | no   | no       | 5     | 5
                 13   | joint  | no   | no       | 5     | 5
                 14   | joint  | no   | no       | 3     | 3
                 27   | muscle | no   | no       | 3     | 3
                 28   | muscle | no   | no       | 1     | 1
                 400  | fascia | no   | no       | 1     | 1
                 3    | muscle | yes  | no       | 1     | 1
                 3    | bone   | no   | yes      | 1     | 1
                 10   | tendon | no   | yes      | 1     | 5";
    for row in rows(table) {
        let before = Before {
            lay_off_days: row[0].parse().unwrap(),
            tissue: Tissue::from_code(row[1]).unwrap(),
            tear: row[2] == "yes",
            released: row[3] == "yes",
        };
        let found = start(&programme().start, before);
        assert_eq!([found.usual.to_string(), found.highest.to_string()], [row[4], row[5]], "{row:?}");
    }
    assert_eq!(after_lay_off(&programme().start, 20), 3);
}

#[test]
fn bone_climbs_the_other_ladder() {
    let rules = &programme().ladder;
    for tissue in Tissue::ALL {
        let passes = Ladder::of(tissue).passes(rules);
        assert_eq!(passes, if tissue == Tissue::Bone { 3 } else { 2 }, "{tissue:?}");
    }
}

#[test]
fn no_run_is_much_longer_than_the_longest_of_30_days() {
    let rules = &programme().build;
    assert_eq!([cap_m(rules, 10_000), cap_m(rules, 5_200), cap_m(rules, 1)], [11_000, 5_720, 1]);
    let mut runs = Runs::default();
    assert_eq!(next_m(rules, &runs, 40, 8_000), 0, "without a run nothing to compare with");
    runs.keep(9, 9_000);
    runs.keep(10, 5_000);
    runs.keep(20, 4_000);
    assert_eq!(next_m(rules, &runs, 40, 8_000), 5_500, "day 9 lies before the window");
    assert_eq!(next_m(rules, &runs, 39, 8_000), 8_000, "not farther than usual");
    assert_eq!(runs.longest_before(rules, 10), Some(9_000), "the day itself does not count");
    assert_eq!(next_m(rules, &runs, 41, 8_000), 4_400);
    for day in 21..60 {
        runs.keep(day, 3_000);
    }
    assert_eq!(runs.longest_before(rules, 60), Some(3_000));
}
