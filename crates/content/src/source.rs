//! Where content comes from: embedded in the binary, or a folder on disk while somebody writes it.

use crate::Problem;
use rust_embed::RustEmbed;
use std::borrow::Cow;
use std::path::Path;

#[derive(RustEmbed)]
#[folder = "../../content"]
struct Embedded;

/// One content file before it is read.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Path below `content/`, with `/` on every system.
    pub path: String,
    /// The file as it is.
    pub bytes: Cow<'static, [u8]>,
}

impl SourceFile {
    /// A file of a test or a tool.
    pub fn new(path: &str, text: &str) -> SourceFile {
        SourceFile { path: path.to_owned(), bytes: Cow::Owned(text.as_bytes().to_vec()) }
    }

    /// The file as text, or the line on which it stops being text.
    pub fn text(&self) -> Result<&str, Problem> {
        std::str::from_utf8(&self.bytes).map_err(|error| Problem {
            file: self.path.clone(),
            line: 1 + self.bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count(),
            what: "this line is not UTF-8 text".to_owned(),
            remedy: "save the file as UTF-8".to_owned(),
        })
    }
}

/// All content files, ordered by path, so that the same content reads the same everywhere.
#[derive(Debug, Clone)]
pub struct Source {
    files: Vec<SourceFile>,
}

impl Source {
    /// These files.
    pub fn new(mut files: Vec<SourceFile>) -> Source {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Source { files }
    }

    /// The files embedded in this binary.
    pub fn embedded() -> Source {
        let files =
            Embedded::iter().filter_map(|path| Some(SourceFile { bytes: Embedded::get(&path)?.data, path: path.into_owned() }));
        Source::new(files.collect())
    }

    /// The files of a folder and its subfolders. Hidden files (editors leave them) are passed over.
    pub fn folder(root: &Path) -> std::io::Result<Source> {
        let mut files = Vec::new();
        gather(root, "", &mut files)?;
        Ok(Source::new(files))
    }

    /// Every file, by path.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// The files below a folder that end in `ending`, by path.
    pub fn under<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = &'a SourceFile> {
        self.files.iter().filter(move |file| file.path.starts_with(folder) && file.path.ends_with(ending))
    }
}

fn gather(folder: &Path, prefix: &str, files: &mut Vec<SourceFile>) -> std::io::Result<()> {
    for item in std::fs::read_dir(folder)? {
        let item = item?;
        let name = item.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{prefix}{name}");
        if item.file_type()?.is_dir() {
            gather(&item.path(), &format!("{path}/"), files)?;
        } else {
            files.push(SourceFile { path, bytes: Cow::Owned(std::fs::read(item.path())?) });
        }
    }
    Ok(())
}
