//! A form while it is read: each field becomes a value, or gets one sentence about what is still needed.

use crate::filled::Filled;
use crate::look::Problems;
use jiff::civil::Date;
use kadans_domain::{TextProblem, short_text};
use kadans_text::{Arg, Words};

/// A form, and what is wrong with it so far.
pub struct Reading<'a> {
    w: Words,
    filled: &'a Filled,
    wrong: Wrong,
}

/// Sentences by the name of their field.
#[derive(Debug, Clone, Default)]
pub struct Wrong(Vec<(String, String)>);

impl Wrong {
    /// One sentence about one field.
    pub fn one(field: impl Into<String>, sentence: impl Into<String>) -> Wrong {
        Wrong(vec![(field.into(), sentence.into())])
    }

    /// Sentences by the name of their field.
    pub fn of_all(sentences: Vec<(String, String)>) -> Wrong {
        Wrong(sentences)
    }

    /// One sentence more.
    pub fn add(&mut self, field: impl Into<String>, sentence: impl Into<String>) {
        self.0.push((field.into(), sentence.into()));
    }

    /// These sentences, then those; a field that already has one keeps it.
    #[must_use]
    pub fn and(mut self, others: Wrong) -> Wrong {
        for (field, sentence) in others.0 {
            if self.of(&field).is_none() {
                self.0.push((field, sentence));
            }
        }
        self
    }

    /// The same sentences, in the order of these fields; others come last.
    #[must_use]
    pub fn in_order(mut self, fields: impl Iterator<Item = String>) -> Wrong {
        let order: Vec<String> = fields.collect();
        self.0.sort_by_key(|(field, _)| order.iter().position(|name| name == field).unwrap_or(order.len()));
        self
    }

    /// What is wrong with a field.
    pub fn of(&self, field: &str) -> Option<String> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, sentence)| sentence.clone())
    }

    /// True when the form can go on.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The summary above the form, with the label of each field.
    pub fn summary(&self, w: Words, label: impl Fn(&str) -> String) -> Problems {
        if self.is_empty() {
            return Problems::default();
        }
        let line = |(field, error): &(String, String)| crate::look::Problem {
            field: field.clone(),
            label: label(field),
            error: error.clone(),
        };
        Problems::new(w, self.0.iter().map(line).collect())
    }
}

impl<'a> Reading<'a> {
    /// Begins to read.
    pub fn of(w: Words, filled: &'a Filled) -> Reading<'a> {
        Reading { w, filled, wrong: Wrong::default() }
    }

    /// What was wrong, once all is read.
    pub fn wrong(self) -> Wrong {
        self.wrong
    }

    /// Notes what is wrong with a field.
    pub fn refuse(&mut self, field: &str, sentence: String) {
        self.wrong.0.push((field.to_owned(), sentence));
    }

    /// What was typed, trimmed.
    pub fn typed(&self, field: &str) -> &'a str {
        self.filled.get(field).trim()
    }

    /// Words, 1 to `at_most` characters.
    pub fn words(&mut self, field: &str, at_most: usize) -> Option<String> {
        short_text(self.typed(field), at_most).map_err(|problem| self.refuse(field, said(self.w, problem))).ok()
    }

    /// Words that may be left out.
    pub fn words_or_none(&mut self, field: &str, at_most: usize) -> String {
        if self.typed(field).is_empty() { String::new() } else { self.words(field, at_most).unwrap_or_default() }
    }

    /// One of a few answers.
    pub fn choice<T>(&mut self, field: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let answer = read(self.typed(field));
        if answer.is_none() {
            self.refuse(field, self.w.text("form-choose"));
        }
        answer
    }

    /// A day.
    pub fn date(&mut self, field: &str) -> Option<Date> {
        let date = self.typed(field).parse().ok();
        if date.is_none() {
            self.refuse(field, self.w.text("form-date"));
        }
        date
    }

    /// A day that may be left out.
    pub fn date_or_none(&mut self, field: &str) -> Option<Date> {
        if self.typed(field).is_empty() { None } else { self.date(field) }
    }

    /// A whole number between two others.
    pub fn whole(&mut self, field: &str, low: i64, high: i64) -> Option<i64> {
        self.scaled(field, 1, low, high)
    }

    /// A whole number that may be left out.
    pub fn whole_or_none(&mut self, field: &str, low: i64, high: i64) -> Option<i64> {
        if self.typed(field).is_empty() { None } else { self.whole(field, low, high) }
    }

    /// A number with at most one decimal, in tenths.
    pub fn tenths(&mut self, field: &str, low: i64, high: i64) -> Option<i64> {
        self.scaled(field, 10, low, high)
    }

    /// A number with at most two decimals, in hundredths.
    pub fn hundredths(&mut self, field: &str, low: i64, high: i64) -> Option<i64> {
        self.scaled(field, 100, low, high)
    }

    fn scaled(&mut self, field: &str, units: i64, low: i64, high: i64) -> Option<i64> {
        let value = exactly(self.typed(field), units).filter(|value| (low..=high).contains(value));
        if value.is_none() {
            self.refuse(field, between(self.w, units, low, high));
        }
        value
    }
}

/// "Fill in a number from … to …".
fn between(w: Words, units: i64, low: i64, high: i64) -> String {
    w.with("form-between", &[("low", in_units(low, units)), ("high", in_units(high, units))])
}

fn in_units(value: i64, units: i64) -> Arg<'static> {
    if value % units == 0 { Arg::Whole(value / units) } else { Arg::decimal(value as f64 / units as f64, 2) }
}

/// Reads "10,5" and "10.5" as 105 tenths. `None` for what is no number, or is finer than the unit.
pub fn exactly(text: &str, units: i64) -> Option<i64> {
    let text = text.replace(',', ".");
    let (whole, part) = text.split_once('.').unwrap_or((text.as_str(), ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let part = part.trim_end_matches('0');
    let places = units.ilog10() as usize;
    if whole.is_empty() || whole.len() > 9 || !digits(whole) || !digits(part) || part.len() > places {
        return None;
    }
    let padded = format!("{part:0<places$}");
    let fraction: i64 = if padded.is_empty() { 0 } else { padded.parse().ok()? };
    Some(whole.parse::<i64>().ok()? * units + fraction)
}

/// What is wrong with words.
pub fn said(w: Words, problem: TextProblem) -> String {
    match problem {
        TextProblem::Empty => w.text("form-required"),
        TextProblem::TooLong(n) => w.count("form-too-long", n),
        TextProblem::Control => w.text("form-strange-letters"),
        TextProblem::NotAnEmail => w.text("form-email"),
    }
}

#[cfg(test)]
mod tests {
    use super::exactly;

    #[test]
    fn a_number_reads_with_a_comma_or_a_point_and_never_finer_than_its_unit() {
        let table = [
            ("11", 10, Some(110)),
            ("10,5", 10, Some(105)),
            ("10.50", 10, Some(105)),
            ("10,55", 10, None),
            ("0,25", 100, Some(25)),
            ("-1", 1, None),
            ("12x", 1, None),
            ("", 1, None),
            ("9999999999", 1, None),
        ];
        for (text, units, wanted) in table {
            assert_eq!(exactly(text, units), wanted, "{text} in {units}");
        }
    }
}
