//! What may be relied on when a page asks for a sentence.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod checks;
mod days;
mod languages;
mod sentences;
mod used_keys;
