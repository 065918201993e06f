//! A TOML file while it is read: byte positions become lines, and the parser's words become a problem with a remedy.

use crate::{Problem, SourceFile};
use serde::de::DeserializeOwned;
use std::ops::Range;
use toml::Spanned;
use toml::de::DeTable;

/// One TOML file that is text; it makes the problems of everything found in it.
#[derive(Clone, Copy)]
pub(crate) struct TomlFile<'a> {
    path: &'a str,
    text: &'a str,
}

impl<'a> TomlFile<'a> {
    pub(crate) fn open(file: &'a SourceFile) -> Result<TomlFile<'a>, Problem> {
        Ok(TomlFile { path: &file.path, text: file.text()? })
    }

    /// Reads the whole file as `T`. The parser stops at its first mistake, so one problem a file comes back from here.
    pub(crate) fn parse<T: DeserializeOwned>(self) -> Result<T, Problem> {
        toml::from_str(self.text).map_err(|error| self.refused(&error))
    }

    fn refused(self, error: &toml::de::Error) -> Problem {
        let (what, remedy) = said(error.message());
        self.problem(error.span().unwrap_or(0..0), what, remedy)
    }

    /// The same file as a tree of places, for problems that are found after it was read.
    pub(crate) fn places(self) -> Result<Spanned<DeTable<'a>>, Problem> {
        DeTable::parse(self.text).map_err(|error| self.refused(&error))
    }

    /// A problem at a place in this file.
    pub(crate) fn problem(self, at: Range<usize>, what: impl Into<String>, remedy: impl Into<String>) -> Problem {
        Problem { file: self.path.to_owned(), line: self.line(at.start), what: what.into(), remedy: remedy.into() }
    }

    /// The file's name without folder and ending, which is the id that its content must carry.
    pub(crate) fn stem(self) -> &'a str {
        let name = self.path.rsplit('/').next().unwrap_or(self.path);
        name.strip_suffix(".toml").unwrap_or(name)
    }

    fn line(self, offset: usize) -> usize {
        1 + self.text.as_bytes()[..offset.min(self.text.len())].iter().filter(|byte| **byte == b'\n').count()
    }
}

/// The parser's message in two halves: what is wrong, and what to do.
fn said(message: &str) -> (String, String) {
    let message = message.trim().replace('\n', ", ");
    if let Some((what, expected)) = message.split_once(", expected ") {
        return (what.to_owned(), format!("write {expected}"));
    }
    if let Some(field) = message.strip_prefix("missing field ") {
        return (format!("the field {field} is missing"), "add it".to_owned());
    }
    if let Some((what, remedy)) = message.split_once("; ") {
        return (what.to_owned(), remedy.to_owned());
    }
    (message, "correct this line".to_owned())
}
