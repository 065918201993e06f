//! `/guide/rules.json`: the rule book with what the phone needs beside it. Public, the same for everyone, named by the version of the content.

use crate::web::Web;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kadans_content::{Card, Condition, Content};
use kadans_wire::triage::{BookForm, CareForm};
use serde::Serialize;
use std::collections::BTreeMap;

/// An hour without asking again; after that the tag tells whether anything changed.
const KEEP: &str = "public, max-age=3600";

/// Where the present rules are: another content is another address.
pub fn address(content: &Content) -> String {
    format!("/guide/rules.json?v={}", content.version.short())
}

#[derive(Serialize)]
struct RulesForm<'a> {
    content: String,
    book: BookForm<'a>,
    conditions: BTreeMap<&'a str, ConditionForm<'a>>,
    sources: BTreeMap<&'a str, SourceForm<'a>>,
}

#[derive(Serialize)]
struct ConditionForm<'a> {
    nl: &'a str,
    en: &'a str,
    care: CareForm<'a>,
}

/// A card of evidence: what it claims, and where that was found.
#[derive(Serialize)]
struct SourceForm<'a> {
    nl: &'a str,
    en: &'a str,
    found: Vec<&'a str>,
    reviewed_on: String,
}

impl<'a> ConditionForm<'a> {
    fn new(condition: &'a Condition) -> ConditionForm<'a> {
        ConditionForm { nl: &condition.name.nl, en: &condition.name.en, care: CareForm::new(&condition.care) }
    }
}

impl<'a> SourceForm<'a> {
    fn new(card: &'a Card) -> SourceForm<'a> {
        SourceForm {
            nl: &card.claim.nl,
            en: &card.claim.en,
            found: card.sources.iter().map(|source| source.key.as_str()).collect(),
            reviewed_on: card.reviewed_on.to_string(),
        }
    }
}

/// The rules. Who has them already gets a line instead of a book.
pub async fn rules(State(web): State<Web>, headers: HeaderMap) -> Response {
    let content = web.app().content();
    let tag = format!("\"{}\"", content.version.short());
    let told = [(header::CACHE_CONTROL, KEEP.to_owned()), (header::ETAG, tag.clone())];
    if headers.get(header::IF_NONE_MATCH).is_some_and(|held| held.as_bytes() == tag.as_bytes()) {
        return (StatusCode::NOT_MODIFIED, told).into_response();
    }
    (told, [(header::CONTENT_TYPE, "application/json")], written(content)).into_response()
}

fn written(content: &Content) -> String {
    let book = kadans_guide::book();
    let of_guide = content.evidence.cards().filter(|card| card.id.0.starts_with("ev-inj-"));
    let form = RulesForm {
        content: content.version.short(),
        book: BookForm::new(&book),
        conditions: content.guide.conditions().map(|one| (one.slug.as_str(), ConditionForm::new(one))).collect(),
        sources: of_guide.map(|card| (card.id.0.as_str(), SourceForm::new(card))).collect(),
    };
    serde_json::to_string(&form).expect("rules are always JSON")
}
