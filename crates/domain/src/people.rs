//! People's names, addresses, languages and roles. Names and addresses never show in `Debug`, so no log can hold one.

use crate::{TextProblem, short_text};
use std::fmt;

/// A person's name as they want to be called, 1 to 120 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PersonName(String);

impl PersonName {
    /// Trims, and refuses empty, overlong or unprintable names.
    pub fn new(name: &str) -> Result<PersonName, TextProblem> {
        short_text(name, 120).map(PersonName)
    }

    /// The name, for screens and letters of those who may see it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonName(…)")
    }
}

/// An e-mail address, kept in lower case; the check is that it could be one, a message proves that it is.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Email(String);

impl Email {
    /// Accepts `local@domain.tld` up to 254 characters.
    pub fn new(address: &str) -> Result<Email, TextProblem> {
        let address = short_text(address, 254)?.to_lowercase();
        let (local, domain) = address.split_once('@').ok_or(TextProblem::NotAnEmail)?;
        let well_formed = !local.is_empty()
            && domain.contains('.')
            && !domain.starts_with('.')
            && !domain.ends_with('.')
            && !domain.contains('@')
            && !address.contains(char::is_whitespace);
        if well_formed { Ok(Email(address)) } else { Err(TextProblem::NotAnEmail) }
    }

    /// The address in lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Email(…)")
    }
}

/// A language the product speaks. Dutch is what a reader gets who expresses no wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// Dutch, B1 and "u" for patients.
    #[default]
    Nl,
    /// English.
    En,
}

impl Language {
    /// Both, Dutch first.
    pub const ALL: [Language; 2] = [Language::Nl, Language::En];

    /// `nl` or `en`: the code of `<html lang>`, of the folder under `content/locales`, and of the language cookie.
    pub const fn code(self) -> &'static str {
        match self {
            Language::Nl => "nl",
            Language::En => "en",
        }
    }

    /// Reads a code such as `nl`, `en` or `en-GB`. `None` for a language the product does not speak.
    pub fn from_code(code: &str) -> Option<Language> {
        let primary = code.trim().split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|l| l.code().eq_ignore_ascii_case(primary))
    }

    /// The language a switch offers: the one that is not this.
    pub const fn other(self) -> Language {
        match self {
            Language::Nl => Language::En,
            Language::En => Language::Nl,
        }
    }
}

/// What someone is in a practice. What a role may do is data: `content/roles.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// In treatment.
    Patient,
    /// Treats.
    Therapist,
    /// Runs the practice: members and audit, no treatment.
    Admin,
}

impl Role {
    /// All roles.
    pub const ALL: [Role; 3] = [Role::Patient, Role::Therapist, Role::Admin];

    /// Stable code, e.g. `therapist`.
    pub const fn code(self) -> &'static str {
        match self {
            Role::Patient => "patient",
            Role::Therapist => "therapist",
            Role::Admin => "admin",
        }
    }

    /// The role with this code.
    pub fn from_code(code: &str) -> Option<Role> {
        Self::ALL.into_iter().find(|r| r.code() == code)
    }
}
