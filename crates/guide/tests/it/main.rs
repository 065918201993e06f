//! The guide as a second manual: cases, properties, conversations, and what a mutation of any rule would break.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod care;
mod cases;
mod chance;
mod conversation;
mod episode;
mod load_guard;
mod mutants;
mod mutation;
mod properties;
mod red_flags;
mod support;
