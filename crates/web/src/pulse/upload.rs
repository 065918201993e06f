//! `POST /api/pulse/recordings?entry=…&person=…`: the tape of a practice, sent when there is a network. Its entry is in the diary first;
//! until then the answer is "not found", and the device tries again.

use super::entry_id;
use crate::ctx::Ctx;
use crate::problem::Problem;
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::StatusCode;
use kadans_app::{Action, AppError};
use serde::Deserialize;

/// Whose recording this is, and of which practice.
#[derive(Deserialize)]
pub struct Label {
    entry: Option<String>,
    person: Option<String>,
}

/// Keeps a tape. Sending it again changes nothing.
pub async fn keep(ctx: Ctx, Query(label): Query<Label>, tape: Bytes) -> Result<StatusCode, Problem> {
    let access = ctx.may_with_own(Action::RecordPulse).await?;
    let (Some(entry), Some(person)) = (label.entry, label.person) else {
        return Err(AppError::Field { field: "entry", why: "needed" }.into());
    };
    ctx.web.app().keep_recording(&access, &person, entry_id(&entry)?, &tape).await?;
    Ok(StatusCode::NO_CONTENT)
}
