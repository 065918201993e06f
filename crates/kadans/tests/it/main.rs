//! The commands that answer from a file, run as people run them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod content;
mod course;
mod fields;
mod kadans;
mod plan;
mod progress;
mod pulse;
mod refusals;
mod replay;
mod score;
mod simulate;
mod triage;
