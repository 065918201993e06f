//! What can be wrong with a card, alone and beside the others.

use super::card::{Bilingual, Consulted, Design, Reference, Status};
use super::certainty::{Certainty, Upgrades};
use super::written::WrittenCard;
use crate::toml_file::TomlFile;
use crate::{Problem, SourceFile};
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;

/// Reads one card and lists everything that is wrong with it alone.
pub(crate) fn read(file: &SourceFile) -> Result<WrittenCard, Vec<Problem>> {
    let toml = TomlFile::open(file).map_err(|problem| vec![problem])?;
    let card: WrittenCard = toml.parse().map_err(|problem| vec![problem])?;
    let mut problems = Vec::new();
    problems.extend(name(toml, &card));
    problems.extend(review(toml, &card));
    problems.extend(sources(toml, &card));
    let of_certainty = certainty(toml, &card);
    if of_certainty.is_empty() {
        problems.extend(wording(toml, &card));
    }
    problems.extend(of_certainty);
    if problems.is_empty() { Ok(card) } else { Err(problems) }
}

/// Lists what is wrong between cards: two with one id, and opponents that do not exist.
pub(crate) fn between(cards: &[(&SourceFile, WrittenCard)]) -> Vec<Problem> {
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    let mut problems = Vec::new();
    for (file, card) in cards {
        let Ok(toml) = TomlFile::open(file) else { continue };
        if let Some(other) = first.insert(card.id.get_ref(), &file.path) {
            let what = format!("the id `{}` is used in {other} too", card.id.get_ref());
            problems.push(toml.problem(card.id.span(), what, "give every card an id of its own"));
        }
    }
    for (file, card) in cards {
        let Ok(toml) = TomlFile::open(file) else { continue };
        for opponent in card.contradicted_by.iter().filter(|id| !first.contains_key(id.get_ref().as_str())) {
            let what = format!("there is no evidence card `{}`", opponent.get_ref());
            problems.push(toml.problem(opponent.span(), what, "write that card first, or correct the id"));
        }
    }
    problems
}

fn name(toml: TomlFile<'_>, card: &WrittenCard) -> Option<Problem> {
    let id = card.id.get_ref();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !id.starts_with("ev-") || !id.chars().all(plain) {
        let remedy = "begin it with `ev-` and use small letters, digits and hyphens";
        return Some(toml.problem(card.id.span(), format!("`{id}` is not the id of a card"), remedy));
    }
    (id != toml.stem()).then(|| {
        let what = format!("the id `{id}` is not the name of its file");
        toml.problem(card.id.span(), what, format!("name the file {id}.toml"))
    })
}

fn review(toml: TomlFile<'_>, card: &WrittenCard) -> Option<Problem> {
    let due = card.review_due.get_ref();
    (*due <= card.reviewed_on).then(|| {
        let what = format!("review_due {due} is not after reviewed_on {}", card.reviewed_on);
        toml.problem(card.review_due.span(), what, "set the day of the next review")
    })
}

fn sources(toml: TomlFile<'_>, card: &WrittenCard) -> Vec<Problem> {
    let mut problems = Vec::new();
    if card.sources.is_empty() {
        problems.push(toml.problem(card.id.span(), "the card names no source", "add a [[sources]] table"));
    }
    if *card.status.get_ref() == Status::Contested && card.sources.len() < 2 {
        let remedy = "add the source that says otherwise, or make the card active";
        problems.push(toml.problem(card.status.span(), "a contested card needs at least two sources", remedy));
    }
    problems.extend(second_hand(toml, card));
    problems
}

/// A card that nobody read a source of says so: its level is at most 2.
fn second_hand(toml: TomlFile<'_>, card: &WrittenCard) -> Option<Problem> {
    let unread = |source: &Spanned<Reference>| Consulted::is_second_hand(source.get_ref().consulted);
    let level = &card.certainty.level;
    (card.sources.iter().all(unread) && *level.get_ref() > 2).then(|| {
        let what = format!("level {} on sources that were not read", level.get_ref());
        toml.problem(level.span(), what, "read a source, or add a downgrade that brings the level to 2 or lower")
    })
}

/// The highest start of a comparison without randomisation.
const NOT_RANDOMISED: u8 = 2;

fn certainty(toml: TomlFile<'_>, card: &WrittenCard) -> Vec<Problem> {
    let written = &card.certainty;
    let (start, level) = (*written.start.get_ref(), *written.level.get_ref());
    let mut problems = Vec::new();
    if let Some(problem) = start_of(toml, card.design, &written.start) {
        return vec![problem];
    }
    let steps = written.downgrades.steps().into_iter().chain(written.upgrades.steps());
    for (domain, _, most) in steps.filter(|(_, steps, most)| steps > most) {
        problems.push(toml.problem(level_line(card), format!("`{domain}` counts at most {most}"), "lower it"));
    }
    if start > NOT_RANDOMISED && written.upgrades != Upgrades::default() {
        let remedy = "remove them, or start where the design without randomisation starts";
        problems.push(toml.problem(level_line(card), "upgrades are for claims without randomisation", remedy));
    }
    let computed = Certainty::computed(start, written.downgrades, written.upgrades);
    if computed != level {
        let what = format!("level {level} is written, and start minus downgrades plus upgrades gives {computed}");
        problems.push(toml.problem(level_line(card), what, "correct the level, or the parts it is made of"));
    }
    if written.reasons.get_ref().is_empty() {
        problems.push(toml.problem(written.reasons.span(), "the level has no reason", "add at least one short sentence"));
    }
    problems
}

fn level_line(card: &WrittenCard) -> Range<usize> {
    card.certainty.level.span()
}

fn start_of(toml: TomlFile<'_>, design: Design, start: &Spanned<u8>) -> Option<Problem> {
    let (got, highest) = (*start.get_ref(), design.highest_start());
    let lowest = u8::from(design != Design::Default);
    (!(lowest..=highest).contains(&got)).then(|| {
        let what = format!("this design cannot start at {got}");
        toml.problem(start.span(), what, format!("start between {lowest} and {highest}"))
    })
}

/// The word that every sentence of a level must hold, in Dutch and in English. Level 4 needs none: it says what it says.
const VERBS: [Option<(&str, &str)>; 5] = [
    Some(("afspraak", "convention")),
    Some(("onzeker", "uncertain")),
    Some(("mogelijk", "may")),
    Some(("waarschijnlijk", "probably")),
    None,
];

fn wording(toml: TomlFile<'_>, card: &WrittenCard) -> Vec<Problem> {
    let level = *card.certainty.level.get_ref();
    let Some(Some((nl, en))) = VERBS.get(usize::from(level)) else { return Vec::new() };
    if level > 0 && !card.direction.is_effect() {
        return Vec::new();
    }
    let sentences = [Some(&card.claim), card.patient_text.as_ref()];
    let unsure = |text: &&Spanned<Bilingual>| {
        let text = text.get_ref();
        !holds(&text.nl, nl) || !holds(&text.en, en)
    };
    let silent = sentences.into_iter().flatten().filter(unsure);
    let what = format!("the sentences do not say how sure level {level} is");
    silent.map(|text| toml.problem(text.span(), what.clone(), format!("use \"{nl}\" in Dutch and \"{en}\" in English"))).collect()
}

fn holds(sentence: &str, word: &str) -> bool {
    sentence.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|found| found == word)
}
