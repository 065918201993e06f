//! Slowing down by steps: from one's own rate to the target, one breath a minute less each minute.
//!
//! Abrupt slowing gives air hunger. The descent is a row of whole cycles, so a breath is never cut off (own default).

use super::{Pacer, PacerError};

/// The rate falls by this much a minute, in tenths.
const STEP_X10: u16 = 10;
const STEP_S: f64 = 60.0;

/// A descent to a target.
#[derive(Debug, Clone, PartialEq)]
pub struct Ramp {
    steps: Vec<Step>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Step {
    starts_s: f64,
    pacer: Pacer,
}

impl Ramp {
    /// From `start_x10` down to `target_x10` tenths of a breath a minute, with one balance of in and out. A start below the target is the
    /// target itself.
    pub fn new(start_x10: u16, target_x10: u16, breathe_in: u16, breathe_out: u16) -> Result<Ramp, PacerError> {
        let mut rate_x10 = start_x10.max(target_x10);
        let mut starts_s = 0.0;
        let mut steps = Vec::new();
        loop {
            let pacer = Pacer::guided(rate_x10, breathe_in, breathe_out)?;
            steps.push(Step { starts_s, pacer });
            if rate_x10 == target_x10 {
                return Ok(Ramp { steps });
            }
            starts_s += (STEP_S / pacer.cycle_s()).ceil() * pacer.cycle_s();
            rate_x10 = rate_x10.saturating_sub(STEP_X10).max(target_x10);
        }
    }

    /// The pacer at some moment, and when it began, in seconds since the start of the descent.
    pub fn at(&self, since_start_s: f64) -> (Pacer, f64) {
        let step = self.steps.iter().rev().find(|step| step.starts_s <= since_start_s).unwrap_or(&self.steps[0]);
        (step.pacer, step.starts_s)
    }

    /// How long the descent takes until the target is reached, in seconds.
    pub fn descent_s(&self) -> f64 {
        self.steps.last().map_or(0.0, |step| step.starts_s)
    }
}
