//! The guide as pages: a complaint, a region, first care and prevention, public, in both languages, with a source beside every block.
//!
//! Dangers stand first. What they are comes from the rule book that triage follows, so a page and triage never disagree.

mod condition;
mod found;
mod head;
mod red_flags;
mod told;

use self::condition::{Page, Part};
use self::head::{Asked, Head, reader};
use self::red_flags::RedFlags;
use self::told::Told;
use crate::ctx::{Ctx, Who};
use crate::look::{Audience, Frame};
use crate::page::page;
use crate::problem::Problem;
use crate::web::Web;
use askama::Template;
use axum::Router;
use axum::extract::{Path, Query};
use axum::response::Response;
use axum::routing::get;
use kadans_app::Actor;
use kadans_content::{Condition, Section};
use kadans_domain::Language;
use kadans_guide::{Region, book};
use kadans_text::Words;

/// Every complaint, by region.
pub(super) const HOME: &str = "/guide/conditions";
pub(super) const ACUTE_CARE: &str = "/guide/acute-care";
pub(super) const PREVENTION: &str = "/guide/prevention";

/// The addresses of the pages, and what search engines ask for.
pub fn routes() -> Router<Web> {
    Router::new()
        .route(HOME, get(home))
        .route("/guide/conditions/{condition}", get(condition_page))
        .route("/guide/regions/{region}", get(region))
        .route(ACUTE_CARE, get(acute_care))
        .route(PREVENTION, get(prevention))
        .merge(found::routes())
}

/// The address of a condition.
pub fn condition_path(condition: &Condition) -> String {
    format!("/guide/conditions/{}", condition.slug)
}

/// The address of a region.
pub fn region_path(region: Region) -> String {
    format!("/guide/regions/{}", region.slug())
}

/// The frame of a public page: a signed-in patient keeps the bottom bar, everybody else reads without.
fn frame(ctx: &Ctx, title: impl Into<String>) -> Frame {
    let is_patient = matches!(&ctx.who, Who::In(Actor::Patient { .. }));
    let frame = ctx.frame_for(Audience::Patient, title);
    Frame { person: frame.person.filter(|_| is_patient), ..frame }
}

/// A page that can be gone to, with a line about it.
struct Link {
    name: String,
    path: String,
    about: String,
}

impl Link {
    fn to(condition: &Condition, w: Words) -> Link {
        Link {
            name: condition.name.of(w.language()).to_owned(),
            path: condition_path(condition),
            about: first_sentence(condition, Section::Feel, w.language()),
        }
    }
}

/// The sentences with which a section opens.
fn first_sentence(condition: &Condition, section: Section, language: Language) -> String {
    let first = condition.sections.get(&section).and_then(|blocks| blocks.first());
    first.map(|block| block.text.of(language).to_owned()).unwrap_or_default()
}

fn region_name(w: Words, region: Region) -> String {
    told::by_slug(w, "triage-option-region", region.slug())
}

#[derive(Template)]
#[template(path = "guide/pages/home.html")]
struct HomePage {
    frame: Frame,
    w: Words,
    head: Head,
    regions: Vec<(Link, Vec<Link>)>,
}

async fn home(ctx: Ctx, asked: Query<Asked>) -> Response {
    let ctx = reader(ctx, asked);
    let (w, book) = (ctx.words, book());
    let guide = &ctx.web.app().content().guide;
    let regions = Region::ALL.iter().map(|region| {
        let link = Link { name: region_name(w, *region), path: region_path(*region), about: String::new() };
        (link, guide.of_region(&book, *region).map(|condition| Link::to(condition, w)).collect())
    });
    page(&HomePage {
        frame: frame(&ctx, w.text("guide-title")),
        w,
        head: Head::new(&ctx, &w.text("guide-home-lede")),
        regions: regions.collect(),
    })
}

#[derive(Template)]
#[template(path = "guide/pages/condition.html")]
struct ConditionPage {
    frame: Frame,
    w: Words,
    head: Head,
    also_called: Option<String>,
    red_flags: RedFlags,
    parts: Vec<Part>,
    region: Link,
}

async fn condition_page(ctx: Ctx, Path(slug): Path<String>, asked: Query<Asked>) -> Result<Response, Problem> {
    let ctx = reader(ctx, asked);
    let (w, language) = (ctx.words, ctx.words.language());
    let content = ctx.web.app().content();
    let condition = content.guide.condition(&slug).ok_or_else(Problem::not_found)?;
    let name = condition.name.of(language);
    let about = [Section::Where, Section::Feel].map(|section| first_sentence(condition, section, language)).join(" ");
    Ok(page(&ConditionPage {
        frame: frame(&ctx, name),
        w,
        head: Head::new(&ctx, &about),
        also_called: also_called(condition, w),
        red_flags: RedFlags::of(w, content, &book(), condition.region),
        parts: Page { web: &ctx.web, w, condition }.parts(),
        region: Link { name: region_name(w, condition.region), path: region_path(condition.region), about: String::new() },
    }))
}

fn also_called(condition: &Condition, w: Words) -> Option<String> {
    let names = condition.also_called.get(&w.language()).filter(|names| !names.is_empty())?;
    Some(w.with("guide-also-called", &[("names", names.join(", ").into())]))
}

#[derive(Template)]
#[template(path = "guide/pages/region.html")]
struct RegionPage {
    frame: Frame,
    w: Words,
    head: Head,
    red_flags: RedFlags,
    conditions: Vec<Link>,
}

async fn region(ctx: Ctx, Path(slug): Path<String>, asked: Query<Asked>) -> Result<Response, Problem> {
    let ctx = reader(ctx, asked);
    let w = ctx.words;
    let content = ctx.web.app().content();
    let region = Region::from_slug(&slug).ok_or_else(Problem::not_found)?;
    let book = book();
    let name = region_name(w, region);
    let title = w.with("guide-region-title", &[("region", name.as_str().into())]);
    Ok(page(&RegionPage {
        frame: frame(&ctx, title),
        w,
        head: Head::new(&ctx, &w.with("guide-region-about", &[("region", name.into())])),
        red_flags: RedFlags::of(w, content, &book, region),
        conditions: content.guide.of_region(&book, region).map(|condition| Link::to(condition, w)).collect(),
    }))
}

#[derive(Template)]
#[template(path = "guide/pages/general.html")]
struct GeneralPage {
    frame: Frame,
    w: Words,
    head: Head,
    blocks: Vec<Told>,
}

async fn acute_care(ctx: Ctx, asked: Query<Asked>) -> Result<Response, Problem> {
    general(&reader(ctx, asked), "acute-care")
}

async fn prevention(ctx: Ctx, asked: Query<Asked>) -> Result<Response, Problem> {
    general(&reader(ctx, asked), "prevention")
}

fn general(ctx: &Ctx, name: &str) -> Result<Response, Problem> {
    let w = ctx.words;
    let content = ctx.web.app().content();
    let written = content.guide.page(name).ok_or_else(Problem::not_found)?;
    let title = written.title.of(w.language());
    let opening: Vec<&str> = written.blocks.iter().take(2).map(|block| block.text.of(w.language())).collect();
    Ok(page(&GeneralPage {
        frame: frame(ctx, title),
        w,
        head: Head::new(ctx, &opening.join(" ")),
        blocks: told::blocks(w, content, title, &written.blocks),
    }))
}
