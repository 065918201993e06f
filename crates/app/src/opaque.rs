//! The name under which a device keeps somebody's things: always the same for one person, telling nothing about them.

use crate::{AppError, PatientAccess};
use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};

/// Bytes of the digest that are kept: enough that two people never share a name.
const KEPT: usize = 16;

impl PatientAccess {
    /// The `person` of a player's bundle and of every post of diary entries.
    pub fn opaque_name(&self) -> String {
        let mut digest = Sha256::new();
        digest.update(b"kadans player ");
        digest.update(self.practice().uuid().as_bytes());
        digest.update(self.patient().id.uuid().as_bytes());
        BASE64URL_NOPAD.encode(&digest.finalize()[..KEPT])
    }

    /// Refuses entries that waited on a shared device for someone else: they never land in this diary.
    pub(crate) fn must_be_named(&self, person: &str) -> Result<(), AppError> {
        if self.opaque_name() == person { Ok(()) } else { Err(AppError::OtherPerson) }
    }
}
