//! The dose tables, the time they take, and how a session is written down.

use super::programme;
use crate::table::rows;
use kadans_plan::foot_core::amount::{Amount, Pace, Unit};
use kadans_plan::foot_core::work::{Item, planned};
use kadans_plan::foot_core::{Block, EXERCISES, Kind, SLUGS, SessionDose};
use proptest::prelude::*;

/// The times computed beside the published tables: seconds for A, B, C, D and M.
#[test]
fn each_block_takes_the_computed_time() {
    for (block, seconds) in Block::ALL.into_iter().zip([1201, 1552, 1833, 1967, 1354]) {
        assert_eq!(planned(programme(), Kind::Home, block, 3).total_s(programme()), seconds, "{block:?}");
    }
}

#[test]
fn the_shorter_sessions_and_the_stretches_take_their_time() {
    let total = |kind| planned(programme(), kind, Block::M, 3).total_s(programme());
    assert_eq!([total(Kind::Short), total(Kind::Warmup)], [759, 769]);
    assert_eq!(SessionDose::stretches(Block::A).total_s(programme()), 300);
}

#[test]
fn the_amounts_are_those_of_the_table() {
    let table = "exercise | A | B | C | D | M
        fc-forefoot-drumming | 2x30s | 2x40s | 2x50s | 2x60s | 2x45s
        fc-foot-edge-rolling | 2x10 | 2x12 | 2x15 | 2x15 | 1x15
        fc-calf-raise | 2x12 | 2x15 | 3x15 | 2x12/side | 2x15
        fc-foot-abduction-band | 1x12/side | 2x10/side | 2x12/side | 2x12/side | 1x15/side
        fc-ball-pickup | 1x10/side | 1x12/side | 1x12/side | 1x15/side | 1x10/side
        fc-short-foot | 2x6@5s/side | 2x8@5s/side | 2x10@5s/side | 2x10@5s/side | 2x8@5s/side
        fc-toes-spread | 2x8@3s | 2x10@3s | 2x8@5s | 2x10@5s | 1x10@5s
        fc-big-toe-lift | 1x10@3s | 2x8@3s | 2x8@3s | 2x10@3s | 1x10@3s
        fc-lesser-toe-lift | 1x10@3s | 2x8@3s | 2x8@3s | 2x10@3s | 1x10@3s
        fc-towel-curl | 1x10/side | 1x12/side | 1x12/side | 1x12/side | 1x10/side
        fc-single-leg-stance | 2x15s/side | 2x20s/side | 2x30s/side | 2x40s/side | 2x30s/side
        fc-toe-walk | 2x10m | 2x15m | 2x20m | 2x20m | 2x20m";
    for (exercise, row) in rows(table).into_iter().enumerate() {
        let rule = &programme().exercises.list[exercise];
        assert_eq!((rule.slug.as_str(), SLUGS[exercise]), (row[0], row[0]));
        let amounts: Vec<String> = rule.amounts.iter().map(Amount::to_string).collect();
        assert_eq!(amounts, row[1..], "{}", row[0]);
    }
}

#[test]
fn an_amount_is_read_as_its_grammar_says() {
    let read = Amount::read("2x6@5s/side").unwrap();
    assert_eq!(read, Amount { sets: 2, count: 6, unit: Unit::Times, hold_s: 5, per_side: true });
    assert_eq!((Amount::read("2x30s").unwrap().unit, Amount::read("2x10m").unwrap().unit), (Unit::Seconds, Unit::Metres));
    for wrong in ["", "2", "x6", "2x", "0x6", "10x6", "2x0", "2x601", "2x6@5", "2x6@s", "2x6/sides", "2x6km"] {
        assert_eq!(Amount::read(wrong), None, "{wrong}");
    }
}

#[test]
fn the_formula_of_time() {
    let time = |amount: &str, move_s, rest_s| {
        let amount = Amount::read(amount).unwrap();
        (amount.total_s(Pace { move_s, rest_s }), amount.side_s(Pace { move_s, rest_s }))
    };
    assert_eq!(time("2x6@5s/side", 2, 15), (183, 42));
    assert_eq!(time("2x30s", 0, 20), (80, 30));
    assert_eq!(time("2x15m", 0, 20), (65, 23));
    assert_eq!(time("1x10", 4, 20), (40, 40));
    assert_eq!(time("2x40s/side", 0, 10), (170, 40));
}

#[test]
fn less_is_never_nothing() {
    let share = |amount: &str, of: (u16, u16)| Amount::read(amount).unwrap().share(of.0, of.1).to_string();
    assert_eq!(share("2x12", (2, 3)), "2x8");
    assert_eq!(share("2x10@5s/side", (1, 2)), "2x5@5s/side");
    assert_eq!(share("1x1", (1, 2)), "1x1");
}

#[test]
fn blocks_follow_the_weeks() {
    let blocks: String = (0..=10).chain([52, 53, 500]).map(|week| Block::of_week(&programme().blocks, week).code()).collect();
    assert_eq!(blocks, "AAABBCCDDMMMMM");
    assert_eq!(Block::ALL.map(Block::previous), [Block::A, Block::A, Block::B, Block::C, Block::D]);
    assert!(Block::ALL.into_iter().all(|block| Block::from_code(block.code()) == Some(block)));
}

#[test]
fn levels_that_do_not_exist_become_the_nearest() {
    let list = &programme().exercises.list;
    let levels = |exercise: usize| [1, 2, 3].map(|level| list[exercise].nearest(level));
    assert_eq!([levels(4), levels(9), levels(10), levels(11)], [[1, 2, 2], [1, 2, 2], [2, 2, 3], [2, 2, 3]]);
    let shod: Vec<usize> = (0..EXERCISES).filter(|exercise| list[*exercise].shod(3)).collect();
    assert_eq!(shod, [0, 2, 5, 10, 11]);
    assert!(!list[5].shod(1) && list[5].shod(2));
    assert!(!list[2].amount(Block::D, 2).per_side && list[2].amount(Block::D, 3).per_side);
}

#[test]
fn a_foreign_dose_is_not_read() {
    for wrong in [
        "",
        "rung-4",
        "home E",
        "walk A",
        "home A: hop L1 2x6",
        "home A: calf-raise 2x6",
        "home A: calf-raise L4 2x6",
        "home A: calf-raise L1 2x6 more",
    ] {
        assert_eq!(SessionDose::read(wrong), None, "{wrong}");
    }
    assert_eq!(SessionDose::read("stretch M"), Some(SessionDose::stretches(Block::M)));
}

fn item() -> impl Strategy<Value = Option<Item>> {
    let amount = (1..=9u8, 1..=600u16, 0..=2u8, 0..=9u8, any::<bool>()).prop_map(|(sets, count, unit, hold_s, per_side)| {
        Amount { sets, count, unit: [Unit::Times, Unit::Seconds, Unit::Metres][usize::from(unit)], hold_s, per_side }
    });
    prop::option::of((1..=3u8, any::<bool>(), amount).prop_map(|(level, new, amount)| Item { level, new, amount }))
}

proptest! {
    #[test]
    fn a_session_is_read_back_as_it_was_written(items in prop::collection::vec(item(), EXERCISES), kind in 0..4usize, block in 0..5usize) {
        let items: [Option<Item>; EXERCISES] = items.try_into().unwrap();
        let dose = SessionDose { kind: Kind::ALL[kind], block: Block::ALL[block], items };
        prop_assert_eq!(SessionDose::read(&dose.written()), Some(dose));
        prop_assert!(dose.written().len() <= 600, "{}", dose.written().len());
    }
}
