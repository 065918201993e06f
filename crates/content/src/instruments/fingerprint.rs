use crate::SourceFile;
use sha2::{Digest, Sha256};

/// The first 16 hexadecimal digits of the SHA-256 of a definition file: stored with every score, so that years later nobody has to ask
/// which key made it.
pub(super) fn of(file: &SourceFile) -> String {
    let digest = Sha256::digest(&file.bytes);
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
