//! The four real recordings of `tests/fixtures` and series made from a formula.

use flate2::read::GzDecoder;
use kadans_pulse::{Series, read_rr};
use std::io::Read;
use std::path::Path;

/// Rest for five minutes.
pub const REST: &str = "rest-5min-Y1pre";
/// Breathing with a metronome for ten minutes.
pub const PACED: &str = "paced-15bpm-M6";
/// Half an hour with many premature beats.
pub const ECTOPICS: &str = "ectopics-30min-nsr025";
/// Nearly a day.
pub const LONG: &str = "long-24h-nsr002";

/// The bytes of a fixture.
pub fn bytes(file: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(file)).unwrap()
}

/// A recording by its name.
pub fn recording(name: &str) -> Series {
    let text = if name == LONG {
        let mut text = Vec::new();
        GzDecoder::new(bytes(&format!("{name}.csv.gz")).as_slice()).read_to_end(&mut text).unwrap();
        text
    } else {
        bytes(&format!("{name}.csv"))
    };
    read_rr(&text).unwrap()
}
