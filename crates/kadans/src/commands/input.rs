//! Files that a question comes in: a path, or `-` for standard input, up to a limit.

use anyhow::{Context, ensure};
use std::fs::File;
use std::io::Read;

/// Largest file that is read unless a command says otherwise, in bytes: an order of magnitude above the largest honest one.
const MOST: usize = 4 * MIB;
const MIB: usize = 1024 * 1024;

/// The bytes of a file, or of standard input for `-`.
pub fn read(path: &str) -> anyhow::Result<Vec<u8>> {
    read_up_to(path, MOST)
}

/// As [`read`], with a limit of its own.
pub fn read_up_to(path: &str, most: usize) -> anyhow::Result<Vec<u8>> {
    let bytes = match path {
        "-" => limited(std::io::stdin(), most),
        path => File::open(path).and_then(|file| limited(file, most)),
    };
    let bytes = bytes.with_context(|| format!("{path} cannot be read"))?;
    ensure!(bytes.len() <= most, "{path} is larger than {} MB; this is not such a file", most / MIB);
    Ok(bytes)
}

/// One byte more than the limit shows that there was more.
pub fn limited(source: impl Read, most: usize) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
