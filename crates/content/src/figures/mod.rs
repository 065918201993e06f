//! Drawings of exercises: the poses in `content/figures/*.toml`, one file to a picture id.

mod written;

use crate::toml_file::TomlFile;
use crate::{Problem, Source, SourceFile};
use kadans_figure::{Figure, FigureProblem, draw};
use std::collections::BTreeMap;
use written::FigureFile;

/// Every figure by its picture id.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Figures(BTreeMap<String, Figure>);

impl Figures {
    /// The ids, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// True when there is a figure of this id.
    pub fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// The SVG of a figure.
    pub fn svg(&self, id: &str) -> Option<String> {
        self.0.get(id).map(draw)
    }

    /// The figures among these files, and everything that is wrong with them.
    pub fn of(source: &Source) -> (Figures, Vec<Problem>) {
        Figures::read(source.under("figures/", ".toml"))
    }

    /// Reads the files of `figures/`.
    fn read<'a>(files: impl Iterator<Item = &'a SourceFile>) -> (Figures, Vec<Problem>) {
        let (mut figures, mut problems) = (BTreeMap::new(), Vec::new());
        for file in files {
            match read(file) {
                Ok((id, figure)) => drop(figures.insert(id, figure)),
                Err(found) => problems.extend(found),
            }
        }
        (Figures(figures), problems)
    }
}

fn read(file: &SourceFile) -> Result<(String, Figure), Vec<Problem>> {
    let toml = TomlFile::open(file).map_err(|problem| vec![problem])?;
    let figure = toml.parse::<FigureFile>().map_err(|problem| vec![problem])?.figure();
    let problems: Vec<Problem> = figure.problems().into_iter().map(|found| said(toml, found)).collect();
    if problems.is_empty() { Ok((toml.stem().to_owned(), figure)) } else { Err(problems) }
}

fn said(toml: TomlFile<'_>, found: FigureProblem) -> Problem {
    let (what, remedy) = match found {
        FigureProblem::TooFewMoments => ("one pose is no movement", "add a second [[pose]]"),
        FigureProblem::MomentsOutOfOrder => ("the poses are out of order", "let `at` begin at 0 and rise, below 100"),
        FigureProblem::Seconds => ("the cycle is too short or too long", "write `seconds` from 1 to 20"),
        FigureProblem::OutsideDrawing => ("a point lies outside the drawing", "stay within 240 by 200"),
    };
    toml.problem(0..0, what, remedy)
}
