//! The languages a reader can choose.

use unic_langid::LanguageIdentifier;

/// A language of the product. Dutch is what a reader gets who expresses no wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// Dutch, B1 and "u" for patients.
    #[default]
    Nl,
    /// English.
    En,
}

impl Language {
    /// Both languages, the default first.
    pub const ALL: [Language; 2] = [Language::Nl, Language::En];

    /// The code of `<html lang>`, of the folder under `content/locales`, and of the language cookie.
    pub fn code(self) -> &'static str {
        match self {
            Language::Nl => "nl",
            Language::En => "en",
        }
    }

    /// Reads a code such as `nl`, `en` or `en-GB`. `None` for a language the product does not speak.
    pub fn from_code(code: &str) -> Option<Language> {
        let primary = code.trim().split(['-', '_']).next().unwrap_or_default();
        Language::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// Chooses from an `Accept-Language` header: the highest weight wins, the first of equals, Dutch when nothing fits.
    pub fn from_accept_language(header: &str) -> Language {
        let mut best = (Language::default(), 0.0);
        for wish in header.split(',') {
            let (code, weight) = weighed(wish);
            if let Some(language) = Language::from_code(code)
                && weight > best.1
            {
                best = (language, weight);
            }
        }
        best.0
    }

    /// The language a switch offers: the one that is not this.
    pub fn other(self) -> Language {
        match self {
            Language::Nl => Language::En,
            Language::En => Language::Nl,
        }
    }

    pub(crate) fn identifier(self) -> LanguageIdentifier {
        self.code()
            .parse()
            .expect("both codes are valid language identifiers")
    }
}

/// `en;q=0.8` is English with weight 0.8; no weight is 1, an unreadable weight is 0.
fn weighed(wish: &str) -> (&str, f64) {
    match wish.split_once(";q=") {
        Some((code, weight)) => (code, weight.trim().parse().unwrap_or(0.0)),
        None => (wish, 1.0),
    }
}
