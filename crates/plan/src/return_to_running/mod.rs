//! Return to running after an injury: a ladder of running and walking, climbed by what the pain says, also the next morning.
//!
//! Rules are code, one to a file, each with its evidence card; their numbers are the data of [`ReturnToRunning`]. The heart is
//! [`Course`]: a state machine without a clock that takes one session after another. The diary (`standing`) and a simulator
//! drive the same one.
//!
//! Sources of the rules: the pain-monitoring model (Silbernagel 2007, zones after Thomeé 1997), published walk-run schemes, and
//! self-care advice for running injuries. The numbers of the ladder are our own, shaped after those schemes; each card says so.

pub mod build;
mod check;
pub mod course;
pub mod entry;
mod intake;
pub mod observation;
mod paper;
pub mod parameters;
mod prescribe;
mod programme;
pub mod rule;
mod sheet;
pub mod stage;
mod standing;
pub mod start;
pub mod tissue;
pub mod verdict;

pub use course::{Course, Judged, Log, State};
pub use parameters::ReturnToRunning;
pub use stage::{Ladder, StageDose};
pub use tissue::Tissue;
pub use verdict::{Pain, Verdict};

use kadans_domain::Indication;

/// What return to running is for.
pub const INDICATIONS: [Indication; 1] = [Indication::RunningInjury];
