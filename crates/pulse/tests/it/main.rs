//! The pulse room from outside: real recordings, the specification's vectors, bad input.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod artefacts;
mod bad_input;
mod ble;
mod golden;
mod live;
mod made;
mod pacer;
mod recordings;
mod resonance;
mod time;
mod turning;
