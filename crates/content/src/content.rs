//! All content, read and checked as one: it exists only when nothing is wrong.

use crate::{ContentVersion, Evidence, Figures, Guide, Instruments, Problem, Programmes, Roles, Source};
use kadans_text::{TextFile, Texts};
use std::path::Path;

/// Everything under `content/`.
#[derive(Debug, Clone)]
pub struct Content {
    /// The numbers of each therapy.
    pub programmes: Programmes,
    /// How questionnaires and tests are scored.
    pub instruments: Instruments,
    /// What each number rests on.
    pub evidence: Evidence,
    /// How each exercise looks.
    pub figures: Figures,
    /// The injury guide.
    pub guide: Guide,
    /// Who may do what.
    pub roles: Roles,
    /// Every sentence, in both languages.
    pub texts: Texts,
    /// Which content this is.
    pub version: ContentVersion,
}

impl Content {
    /// The content embedded in this binary. Errors: every mistake in it, by file and line.
    pub fn embedded() -> Result<Content, Vec<Problem>> {
        Content::read(&Source::embedded())
    }

    /// The content of a folder on disk. Errors: every mistake in it; a folder that cannot be read is one too.
    pub fn from_folder(root: &Path) -> Result<Content, Vec<Problem>> {
        Content::read(&Source::folder(root).map_err(|error| vec![unreadable(&error)])?)
    }

    /// The content of these files. Errors: every mistake in them, by file and line.
    pub fn read(source: &Source) -> Result<Content, Vec<Problem>> {
        let (evidence, mut problems) = Evidence::read(source.under("evidence/", ".toml"));
        let (instruments, of_instruments) = Instruments::read(source.under("instruments/", ".toml"), &evidence);
        problems.extend(of_instruments);
        let (figures, of_figures) = Figures::of(source);
        problems.extend(of_figures);
        let (guide, of_guide) = Guide::read(source, &evidence);
        problems.extend(of_guide);
        let programmes = keep(Programmes::read(source.under("programmes/", ""), &evidence), &mut problems);
        let roles = keep(roles(source), &mut problems);
        let texts = keep(texts(source), &mut problems);
        if let (Some(programmes), Some(texts)) = (&programmes, &texts) {
            problems.extend(programmes.unspoken(source, texts));
        }
        if let Some(texts) = &texts {
            problems.extend(guide.unspoken(source, texts));
        }
        problems.sort();
        match (programmes, roles, texts) {
            (Some(programmes), Some(roles), Some(texts)) if problems.is_empty() => Ok(Content {
                programmes,
                instruments,
                evidence,
                figures,
                guide,
                roles,
                texts,
                version: ContentVersion::of(source),
            }),
            _ => Err(problems),
        }
    }
}

fn roles(source: &Source) -> Result<Roles, Vec<Problem>> {
    let file = source.files().iter().find(|file| file.path == "roles.toml");
    Roles::read(file.ok_or_else(|| vec![Problem::at_start("roles.toml", "this file is missing", "put it back")])?)
}

fn texts(source: &Source) -> Result<Texts, Vec<Problem>> {
    let mut files = Vec::new();
    for file in source.under("locales/", "") {
        let text = file.text().map_err(|problem| vec![problem])?;
        files.push(TextFile { path: file.path.clone(), source: text.to_owned() });
    }
    Texts::read(files).map_err(|problems| problems.into_iter().map(Problem::from).collect())
}

fn keep<T>(read: Result<T, Vec<Problem>>, problems: &mut Vec<Problem>) -> Option<T> {
    read.map_err(|found| problems.extend(found)).ok()
}

fn unreadable(error: &std::io::Error) -> Problem {
    let what = format!("the folder cannot be read ({error})");
    Problem::at_start(".", &what, "name a folder laid out as content/")
}
