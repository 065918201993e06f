//! `/episodes/{episode}/intake` in any programme: its questions, in its words. A correction is a new version; the form starts from
//! the newest and remembers which one that was.

use super::Treated;
use crate::ctx::Ctx;
use crate::episode::{frame, path_of};
use crate::filled::Filled;
use crate::form::{Asking, Questions, Surface, pairs};
use crate::look::{Frame, Notice, NoticeKind, Problems};
use crate::page::{page, page_with, unfinished};
use crate::problem::Problem;
use crate::reading::Wrong;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kadans_app::{AppError, EpisodeAccess, NewFacts};
use kadans_plan::Form;
use kadans_text::Words;

#[derive(Template)]
#[template(path = "episode/programme/intake.html")]
struct IntakePage {
    frame: Frame,
    w: Words,
    path: String,
    episode_path: String,
    based_on: String,
    problems: Problems,
    notice: Option<Notice>,
    questions: Questions,
}

/// The newest version, or an empty form.
pub fn ask(ctx: &Ctx, treated: &Treated<'_>) -> Response {
    let mut fields = treated.intake.map(|facts| pairs(ctx.words, facts)).unwrap_or_default();
    fields.push(("based_on".to_owned(), treated.intake_version().to_string()));
    page(&IntakePage::of(ctx, treated, &Filled::with(fields), &Wrong::default()))
}

/// Shows the questions that belong to the answers, or keeps the intake.
pub async fn take(ctx: &Ctx, access: &EpisodeAccess, treated: &Treated<'_>, filled: &Filled) -> Result<Response, Problem> {
    if filled.get("do") == "look" {
        return Ok(page(&IntakePage::of(ctx, treated, filled, &Wrong::default())));
    }
    let form = treated.programme.intake();
    let answers = Asking::new(ctx.words, treated.programme.id(), &form).read(filled);
    let based_on = filled.get("based_on").parse().unwrap_or(0);
    if !answers.wrong.is_empty() {
        return Ok(unfinished(&IntakePage::of(ctx, treated, filled, &answers.wrong)));
    }
    match ctx.web.app().take_facts(access, NewFacts { facts: answers.facts, based_on }).await {
        Ok(()) => Ok(Redirect::to(&format!("{}/prescription", path_of(treated.dossier))).into_response()),
        Err(AppError::Answers(problems)) => {
            let wrong = Asking::new(ctx.words, treated.programme.id(), &form).wrong(&problems);
            Ok(unfinished(&IntakePage::of(ctx, treated, filled, &wrong)))
        }
        Err(AppError::Stale(_)) => Ok(page_with(StatusCode::CONFLICT, &IntakePage::stale(ctx, treated, filled))),
        Err(other) => Err(other.into()),
    }
}

impl IntakePage {
    fn of(ctx: &Ctx, treated: &Treated<'_>, filled: &Filled, wrong: &Wrong) -> IntakePage {
        let w = ctx.words;
        let form: Form = treated.programme.intake();
        let asking = Asking::new(w, treated.programme.id(), &form);
        let path = format!("{}/intake", path_of(treated.dossier));
        IntakePage {
            frame: Frame { path: path.clone(), ..frame(ctx, treated.dossier, w.text("intake-title")) },
            w,
            path,
            episode_path: path_of(treated.dossier),
            based_on: filled.get("based_on").to_owned(),
            problems: wrong.summary(w, |field| asking.label_of(field).unwrap_or_default()),
            notice: None,
            questions: asking.draw(filled, wrong, Surface::Desk),
        }
    }

    /// Someone else saved a version in between. What was filled in here is kept, on top of that version.
    fn stale(ctx: &Ctx, treated: &Treated<'_>, filled: &Filled) -> IntakePage {
        let (w, newest) = (ctx.words, treated.intake_version());
        let text = vec![w.count("intake-stale-what", newest), w.text("intake-stale-how")];
        let notice = Notice { kind: NoticeKind::Ask, title: w.text("intake-stale-title"), text };
        let shown = IntakePage::of(ctx, treated, filled, &Wrong::default());
        IntakePage { based_on: newest.to_string(), notice: Some(notice), ..shown }
    }
}
