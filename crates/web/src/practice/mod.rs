//! The practice: who works there, and who saw and did what.

mod audit;
mod link;
mod members;

use crate::web::Web;
use axum::Router;
use axum::routing::{get, post};

/// The addresses of the administrator.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/practice", get(members::list))
        .route("/practice/members", post(members::add))
        .route("/practice/members/{member}/link", post(link::renew))
        .route("/practice/audit", get(audit::trail))
}
