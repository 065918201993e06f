//! Morning pain from week to week: while it rises, nobody advances.
//!
//! Weeks are counted from the first day of the course; a week without a morning value compares with nothing.

/// Mornings of this week and of the week before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Mornings {
    week: i32,
    now: Sum,
    before: Sum,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Sum {
    pain: u32,
    count: u32,
}

impl Mornings {
    /// Adds the morning after a session of this day.
    pub(super) fn add(&mut self, day: i32, pain: Option<u8>) {
        let week = day.div_euclid(7);
        if week != self.week {
            self.before = if week == self.week + 1 { self.now } else { Sum::default() };
            (self.week, self.now) = (week, Sum::default());
        }
        if let Some(pain) = pain {
            self.now.pain += u32::from(pain);
            self.now.count += 1;
        }
    }

    /// The mean of this week is higher than that of the week before; compared as fractions, without rounding.
    pub(super) fn rising(&self) -> bool {
        let known = self.now.count > 0 && self.before.count > 0;
        known && self.now.pain * self.before.count > self.before.pain * self.now.count
    }
}
