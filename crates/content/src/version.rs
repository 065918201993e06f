//! Which content this is. A decision keeps the version it was made with, so that it can be replayed years later.

use crate::Source;
use sha2::{Digest, Sha256};
use std::fmt;

/// SHA-256 over every content file, names and bytes, in the order of their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentVersion([u8; 32]);

impl ContentVersion {
    /// The version of these files. A length before each part keeps two neighbours from passing for each other.
    pub fn of(source: &Source) -> ContentVersion {
        let mut hash = Sha256::new();
        for file in source.files() {
            for part in [file.path.as_bytes(), &file.bytes] {
                hash.update((part.len() as u64).to_be_bytes());
                hash.update(part);
            }
        }
        ContentVersion(hash.finalize().into())
    }

    /// The first 12 hexadecimal digits: what people read aloud, print and store beside a decision.
    pub fn short(&self) -> String {
        self.to_string()[..12].to_owned()
    }
}

impl fmt::Display for ContentVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}
