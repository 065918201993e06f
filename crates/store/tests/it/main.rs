//! The store on real databases: one story told on each, the schema's rules, and what a killed process leaves behind.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod audit;
mod databases;
mod people;
mod recordings;
mod schema;
mod story;
