//! The resonance assessment: at which slow rate does the heart swing most?
//!
//! Five rates, two minutes each, with the pacer. Of each step the first half minute is left out. The rates are ranked by swing (twice), by
//! power in LF, by its highest peak, and by coherence; the fewest peaks break a tie. A belt around the chest would add the phase between
//! breath and heart; without one that criterion is dropped. One test is of limited reliability and 6 breaths a minute is an acceptable
//! rate for nearly everybody, so the answer names what it rests on and a second test says whether it is stable. Sources: Lehrer et
//! al., Appl Psychophysiol Biofeedback 2000;25:177; Shaffer and Meehan, Front Neurosci 2020;14:570400. The weights are our own.

mod rank;
mod step;

pub use rank::{Assessment, Ending, Repeatability, assess, repeatability};
pub use step::{Step, StepProblem, measure_step};

/// Rates of the protocol, in tenths of a breath a minute, in the order in which they are taken.
pub const PROTOCOL_X10: [u16; 5] = [65, 60, 55, 50, 45];
/// Length of a step, in seconds.
pub const STEP_S: u32 = 120;
/// Natural breathing before the first step, and rest between two, in seconds (own default).
pub const REST_S: (u32, u32) = (120, 60);
