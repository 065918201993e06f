//! `/guide` and `/guide/complaint`: where it hurts, and the conversation. Both pages are the same for everyone, so a device may keep them.
//!
//! The conversation runs on the device (`player/src/guide.tsx`). Without a script the page lists, region by region, the signs that cannot
//! wait and the pages to read.

use super::body_map::{self, BodyMap};
use super::rules::address;
use crate::ctx::{Ctx, Who};
use crate::look::{Audience, Entry, Frame};
use crate::page::page;
use askama::Template;
use axum::response::Response;
use kadans_app::Actor;
use kadans_guide::{Answers, Book, Region, book, next_question, text_key};
use kadans_text::Words;

#[derive(Template)]
#[template(path = "guide/landing.html")]
struct LandingPage {
    frame: Frame,
    w: Words,
    map: BodyMap,
}

/// The body map.
pub async fn landing(ctx: Ctx) -> Response {
    let frame = frame(&ctx, "triage-ask-region");
    page(&LandingPage { frame, w: ctx.words, map: BodyMap::new(ctx.words) })
}

#[derive(Template)]
#[template(path = "guide/complaint.html")]
struct ComplaintPage {
    frame: Frame,
    w: Words,
    /// Script and styles of the conversation, beside those of every page.
    talk: Entry,
    texts: String,
    rules: String,
    /// Whether a diary of their own is there to take the advice along to.
    has_diary: bool,
    regions: Vec<Chapter>,
}

/// What stands on the page for a reader without scripts.
struct Chapter {
    slug: &'static str,
    name: String,
    alarms: Vec<String>,
    conditions: Vec<(String, String)>,
}

/// The conversation.
pub async fn complaint(ctx: Ctx) -> Response {
    let book = book();
    let chapters = Region::ALL.iter().map(|region| Chapter::new(&ctx, &book, *region)).collect();
    page(&ComplaintPage {
        frame: frame(&ctx, "guide-title").below(ctx.words.text("triage-ask-region"), "/guide"),
        w: ctx.words,
        talk: ctx.web.assets().entry("src/guide.tsx"),
        texts: texts(ctx.words),
        rules: address(ctx.web.app().content()),
        has_diary: matches!(&ctx.who, Who::In(Actor::Patient { .. })),
        regions: chapters,
    })
}

impl Chapter {
    fn new(ctx: &Ctx, book: &Book, region: Region) -> Chapter {
        let language = ctx.words.language();
        let conditions = ctx.web.app().content().guide.of_region(book, region);
        Chapter {
            slug: region.slug(),
            name: body_map::name(ctx.words, region),
            alarms: alarms(ctx.words, book, region),
            conditions: conditions.map(|condition| (condition.slug.clone(), condition.name.of(language).to_owned())).collect(),
        }
    }
}

/// The signs that are asked first for this region: each alone can mean an emergency.
fn alarms(w: Words, book: &Book, region: Region) -> Vec<String> {
    let asked = next_question(book, &Answers::default().choose(region));
    let shown =
        asked.iter().flat_map(|asked| asked.options.iter().map(|place| (asked.question, &asked.question.options[*place])));
    shown
        .filter(|(_, option)| option.flag().is_some())
        .map(|(question, option)| w.text(&text_key::option(question, option)))
        .collect()
}

/// Everybody's page: large letters, and nobody's name on a copy that a device keeps.
fn frame(ctx: &Ctx, title: &str) -> Frame {
    let frame = ctx.frame_for(Audience::Patient, ctx.words.text(title));
    Frame { person: None, ..frame }
}

/// As JSON that cannot close its own script element.
fn texts(w: Words) -> String {
    let json = serde_json::to_string(&w.guide_texts()).expect("a map of words is always JSON");
    json.replace('<', "\\u003c")
}
