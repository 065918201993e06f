//! What the player asks of the server: two weeks of sessions, and a place for what was done.

mod diary;
mod player;

use crate::web::Web;
use axum::Router;
use axum::routing::{get, post};

/// The addresses of the player.
pub fn routes() -> Router<Web> {
    Router::new().route("/api/player", get(player::bundle)).route("/api/diary", post(diary::take_in))
}
