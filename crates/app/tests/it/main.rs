//! The use cases on a real database, with a clock that the test holds.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod actions;
mod course;
mod crowd;
mod day;
mod diary;
mod heart;
mod invitations;
mod later_content;
mod observations;
mod practice;
mod prescribing;
mod sheets;
mod sign_in;
mod verdicts;
mod walking;
mod world;
