//! The mark: a long beat, a short one, a long one. It is the rhythm of a step, and the letter K in Morse.

use askama::Template;
use axum::Router;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::get;

/// The mark in a line of text, as tall as its small letters.
#[derive(Debug, Clone, Copy, Template)]
#[template(path = "look/mark.html")]
pub struct Mark;

/// The mark on a square of paper, for tabs and home screens. It keeps within the circle that a phone may cut out.
const ICON: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
<rect width="512" height="512" rx="96" fill="#faf5eb"/>
<rect x="76" y="226" width="128" height="60" rx="30" fill="#192135"/>
<rect x="226" y="196" width="60" height="60" rx="30" fill="#982509"/>
<rect x="308" y="226" width="128" height="60" rx="30" fill="#192135"/>
</svg>
"##;

/// A day: short enough to follow a change of the look.
const KEEP: &str = "public, max-age=86400";

pub(super) fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/icon.svg", get(icon)).route("/app.webmanifest", get(manifest))
}

async fn icon() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, KEEP)], ICON)
}

/// What a phone needs to put Kadans on its home screen. It opens on what there is to do today.
async fn manifest() -> impl IntoResponse {
    let manifest = serde_json::json!({
        "name": "Kadans",
        "short_name": "Kadans",
        "start_url": "/today",
        "scope": "/",
        "display": "standalone",
        "background_color": "#faf5eb",
        "theme_color": "#faf5eb",
        "icons": [{ "src": "/icon.svg", "sizes": "any", "type": "image/svg+xml", "purpose": "any maskable" }],
    });
    let headers = [(header::CONTENT_TYPE, "application/manifest+json"), (header::CACHE_CONTROL, KEEP)];
    (headers, manifest.to_string())
}
