//! What a therapist decides while following: the next dose, days off, lifting a stop, dealing with an alert, discharge.
//! Each has its own permission, and each says why.

use super::episode_id;
use super::follow::{Refused, again};
use crate::ctx::Ctx;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::reading::{Reading, Wrong};
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kadans_app::{Action, AppError};
use kadans_domain::{Adjustment, Clearance, EntryId, EpisodeId, Event, Fact, Override, Pause};
use kadans_plan::running::course::{PHASE, Phase};
use kadans_text::Words;

/// Words that say why.
const REASON: usize = 1000;
/// Words that say why somebody is away.
const PAUSE_REASON: usize = 200;
/// The ladder of the programme has fewer rungs than this.
const RUNGS: i64 = 40;

/// Sets the next rung by hand; also how an offered step is accepted.
pub async fn set_dose(ctx: Ctx, Path(id): Path<String>, filled: Filled) -> Result<Response, Problem> {
    let read = |form: &mut Reading<'_>| {
        let rung = form.whole("rung", 1, RUNGS);
        let reason = form.words("rung_reason", REASON);
        Some(Event::Override(Override { rung: u8::try_from(rung?).ok()?, reason: reason? }))
    };
    write(&ctx, &id, &filled, Action::WriteDiary, read).await
}

/// The phase of recovery, by the tasks that were done.
pub async fn set_phase(ctx: Ctx, Path(id): Path<String>, filled: Filled) -> Result<Response, Problem> {
    let read = |form: &mut Reading<'_>| {
        let phase = form.choice("phase", Phase::from_code);
        let reason = form.words("phase_reason", REASON);
        let to = Fact::Code(phase?.code().to_owned());
        Some(Event::Adjusted(Adjustment { what: PHASE.to_owned(), to, reason: reason? }))
    };
    write(&ctx, &id, &filled, Action::WriteDiary, read).await
}

/// Planned days off.
pub async fn pause(ctx: Ctx, Path(id): Path<String>, filled: Filled) -> Result<Response, Problem> {
    let read = |form: &mut Reading<'_>| {
        let (from, to) = (form.date("pause_from"), form.date("pause_to"));
        let reason = form.words("pause_reason", PAUSE_REASON);
        Some(Event::Pause(Pause { from: from?, to: to?, reason: reason? }))
    };
    write(&ctx, &id, &filled, Action::WriteDiary, read).await
}

/// Says that an alert was seen, and what was done.
pub async fn acknowledge(ctx: Ctx, Path(id): Path<String>, filled: Filled) -> Result<Response, Problem> {
    let read = |form: &mut Reading<'_>| {
        let alert = form.words("alert", 200);
        let note = form.words("note", REASON);
        Some(Event::AlertAcknowledged { alert: alert?, note: note? })
    };
    write(&ctx, &id, &filled, Action::AcknowledgeAlert, read).await
}

/// Ends the episode.
pub async fn discharge(ctx: Ctx, Path(id): Path<String>, filled: Filled) -> Result<Response, Problem> {
    let read = |form: &mut Reading<'_>| Some(Event::Discharge { reason: form.words("discharge_reason", REASON)? });
    write(&ctx, &id, &filled, Action::Discharge, read).await
}

/// Lifts a stop, or a block that the screening found.
pub async fn clear(ctx: Ctx, Path(id): Path<String>, filled: Filled) -> Result<Response, Problem> {
    if !filled.get("item").is_empty() {
        return lift(&ctx, &id, &filled).await;
    }
    let read = |form: &mut Reading<'_>| {
        let of = form.choice("stop", |entry| entry.parse::<EntryId>().ok());
        let reason = form.words("reason", REASON);
        Some(Event::Clearance(Clearance { of: of?, reason: reason? }))
    };
    write(&ctx, &id, &filled, Action::ClearStop, read).await
}

async fn lift(ctx: &Ctx, id: &str, filled: &Filled) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::ClearStop, episode_id(id)?).await?;
    match ctx.web.app().lift_block(&access, filled.get("item"), filled.get("reason")).await {
        Ok(()) => Ok(Redirect::to(&format!("/episodes/{id}/intake")).into_response()),
        Err(AppError::Field { field, .. }) => {
            let wrong = Wrong::one(field, ctx.words.text("form-required"));
            again(ctx, access.episode().id, Refused { filled, wrong }).await
        }
        Err(other) => Err(other.into()),
    }
}

/// Asks permission, reads, writes. A form that cannot go on comes back in its page.
async fn write(
    ctx: &Ctx,
    id: &str,
    filled: &Filled,
    action: Action,
    read: impl FnOnce(&mut Reading<'_>) -> Option<Event>,
) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(action, episode_id(id)?).await?;
    let episode: EpisodeId = access.episode().id;
    let mut form = Reading::of(ctx.words, filled);
    let ticket = form.choice("ticket", |id| id.parse::<EntryId>().ok());
    let event = read(&mut form);
    let wrong = form.wrong();
    let (Some(ticket), Some(event), true) = (ticket, event, wrong.is_empty()) else {
        return again(ctx, episode, Refused { filled, wrong }).await;
    };
    match ctx.web.app().write(&access, ticket.uuid(), event).await {
        Ok(()) => Ok(Redirect::to(&format!("/episodes/{episode}")).into_response()),
        Err(AppError::Field { field, why }) => {
            let wrong = Wrong::one(field_in_form(field, action), sentence(ctx.words, why));
            again(ctx, episode, Refused { filled, wrong }).await
        }
        Err(other) => Err(other.into()),
    }
}

/// Several small forms share a page, so each has its own names.
fn field_in_form(field: &str, action: Action) -> String {
    match (field, action) {
        ("to", _) => "pause_to".to_owned(),
        ("reason", Action::WriteDiary) => "rung_reason".to_owned(),
        ("reason", Action::Discharge) => "discharge_reason".to_owned(),
        (other, _) => other.to_owned(),
    }
}

fn sentence(w: Words, why: &str) -> String {
    w.text(if why == "needed" { "form-required" } else { "follow-out-of-range" })
}
