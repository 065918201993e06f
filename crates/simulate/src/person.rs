//! An invented person: what they are like, and the chances of their days.

use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A source of chance that belongs to one person, so that lives do not depend on each other.
pub type Chance = ChaCha8Rng;

/// Someone in treatment.
#[derive(Debug, Clone)]
pub struct Person {
    /// Which one, from 0.
    pub index: u64,
    /// 0 weak to 100 strong.
    pub fitness: u8,
    /// How easily it hurts, 0 to 100.
    pub tender: u8,
    /// Sessions kept of a hundred.
    pub keeps: u8,
    /// Logs what the plan wants to hear.
    pub flatters: bool,
    /// Leaves answers open.
    pub silent: bool,
    /// Red flags of a thousand sessions.
    pub flags: u16,
    chance: Chance,
}

impl Person {
    pub(crate) fn new(seed: u64, index: u64) -> Person {
        let mut chance = Chance::seed_from_u64(seed ^ index.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        Person {
            index,
            fitness: chance.random_range(0..=100),
            tender: chance.random_range(0..=100),
            keeps: chance.random_range(40..=100),
            flatters: chance.random_ratio(1, 10),
            silent: chance.random_ratio(1, 12),
            flags: if chance.random_ratio(1, 4) { chance.random_range(5..=60) } else { 1 },
            chance,
        }
    }

    /// True in `of` of `all` cases.
    pub fn chance(&mut self, of: u32, all: u32) -> bool {
        self.chance.random_ratio(of, all)
    }

    /// A whole number from `low` to `high`.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        self.chance.random_range(low..=high)
    }

    /// One of a few.
    pub fn one_of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        let place = self.chance.random_range(0..choices.len());
        &choices[place]
    }

    /// Comes today.
    pub fn comes(&mut self) -> bool {
        let keeps = u32::from(self.keeps);
        self.chance(keeps, 100)
    }

    /// Reports a red flag in this session.
    pub fn reports_flag(&mut self) -> bool {
        let flags = u32::from(self.flags);
        self.chance(flags, 1000)
    }

    /// A level around what someone of this fitness feels: 0 easy to `high`; who flatters says little.
    pub fn feels(&mut self, high: i64) -> i64 {
        if self.flatters {
            return self.between(0, high / 4);
        }
        let usual = high * i64::from(100 - self.fitness) / 140;
        (usual + self.between(-high / 4, high / 3)).clamp(0, high)
    }

    /// Days until the next session could be: mostly soon, sometimes a holiday or an illness.
    pub fn days_away(&mut self) -> i64 {
        match self.between(0, 99) {
            0..=1 => self.between(14, 60),
            2..=6 => self.between(7, 14),
            _ => 0,
        }
    }

    /// Raw chance, for ids.
    pub fn bits(&mut self) -> u128 {
        u128::from(self.chance.next_u64()) << 64 | u128::from(self.chance.next_u64())
    }
}
