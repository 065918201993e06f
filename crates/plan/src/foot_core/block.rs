//! Blocks of weeks: A to D of two weeks each, then M until the end of the year.
//!
//! A block changes on the calendar and brings its amounts; the level of an exercise changes on what was done. After a gap the
//! block starts over earlier and the calendar runs on from there. Card: `ev-fc-dose`.

use super::parameters::BlockRules;

/// A block of weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Block {
    /// Weeks 1 and 2.
    A,
    /// Weeks 3 and 4.
    B,
    /// Weeks 5 and 6.
    C,
    /// Weeks 7 and 8.
    D,
    /// Maintenance.
    M,
}

impl Block {
    /// All blocks, in order.
    pub const ALL: [Block; 5] = [Block::A, Block::B, Block::C, Block::D, Block::M];

    /// `A` to `D`, or `M`.
    pub const fn code(self) -> &'static str {
        match self {
            Block::A => "A",
            Block::B => "B",
            Block::C => "C",
            Block::D => "D",
            Block::M => "M",
        }
    }

    /// The block with this code.
    pub fn from_code(code: &str) -> Option<Block> {
        Self::ALL.into_iter().find(|block| block.code() == code)
    }

    /// The one before; A has none before it.
    #[must_use]
    pub const fn previous(self) -> Block {
        match self {
            Block::A | Block::B => Block::A,
            Block::C => Block::B,
            Block::D => Block::C,
            Block::M => Block::D,
        }
    }

    /// The block of a week, counted from 1.
    pub fn of_week(rules: &BlockRules, week: u16) -> Block {
        let passed = week.saturating_sub(1) / u16::from(rules.weeks_each).max(1);
        Self::ALL[usize::from(passed).min(4)]
    }
}

/// Where the blocks began: on the first day, or anew after a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Anchor {
    block: Block,
    day: i32,
}

impl Anchor {
    pub(super) const START: Anchor = Anchor { block: Block::A, day: 0 };

    pub(super) const fn at(block: Block, day: i32) -> Anchor {
        Anchor { block, day }
    }

    /// The block of a day.
    pub(super) fn on(self, rules: &BlockRules, day: i32) -> Block {
        let weeks = u16::try_from((day - self.day).max(0) / 7).unwrap_or(u16::MAX);
        let before = self.block as u16 * u16::from(rules.weeks_each);
        Block::of_week(rules, weeks.saturating_add(before).saturating_add(1))
    }
}
