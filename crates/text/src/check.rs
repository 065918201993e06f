//! The checks between sentences: once each, in both languages, with the same variables.

use std::collections::{BTreeMap, BTreeSet};

use crate::file::{ReadFile, Sentence};
use crate::{Language, Problem, TextProblem};

type Sentences<'a> = BTreeMap<&'a str, &'a Sentence>;

/// Everything that is wrong between these files, ordered by file and line.
pub(crate) fn problems(files: &[ReadFile]) -> Vec<TextProblem> {
    let mut found = Vec::new();
    let books = Language::ALL.map(|language| (language, book(files, language, &mut found)));
    for (language, book) in &books {
        for (other, other_book) in books.iter().filter(|(other, _)| other != language) {
            book.values().for_each(|sentence| compare(sentence, *other, other_book, &mut found));
        }
        book.values().for_each(|sentence| alone(sentence, book, &mut found));
    }
    found.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    found
}

fn book<'a>(files: &'a [ReadFile], language: Language, found: &mut Vec<TextProblem>) -> Sentences<'a> {
    let mut book = Sentences::new();
    let mine = files.iter().filter(|file| file.language == language);
    for sentence in mine.flat_map(|file| &file.sentences) {
        if let Some(first) = book.get(sentence.key.as_str()) {
            found.push(sentence.has(Problem::Twice(format!("{}:{}", first.file, first.line))));
        } else {
            book.insert(&sentence.key, sentence);
        }
    }
    book
}

fn compare(sentence: &Sentence, other: Language, other_book: &Sentences, found: &mut Vec<TextProblem>) {
    match other_book.get(sentence.key.as_str()) {
        None => found.push(sentence.has(Problem::MissingIn(other))),
        Some(twin) if twin.variables != sentence.variables => found.push(sentence.has(Problem::Variables {
            here: listed(&sentence.variables),
            there: listed(&twin.variables),
            language: other,
        })),
        Some(_) => {}
    }
}

fn alone(sentence: &Sentence, book: &Sentences, found: &mut Vec<TextProblem>) {
    let unknown = sentence.borrows.iter().filter(|key| !book.contains_key(key.as_str()));
    found.extend(unknown.map(|key| sentence.has(Problem::UnknownReference(key.clone()))));
    if sentence.chooses && sentence.key.starts_with("player-") {
        found.push(sentence.has(Problem::ChoiceInPlayer));
    }
}

fn listed(variables: &BTreeSet<String>) -> String {
    if variables.is_empty() {
        return "nothing".to_owned();
    }
    variables.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
}
