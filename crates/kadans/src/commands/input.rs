//! Files that a question comes in: a path, or `-` for standard input, up to a limit.

use anyhow::{Context, ensure};
use std::fs::File;
use std::io::Read;

/// Largest file that is read, in bytes: an order of magnitude above the largest honest one.
const MOST: u64 = 4 * 1024 * 1024;

/// The bytes of a file, or of standard input for `-`.
pub fn read(path: &str) -> anyhow::Result<Vec<u8>> {
    let bytes = match path {
        "-" => limited(std::io::stdin()),
        path => File::open(path).and_then(limited),
    };
    let bytes = bytes.with_context(|| format!("{path} cannot be read"))?;
    ensure!(bytes.len() as u64 <= MOST, "{path} is larger than 4 MB; this is not such a file");
    Ok(bytes)
}

fn limited(source: impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(MOST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
