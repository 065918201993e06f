//! One session as a dose: which exercises, at which level, how much; and how the diary writes it.
//!
//! `home B: forefoot-drumming L2 2x40s; calf-raise L1+ 2x15; …` says all that was asked; `+` marks a level done for the first
//! time, after which no hard run follows within hours.

use super::amount::{Amount, Pace};
use super::block::Block;
use super::catalogue::{EXERCISES, STRETCHES, by_short, short};
use super::parameters::{ExerciseRule, FootCore};

/// Which arm someone is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arm {
    /// Foot-core training.
    FootCore,
    /// Stretching.
    Stretching,
}

impl Arm {
    /// Both.
    pub const ALL: [Arm; 2] = [Arm::FootCore, Arm::Stretching];

    /// `foot_core` or `stretching`.
    pub const fn code(self) -> &'static str {
        match self {
            Arm::FootCore => "foot_core",
            Arm::Stretching => "stretching",
        }
    }

    /// The arm with this code.
    pub fn from_code(code: &str) -> Option<Arm> {
        Self::ALL.into_iter().find(|arm| arm.code() == code)
    }
}

/// Kinds of session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// With a physiotherapist.
    Supervised,
    /// At home, all exercises; also the full session of the maintenance weeks.
    Home,
    /// Maintenance, short.
    Short,
    /// Maintenance, in the warm-up with shoes on.
    Warmup,
    /// The stretches.
    Stretch,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 5] = [Kind::Supervised, Kind::Home, Kind::Short, Kind::Warmup, Kind::Stretch];

    /// Stable code, e.g. `home`.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Supervised => "supervised",
            Kind::Home => "home",
            Kind::Short => "short",
            Kind::Warmup => "warmup",
            Kind::Stretch => "stretch",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Kind> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// True when this exercise belongs to it.
    pub fn holds(self, rules: &FootCore, exercise: usize) -> bool {
        let place = exercise as u8 + 1;
        match self {
            Kind::Supervised | Kind::Home => true,
            Kind::Short => rules.variants.short.contains(&place),
            Kind::Warmup => rules.variants.warmup.contains(&place),
            Kind::Stretch => false,
        }
    }
}

/// One exercise of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// Its level, 1 to 3.
    pub level: u8,
    /// This level for the first time.
    pub new: bool,
    /// How much.
    pub amount: Amount,
}

/// One session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionDose {
    /// Which kind.
    pub kind: Kind,
    /// Of which block.
    pub block: Block,
    /// The exercises, by place; `None` where one is not asked.
    pub items: [Option<Item>; EXERCISES],
}

impl SessionDose {
    /// A session of stretches.
    pub const fn stretches(block: Block) -> SessionDose {
        SessionDose { kind: Kind::Stretch, block, items: [None; EXERCISES] }
    }

    /// The exercises that are asked, with their places.
    pub fn asked(&self) -> impl Iterator<Item = (usize, Item)> + '_ {
        self.items.iter().enumerate().filter_map(|(exercise, item)| Some((exercise, (*item)?)))
    }

    /// As the diary keeps it.
    pub fn written(&self) -> String {
        let head = format!("{} {}", self.kind.code(), self.block.code());
        let item = |(exercise, item): (usize, Item)| {
            format!("{} L{}{} {}", short(exercise), item.level, if item.new { "+" } else { "" }, item.amount)
        };
        let items: Vec<String> = self.asked().map(item).collect();
        if items.is_empty() { head } else { format!("{head}: {}", items.join("; ")) }
    }

    /// Read back from the diary.
    pub fn read(dose: &str) -> Option<SessionDose> {
        let (head, items) = dose.split_once(": ").unwrap_or((dose, ""));
        let (kind, block) = head.split_once(' ')?;
        let mut read = SessionDose { kind: Kind::from_code(kind)?, block: Block::from_code(block)?, items: [None; EXERCISES] };
        for item in items.split("; ").filter(|item| !item.is_empty()) {
            let (exercise, item) = read_item(item)?;
            read.items[exercise] = Some(item);
        }
        Some(read)
    }

    /// Length in seconds.
    pub fn total_s(&self, rules: &FootCore) -> u32 {
        if self.kind == Kind::Stretch {
            let hold_s = u32::from(rules.stretching.times) * u32::from(rules.stretching.hold_s);
            return STRETCHES.len() as u32 * 2 * hold_s;
        }
        let pace = |exercise: usize| rules.exercises.list[exercise].pace;
        let exercises: u32 = self.asked().map(|(exercise, item)| item.amount.total_s(pace(exercise))).sum();
        let changes = (self.asked().count() as u32).saturating_sub(1);
        exercises + changes * u32::from(rules.exercises.change_s)
    }
}

fn read_item(text: &str) -> Option<(usize, Item)> {
    let mut words = text.split(' ');
    let exercise = by_short(words.next()?)?;
    let level = words.next()?.strip_prefix('L')?;
    let (level, new) = level.strip_suffix('+').map_or((level, false), |level| (level, true));
    let item = Item { level: level.parse().ok()?, new, amount: Amount::read(words.next()?)? };
    ((1..=3).contains(&item.level) && words.next().is_none()).then_some((exercise, item))
}

impl ExerciseRule {
    /// The nearest level that exists.
    pub fn nearest(&self, level: u8) -> u8 {
        level.clamp(self.level_min, self.level_max)
    }

    /// How much a block asks at this level. On two legs left and right are one.
    pub fn amount(&self, block: Block, level: u8) -> Amount {
        let amount = self.amounts[block as usize];
        Amount { per_side: amount.per_side && level >= self.sides_from_level, ..amount }
    }

    /// True when it may be done with shoes on.
    pub fn shod(&self, level: u8) -> bool {
        self.shod_from_level.is_some_and(|from| level >= from)
    }
}

/// The session as the tables plan it: every exercise at its block's level. `kept` is the level that maintenance keeps.
pub fn planned(rules: &FootCore, kind: Kind, block: Block, kept: u8) -> SessionDose {
    let level = rules.blocks.default_levels.get(block as usize).copied().unwrap_or(kept);
    let mut dose = SessionDose { kind, block, items: [None; EXERCISES] };
    for (exercise, rule) in rules.exercises.list.iter().enumerate().filter(|(exercise, _)| kind.holds(rules, *exercise)) {
        let level = rule.nearest(level);
        dose.items[exercise] = Some(Item { level, new: false, amount: rule.amount(block, level) });
    }
    dose
}

/// One repetition of an exercise.
pub(super) const fn rep_s(amount: Amount, pace: Pace) -> u32 {
    pace.move_s as u32 + amount.hold_s as u32
}
