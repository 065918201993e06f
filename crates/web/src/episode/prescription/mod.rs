//! `/episodes/{episode}/prescription`: the proposed dose with a reason beside every number; change it inside the ranges,
//! compare it with what runs now, confirm it.
//!
//! What is chosen stands in the address, so that a proposal can be computed again without keeping anything, and what is
//! confirmed is computed once more from that choice.

mod choice;
mod proposal;

use super::{Treated, episode_id, frame, path_of, programme};
use crate::ctx::Ctx;
use crate::filled::Filled;
use crate::look::{Choices, Field, FieldKind, Frame, Notice, NoticeKind, Problems};
use crate::page::{page, page_with, unfinished};
use crate::problem::Problem;
use crate::reading::{Reading, Wrong};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_app::{Action, AppError, Confirmation, Dossier, EpisodeAccess, ProposalView};
use kadans_text::Words;
use proposal::Shown;

#[derive(Template)]
#[template(path = "episode/prescription.html")]
struct PrescriptionPage {
    frame: Frame,
    w: Words,
    path: String,
    episode_path: String,
    problems: Problems,
    notice: Option<Notice>,
    weeks: Field,
    sessions_a_week: Choices,
    goal_rung: Choices,
    start_rung: Field,
    speed: Field,
    breathing: Vec<Field>,
    locked: bool,
    shown: Option<Shown>,
    chosen: Vec<(String, String)>,
    version: usize,
    starts_on: Field,
    reason: Option<Field>,
}

/// Proposes with the programme's defaults, or with what the address says.
pub async fn propose(ctx: Ctx, Path(id): Path<String>, Query(asked): Query<Vec<(String, String)>>) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::Prescribe, episode_id(&id)?).await?;
    let dossier = ctx.web.app().dossier(&access).await?;
    if let Some(treated) = Treated::of(&ctx, &dossier) {
        return Ok(programme::prescription::propose(&ctx, &treated, asked));
    }
    if dossier.intake.is_none() {
        return Ok(Redirect::to(&format!("{}/intake", path_of(&dossier))).into_response());
    }
    let filled = if asked.is_empty() { choice::fill(&ctx, &dossier) } else { Filled::with(asked) };
    match choice::read(&ctx, &filled) {
        Ok(choice) => {
            let view = ctx.web.app().proposal(&access, Some(choice)).await?;
            Ok(page(&PrescriptionPage::of(&ctx, &view.dossier, &filled, &Wrong::default(), Some(&view))))
        }
        Err(wrong) => Ok(unfinished(&PrescriptionPage::of(&ctx, &dossier, &filled, &wrong, None))),
    }
}

/// Confirms, or comes back with what is still needed.
pub async fn confirm(ctx: Ctx, Path(id): Path<String>, filled: Filled) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::Prescribe, episode_id(&id)?).await?;
    let dossier = ctx.web.app().dossier(&access).await?;
    if let Some(treated) = Treated::of(&ctx, &dossier) {
        return programme::prescription::confirm(&ctx, &access, &treated, &filled).await;
    }
    if dossier.intake.is_none() {
        return Ok(Redirect::to(&format!("{}/intake", path_of(&dossier))).into_response());
    }
    match confirmation(&ctx, &dossier, &filled) {
        Ok(confirmation) => confirmed(&ctx, &access, &filled, confirmation).await,
        Err(wrong) => come_back(&ctx, &access, &filled, &wrong, None).await,
    }
}

async fn confirmed(ctx: &Ctx, access: &EpisodeAccess, filled: &Filled, confirmation: Confirmation) -> Result<Response, Problem> {
    let w = ctx.words;
    match ctx.web.app().confirm(access, confirmation).await {
        Ok(_) => Ok(Redirect::to(&format!("/episodes/{}", access.episode().id)).into_response()),
        Err(AppError::Field { field, why }) => {
            let wrong = Wrong::one(field, w.text(&format!("prescription-{why}")));
            come_back(ctx, access, filled, &wrong, None).await
        }
        Err(AppError::Stale(_)) => {
            let text = vec![w.text("prescription-stale-what"), w.text("prescription-stale-how")];
            let notice = Notice { kind: NoticeKind::Ask, title: w.text("prescription-stale-title"), text };
            come_back(ctx, access, filled, &Wrong::default(), Some(notice)).await
        }
        Err(AppError::Dose(_) | AppError::Gated(_)) => come_back(ctx, access, filled, &Wrong::default(), None).await,
        Err(other) => Err(other.into()),
    }
}

