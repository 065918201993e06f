//! Blocks of time in the week.

use crate::programme::programme;
use kadans_domain::Level;
use kadans_plan::running::blocks::{BlocksCheck, check_blocks};
use kadans_plan::running::intake::TimeBlock;

fn booked(blocks: &[(u8, u16)]) -> BlocksCheck {
    let blocks: Vec<TimeBlock> =
        blocks.iter().map(|(weekday, train_min)| TimeBlock { weekday: *weekday, train_min: *train_min }).collect();
    check_blocks(&programme().time_blocks, &blocks)
}

fn three(train_min: u16) -> BlocksCheck {
    booked(&[(1, train_min), (3, train_min), (5, train_min)])
}

#[test]
fn a_block_is_training_and_half_an_hour() {
    for (train, block, week, gap) in [(30, 60, 90, 60), (40, 70, 120, 30), (45, 75, 135, 15)] {
        let check = three(train);
        assert_eq!(check.blocks_min, [Some(block); 3]);
        assert_eq!((check.week_train_min, check.gap_to_norm_min), (Some(week), Some(gap)));
        assert_eq!(check.gates, []);
    }
}

#[test]
fn training_that_does_not_fit_is_asked_about() {
    for train in [29, 50] {
        let check = three(train);
        assert_eq!(check.blocks_min, [None; 3]);
        assert_eq!(check.week_train_min, None);
        assert!(check.gates.iter().all(|gate| gate.level == Level::Ask));
    }
}

#[test]
fn two_days_in_a_row_warn_and_sunday_touches_monday() {
    for days in [[(1, 30), (2, 30), (5, 30)], [(7, 30), (1, 30), (4, 30)]] {
        let levels: Vec<Level> = booked(&days).gates.iter().map(|gate| gate.level).collect();
        assert_eq!(levels, [Level::Warn]);
    }
}
