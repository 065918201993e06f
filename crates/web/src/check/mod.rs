//! `/checks/{kind}`: a few questions of a programme, one to a screen, also without a script. The answers so far travel along, so
//! that nothing is kept before the last one and nothing is lost on the way.

use crate::course::text_of;
use crate::ctx::Ctx;
use crate::episode::Treated;
use crate::filled::Filled;
use crate::form::{Asking, Questions, name};
use crate::look::{Frame, Place};
use crate::page::{page, page_with};
use crate::problem::Problem;
use crate::reading::Wrong;
use crate::web::Web;
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use kadans_app::{Action, PatientAccess};
use kadans_domain::{EntryId, Event, Observation};
use kadans_plan::Form;
use kadans_text::Words;

/// The addresses of checks.
pub fn routes() -> Router<Web> {
    Router::new().route("/checks/{kind}", get(ask).post(answer))
}

#[derive(Template)]
#[template(path = "check/check.html")]
struct CheckPage {
    frame: Frame,
    w: Words,
    path: String,
    ticket: String,
    session: String,
    at: String,
    told: String,
    first: bool,
    last: bool,
    questions: Questions,
}

async fn ask(ctx: Ctx, Path(kind): Path<String>) -> Result<Response, Problem> {
    let access = ctx.may_with_own(Action::WriteOwnDiary).await?;
    let Some(own) = ctx.web.app().own_dossier(&access).await? else { return Ok(to_today()) };
    let Some(treated) = Treated::of(&ctx, &own) else { return Ok(to_today()) };
    let task = treated.standing.tasks.iter().find(|task| task.kind == kind && !task.for_therapist);
    let Some(form) = treated.programme.observation(&kind) else { return Ok(to_today()) };
    let Some(task) = task else { return Ok(to_today()) };
    let session = task.session.map_or_else(String::new, |session| session.to_string());
    let filled = Filled::with(vec![("session".to_owned(), session)]);
    let at = form.fields().next().map_or("", |field| field.id);
    Ok(page(&CheckPage::of(&ctx, &treated, &form, &kind, at, &filled, &Wrong::default())))
}

async fn answer(ctx: Ctx, Path(kind): Path<String>, filled: Filled) -> Result<Response, Problem> {
    let access = ctx.may_with_own(Action::WriteOwnDiary).await?;
    let Some(own) = ctx.web.app().own_dossier(&access).await? else { return Ok(to_today()) };
    let Some(treated) = Treated::of(&ctx, &own) else { return Ok(to_today()) };
    let Some(form) = treated.programme.observation(&kind) else { return Ok(to_today()) };
    let asking = Asking::new(ctx.words, treated.programme.id(), &form);
    let answers = asking.read(&filled);
    let asked: Vec<&str> = form.fields().filter(|field| field.is_asked(&answers.facts)).map(|field| field.id).collect();
    let here = asked.iter().position(|id| *id == filled.get("at")).unwrap_or(0);
    let show = |place: usize, wrong: &Wrong, status| {
        let at = asked.get(place).copied().unwrap_or_default();
        page_with(status, &CheckPage::of(&ctx, &treated, &form, &kind, at, &filled, wrong))
    };
    let is_wrong = |id: &str| answers.wrong.of(&name(id)).is_some();
    if filled.get("do") == "back" {
        return Ok(show(here.saturating_sub(1), &Wrong::default(), StatusCode::OK));
    }
    if asked.get(here).is_some_and(|id| is_wrong(id)) {
        return Ok(show(here, &answers.wrong, StatusCode::UNPROCESSABLE_ENTITY));
    }
    if here + 1 < asked.len() {
        return Ok(show(here + 1, &Wrong::default(), StatusCode::OK));
    }
    match asked.iter().position(|id| is_wrong(id)) {
        Some(open) => Ok(show(open, &answers.wrong, StatusCode::UNPROCESSABLE_ENTITY)),
        None => {
            let session = filled.get("session").parse().ok();
            keep(&ctx, &access, &filled, Observation { kind, session, facts: answers.facts }).await
        }
    }
}

/// Nothing is asked of this person now.
fn to_today() -> Response {
    Redirect::to(Place::Today.path()).into_response()
}

/// Writes the answers down under the ticket of the form, so that two presses are one answer.
async fn keep(ctx: &Ctx, access: &PatientAccess, filled: &Filled, told: Observation) -> Result<Response, Problem> {
    let ticket: EntryId = filled.get("ticket").parse().map_err(|_| Problem::not_found())?;
    ctx.web.app().write_own(access, ticket.uuid(), Event::Observed(told)).await?;
    Ok(to_today())
}

impl CheckPage {
    fn of(ctx: &Ctx, treated: &Treated<'_>, form: &Form, kind: &str, at: &str, filled: &Filled, wrong: &Wrong) -> CheckPage {
        let w = ctx.words;
        let asking = Asking::new(w, treated.programme.id(), form);
        let facts = asking.read(filled).facts;
        let asked: Vec<&str> = form.fields().filter(|field| field.is_asked(&facts)).map(|field| field.id).collect();
        let place = asked.iter().position(|id| *id == at).unwrap_or(0);
        let ticket: Option<EntryId> = filled.get("ticket").parse().ok();
        CheckPage {
            frame: ctx.frame(text_of(w, treated.programme.id(), "observation", kind)).at(Place::Today).in_course(),
            w,
            path: format!("/checks/{kind}"),
            ticket: ticket.map_or_else(|| ctx.web.app().ticket().to_string(), |id| id.to_string()),
            session: filled.get("session").to_owned(),
            at: at.to_owned(),
            told: w.with("check-place", &[("n", (place + 1).into()), ("of", asked.len().into())]),
            first: place == 0,
            last: place + 1 == asked.len()
                && form.fields().all(|field| field.asked_when.as_ref().is_none_or(|(id, _)| *id != at)),
            questions: asking.draw_one(filled, wrong, at),
        }
    }
}
