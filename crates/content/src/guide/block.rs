//! Blocks of sentences: the smallest part of a page that has a source of its own.

use super::written::{WrittenBlock, WrittenGeneral};
use crate::toml_file::TomlFile;
use crate::{Bilingual, Evidence, Problem, SourceFile, Status};
use jiff::civil::Date;
use kadans_domain::CardId;
use toml::Spanned;

/// A few sentences with their source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The sentences.
    pub text: Bilingual,
    /// What they rest on.
    pub card: CardId,
    /// A card that says otherwise; the page shows both.
    pub against: Option<CardId>,
    /// When they were last reviewed.
    pub reviewed_on: Date,
}

/// A page that belongs to no condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuidePage {
    /// Its title.
    pub title: Bilingual,
    /// Its sentences.
    pub blocks: Vec<Block>,
}

pub(super) fn read_general(file: &SourceFile, evidence: &Evidence) -> Result<(String, GuidePage), Vec<Problem>> {
    let toml = TomlFile::open(file).map_err(|problem| vec![problem])?;
    let written: WrittenGeneral = toml.parse().map_err(|problem| vec![problem])?;
    let blocks = blocks(toml, &written.block, written.review.reviewed_on, evidence)?;
    Ok((toml.stem().to_owned(), GuidePage { title: written.title, blocks }))
}

pub(super) fn blocks(
    toml: TomlFile<'_>,
    written: &[Spanned<WrittenBlock>],
    reviewed_on: Date,
    evidence: &Evidence,
) -> Result<Vec<Block>, Vec<Problem>> {
    let problems: Vec<Problem> = written.iter().flat_map(|block| problems(toml, block.get_ref(), evidence)).collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(written.iter().map(|written| block(written.get_ref(), reviewed_on)).collect())
}

fn block(written: &WrittenBlock, reviewed_on: Date) -> Block {
    let card = |id: &Spanned<String>| CardId(id.get_ref().clone());
    Block {
        text: Bilingual { nl: written.nl.get_ref().clone(), en: written.en.get_ref().clone() },
        card: card(&written.card),
        against: written.against.as_ref().map(card),
        reviewed_on,
    }
}

fn problems(toml: TomlFile<'_>, block: &WrittenBlock, evidence: &Evidence) -> Vec<Problem> {
    let cards = [Some(&block.card), block.against.as_ref()];
    let mut problems: Vec<Problem> = cards.into_iter().flatten().filter_map(|card| unusable(toml, card, evidence)).collect();
    if block.against.as_ref().is_some_and(|against| against.get_ref() == block.card.get_ref()) {
        problems.push(toml.problem(
            block.card.span(),
            "the block stands against its own card",
            "name the card that says otherwise",
        ));
    }
    for text in [&block.nl, &block.en] {
        if text.get_ref().trim().is_empty() {
            problems.push(toml.problem(text.span(), "the block says nothing", "write the sentences, or remove the block"));
        }
    }
    problems.extend(familiar(toml, &block.nl));
    problems
}

/// A card that is not there, or that nothing may lean on any more.
pub(super) fn unusable(toml: TomlFile<'_>, id: &Spanned<String>, evidence: &Evidence) -> Option<Problem> {
    match evidence.card(&CardId(id.get_ref().clone())).map(|card| card.status) {
        Some(Status::Active | Status::Contested) => None,
        Some(Status::Superseded | Status::Retracted) => Some(toml.problem(
            id.span(),
            format!("the evidence card `{}` was withdrawn", id.get_ref()),
            "name the card that took its place",
        )),
        None => {
            let what = format!("there is no evidence card `{}`", id.get_ref());
            Some(toml.problem(id.span(), what, "write that card first, or correct the id"))
        }
    }
}

/// Words that say "je" to somebody who is "u".
const FAMILIAR: [&str; 5] = ["je", "jij", "jou", "jouw", "jullie"];

fn familiar(toml: TomlFile<'_>, text: &Spanned<String>) -> Option<Problem> {
    let lower = text.get_ref().to_lowercase();
    let word = lower.split(|c: char| !c.is_alphabetic()).find(|word| FAMILIAR.contains(word))?;
    Some(toml.problem(text.span(), format!("`{word}` speaks to somebody who is `u`"), "write `u` and `uw`"))
}
