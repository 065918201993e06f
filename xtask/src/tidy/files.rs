//! The files that a rule reads.

use anyhow::Result;
use std::process::Command;

use super::Fault;
use crate::run;
use crate::workspace::root;

/// A file of the repository. What is not text (a font, a picture) has a path and an empty text.
pub struct File {
    /// Relative to the root, with `/`.
    pub path: String,
    pub text: String,
}

/// The files that git tracks or would add, in the order of their paths.
pub struct Files(Vec<File>);

impl Files {
    /// Read them from disk. Files that were just deleted are left out.
    pub fn of_repository() -> Result<Files> {
        let mut git = Command::new("git");
        git.current_dir(root()).args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"]);
        let listing = run::read(&mut git)?;
        let paths = listing.split('\0').filter(|path| !path.is_empty());
        let read = |path: &str| {
            let bytes = std::fs::read(root().join(path)).ok()?;
            Some(File { path: path.to_owned(), text: String::from_utf8(bytes).unwrap_or_default() })
        };
        let mut files: Vec<File> = paths.filter_map(read).collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files.dedup_by(|a, b| a.path == b.path);
        Ok(Files(files))
    }

    /// Files made up by a test.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Files {
        Files(files.iter().map(|(path, text)| File { path: (*path).to_owned(), text: (*text).to_owned() }).collect())
    }

    /// Every file.
    pub fn all(&self) -> impl Iterator<Item = &File> {
        self.0.iter()
    }

    /// Files with one of these endings, below one of these folders.
    pub fn below<'a>(&'a self, folders: &'a [&str], endings: &'a [&str]) -> impl Iterator<Item = &'a File> {
        self.0.iter().filter(move |file| {
            folders.iter().any(|folder| file.path.starts_with(folder)) && endings.iter().any(|ending| file.path.ends_with(ending))
        })
    }

    /// One file by its path.
    pub fn named(&self, path: &str) -> Option<&File> {
        self.0.iter().find(|file| file.path == path)
    }
}

impl File {
    /// A breach at a line of this file, counted from 1.
    pub fn fault(&self, line: usize, says: impl Into<String>) -> Fault {
        Fault { path: self.path.clone(), line, says: says.into() }
    }

    /// A breach for every line that `wrong` has something to say about.
    pub fn faults_by_line(&self, wrong: impl Fn(&str) -> Option<String>) -> Vec<Fault> {
        self.lines().filter_map(|(number, line)| Some(self.fault(number, wrong(line)?))).collect()
    }

    /// Lines with their numbers, counted from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }
}

/// The number of the line that holds a byte offset of a text, counted from 1.
pub fn line_of(text: &str, offset: usize) -> usize {
    text[..offset].matches('\n').count() + 1
}
