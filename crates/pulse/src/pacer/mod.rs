//! The pacer: when to breathe in and when to breathe out.
//!
//! A cycle lasts `60 / rate` seconds and is divided over breathing in, holding, breathing out and holding. Everything follows from one
//! start on one clock that never goes back: a moment in the cycle is computed from the time since the start, never from the moment
//! before, so nothing drifts. "Small and soft, not deep" is always shown beside it.

mod presets;
mod ramp;

pub use presets::{PRESETS, Preset, PresetLength, counts_as_practice};
pub use ramp::Ramp;

use std::f64::consts::PI;

/// Guided rates, in tenths of a breath a minute: 4 to 15 (own default).
pub const RATES_X10: std::ops::RangeInclusive<u16> = 40..=150;

/// A pattern of breathing with its rate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pacer {
    /// Breathing in, holding, breathing out, holding, in seconds.
    phases_s: [f64; 4],
}

/// Who decides about holding the breath.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// For patients: none. Holding is wrong in pregnancy, epilepsy, heart disease and panic.
    Locked,
    /// A professional chose them.
    Professional,
}

/// Why a pattern is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PacerError {
    /// Outside the guided rates.
    #[error("the rate must lie between 4.0 and 15.0 breaths a minute")]
    Rate,
    /// In and out out of balance.
    #[error("breathing out lasts as long as breathing in, or up to twice as long")]
    Balance,
    /// Holds are locked.
    #[error("holding the breath is for professionals to decide")]
    HoldsLocked,
    /// A cycle that is no breath.
    #[error("one breath lasts 4 to 20 seconds")]
    Length,
}

/// A part of a cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Breathing in.
    In,
    /// Holding, full.
    HoldFull,
    /// Breathing out.
    Out,
    /// Holding, empty.
    HoldEmpty,
}

/// Where a pacer is at some moment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moment {
    /// Whole cycles so far.
    pub cycle: u64,
    /// The present part.
    pub phase: Phase,
    /// How much of the part has passed, 0 to 1.
    pub passed: f64,
    /// How full the lungs are drawn, 0 to 1.
    pub fullness: f64,
}

impl Pacer {
    /// A guided pattern: tenths of a breath a minute, and the balance of breathing in and out, such as 4 to 6.
    pub fn guided(rate_x10: u16, breathe_in: u16, breathe_out: u16) -> Result<Pacer, PacerError> {
        Pacer::with_holds(rate_x10, [breathe_in, 0, breathe_out, 0], Holds::Locked)
    }

    /// A pattern by rate and the proportions of in, hold, out and hold.
    pub fn with_holds(rate_x10: u16, proportions: [u16; 4], holds: Holds) -> Result<Pacer, PacerError> {
        if !RATES_X10.contains(&rate_x10) {
            return Err(PacerError::Rate);
        }
        Pacer::checked(600.0 / f64::from(rate_x10), proportions, holds)
    }

    /// A professional's pattern in whole seconds, such as 4-4-4-4. It may be slower than the guided rates.
    pub fn in_seconds(seconds: [u16; 4]) -> Result<Pacer, PacerError> {
        let cycle_s: u32 = seconds.iter().copied().map(u32::from).sum();
        if !(4..=20).contains(&cycle_s) {
            return Err(PacerError::Length);
        }
        Pacer::checked(cycle_s.into(), seconds, Holds::Professional)
    }

    fn checked(cycle_s: f64, proportions: [u16; 4], holds: Holds) -> Result<Pacer, PacerError> {
        let [breathe_in, hold_full, breathe_out, hold_empty] = proportions.map(u32::from);
        if breathe_in == 0 || !(breathe_in..=2 * breathe_in).contains(&breathe_out) {
            return Err(PacerError::Balance);
        }
        if holds == Holds::Locked && hold_full + hold_empty > 0 {
            return Err(PacerError::HoldsLocked);
        }
        let whole = f64::from(breathe_in + hold_full + breathe_out + hold_empty);
        Ok(Pacer { phases_s: proportions.map(|part| cycle_s * f64::from(part) / whole) })
    }

    /// Length of a cycle, in seconds.
    pub fn cycle_s(&self) -> f64 {
        self.phases_s.iter().sum()
    }

    /// Breathing in, holding, breathing out, holding, in seconds.
    pub fn phases_s(&self) -> [f64; 4] {
        self.phases_s
    }

    /// Breaths a minute.
    pub fn per_min(&self) -> f64 {
        60.0 / self.cycle_s()
    }

    /// Where the pacer is, so many seconds after its start; before the start it stands at the beginning.
    pub fn at(&self, since_start_s: f64) -> Moment {
        let cycles = (since_start_s / self.cycle_s()).max(0.0);
        let mut left_s = cycles.fract() * self.cycle_s();
        let parts = [Phase::In, Phase::HoldFull, Phase::Out, Phase::HoldEmpty].into_iter().zip(self.phases_s);
        let mut last = (Phase::In, 0.0);
        for (phase, length_s) in parts.filter(|(_, length_s)| *length_s > 0.0) {
            last = (phase, left_s / length_s);
            if left_s < length_s {
                break;
            }
            left_s -= length_s;
        }
        let (phase, passed) = (last.0, last.1.clamp(0.0, 1.0));
        Moment { cycle: cycles as u64, phase, passed, fullness: phase.fullness(passed) }
    }
}

impl Phase {
    /// How full the lungs are drawn: soft at both ends, as breathing is.
    fn fullness(self, passed: f64) -> f64 {
        let rising = 0.5 - 0.5 * (PI * passed).cos();
        match self {
            Phase::In => rising,
            Phase::HoldFull => 1.0,
            Phase::Out => 1.0 - rising,
            Phase::HoldEmpty => 0.0,
        }
    }
}
