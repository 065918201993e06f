//! The pages, walked through from outside: the real router on the real application and a real database file.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod caseload;
mod course;
mod day;
mod diary;
mod door;
mod episode;
mod guards;
mod guide;
mod guide_pages;
mod help;
mod house;
mod intake;
mod look;
mod patient;
mod permission;
mod practice;
mod prescription;
mod pulse;
mod referral;
mod therapist;
