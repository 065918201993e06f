//! What needs nobody's name: page files, the player's worker, a sign of life, and the answer to unknown addresses.

use crate::ctx::Ctx;
use crate::look::{self, Assets};
use crate::problem::Problem;
use crate::web::Web;
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::collections::BTreeSet;

/// The addresses of the machine.
pub fn routes() -> Router<Web> {
    Router::new().route("/sw.js", get(worker)).route("/healthz", get(health)).merge(look::routes())
}

/// Any other address.
pub async fn no_such_page(_ctx: Ctx) -> Problem {
    Problem::not_found()
}

/// The player's service worker. The list of files it keeps for a day without a network stands in front of it, so a new
/// build is a new worker; browsers ask for it again every time.
async fn worker(State(web): State<Web>) -> Response {
    let Some(script) = Assets::file("sw.js") else { return StatusCode::NOT_FOUND.into_response() };
    let mut files = BTreeSet::new();
    for page in ["src/player.tsx", "src/site.ts", "src/guide.tsx"] {
        files.extend(web.assets().offline_addresses(page));
    }
    let list = serde_json::to_string(&files).expect("a list of words is always JSON");
    let body = [format!("self.__PRECACHE={list};\n").as_bytes(), &script.bytes].concat();
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")], body).into_response()
}

/// 200 as long as the database answers.
async fn health(State(web): State<Web>) -> (StatusCode, &'static str) {
    match web.app().store().answers().await {
        Ok(()) => (StatusCode::OK, "ok\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}
