//! The injury guide: one folder for each condition in `content/guide/conditions`, and the general pages in `content/guide/pages`.
//!
//! A folder holds `condition.toml` (facts: where, which tissue, what to do alone within which limits) and `page.toml` (sentences, Dutch and English
//! side by side, each block with its evidence card). The check reads them line by line, and compares them with the rule book: every label has a
//! folder, every folder a label, every rule a card, every slug a sentence.

mod block;
mod check;
mod condition;
mod written;

pub use block::{Block, GuidePage};
pub use condition::{Began, Condition, Outlook, Section, Tissue};

use crate::{Evidence, Problem, Source};
use kadans_guide::{Book, Region};
use kadans_text::Texts;
use std::collections::BTreeMap;

/// Conditions and general pages.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Guide {
    conditions: BTreeMap<String, Condition>,
    pages: BTreeMap<String, GuidePage>,
}

impl Guide {
    /// The condition with this slug.
    pub fn condition(&self, slug: &str) -> Option<&Condition> {
        self.conditions.get(slug)
    }

    /// Every condition, by slug.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.conditions.values()
    }

    /// The conditions of a region, in the order of the rule book.
    pub fn of_region<'a>(&'a self, book: &'a Book, region: Region) -> impl Iterator<Item = &'a Condition> {
        let labels = book.labels.iter().filter_map(|label| self.condition(label.condition));
        labels.filter(move |condition| condition.region == region)
    }

    /// A general page: `prevention`, `acute-care`.
    pub fn page(&self, name: &str) -> Option<&GuidePage> {
        self.pages.get(name)
    }

    /// Every general page, by name.
    pub fn pages(&self) -> impl Iterator<Item = (&str, &GuidePage)> {
        self.pages.iter().map(|(name, page)| (name.as_str(), page))
    }

    /// Reads the files of `guide/`; the problems are those of single files and of what they name elsewhere.
    pub(crate) fn read(source: &Source, evidence: &Evidence) -> (Guide, Vec<Problem>) {
        let (mut guide, mut problems) = (Guide::default(), Vec::new());
        for file in source.under("guide/conditions/", "/condition.toml") {
            match condition::read(source, file, evidence) {
                Ok(condition) => drop(guide.conditions.insert(condition.slug.clone(), condition)),
                Err(found) => problems.extend(found),
            }
        }
        for file in source.under("guide/pages/", ".toml") {
            match block::read_general(file, evidence) {
                Ok((name, page)) => drop(guide.pages.insert(name, page)),
                Err(found) => problems.extend(found),
            }
        }
        if problems.is_empty() {
            problems.extend(check::against_the_book(&guide, &kadans_guide::book(), evidence));
        }
        (guide, problems)
    }

    /// A slug or key without its sentence.
    pub(crate) fn unspoken(&self, source: &Source, texts: &Texts) -> Vec<Problem> {
        check::unspoken(self, source, texts)
    }
}
