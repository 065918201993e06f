//! Looking up a sentence and filling it in.

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::arg::written;
use crate::check;
use crate::file::ReadFile;
use crate::{Arg, Language, TextFile, TextProblem};

/// All sentences in all languages. Made once when the program starts; it is cheap to copy and safe to share between threads.
#[derive(Debug, Clone, Copy)]
pub struct Texts {
    nl: Words,
    en: Words,
}

impl Texts {
    /// Reads the sentences embedded in this binary. Errors: everything that is wrong with them, ordered by file and line.
    pub fn load() -> Result<Texts, Vec<TextProblem>> {
        Texts::read(TextFile::embedded())
    }

    /// Reads the given files, as `kadans content check` does with a folder. Errors as in [`Texts::load`].
    pub fn read(files: Vec<TextFile>) -> Result<Texts, Vec<TextProblem>> {
        let mut unreadable = Vec::new();
        let mut read = Vec::new();
        for file in files {
            match file.read() {
                Ok(file) => read.push(file),
                Err(problems) => unreadable.extend(problems),
            }
        }
        unreadable.extend(check::problems(&read));
        if unreadable.is_empty() { Ok(Texts::bind(read)) } else { Err(unreadable) }
    }

    fn bind(files: Vec<ReadFile>) -> Texts {
        let (nl, en) = files.into_iter().partition(|file| file.language == Language::Nl);
        Texts { nl: Words::bind(Language::Nl, nl), en: Words::bind(Language::En, en) }
    }

    /// The sentences of one language.
    pub fn of(&self, language: Language) -> Words {
        match language {
            Language::Nl => self.nl,
            Language::En => self.en,
        }
    }
}

/// The sentences of one language: a handle of one pointer, passed by value into every page.
#[derive(Clone, Copy)]
pub struct Words {
    language: Language,
    book: &'static Book,
}

struct Book {
    keys: Vec<String>,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The book is leaked on purpose: sentences live as long as the program, and a plain reference keeps views free of lifetimes.
    fn bind(language: Language, files: Vec<ReadFile>) -> Words {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Nl => |value, _| dutch_number(value),
            Language::En => |value, _| english_number(value),
        }));
        let mut keys = Vec::new();
        for file in files {
            keys.extend(file.sentences.into_iter().map(|sentence| sentence.key));
            bundle.add_resource(file.resource).expect("the checks refused every second use of a key");
        }
        Words { language, book: Box::leak(Box::new(Book { keys, bundle })) }
    }

    /// The language of these words.
    pub fn language(self) -> Language {
        self.language
    }

    /// Whether there is such a sentence.
    pub fn has(self, key: &str) -> bool {
        self.book.bundle.has_message(key)
    }

    /// A sentence without variables. An unknown key comes back between ⟦ and ⟧: visible, harmless, and refused by the tests.
    pub fn text(self, key: &str) -> String {
        self.format(key, None)
    }

    /// A sentence with its variables filled in: `words.with("form-problems", &[("n", 2.into())])`.
    pub fn with(self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let filled: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, arg.value())).collect();
        self.format(key, Some(&filled))
    }

    /// A sentence with one variable, `$n`: the short way for counts.
    pub fn count<'a>(self, key: &str, n: impl Into<Arg<'a>>) -> String {
        self.with(key, &[("n", n.into())])
    }

    /// A number alone, as this language writes it.
    pub fn number<'a>(self, number: impl Into<Arg<'a>>) -> String {
        match number.into().value() {
            FluentValue::Number(number) => written(&number, self.language),
            FluentValue::String(text) => text.into_owned(),
            _ => String::new(),
        }
    }

    /// Every sentence of the player, each variable `x` left as the literal `{x}` for the player to fill in.
    pub fn player_texts(self) -> BTreeMap<String, String> {
        self.forms(&["player-"])
    }

    /// Every sentence of the guide's conversation and plan, its variables left open as for the player.
    pub fn guide_texts(self) -> BTreeMap<String, String> {
        self.forms(&["triage-", "care-", "talk-"])
    }

    fn forms(self, beginnings: &[&str]) -> BTreeMap<String, String> {
        let wanted = |key: &&String| beginnings.iter().any(|beginning| key.starts_with(beginning));
        self.book.keys.iter().filter(wanted).map(|key| (key.clone(), self.as_form(key))).collect()
    }

    fn as_form(self, key: &str) -> String {
        let Some(pattern) = self.book.bundle.get_message(key).and_then(|message| message.value()) else {
            return unknown(key);
        };
        // Fluent writes an unfilled variable as `{$x}`, and says so; here that is what is wanted.
        let mut unfilled = Vec::new();
        let form = self.book.bundle.format_pattern(pattern, None, &mut unfilled);
        form.replace("{$", "{")
    }

    fn format(self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.book.bundle.get_message(key).and_then(|message| message.value()) else {
            return unknown(key);
        };
        let mut errors = Vec::new();
        let text = self.book.bundle.format_pattern(pattern, args, &mut errors);
        if errors.is_empty() { text.into_owned() } else { unknown(key) }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Words({})", self.language.code())
    }
}

fn identifier(language: Language) -> LanguageIdentifier {
    language.code().parse().expect("both codes are valid language identifiers")
}

fn unknown(key: &str) -> String {
    format!("⟦{key}⟧")
}

fn dutch_number(value: &FluentValue<'_>) -> Option<String> {
    number_in(value, Language::Nl)
}

fn english_number(value: &FluentValue<'_>) -> Option<String> {
    number_in(value, Language::En)
}

fn number_in(value: &FluentValue<'_>, language: Language) -> Option<String> {
    let number: &FluentNumber = match value {
        FluentValue::Number(number) => number,
        _ => return None,
    };
    Some(written(number, language))
}
