//! `/episodes/{episode}/voices`: what patients said about their sessions. A note comes in when its person sends it, and not before.

use crate::ctx::Ctx;
use crate::look::Frame;
use crate::page::page;
use crate::problem::Problem;
use crate::web::Web;
use askama::Template;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, Query};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use kadans_app::{Action, AppError, Dossier, MAX_VOICE};
use kadans_domain::{EntryId, EpisodeId};
use kadans_text::Words;
use serde::Deserialize;

/// The addresses of spoken notes.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/api/voice", post(keep).layer(DefaultBodyLimit::max(MAX_VOICE)))
        .route("/episodes/{episode}/voices", get(list))
        .route("/episodes/{episode}/voices/{entry}", get(sound))
}

/// Whose note this is, and about which session.
#[derive(Deserialize)]
struct Label {
    entry: Option<String>,
    person: Option<String>,
}

/// Keeps a note. Sending it again changes nothing; until its session is in the diary the answer is "not found".
async fn keep(ctx: Ctx, Query(label): Query<Label>, headers: HeaderMap, sound: Bytes) -> Result<StatusCode, Problem> {
    let access = ctx.may_with_own(Action::WriteOwnDiary).await?;
    let (Some(entry), Some(person)) = (label.entry, label.person) else {
        return Err(AppError::Field { field: "entry", why: "needed" }.into());
    };
    let media = headers.get(header::CONTENT_TYPE).and_then(|told| told.to_str().ok()).unwrap_or_default();
    ctx.web.app().keep_voice(&access, &person, entry_id(&entry)?, media, &sound).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Template)]
#[template(path = "voice/list.html")]
struct VoicesPage {
    frame: Frame,
    w: Words,
    /// When each session was, and where its note is.
    notes: Vec<(String, String)>,
}

async fn list(ctx: Ctx, Path(episode): Path<String>) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::Follow, episode_id(&episode)?).await?;
    let (w, app) = (ctx.words, ctx.web.app());
    let dossier = app.dossier(&access).await?;
    let spoken = app.voices(&access).await?;
    let notes =
        spoken.iter().rev().map(|entry| (day(w, &dossier, *entry), format!("/episodes/{episode}/voices/{entry}"))).collect();
    Ok(page(&VoicesPage { frame: crate::episode::frame(&ctx, &dossier, w.text("voice-title")), w, notes }))
}

async fn sound(ctx: Ctx, Path((episode, entry)): Path<(String, String)>) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::Follow, episode_id(&episode)?).await?;
    let voice = ctx.web.app().voice(&access, entry_id(&entry)?).await?;
    Ok(([(header::CONTENT_TYPE, voice.media)], voice.bytes).into_response())
}

fn day(w: Words, dossier: &Dossier, session: EntryId) -> String {
    let entry = dossier.entries.iter().find(|entry| entry.id == session);
    entry.map_or_else(String::new, |entry| w.near_date(entry.local_date(), dossier.today))
}

fn entry_id(text: &str) -> Result<EntryId, Problem> {
    text.parse().map_err(|_| Problem::not_found())
}

fn episode_id(text: &str) -> Result<EpisodeId, Problem> {
    text.parse().map_err(|_| Problem::not_found())
}
