//! Passwords and authenticator codes.

use crate::{AppError, Chance};
use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use jiff::Timestamp;
use totp_rs::{Builder, Secret, Totp};

/// Shortest password accepted, in characters. Length protects more than odd signs do.
const PASSWORD_MIN: usize = 12;
/// Longest password accepted, so that hashing cannot be made to take forever.
const PASSWORD_MAX: usize = 200;

/// Hashes a new password (Argon2id with the library's recommended cost).
pub fn hash_password(password: &str, chance: &dyn Chance) -> Result<String, AppError> {
    let length = password.chars().count();
    if length < PASSWORD_MIN {
        return Err(AppError::Field { field: "password", why: "too-short" });
    }
    if length > PASSWORD_MAX {
        return Err(AppError::Field { field: "password", why: "too-long" });
    }
    let salt: [u8; 16] = chance.bytes();
    let hash = Argon2::default()
        .hash_password_with_salt(password.as_bytes(), &salt)
        .expect("a salt of 16 bytes and a password within the limits are always accepted");
    Ok(hash.to_string())
}

/// True when the password belongs to the hash.
pub fn password_fits(password: &str, hash: &str) -> bool {
    password.chars().count() <= PASSWORD_MAX && Argon2::default().verify_password(password.as_bytes(), hash).is_ok()
}

/// Spends the time of a real check when there is nobody to check, so that a stopwatch does not tell who exists.
pub fn spend_a_check(password: &str) {
    const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$1I2SZ5ZAJqgYqMQm7j1lBZyLJ2gYc5uEh0yhJ9nYHFo";
    let _ = password_fits(password, NOBODY);
}

/// The authenticator of a member.
pub fn authenticator(secret: &[u8], account: &str, practice: &str) -> Totp {
    Builder::new()
        .with_secret(Secret::from(secret))
        .with_account_name(account.replace(':', " "))
        .with_issuer(Some(format!("Kadans {}", practice.replace(':', " "))))
        .build_noncompliant()
}

/// The time step of a good code that was not used before; `None` for a wrong or an old one.
pub fn good_step(totp: &Totp, code: &str, now: Timestamp, last_step: i64) -> Option<i64> {
    let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let seconds = u64::try_from(now.as_second()).ok()?;
    let step = i64::try_from(totp.check(&code, seconds)?).ok()?;
    (step > last_step).then_some(step)
}
