//! The written forms: what is read, what is refused, and that nothing changes on the way.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod cue_sheet;
mod diary_post;
mod diary_round_trip;
mod dose;
mod example_sheets;
mod instrument;
mod intake_file;
mod manual;
mod prescription;
mod pulse;
mod questionnaire;
mod schema;
mod score;
mod triage;
