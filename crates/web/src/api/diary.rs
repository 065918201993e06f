//! `POST /api/diary`: what happened on a device. An entry is on disk before its receipt says so.

use crate::ctx::Ctx;
use crate::problem::Problem;
use axum::Json;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kadans_app::Action;
use kadans_wire::diary::DiaryPost;

/// Takes in a post; a body that is no post at all is refused as a whole.
pub async fn take_in(ctx: Ctx, body: Bytes) -> Result<Response, Problem> {
    let access = ctx.may_with_own(Action::WriteOwnDiary).await?;
    let Ok(post) = DiaryPost::read(&body) else { return Ok(StatusCode::BAD_REQUEST.into_response()) };
    let receipt = ctx.web.app().take_in(&access, ctx.words, post).await?;
    Ok(Json(receipt).into_response())
}
