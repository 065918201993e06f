//! `GET /api/player`: all a device needs for two weeks without a network.

use crate::ctx::Ctx;
use crate::problem::Problem;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use kadans_app::Action;

/// The bundle, in the language of the person's pages.
pub async fn bundle(ctx: Ctx) -> Result<Response, Problem> {
    let access = ctx.may_with_own(Action::SeeOwnDay).await?;
    let bundle = ctx.web.app().player_bundle(&access, ctx.words).await?;
    Ok(([(header::CONTENT_TYPE, "application/json")], bundle.to_json()).into_response())
}
