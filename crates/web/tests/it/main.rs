//! The pages, walked through from outside: the real router on the real application and a real database file.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod diary;
mod day;
mod door;
mod guards;
mod help;
mod house;
mod look;
mod permission;
mod practice;
