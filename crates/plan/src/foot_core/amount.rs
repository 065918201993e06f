//! How much of an exercise: `2x6@5s/side` is 2 sets of 6 held 5 seconds, left and right.
//!
//! Grammar: `SETS "x" AMOUNT [UNIT] ["@" HOLD "s"] ["/side"]`, where UNIT is nothing for repetitions, `s` or `m`. The time it takes
//! follows one formula: repetitions take movement and hold on each side, timed work its seconds, distance a second and a half
//! for each metre; between sets there is rest.

use std::fmt;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Repetitions.
    Times,
    /// Seconds.
    Seconds,
    /// Metres.
    Metres,
}

/// How much of one exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// Sets, 1 to 9.
    pub sets: u8,
    /// In each set.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
    /// Each repetition is held so long, seconds; 0 for not at all.
    pub hold_s: u8,
    /// Left and right apart.
    pub per_side: bool,
}

/// Movement and rest of one exercise, seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// One repetition without its hold.
    pub move_s: u8,
    /// Between two sets.
    pub rest_s: u8,
}

impl Amount {
    /// Reads the grammar.
    pub fn read(text: &str) -> Option<Amount> {
        let (text, per_side) = match text.strip_suffix("/side") {
            Some(rest) => (rest, true),
            None => (text, false),
        };
        let (text, hold_s) = match text.split_once('@') {
            Some((rest, hold)) => (rest, hold.strip_suffix('s')?.parse().ok()?),
            None => (text, 0),
        };
        let (sets, amount) = text.split_once('x')?;
        let (count, unit) = match (amount.strip_suffix('s'), amount.strip_suffix('m')) {
            (Some(seconds), _) => (seconds, Unit::Seconds),
            (_, Some(metres)) => (metres, Unit::Metres),
            (None, None) => (amount, Unit::Times),
        };
        let read = Amount { sets: sets.parse().ok()?, count: count.parse().ok()?, unit, hold_s, per_side };
        ((1..=9).contains(&read.sets) && (1..=600).contains(&read.count)).then_some(read)
    }

    /// Sides that are worked one after the other.
    pub const fn sides(self) -> u32 {
        if self.per_side { 2 } else { 1 }
    }

    /// One set, both sides, in half seconds.
    const fn set_half_s(self, pace: Pace) -> u32 {
        let count = self.count as u32;
        match self.unit {
            Unit::Times => 2 * count * (pace.move_s as u32 + self.hold_s as u32) * self.sides(),
            Unit::Seconds => 2 * count * self.sides(),
            Unit::Metres => 3 * count,
        }
    }

    /// One side of one set, rounded up to whole seconds.
    pub const fn side_s(self, pace: Pace) -> u32 {
        self.set_half_s(pace).div_ceil(2 * self.sides())
    }

    /// The whole exercise with the rest between its sets, seconds.
    pub const fn total_s(self, pace: Pace) -> u32 {
        let sets = self.sets as u32;
        (sets * self.set_half_s(pace)).div_ceil(2) + (sets - 1) * pace.rest_s as u32
    }

    /// A share of each set, at least 1.
    #[must_use]
    pub const fn share(self, numerator: u16, denominator: u16) -> Amount {
        let count = self.count * numerator / denominator;
        Amount { count: if count == 0 { 1 } else { count }, ..self }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Times => "",
            Unit::Seconds => "s",
            Unit::Metres => "m",
        };
        write!(f, "{}x{}{unit}", self.sets, self.count)?;
        if self.hold_s > 0 {
            write!(f, "@{}s", self.hold_s)?;
        }
        f.write_str(if self.per_side { "/side" } else { "" })
    }
}
