//! A recording from a file, from standard input, or compressed with gzip.

use super::input;
use anyhow::{Context, ensure};
use flate2::read::MultiGzDecoder;
use kadans_pulse::{MAX_BYTES, ReadError, Series, read_rr};

/// How a gzip file begins.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// The recording, or what is wrong with its text. What unpacks to more than a recording can hold is refused before it fills the memory.
pub fn read_recording(path: &str) -> anyhow::Result<Result<Series, ReadError>> {
    let bytes = input::read_up_to(path, MAX_BYTES)?;
    let bytes = if bytes.starts_with(&GZIP) { unpacked(path, &bytes)? } else { bytes };
    Ok(read_rr(&bytes))
}

fn unpacked(path: &str, bytes: &[u8]) -> anyhow::Result<Vec<u8>> {
    let unpacked = input::limited(MultiGzDecoder::new(bytes), MAX_BYTES).with_context(|| format!("{path} cannot be unpacked"))?;
    ensure!(unpacked.len() <= MAX_BYTES, "{path} unpacks to more than a recording can hold");
    Ok(unpacked)
}
