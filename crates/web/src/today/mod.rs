//! `/today`: one thing to do, the small question that goes with it, and the breathing.

mod programme;
mod question;
mod session;
mod task;
mod week;
mod why;

use crate::ctx::Ctx;
use crate::episode::Treated;
use crate::filled::Filled;
use crate::look::{Frame, Notice, NoticeKind, Place, Week};
use crate::page::{page, unfinished};
use crate::problem::Problem;
use crate::web::Web;
use askama::Template;
use axum::Router;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use jiff::tz::TimeZone;
use kadans_app::{Action, AppError, Day, PatientAccess, Task};
use kadans_domain::{EntryId, Event};
use kadans_text::Words;
use question::{MorningForm, MotivationForm};
use task::TaskView;

/// The addresses of a patient's day.
pub fn routes() -> Router<Web> {
    Router::new().route("/today", get(show)).route("/today/motivation", post(motivation)).route("/today/morning", post(morning))
}

#[derive(Template)]
#[template(path = "today/today.html")]
struct TodayPage {
    frame: Frame,
    w: Words,
    date: String,
    week: Option<Week>,
    task: TaskView,
    morning: Option<MorningForm>,
    motivation: Option<MotivationForm>,
    breathing: Option<BreathingView>,
    check_in: Option<Notice>,
}

/// The breathing of today: so many beats, so many done.
struct BreathingView {
    told: String,
    beats: Vec<bool>,
}

async fn show(ctx: Ctx) -> Result<Response, Problem> {
    let access = ctx.may_with_own(Action::SeeOwnDay).await?;
    let dossier = ctx.web.app().own_dossier(&access).await?;
    if let Some(treated) = dossier.as_ref().and_then(|dossier| Treated::of(&ctx, dossier)) {
        return Ok(programme::show(&ctx, &treated, hour(&ctx, &access).await?));
    }
    Ok(page(&TodayPage::of(&ctx, &access, None, None).await?))
}

/// The hour of the day where the practice is.
async fn hour(ctx: &Ctx, access: &PatientAccess) -> Result<u8, Problem> {
    let zone = ctx.web.app().practice(access.practice()).await?.zone;
    let zone = TimeZone::get(&zone).unwrap_or(TimeZone::UTC);
    Ok(zone.to_datetime(ctx.web.app().now()).hour().unsigned_abs())
}

async fn motivation(ctx: Ctx, filled: Filled) -> Result<Response, Problem> {
    match question::motivation_of(&filled) {
        Some(event) => write(&ctx, &filled, event).await,
        None => {
            let access = ctx.may_with_own(Action::SeeOwnDay).await?;
            Ok(unfinished(&TodayPage::of(&ctx, &access, None, Some(&filled)).await?))
        }
    }
}

async fn morning(ctx: Ctx, filled: Filled) -> Result<Response, Problem> {
    match question::morning_of(&filled) {
        Some(event) => write(&ctx, &filled, event).await,
        None => {
            let access = ctx.may_with_own(Action::SeeOwnDay).await?;
            Ok(unfinished(&TodayPage::of(&ctx, &access, Some(&filled), None).await?))
        }
    }
}

/// Writes an answer down under the ticket of its form, so that two presses are one answer.
async fn write(ctx: &Ctx, filled: &Filled, event: Event) -> Result<Response, Problem> {
    let access = ctx.may_with_own(Action::WriteOwnDiary).await?;
    let ticket: EntryId = filled.get("ticket").parse().map_err(|_| AppError::Field { field: "ticket", why: "unknown" })?;
    ctx.web.app().write_own(&access, ticket.uuid(), event).await?;
    Ok(Redirect::to("/today").into_response())
}

impl TodayPage {
    /// While a stop stands nothing is asked: the one thing then is a human being.
    async fn of(
        ctx: &Ctx,
        access: &PatientAccess,
        morning: Option<&Filled>,
        motivation: Option<&Filled>,
    ) -> Result<TodayPage, Problem> {
        let (w, app) = (ctx.words, ctx.web.app());
        let day = app.day(access).await?;
        let today = app.today(access.practice()).await?;
        let programme = &app.content().programmes.running_therapy;
        let ticket = app.ticket().to_string();
        let quiet = day.as_ref().is_some_and(|day| day.task == Task::Stopped);
        let asked = day.as_ref().and_then(|day| day.morning_check).filter(|_| !quiet);
        let ask_motivation = !quiet && asked.is_none() && day.as_ref().is_some_and(|day| day.ask_motivation);
        Ok(TodayPage {
            frame: ctx.frame(w.text("nav-today")).at(Place::Today),
            w,
            date: w.date(today),
            week: day.as_ref().and_then(|day| week::week(w, &day.dossier.course, today)),
            task: day.as_ref().map_or_else(|| TaskView::waiting(w), |day| TaskView::of(w, programme, day)),
            morning: asked.map(|session| MorningForm::new(w, session, &ticket, morning)),
            motivation: ask_motivation.then(|| MotivationForm::new(w, &ticket, motivation)),
            breathing: day.as_ref().and_then(|day| BreathingView::of(w, day)),
            check_in: day.as_ref().and_then(|day| check_in(w, day)),
        })
    }
}

impl BreathingView {
    /// Nothing when no breathing was prescribed.
    fn of(w: Words, day: &Day) -> Option<BreathingView> {
        let times = day.dossier.course.breathing_dose?.times_a_day;
        let done = day.breathing_done;
        Some(BreathingView {
            told: w.with("today-breathing-done", &[("n", done.into()), ("of", times.into())]),
            beats: (0..u16::from(times)).map(|beat| beat < done).collect(),
        })
    }
}

/// A long absence of motivation, or of any word, gets one kind sentence; the therapist is told by the same signal.
fn check_in(w: Words, day: &Day) -> Option<Notice> {
    use kadans_plan::running::course::AlertKind::{CheckIn, Relapse};
    let alert = day.dossier.course.alerts.iter().find(|a| matches!(a.kind, Relapse | CheckIn) && !a.acknowledged)?;
    let key = if alert.kind == Relapse { "today-relapse" } else { "today-check-in" };
    let therapist = day.dossier.therapist.1.as_str();
    Some(Notice {
        kind: NoticeKind::Calm,
        title: w.text(&format!("{key}-title")),
        text: vec![w.with(&format!("{key}-what"), &[("therapist", therapist.into())])],
    })
}
