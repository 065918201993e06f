//! `/episodes/{episode}/intake`: questions before the start, calibration with the talk test, and what surrounds the running.
//!
//! A correction is a new version; the form starts from the newest and remembers which one that was.

mod fill;
mod form;
mod read;
mod screening;
mod trial;

use super::block::{Block, advice, blocks, unanswered};
use super::{Treated, episode_id, frame, path_of, programme};
use crate::ctx::Ctx;
use crate::filled::Filled;
use crate::look::{Choices, Field, Frame, Notice, NoticeKind, Problems};
use crate::page::{page, page_with, unfinished};
use crate::patient::age;
use crate::problem::Problem;
use crate::reading::Wrong;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use form::{BlockRow, goals};
use kadans_app::{Action, AppError, Dossier, EpisodeAccess, NewIntake};
use kadans_domain::{Event, GoalChoice};
use kadans_plan::running::blocks::check_blocks;
use kadans_plan::running::screening::{forbids, gates};
use kadans_text::Words;
use read::IntakeForm;
use screening::Question;
use trial::TrialRow;

#[derive(Template)]
#[template(path = "episode/intake.html")]
struct IntakePage {
    frame: Frame,
    w: Words,
    path: String,
    episode_path: String,
    based_on: String,
    ticket: String,
    problems: Problems,
    notice: Option<Notice>,
    blocks: Vec<Block>,
    advice: Vec<String>,
    questions: Vec<Question>,
    trials: Vec<TrialRow>,
    capacity: Vec<Field>,
    calibrated: Choices,
    age: Option<Field>,
    age_told: Option<String>,
    resting_hr: Field,
    buddy: Choices,
    confirmed: bool,
    times: Vec<BlockRow>,
    goals: Choices,
}

/// Shows the newest version, or an empty form.
pub async fn ask(ctx: Ctx, Path(id): Path<String>) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::TakeIntake, episode_id(&id)?).await?;
    let dossier = ctx.web.app().dossier(&access).await?;
    if let Some(treated) = Treated::of(&ctx, &dossier) {
        return Ok(programme::intake::ask(&ctx, &treated));
    }
    let filled = fill::from_dossier(ctx.words, &dossier, ctx.web.app().ticket().to_string());
    let mut shown = IntakePage::of(&ctx, &dossier, &filled, &Wrong::default());
    shown.show_gates(&ctx, &dossier);
    Ok(page(&shown))
}

/// Computes the trials, or keeps the intake; what was filled in stays either way.
pub async fn take(ctx: Ctx, Path(id): Path<String>, filled: Filled) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::TakeIntake, episode_id(&id)?).await?;
    let dossier = ctx.web.app().dossier(&access).await?;
    if let Some(treated) = Treated::of(&ctx, &dossier) {
        return programme::intake::take(&ctx, &access, &treated, &filled).await;
    }
    if filled.get("do") == "calculate" {
        let wrong = trial::only_wrong(ctx.words, &filled);
        return Ok(page(&IntakePage::of(&ctx, &dossier, &filled, &wrong)));
    }
    match read::intake(&ctx, &dossier, &filled) {
        Ok(form) => keep(&ctx, &access, &dossier, &filled, form).await,
        Err(wrong) => Ok(unfinished(&IntakePage::of(&ctx, &dossier, &filled, &wrong))),
    }
}

async fn keep(
    ctx: &Ctx,
    access: &EpisodeAccess,
    dossier: &Dossier,
    filled: &Filled,
    form: IntakeForm,
) -> Result<Response, Problem> {
    let blocked = forbids(&gates(&ctx.web.app().content().programmes.running_therapy.screening, &form.intake));
    match ctx.web.app().take_intake(access, NewIntake { intake: form.intake, based_on: form.based_on }).await {
        Ok(()) => {}
        Err(AppError::Stale(_)) => return Ok(page_with(StatusCode::CONFLICT, &IntakePage::stale(ctx, dossier, filled))),
        Err(other) => return Err(other.into()),
    }
    if let Some(goal) = form.goal.filter(|goal| dossier.course.goal.as_ref() != Some(goal)) {
        let access = ctx.may_with_episode(Action::WriteDiary, dossier.episode.id).await?;
        ctx.web.app().write(&access, form.ticket.uuid(), Event::Goal(GoalChoice { goal })).await?;
    }
    let next = if blocked { "intake" } else { "prescription" };
    Ok(Redirect::to(&format!("{}/{next}", path_of(dossier))).into_response())
}

impl IntakePage {
    fn of(ctx: &Ctx, dossier: &Dossier, filled: &Filled, wrong: &Wrong) -> IntakePage {
        let w = ctx.words;
        let programme = &ctx.web.app().content().programmes.running_therapy;
        let path = format!("{}/intake", path_of(dossier));
        IntakePage {
            frame: Frame { path: path.clone(), ..frame(ctx, dossier, w.text("intake-title")) },
            w,
            path,
            episode_path: path_of(dossier),
            based_on: filled.get("based_on").to_owned(),
            ticket: filled.get("ticket").to_owned(),
            problems: wrong.summary(w, |field| form::label(w, field)),
            notice: None,
            blocks: Vec::new(),
            advice: Vec::new(),
            questions: screening::questions(w, &programme.screening, filled, wrong),
            trials: trial::rows(ctx, dossier.referral.indication, filled, wrong),
            capacity: form::capacity(w, filled, wrong),
            calibrated: form::calibrated(w, filled, wrong),
            age: dossier.patient.born_on.is_none().then(|| form::age(w, filled, wrong)),
            age_told: dossier.patient.born_on.map(|born| w.with("intake-age-told", &[("age", age(born, dossier.today).into())])),
            resting_hr: form::resting_hr(w, filled, wrong),
            buddy: form::buddy(w, filled, wrong),
            confirmed: filled.get("confirmed") == "yes",
            times: form::times(w, &programme.time_blocks, filled, wrong),
            goals: goals(w, &programme.goals, dossier.referral.indication, filled, wrong),
        }
    }

    /// Someone else saved a version in between. What was filled in here is kept, on top of that version.
    fn stale(ctx: &Ctx, dossier: &Dossier, filled: &Filled) -> IntakePage {
        let w = ctx.words;
        let newest = dossier.intake.as_ref().map_or(0, |taken| taken.record.version);
        let mut shown = IntakePage::of(ctx, dossier, filled, &Wrong::default());
        shown.based_on = newest.to_string();
        shown.notice = Some(Notice {
            kind: NoticeKind::Ask,
            title: w.text("intake-stale-title"),
            text: vec![w.count("intake-stale-what", newest), w.text("intake-stale-how")],
        });
        shown
    }

    fn show_gates(&mut self, ctx: &Ctx, dossier: &Dossier) {
        let Some(taken) = &dossier.intake else { return };
        let content = ctx.web.app().content();
        let found = gates(&content.programmes.running_therapy.screening, &taken.intake);
        self.blocks = blocks(self.w, content, &found);
        self.advice = advice(self.w, &found);
        let booked = check_blocks(&content.programmes.running_therapy.time_blocks, &taken.intake.company.blocks);
        self.advice.extend(advice(self.w, &booked.gates));
        self.notice = unanswered(self.w, &found);
    }
}
