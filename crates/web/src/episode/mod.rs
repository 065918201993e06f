//! `/episodes/{episode}`: one episode of care, from intake to discharge.

mod assessment;
mod block;
mod dashboard;
mod decide;
mod dose;
mod follow;
mod intake;
mod prescription;
mod programme;
mod summary;

pub use programme::Treated;

use crate::ctx::Ctx;
use crate::look::{Frame, Place};
use crate::problem::Problem;
use crate::web::Web;
use axum::Router;
use axum::routing::{get, post};
use kadans_app::Dossier;
use kadans_domain::EpisodeId;

/// The addresses of an episode, in the order in which care goes.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/episodes/{episode}", get(follow::show))
        .route("/episodes/{episode}/intake", get(intake::ask).post(intake::take))
        .route("/episodes/{episode}/prescription", get(prescription::propose).post(prescription::confirm))
        .route("/episodes/{episode}/plan", get(programme::plan::show))
        .route("/episodes/{episode}/plan/print", get(programme::plan::print))
        .route("/episodes/{episode}/versions", get(programme::versions::show))
        .route("/episodes/{episode}/adjust", get(programme::adjust::ask).post(programme::adjust::set))
        .route("/episodes/{episode}/observations/new", get(programme::observe::ask).post(programme::observe::record))
        .route("/episodes/{episode}/log", get(programme::log::ask).post(programme::log::keep))
        .route("/episodes/{episode}/assessments/new", get(assessment::ask).post(assessment::record))
        .route("/episodes/{episode}/dose", post(decide::set_dose))
        .route("/episodes/{episode}/phase", post(decide::set_phase))
        .route("/episodes/{episode}/pause", post(decide::pause))
        .route("/episodes/{episode}/clearance", post(decide::clear))
        .route("/episodes/{episode}/alerts", post(decide::acknowledge))
        .route("/episodes/{episode}/discharge", post(decide::discharge))
        .route("/episodes/{episode}/summary", get(summary::show))
}

fn episode_id(text: &str) -> Result<EpisodeId, Problem> {
    text.parse().map_err(|_| Problem::not_found())
}

fn path_of(dossier: &Dossier) -> String {
    format!("/episodes/{}", dossier.episode.id)
}

/// The frame of a page below an episode.
pub fn frame(ctx: &Ctx, dossier: &Dossier, title: String) -> Frame {
    let caseload = ctx.words.text("nav-caseload");
    ctx.frame(title)
        .at(Place::Caseload)
        .below(caseload, Place::Caseload.path())
        .below(dossier.patient.name.as_str(), path_of(dossier))
}
