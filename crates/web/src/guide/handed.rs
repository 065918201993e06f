//! Complaints that somebody handed over from the guide: the newest with its advice, rules and answers, and where it hurt before.
//!
//! The advice is shown as it was given, by the rules of that day. Nothing is judged again here.

use super::pages::condition_path;
use crate::look::{Facts as Rows, Why};
use crate::reason;
use askama::Template;
use askama::filters::HtmlSafe;
use kadans_app::Dossier;
use kadans_content::Content;
use kadans_domain::{CardId, Entry, Event, Fact, Facts};
use kadans_guide::{Book, Urgency, book, text_key};
use kadans_text::Words;
use std::collections::BTreeMap;

/// The kind of observation that holds a handed complaint.
pub const KIND: &str = "triage";

/// The section on the therapist's page; nothing when nothing was handed over.
#[derive(Template)]
#[template(path = "guide/_handed.html")]
pub struct Handed {
    w: Words,
    newest: Option<Newest>,
    earlier: Vec<Earlier>,
}

impl HtmlSafe for Handed {}

struct Newest {
    day: String,
    level: String,
    exclude: Vec<String>,
    likely: Vec<(String, String)>,
    fired: Vec<FiredRule>,
    answers: Rows,
    signs: Vec<String>,
    unsure: Vec<String>,
}

struct FiredRule {
    id: String,
    says: String,
    why: Option<Why>,
}

/// One line of the history.
struct Earlier {
    day: String,
    region: String,
    level: String,
    pain: String,
}

impl Handed {
    /// What the diary of this episode holds, newest first.
    pub fn of(w: Words, content: &Content, dossier: &Dossier) -> Handed {
        let mut told: Vec<(&Entry, &Facts)> = dossier.entries.iter().filter_map(complaint).collect();
        told.retain(|(entry, _)| !dossier.is_superseded(entry.id));
        told.reverse();
        let day = |entry: &Entry| w.near_date(entry.local_date(), dossier.today);
        let newest = told.first().map(|(entry, facts)| newest(w, content, day(entry), facts));
        Handed { w, newest, earlier: told.iter().map(|(entry, facts)| earlier(w, day(entry), facts)).collect() }
    }
}

fn complaint(entry: &Entry) -> Option<(&Entry, &Facts)> {
    match &entry.event {
        Event::Observed(seen) if seen.kind == KIND => Some((entry, &seen.facts)),
        _ => None,
    }
}

fn newest(w: Words, content: &Content, day: String, facts: &Facts) -> Newest {
    let book = book();
    let said = |family: &str, id: &str| facts.codes(id).iter().filter_map(|slug| by_slug(w, family, slug)).collect();
    Newest {
        day,
        level: level(w, facts),
        exclude: said("triage-exclude", "exclude"),
        likely: likely(w, content, facts),
        fired: facts.codes("rules").iter().filter_map(|id| fired(w, content, &book, id)).collect(),
        answers: answers(w, facts),
        signs: facts.codes("yes").iter().filter_map(|input| sign(w, input)).collect(),
        unsure: facts.codes("unsure").iter().filter_map(|input| sign(w, input)).collect(),
    }
}

fn earlier(w: Words, day: String, facts: &Facts) -> Earlier {
    let region = facts.code("region").and_then(|region| by_slug(w, "triage-option-region", region));
    let pain = facts.whole("pain_nrs").map(|pain| w.number(pain));
    Earlier { day, region: region.unwrap_or_default(), level: level(w, facts), pain: pain.unwrap_or_default() }
}

fn level(w: Words, facts: &Facts) -> String {
    facts.code("level").and_then(Urgency::from_slug).map_or_else(String::new, |urgency| w.text(&text_key::urgency(urgency)))
}

fn likely(w: Words, content: &Content, facts: &Facts) -> Vec<(String, String)> {
    let known = facts.codes("likely").iter().filter_map(|slug| content.guide.condition(slug));
    known.map(|condition| (condition.name.of(w.language()).to_owned(), condition_path(condition))).collect()
}

/// A rule that fired, with its card; one that a later rule book no longer has is shown by its id.
fn fired(w: Words, content: &Content, book: &Book, id: &str) -> Option<FiredRule> {
    let key = text_key::rule(id);
    let says = w.has(&key).then(|| w.text(&key))?;
    let card = book.rule(id).map(|rule| CardId(rule.card.to_owned()));
    let why = reason::resting_on(w, content, &says, Vec::new(), &card);
    Some(FiredRule { id: id.to_owned(), says, why })
}

/// Answers of one choice, in the words of the questions.
const CHOICES: &[(&str, &str, &str)] = &[
    ("region", "triage-ask-region", "triage-option-region"),
    ("onset", "triage-ask-onset", "triage-option-onset"),
    ("rest_night_pain", "triage-ask-night", "triage-option-night"),
    ("swelling", "triage-ask-signs", "triage-option-signs-swelling"),
    ("trend", "triage-ask-course", "triage-option-course"),
];

fn answers(w: Words, facts: &Facts) -> Rows {
    let numbers = BTreeMap::from([("duration_days", "handed-days"), ("pain_nrs", "handed-pain")]);
    let chosen = CHOICES.iter().filter_map(|(input, ask, family)| {
        let answer = by_slug(w, family, facts.code(input)?)?;
        Some((w.text(ask), answer))
    });
    let counted = numbers.into_iter().filter_map(|(input, key)| match facts.get(input)? {
        Fact::Whole(number) => Some((w.text(key), w.number(*number))),
        _ => None,
    });
    chosen.chain(counted).fold(Rows::default(), |rows, (name, value)| rows.with(name, value, None))
}

/// A sign or pattern by its own sentence; answers that are neither are told by a rule or not at all.
fn sign(w: Words, input: &str) -> Option<String> {
    ["triage-sign", "triage-option-signs", "triage-option-patterns"].iter().find_map(|family| by_slug(w, family, input))
}

fn by_slug(w: Words, family: &str, slug: &str) -> Option<String> {
    let key = format!("{family}-{}", slug.replace('_', "-"));
    w.has(&key).then(|| w.text(&key))
}
