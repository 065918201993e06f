//! What must hold between the guide, the rule book, the evidence cards and the sentences.

use super::{Condition, Guide};
use crate::{Evidence, Problem, Source};
use kadans_domain::CardId;
use kadans_guide::{Book, SafetyPattern, Urgency, text_key};
use kadans_text::{Language, Texts};

/// Labels without a folder, folders without a label, and rules without a card.
pub(super) fn against_the_book(guide: &Guide, book: &Book, evidence: &Evidence) -> Vec<Problem> {
    let without_folder = book.labels.iter().filter(|label| guide.condition(label.condition).is_none()).map(|label| {
        let file = format!("guide/conditions/{}/condition.toml", label.condition);
        Problem::at_start(&file, "the rule book names this condition and it is not here", "write it, or remove its label")
    });
    let known = |slug: &str| book.labels.iter().any(|label| label.condition == slug);
    let without_label = guide.conditions().filter(|condition| !known(&condition.slug)).map(|condition| {
        let file = format!("guide/conditions/{}/condition.toml", condition.slug);
        Problem::at_start(&file, "no rule names this condition", "give it a label in crates/guide/src/rules")
    });
    let rules = book.rules.iter().map(|rule| rule.card).chain(book.labels.iter().map(|label| label.card));
    let cards = rules.chain(book.no_run.iter().map(|one| one.card)).chain([kadans_guide::UNSURE_CARD]);
    let without_card = cards.filter(|card| evidence.card(&CardId((*card).to_owned())).is_none()).map(|card| {
        Problem::at_start(
            &format!("evidence/{card}.toml"),
            "a rule of the guide leans on this card and it is not here",
            "write the card",
        )
    });
    let mut problems: Vec<Problem> = without_folder.chain(without_label).chain(without_card).collect();
    problems.dedup();
    problems
}

/// Slugs and keys without a sentence, at the line of the slug where a file names it.
pub(super) fn unspoken(guide: &Guide, source: &Source, texts: &Texts) -> Vec<Problem> {
    let words = texts.of(Language::Nl);
    let silent = |(_, key): &(String, String)| !words.has(key);
    let of_conditions = guide.conditions().flat_map(|condition| {
        let file = format!("guide/conditions/{}/condition.toml", condition.slug);
        slugs(condition).map(move |named| (file.clone(), named)).collect::<Vec<_>>()
    });
    let found = of_conditions.filter(|(_, named)| silent(named));
    let of_files = found.map(|(file, (slug, key))| {
        let line = line_of(source, &file, &slug);
        Problem {
            line,
            ..Problem::at_start(&file, &format!("`{slug}` has no sentence `{key}`"), "write it in content/locales, nl and en")
        }
    });
    let of_book = keys_of_the_book().into_iter().filter(|key| !words.has(key)).map(|key| {
        Problem::at_start(
            "locales/nl/triage.ftl",
            &format!("`{key}` is missing; the rule book asks for it"),
            "write it in nl and en",
        )
    });
    of_files.chain(of_book).collect()
}

/// Every slug of a condition with the key of its sentence.
fn slugs(condition: &Condition) -> impl Iterator<Item = (String, String)> {
    let care = &condition.care;
    let keyed =
        |slugs: &[String], key: fn(&str) -> String| slugs.iter().map(|slug| (slug.clone(), key(slug))).collect::<Vec<_>>();
    let lists = [
        keyed(&condition.causes, text_key::cause),
        keyed(&condition.prevention, text_key::prevention),
        keyed(&care.avoid, text_key::avoid),
        keyed(&care.allowed, text_key::allowed),
        keyed(&care.aids, text_key::aid),
        keyed(std::slice::from_ref(&care.resume), text_key::resume),
    ];
    lists.into_iter().flatten()
}

fn line_of(source: &Source, file: &str, slug: &str) -> usize {
    let text = source.files().iter().find(|found| found.path == file).and_then(|found| found.text().ok()).unwrap_or_default();
    let quoted = format!("\"{slug}\"");
    text.lines().position(|line| line.contains(&quoted)).map_or(1, |line| line + 1)
}

fn keys_of_the_book() -> Vec<String> {
    let book = kadans_guide::book();
    let questions = || book.questions.iter().chain([&book.again]);
    let asks = questions().map(text_key::question);
    let options = questions().flat_map(|question| question.options.iter().map(|option| text_key::option(question, option)));
    let rules = book.rules.iter().map(|rule| rule.id).chain(book.no_run.iter().map(|one| one.id));
    let rules = rules.chain([kadans_guide::UNSURE, kadans_guide::UNSURE_EMERGENCY]).map(text_key::rule);
    let levels = Urgency::ALL.iter().map(|urgency| text_key::urgency(*urgency));
    let excludes = SafetyPattern::ALL.iter().map(|pattern| text_key::exclude(*pattern));
    let grades = book.labels.iter().flat_map(|label| label.severity.iter().map(|(_, severity)| text_key::severity(severity)));
    asks.chain(options).chain(rules).chain(levels).chain(excludes).chain(grades).collect()
}
