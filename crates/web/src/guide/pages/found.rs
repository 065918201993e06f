//! How the guide is found: the map of its pages, and what a search engine may read.

use super::head::{LANGUAGES, address};
use super::{ACUTE_CARE, HOME, PREVENTION, condition_path, region_path};
use crate::web::Web;
use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use jiff::civil::Date;
use kadans_guide::Region;
use std::fmt::Write as _;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/sitemap.xml", get(sitemap)).route("/robots.txt", get(robots))
}

/// Everything but the guide is about people, or for people who sign in.
async fn robots(State(web): State<Web>) -> Response {
    let map = web.public_url().link("/sitemap.xml");
    let body = format!("User-agent: *\nAllow: /guide\nAllow: /assets/\nAllow: /icon.svg\nDisallow: /\n\nSitemap: {map}\n");
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], body).into_response()
}

/// Every page in every language, each naming the others.
async fn sitemap(State(web): State<Web>) -> Response {
    let mut map = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for (path, reviewed_on) in every_page(&web) {
        LANGUAGES.iter().for_each(|language| place(&mut map, &web, &path, *language, reviewed_on));
    }
    map.push_str("</urlset>\n");
    ([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], map).into_response()
}

fn place(map: &mut String, web: &Web, path: &str, language: kadans_text::Language, reviewed_on: Option<Date>) {
    let alternate = |other: &kadans_text::Language| {
        let (code, address) = (other.code(), escaped(&address(web, path, *other)));
        format!("<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{address}\"/>")
    };
    let alternates: String = LANGUAGES.iter().map(alternate).collect();
    let reviewed = reviewed_on.map(|day| format!("<lastmod>{day}</lastmod>")).unwrap_or_default();
    let location = escaped(&address(web, path, language));
    writeln!(map, "<url><loc>{location}</loc>{reviewed}{alternates}</url>").expect("writing to a string never fails");
}

/// Every public page of the guide, with the day it was last reviewed.
fn every_page(web: &Web) -> Vec<(String, Option<Date>)> {
    let guide = &web.app().content().guide;
    let general = |name: &str| guide.page(name).and_then(|page| page.blocks.iter().map(|block| block.reviewed_on).max());
    let newest = guide.conditions().map(|condition| condition.reviewed_on).max();
    let mut pages = vec![
        (HOME.to_owned(), newest),
        (ACUTE_CARE.to_owned(), general("acute-care")),
        (PREVENTION.to_owned(), general("prevention")),
    ];
    pages.extend(Region::ALL.iter().map(|region| (region_path(*region), newest)));
    pages.extend(guide.conditions().map(|condition| (condition_path(condition), Some(condition.reviewed_on))));
    pages
}

fn escaped(address: &str) -> String {
    address.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
