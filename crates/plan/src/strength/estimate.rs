//! An estimated maximum from a set that stopped well before failure, after Epley. True maximum tests are not part of the programme.
//!
//! The formula is off by some 10 percent and tends to come out low in older adults, lower still at a slow tempo; that errs to
//! the safe side, and the estimate is a ceiling only. Card: `ev-cs-estimate`.

use super::numbers::Estimate;

/// Load times (1 + (repetitions + reserve) / 30), tenths of a kilogram, rounded down. `None` when the set was too near to failure,
/// or too long to say anything.
pub fn maximum(rules: &Estimate, load: u16, reps: u8, reserve: u8) -> Option<u16> {
    let all = reps.checked_add(reserve)?;
    let valid = reps > 0 && load > 0 && reserve >= rules.reserve && all <= rules.reps_at_most;
    valid.then(|| (u32::from(load) * (30 + u32::from(all)) / 30) as u16)
}
