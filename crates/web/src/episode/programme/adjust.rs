//! `/episodes/{episode}/adjust`: parts of the dose set by hand, inside the programme's range, with a reason. What is not changed is
//! not written down.

use super::{Treated, to_episode};
use crate::ctx::Ctx;
use crate::episode::{episode_id, frame, path_of};
use crate::filled::Filled;
use crate::form::{Asking, Questions, Surface, pairs};
use crate::look::{Field, FieldKind, Frame, Problems};
use crate::page::{page, unfinished};
use crate::problem::Problem;
use crate::reading::{Reading, Wrong};
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kadans_app::{Action, AppError};
use kadans_domain::{Adjustment, EntryId, Event, Facts};
use kadans_plan::Form;
use kadans_text::Words;

#[derive(Template)]
#[template(path = "episode/programme/adjust.html")]
struct AdjustPage {
    frame: Frame,
    w: Words,
    path: String,
    episode_path: String,
    /// An id for each entry this form may write, so that sending it twice writes once.
    tickets: Vec<(String, String)>,
    problems: Problems,
    questions: Questions,
    reason: Field,
}

/// What may be set, as it holds today.
pub async fn ask(ctx: Ctx, Path(id): Path<String>) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::WriteDiary, episode_id(&id)?).await?;
    let dossier = ctx.web.app().dossier(&access).await?;
    let Some(treated) = Treated::of(&ctx, &dossier) else { return Ok(to_episode(&dossier)) };
    let form = treated.adjustable();
    let now = pairs(ctx.words, &form.filled(&Facts::new()));
    Ok(page(&AdjustPage::of(&ctx, &treated, &form, &Filled::with(now), &Wrong::default())))
}

/// Writes each change as an entry of its own.
pub async fn set(ctx: Ctx, Path(id): Path<String>, filled: Filled) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::WriteDiary, episode_id(&id)?).await?;
    let dossier = ctx.web.app().dossier(&access).await?;
    let Some(treated) = Treated::of(&ctx, &dossier) else { return Ok(to_episode(&dossier)) };
    let form = treated.adjustable();
    if filled.get("do") == "look" {
        return Ok(page(&AdjustPage::of(&ctx, &treated, &form, &filled, &Wrong::default())));
    }
    let answers = Asking::new(ctx.words, treated.programme.id(), &form).read(&filled);
    let mut rest = Reading::of(ctx.words, &filled);
    let reason = rest.words("reason", 1000);
    let mut wrong = answers.wrong.and(rest.wrong());
    let now = form.filled(&Facts::new());
    let changed: Vec<_> = answers.facts.iter().filter(|(what, to)| now.get(what) != Some(*to)).collect();
    if changed.is_empty() && wrong.is_empty() {
        wrong.add("reason", ctx.words.text("adjust-nothing"));
    }
    let (Some(reason), true) = (reason, wrong.is_empty()) else {
        return Ok(unfinished(&AdjustPage::of(&ctx, &treated, &form, &filled, &wrong)));
    };
    for (what, to) in changed {
        let ticket: EntryId = filled.get(&ticket_of(what)).parse().map_err(|_| AppError::Stale("form"))?;
        let event = Adjustment { what: what.to_owned(), to: to.clone(), reason: reason.clone() };
        ctx.web.app().write(&access, ticket.uuid(), Event::Adjusted(event)).await?;
    }
    Ok(Redirect::to(&path_of(&dossier)).into_response())
}

fn ticket_of(what: &str) -> String {
    format!("ticket_{what}")
}

impl AdjustPage {
    fn of(ctx: &Ctx, treated: &Treated<'_>, form: &Form, filled: &Filled, wrong: &Wrong) -> AdjustPage {
        let w = ctx.words;
        let asking = Asking::new(w, treated.programme.id(), form);
        let ticket = |id: &str| {
            let kept: Option<EntryId> = filled.get(&ticket_of(id)).parse().ok();
            (ticket_of(id), kept.map_or_else(|| ctx.web.app().ticket().to_string(), |id| id.to_string()))
        };
        let path = format!("{}/adjust", path_of(treated.dossier));
        AdjustPage {
            frame: Frame { path: path.clone(), ..frame(ctx, treated.dossier, w.text("adjust-title")) },
            w,
            path,
            episode_path: path_of(treated.dossier),
            tickets: form.fields().map(|field| ticket(field.id)).collect(),
            problems: wrong.summary(w, |field| asking.label_of(field).unwrap_or_else(|| w.text("prescription-reason"))),
            questions: asking.draw(filled, wrong, Surface::Desk),
            reason: Field::new(FieldKind::Lines, "reason", w.text("prescription-reason"))
                .filled(filled.get("reason"))
                .wrong(wrong.of("reason")),
        }
    }
}
