//! What a sentence can be filled with.

use std::borrow::Cow;

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

use crate::Language;

/// A value for a variable of a sentence. Numbers are written the way the language writes them: `10,5` or `10.5`, `−7`.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// A whole number; sentences may choose a plural by it.
    Whole(i64),
    /// A number with exactly so many decimals.
    Decimal {
        /// The value before rounding.
        value: f64,
        /// Digits behind the comma.
        digits: usize,
    },
    /// Words, as they are.
    Text(Cow<'a, str>),
}

impl Arg<'_> {
    /// A number with exactly `digits` digits behind the comma.
    pub fn decimal(value: f64, digits: usize) -> Arg<'static> {
        Arg::Decimal { value, digits }
    }

    pub(crate) fn value(&self) -> FluentValue<'_> {
        match self {
            Arg::Whole(number) => FluentValue::from(*number),
            Arg::Decimal { value, digits } => FluentValue::Number(FluentNumber::new(*value, decimals(*digits))),
            Arg::Text(text) => FluentValue::from(text.as_ref()),
        }
    }
}

fn decimals(digits: usize) -> FluentNumberOptions {
    FluentNumberOptions {
        minimum_fraction_digits: Some(digits),
        maximum_fraction_digits: Some(digits),
        ..FluentNumberOptions::default()
    }
}

/// Writes a number for a reader of this language, with a true minus sign. No thousands separator: a year is a number too.
pub(crate) fn written(number: &FluentNumber, language: Language) -> String {
    let plain = match number.options.minimum_fraction_digits {
        Some(digits) => format!("{:.digits$}", number.value),
        None => number.value.to_string(),
    };
    let signed = plain.replace('-', "−");
    match language {
        Language::Nl => signed.replace('.', ","),
        Language::En => signed,
    }
}

macro_rules! whole_from {
    ($($number:ty),+) => {$(
        impl From<$number> for Arg<'static> {
            fn from(number: $number) -> Self {
                Arg::Whole(number.into())
            }
        }
    )+};
}
whole_from!(i8, i16, i32, i64, u8, u16, u32);

impl From<usize> for Arg<'static> {
    fn from(number: usize) -> Self {
        Arg::Whole(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(text.into())
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(text.into())
    }
}

impl From<String> for Arg<'static> {
    fn from(text: String) -> Self {
        Arg::Text(text.into())
    }
}
