//! `/episodes/{episode}/observations/new?kind=…`: a check, a card or a test, written down by the therapist.

use super::{Treated, to_episode};
use crate::course::text_of;
use crate::ctx::Ctx;
use crate::episode::{episode_id, frame, path_of};
use crate::filled::Filled;
use crate::form::{Asking, Questions, Surface};
use crate::look::{Frame, Problems};
use crate::page::{page, unfinished};
use crate::problem::Problem;
use crate::reading::Wrong;
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use kadans_app::{Action, AppError};
use kadans_domain::{EntryId, Event, Observation};
use kadans_plan::Form;
use kadans_text::Words;

#[derive(Template)]
#[template(path = "episode/programme/observe.html")]
struct ObservePage {
    frame: Frame,
    w: Words,
    path: String,
    episode_path: String,
    ticket: String,
    kind: String,
    session: String,
    hint: Option<String>,
    problems: Problems,
    questions: Questions,
}

/// The questions of this kind.
pub async fn ask(ctx: Ctx, Path(id): Path<String>, Query(asked): Query<Vec<(String, String)>>) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::WriteDiary, episode_id(&id)?).await?;
    let dossier = ctx.web.app().dossier(&access).await?;
    let Some(treated) = Treated::of(&ctx, &dossier) else { return Ok(to_episode(&dossier)) };
    let filled = Filled::with(asked);
    let Some(form) = treated.programme.observation(filled.get("kind")) else { return Ok(to_episode(&dossier)) };
    Ok(page(&ObservePage::of(&ctx, &treated, &form, &filled, &Wrong::default())))
}

/// Keeps the answers as one entry of the diary.
pub async fn record(ctx: Ctx, Path(id): Path<String>, filled: Filled) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::WriteDiary, episode_id(&id)?).await?;
    let dossier = ctx.web.app().dossier(&access).await?;
    let Some(treated) = Treated::of(&ctx, &dossier) else { return Ok(to_episode(&dossier)) };
    let Some(form) = treated.programme.observation(filled.get("kind")) else { return Ok(to_episode(&dossier)) };
    if filled.get("do") == "look" {
        return Ok(page(&ObservePage::of(&ctx, &treated, &form, &filled, &Wrong::default())));
    }
    let answers = Asking::new(ctx.words, treated.programme.id(), &form).read(&filled);
    let ticket: Option<EntryId> = filled.get("ticket").parse().ok();
    let (Some(ticket), true) = (ticket, answers.wrong.is_empty()) else {
        return Ok(unfinished(&ObservePage::of(&ctx, &treated, &form, &filled, &answers.wrong)));
    };
    let event =
        Observation { kind: filled.get("kind").to_owned(), session: filled.get("session").parse().ok(), facts: answers.facts };
    match ctx.web.app().write(&access, ticket.uuid(), Event::Observed(event)).await {
        Ok(()) => Ok(Redirect::to(&path_of(&dossier)).into_response()),
        Err(AppError::Answers(problems)) => {
            let wrong = Asking::new(ctx.words, treated.programme.id(), &form).wrong(&problems);
            Ok(unfinished(&ObservePage::of(&ctx, &treated, &form, &filled, &wrong)))
        }
        Err(other) => Err(other.into()),
    }
}

impl ObservePage {
    fn of(ctx: &Ctx, treated: &Treated<'_>, form: &Form, filled: &Filled, wrong: &Wrong) -> ObservePage {
        let (w, kind) = (ctx.words, filled.get("kind"));
        let asking = Asking::new(w, treated.programme.id(), form);
        let hint = format!("{}-observation-{}-hint", treated.programme.id().0, crate::course::hyphens(kind));
        let path = format!("{}/observations/new", path_of(treated.dossier));
        let ticket: Option<EntryId> = filled.get("ticket").parse().ok();
        ObservePage {
            frame: Frame {
                path: path_of(treated.dossier),
                ..frame(ctx, treated.dossier, text_of(w, treated.programme.id(), "observation", kind))
            },
            w,
            path,
            episode_path: path_of(treated.dossier),
            ticket: ticket.map_or_else(|| ctx.web.app().ticket().to_string(), |id| id.to_string()),
            kind: kind.to_owned(),
            session: filled.get("session").to_owned(),
            hint: w.has(&hint).then(|| w.text(&hint)),
            problems: wrong.summary(w, |field| asking.label_of(field).unwrap_or_default()),
            questions: asking.draw(filled, wrong, Surface::Desk),
        }
    }
}
