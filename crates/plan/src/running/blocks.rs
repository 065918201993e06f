//! Blocks of time in the week: training, and half an hour around it for dressing and a shower.
//!
//! Three blocks of 60-75 minutes a week, of which 30-45 minutes training: van Woerkom and Zuidema. The national norm of
//! 150 minutes a week is a later target and only shown. A day between two runs is ours. Card: `ev-rt-time-blocks`.

use crate::running::intake::TimeBlock;
use crate::running::programme::TimeBlocks;
use crate::running::rule;
use kadans_domain::{Gate, InputValue, Level, Reason};

/// What the booked blocks come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlocksCheck {
    /// Length of each block, minutes; None when its training is too short or too long.
    pub blocks_min: Vec<Option<u16>>,
    /// Training in the week, minutes; None when a block does not fit.
    pub week_train_min: Option<u16>,
    /// Minutes to the national norm, never below 0.
    pub gap_to_norm_min: Option<u16>,
    /// What to ask or adapt; empty when all fits.
    pub gates: Vec<Gate>,
}

/// Checks the blocks of a week.
pub fn check_blocks(rule: &TimeBlocks, blocks: &[TimeBlock]) -> BlocksCheck {
    let blocks_min: Vec<Option<u16>> = blocks.iter().map(|block| block_min(rule, block.train_min)).collect();
    let fits = blocks_min.iter().all(Option::is_some);
    let week_train_min = fits.then(|| blocks.iter().map(|block| block.train_min).sum::<u16>());
    let misfits = blocks.iter().filter(|block| block_min(rule, block.train_min).is_none()).map(|block| misfit(rule, *block));
    let gates = misfits.chain(consecutive(rule, blocks)).collect();
    BlocksCheck {
        blocks_min,
        week_train_min,
        gap_to_norm_min: week_train_min.map(|train| rule.norm_min.saturating_sub(train)),
        gates,
    }
}

/// Minutes of a block with this much training; None when the training does not fit.
pub fn block_min(rule: &TimeBlocks, train_min: u16) -> Option<u16> {
    (rule.train_min..=rule.train_max).contains(&train_min).then_some(train_min + rule.around_min)
}

fn misfit(rule: &TimeBlocks, block: TimeBlock) -> Gate {
    let reason = Reason::new(rule::BLOCKS_MISFIT, &rule.card)
        .saw("train_min", InputValue::Whole(block.train_min.into()))
        .saw("limit", InputValue::Whole(rule.train_max.into()));
    Gate { level: Level::Ask, reason }
}

/// Sunday is followed by Monday.
fn consecutive(rule: &TimeBlocks, blocks: &[TimeBlock]) -> Option<Gate> {
    let booked = |weekday: u8| blocks.iter().any(|block| block.weekday == weekday);
    let follows = (1..=7).any(|weekday| booked(weekday) && booked(weekday % 7 + 1));
    let reason = Reason::new(rule::BLOCKS_CONSECUTIVE, &rule.card);
    follows.then_some(Gate { level: Level::Warn, reason })
}
