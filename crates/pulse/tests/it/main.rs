//! The pulse room from outside: real recordings, the specification's vectors, bad input.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

mod artefacts;
mod bad_input;
mod ble;
mod errors;
#[path = "../../examples/pulse_bench/faults.rs"]
mod faults;
mod golden;
mod live;
mod made;
mod pacer;
mod recordings;
mod resonance;
mod time;
mod turning;
