//! Heart beats: the line a running session speaks over, the recordings that come in, and the pages about them.

mod curve;
mod live;
mod own;
mod report;
mod upload;

use crate::problem::Problem;
use crate::web::Web;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use jiff::civil::DateTime;
use kadans_domain::EntryId;
use kadans_text::Words;
use kadans_wire::pulse::MAX_TAPE;

/// The addresses of heart beats.
pub fn routes() -> Router<Web> {
    let keep = post(upload::keep).layer(DefaultBodyLimit::max(MAX_TAPE));
    Router::new()
        .route("/api/pulse/live", get(live::listen))
        .route("/api/pulse/recordings", keep)
        .route("/recordings", get(own::show))
        .route("/episodes/{episode}/recordings", get(report::list))
        .route("/episodes/{episode}/recordings/{entry}", get(report::show))
        .route("/episodes/{episode}/recordings/{entry}/beats.csv", get(report::beats))
        .route("/episodes/{episode}/recordings/{entry}/analysis.json", get(report::analysis))
}

/// A day and the time on the clock.
fn moment(w: Words, at: DateTime) -> String {
    format!("{}, {:02}:{:02}", w.date(at.date()), at.hour(), at.minute())
}

fn entry_id(text: &str) -> Result<EntryId, Problem> {
    text.parse().map_err(|_| Problem::not_found())
}
