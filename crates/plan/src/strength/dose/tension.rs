//! Rule TUT: time under tension in one set, repetitions times up and down.
//!
//! Slow repetitions were meant to keep pressure peaks away; beat-to-beat measurements in heart patients show that pressure
//! climbs with the length of a set (Lamotte 2005, n = 14). So tempo stays slow, and the length of a set is capped. Card: `ev-cs-tempo`.

use crate::strength::numbers::{PhaseRule, Tempo};

/// Seconds under tension of a set.
pub const fn tension_s(reps: u8, tempo_s: u8) -> u16 {
    reps as u16 * tempo_s as u16 * 2
}

/// The most repetitions of a phase at this tempo: its range, cut by its cap and by the hard limit.
pub fn reps_that_fit(phase: &PhaseRule, tempo: &Tempo, tempo_s: u8) -> u8 {
    let cap = phase.tension_s.min(tempo.tension_s);
    let fitting = cap / (u16::from(tempo_s.max(1)) * 2);
    u16::from(phase.reps_high).min(fitting) as u8
}
