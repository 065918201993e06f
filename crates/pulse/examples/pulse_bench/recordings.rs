//! The reference recordings.

use flate2::read::GzDecoder;
use kadans_pulse::{Series, read_rr};
use std::error::Error;
use std::io::Read;
use std::path::{Path, PathBuf};

pub type Done<T> = Result<T, Box<dyn Error>>;

/// Rest, paced breathing, half an hour with premature beats, a day.
pub const REST: &str = "rest-5min-Y1pre.csv";
pub const PACED: &str = "paced-15bpm-M6.csv";
pub const ECTOPICS: &str = "ectopics-30min-nsr025.csv";
pub const LONG: &str = "long-24h-nsr002.csv.gz";

pub fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

pub fn recording(file: &Path) -> Done<Series> {
    let bytes = std::fs::read(file)?;
    let mut text = Vec::new();
    if file.extension().is_some_and(|ending| ending == "gz") {
        GzDecoder::new(bytes.as_slice()).read_to_end(&mut text)?;
    } else {
        text = bytes;
    }
    Ok(read_rr(&text)?)
}
