//! The language of an answer on the command line.

use clap::ValueEnum;
use kadans_domain::Language;

/// `nl` or `en`.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SpokenLanguage {
    /// Dutch.
    Nl,
    /// English.
    En,
}

impl From<SpokenLanguage> for Language {
    fn from(language: SpokenLanguage) -> Language {
        match language {
            SpokenLanguage::Nl => Language::Nl,
            SpokenLanguage::En => Language::En,
        }
    }
}
