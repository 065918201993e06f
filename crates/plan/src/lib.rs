//! Running therapy as pure functions with reasons: prescribe, calibrate, compile a cue sheet, progress, and the course
//! that the diary makes of it.
//!
//! Nothing here knows a clock, a database, a network or a language. Rules are code, one to a file, each with its evidence
//! card; their numbers are the data of [`RunningTherapy`]. Same programme, same intake, same diary: same result, years
//! later.

pub mod blocks;
pub mod calibrate;
pub mod compile;
pub mod course;
pub mod cue_sheet;
pub mod gap;
pub mod goals;
pub mod heart_rate;
pub mod intake;
pub mod path;
pub mod prescribe;
pub mod prescription;
pub mod programme;
pub mod progress;
pub mod relapse;
pub mod rule;
pub mod safety;
pub mod schedule;
pub mod screening;
pub mod start;
pub mod verdict;
pub mod words;

pub use compile::{breathing_sheet, session_sheet};
pub use course::{Course, course};
pub use cue_sheet::CueSheet;
pub use intake::{Choice, Intake};
pub use prescribe::prescribe;
pub use prescription::{Confirmed, Prescription, Proposal};
pub use programme::RunningTherapy;
pub use verdict::Verdict;
pub use words::{Arg, Words};
