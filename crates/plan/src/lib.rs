//! Programmes, prescribe, cue sheet, progress: pure functions with reasons.

pub mod course;
pub mod cue_sheet;
pub mod intake;
pub mod prescription;
pub mod programme;
pub mod verdict;
pub mod words;

pub use course::Course;
pub use cue_sheet::CueSheet;
pub use intake::{Choice, Intake};
pub use prescription::{Confirmed, Prescription, Proposal};
pub use programme::RunningTherapy;
pub use verdict::Verdict;
pub use words::{Arg, Words};
