//! The nouns refuse what they cannot mean, and keep to themselves what no log may hold.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod diary;
mod numbers;
mod people;
