//! An episode in any programme: the same pages for all of them, drawn from what the engine says.

pub mod adjust;
pub mod follow;
pub mod intake;
pub mod log;
pub mod observe;
pub mod plan;
pub mod prescription;
pub mod summary;
mod treated;
pub mod versions;
mod waits;

pub use treated::Treated;

use super::path_of;
use axum::response::{IntoResponse, Redirect, Response};
use kadans_app::Dossier;

/// Running therapy has pages of its own, and they begin here.
fn to_episode(dossier: &Dossier) -> Response {
    Redirect::to(&path_of(dossier)).into_response()
}
