//! `/guide`: the injury guide, for everyone and without an account.
//!
//! The server gives pages, sentences and the rule book; what somebody answers is weighed on their own device and is not sent here.

mod body_map;
pub mod handed;
pub mod monitor;
mod pages;
mod rules;
mod triage;

use crate::web::Web;
use axum::Router;
use axum::routing::get;

/// The addresses of the guide.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/guide", get(triage::landing))
        .route("/guide/complaint", get(triage::complaint))
        .route("/guide/rules.json", get(rules::rules))
        .merge(pages::routes())
}
