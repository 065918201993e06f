//! Days without a session: back a block and a level, or to the beginning after the safety screen. Card: `ev-fc-gap`.

use super::{Course, Volume};
use crate::foot_core::block::{Anchor, Block};
use crate::foot_core::rule;
use kadans_domain::{InputValue, Reason};

impl Course<'_> {
    /// Every exercise at the level of block A.
    pub(super) fn begin_again(&mut self) {
        let level = self.rules.blocks.default_levels.first().copied().unwrap_or(1);
        for (exercise, rule) in self.now.exercises.iter_mut().zip(&self.rules.exercises.list) {
            exercise.level = rule.nearest(level);
            (exercise.easy, exercise.hard, exercise.volume) = (0, 0, Volume::Block);
        }
    }

    /// A day after days without a session: a long gap leads back, a longer one to the beginning and its safety screen.
    pub fn arrive(&mut self, day: i32) -> Option<Reason> {
        let last = self.now.last_day?;
        let gap = u16::try_from(day - last).ok()?;
        let rules = &self.rules.gap;
        let told = |name| Reason::new(name, &rules.card).saw("days", InputValue::Whole(gap.into()));
        if gap < rules.regress_days {
            return None;
        }
        self.now.last_day = Some(day);
        if gap >= rules.restart_days {
            self.now.anchor = Anchor::at(Block::A, day);
            self.now.screen = true;
            self.begin_again();
            return Some(told(rule::GAP_RESTART));
        }
        let block = self.block(last).previous();
        self.now.anchor = Anchor::at(block, day);
        for (exercise, rule) in self.now.exercises.iter_mut().zip(&self.rules.exercises.list) {
            exercise.level = rule.nearest(exercise.level - 1);
            (exercise.easy, exercise.hard, exercise.volume) = (0, 0, Volume::Block);
        }
        Some(told(rule::GAP_BACK).saw("block", InputValue::Code(block.code().to_owned())))
    }
}
