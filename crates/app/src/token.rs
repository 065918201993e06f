//! Tokens: what a cookie or a link carries. They name the practice, so that every look-up stays inside one, and a secret
//! of 256 bits. Only the secret's hash is stored.

use crate::Chance;
use data_encoding::BASE64URL_NOPAD;
use kadans_domain::PracticeId;
use sha2::{Digest, Sha256};
use std::fmt;
use uuid::Uuid;

/// Bytes of the practice's id.
const PRACTICE_LEN: usize = 16;
/// Bytes of the secret.
const SECRET_LEN: usize = 32;

/// A bearer's token.
#[derive(Clone, PartialEq, Eq)]
pub struct Token {
    practice: PracticeId,
    secret: [u8; SECRET_LEN],
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

impl Token {
    /// A new token for someone of this practice.
    pub fn new(practice: PracticeId, chance: &dyn Chance) -> Token {
        Token { practice, secret: chance.bytes() }
    }

    /// Reads the form that [`written`](Token::written) gives; `None` for anything else.
    pub fn read(text: &str) -> Option<Token> {
        let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        let (practice, secret) = bytes.split_at_checked(PRACTICE_LEN)?;
        Some(Token { practice: PracticeId::new(Uuid::from_slice(practice).ok()?), secret: secret.try_into().ok()? })
    }

    /// The form for a cookie or a link: 64 characters that need no escaping.
    pub fn written(&self) -> String {
        let mut bytes = self.practice.uuid().as_bytes().to_vec();
        bytes.extend(self.secret);
        BASE64URL_NOPAD.encode(&bytes)
    }

    /// The practice it belongs to.
    pub const fn practice(&self) -> PracticeId {
        self.practice
    }

    /// What the store keeps of it.
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.secret).to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SystemChance;

    #[test]
    fn a_token_survives_being_written_and_read() {
        let token = Token::new(PracticeId::new(Uuid::from_u128(7)), &SystemChance);
        assert_eq!(token.written().len(), 64);
        assert_eq!(Token::read(&token.written()), Some(token));
    }

    #[test]
    fn anything_else_is_no_token() {
        for text in ["", "abc", "é", &"A".repeat(63), &"A".repeat(65), &"A".repeat(10_000), "../../etc"] {
            assert_eq!(Token::read(text), None, "{text}");
        }
    }
}
