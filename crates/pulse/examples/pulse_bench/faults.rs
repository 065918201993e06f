//! Faults put into a recording, the same ones every time.

use std::fmt;

/// What is put in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A beat 20 to 40 % early, with the pause after it that makes up for it.
    Ectopic,
    /// A beat left out.
    Missed,
    /// A beat put in, at 30 to 70 % of an interval.
    Extra,
    /// Each of the three in turn.
    Mixed,
}

pub const KINDS: [Kind; 4] = [Kind::Ectopic, Kind::Missed, Kind::Extra, Kind::Mixed];

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Kind::Ectopic => "ectopic",
            Kind::Missed => "missed",
            Kind::Extra => "extra",
            Kind::Mixed => "mixed",
        })
    }
}

/// The recording with a share of its beats faulty, in tenths of a percent. Places are drawn evenly, at least three beats apart.
pub fn put_in(rr_ms: &[f64], kind: Kind, per_mille: usize, seed: u64) -> Vec<f64> {
    let mut chance = Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let wanted = rr_ms.len() * per_mille / 1000;
    let mut taken = vec![false; rr_ms.len() + 4];
    let mut places = Vec::with_capacity(wanted);
    while places.len() < wanted {
        let at = 2 + (chance.part() * (rr_ms.len() - 5) as f64) as usize;
        if !taken[at.saturating_sub(2)..at + 3].contains(&true) {
            taken[at] = true;
            places.push(at);
        }
    }
    // From the end, so that a beat taken out does not move the places before it.
    places.sort_unstable_by(|a, b| b.cmp(a));
    let mut faulty = rr_ms.to_vec();
    for (turn, at) in places.into_iter().enumerate() {
        let kind = if kind == Kind::Mixed { KINDS[turn % 3] } else { kind };
        one(&mut faulty, at, kind, chance.part());
    }
    faulty
}

fn one(rr_ms: &mut Vec<f64>, at: usize, kind: Kind, part: f64) {
    match kind {
        Kind::Ectopic => {
            let early = rr_ms[at] * (0.2 + 0.2 * part);
            rr_ms[at] -= early;
            rr_ms[at + 1] += early;
        }
        Kind::Missed => rr_ms[at] += rr_ms.remove(at + 1),
        Kind::Extra | Kind::Mixed => {
            let first = rr_ms[at] * (0.3 + 0.4 * part);
            rr_ms.insert(at + 1, rr_ms[at] - first);
            rr_ms[at] = first;
        }
    }
}

/// A small generator: xorshift of 64 bits.
struct Chance(u64);

impl Chance {
    fn part(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }
}