/// The same page again, with the proposal as it stands now.
async fn come_back(
    ctx: &Ctx,
    access: &EpisodeAccess,
    filled: &Filled,
    wrong: &Wrong,
    notice: Option<Notice>,
) -> Result<Response, Problem> {
    let status = if notice.is_some() { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = match choice::read(ctx, filled) {
        Ok(choice) => Some(ctx.web.app().proposal(access, Some(choice)).await?),
        Err(_) => None,
    };
    let dossier = match &view {
        Some(view) => view.dossier.clone(),
        None => ctx.web.app().dossier(access).await?,
    };
    let shown = PrescriptionPage { notice, ..PrescriptionPage::of(ctx, &dossier, filled, wrong, view.as_ref()) };
    Ok(page_with(status, &shown))
}

fn confirmation(ctx: &Ctx, dossier: &Dossier, filled: &Filled) -> Result<Confirmation, Wrong> {
    let choice = choice::read(ctx, filled)?;
    let mut form = Reading::of(ctx.words, filled);
    let starts_on = form.date("starts_on");
    let based_on = form.choice("based_on", |version| version.parse().ok());
    let reason = if dossier.versions.is_empty() { Some(String::new()) } else { form.words("reason", 1000) };
    match (starts_on, based_on, reason) {
        (Some(starts_on), Some(based_on), Some(reason)) => Ok(Confirmation { choice, starts_on, reason, based_on }),
        _ => Err(form.wrong()),
    }
}

impl PrescriptionPage {
    fn of(ctx: &Ctx, dossier: &Dossier, filled: &Filled, wrong: &Wrong, view: Option<&ProposalView>) -> PrescriptionPage {
        let w = ctx.words;
        let path = format!("{}/prescription", path_of(dossier));
        let version = dossier.versions.len();
        PrescriptionPage {
            frame: Frame { path: path.clone(), ..frame(ctx, dossier, w.text("prescription-title")) },
            w,
            path,
            episode_path: path_of(dossier),
            problems: wrong.summary(w, |field| choice::label(w, field)),
            notice: None,
            weeks: choice::weeks(ctx, filled, wrong),
            sessions_a_week: choice::sessions_a_week(ctx, filled, wrong),
            goal_rung: choice::goal_rung(ctx, filled, wrong),
            start_rung: choice::start_rung(ctx, filled, wrong),
            speed: choice::speed(ctx, filled, wrong),
            breathing: choice::breathing(ctx, filled, wrong),
            locked: filled.get("locked") == "yes",
            shown: view.map(|view| Shown::of(ctx, view)),
            chosen: choice::chosen(filled),
            version,
            starts_on: starts_on(w, dossier.today, filled, wrong),
            reason: (version > 0).then(|| {
                Field::new(FieldKind::Lines, "reason", choice::label(w, "reason"))
                    .filled(filled.get("reason"))
                    .wrong(wrong.of("reason"))
            }),
        }
    }
}

/// A plan usually starts on a Monday.
pub fn starts_on(w: Words, today: Date, filled: &Filled, wrong: &Wrong) -> Field {
    let typed = filled.get("starts_on");
    let monday = || {
        let ahead = (8 - today.weekday().to_monday_one_offset()) % 7;
        today.saturating_add(i64::from(ahead).days()).to_string()
    };
    let value = if typed.is_empty() { monday() } else { typed.to_owned() };
    Field::new(FieldKind::Date, "starts_on", choice::label(w, "starts_on")).filled(value).wrong(wrong.of("starts_on"))
}
