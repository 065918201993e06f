//! Running therapy: prescribe, calibrate, compile a cue sheet, progress, and the course that the diary makes of it.
//!
//! Rules are code, one to a file, each with its evidence card; their numbers are the data of [`RunningTherapy`].

pub mod blocks;
pub mod calibrate;
pub mod compile;
pub mod course;
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

pub use compile::{breathing_sheet, session_sheet};
pub use course::{Course, course};
pub use intake::{Choice, Intake};
pub use prescribe::prescribe;
pub use prescription::{Confirmed, Prescription, Proposal};
pub use programme::RunningTherapy;
pub use verdict::Verdict;

use kadans_domain::Indication;

/// What running therapy is for.
pub const INDICATIONS: [Indication; 3] = [Indication::BurnOut, Indication::Depression, Indication::Anxiety];
