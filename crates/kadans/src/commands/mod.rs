//! One file per command.

pub mod audit;
pub mod content;
pub mod guide;
mod input;
mod language;
mod outcome;
pub mod place;
pub mod plan;
mod plan_course;
mod plan_table;
pub mod practice;
pub mod programme;
pub mod progress;
mod progress_course;
mod progress_walk;
pub mod pulse;
mod pulse_live;
mod pulse_recording;
pub mod replay;
mod reviewed;
pub mod score;
pub mod simulate;
pub mod store;
pub mod triage;
