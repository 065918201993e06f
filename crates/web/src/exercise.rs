//! `/assets/exercises/{slug}.svg`: how an exercise goes, drawn from the poses in `content/figures`.

use crate::web::Web;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

/// A day: a drawing changes with the content, and a phone keeps its own copy for sessions without a signal.
const KEEP: &str = "public, max-age=86400";

/// The addresses of the drawings.
pub fn routes() -> Router<Web> {
    Router::new().route("/assets/exercises/{name}", get(drawing))
}

/// The address of an exercise's drawing; `None` when nobody drew it.
pub fn address(web: &Web, slug: &str) -> Option<String> {
    web.app().content().figures.has(slug).then(|| format!("/assets/exercises/{slug}.svg"))
}

async fn drawing(State(web): State<Web>, Path(name): Path<String>) -> Response {
    let svg = name.strip_suffix(".svg").and_then(|slug| web.app().content().figures.svg(slug));
    match svg {
        Some(svg) => ([(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, KEEP)], svg).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
