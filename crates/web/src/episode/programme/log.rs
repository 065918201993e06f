//! `/episodes/{episode}/log`: a session written up from a log on paper, by keyboard: few answers, and done.

use super::{Treated, to_episode};
use crate::ctx::Ctx;
use crate::episode::{episode_id, frame, path_of};
use crate::filled::Filled;
use crate::form::{Asking, Questions, Surface};
use crate::look::{Field, FieldKind, Frame, Problems};
use crate::page::{page, unfinished};
use crate::problem::Problem;
use crate::reading::{Reading, Wrong};
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::civil::Time;
use kadans_app::{Action, AppError};
use kadans_content::say;
use kadans_domain::EntryId;
use kadans_plan::Session;
use kadans_text::Words;

/// Sessions that can be written up: the next, and those after it.
const OFFERED: usize = 12;
/// When nobody says at what time it was.
const USUAL_TIME: &str = "12:00";

#[derive(Template)]
#[template(path = "episode/programme/log.html")]
struct LogPage {
    frame: Frame,
    w: Words,
    path: String,
    episode_path: String,
    ticket: String,
    session: String,
    sessions: Vec<(u16, String, bool)>,
    problems: Problems,
    when: Vec<Field>,
    questions: Option<Questions>,
}

/// The log of the next session, or of the one that the address names.
pub async fn ask(ctx: Ctx, Path(id): Path<String>, Query(asked): Query<Vec<(String, String)>>) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::WriteDiary, episode_id(&id)?).await?;
    let dossier = ctx.web.app().dossier(&access).await?;
    let Some(treated) = Treated::of(&ctx, &dossier) else { return Ok(to_episode(&dossier)) };
    Ok(page(&LogPage::of(&ctx, &treated, &Filled::with(asked), &Wrong::default())))
}

/// Keeps the session as the player would have kept it.
pub async fn keep(ctx: Ctx, Path(id): Path<String>, filled: Filled) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::WriteDiary, episode_id(&id)?).await?;
    let dossier = ctx.web.app().dossier(&access).await?;
    let Some(treated) = Treated::of(&ctx, &dossier) else { return Ok(to_episode(&dossier)) };
    let Some(session) = chosen(&treated, &filled) else {
        return Ok(unfinished(&LogPage::of(&ctx, &treated, &filled, &Wrong::default())));
    };
    if filled.get("do") == "look" {
        return Ok(page(&LogPage::of(&ctx, &treated, &filled, &Wrong::default())));
    }
    let form = treated.programme.paper(session);
    let answers = Asking::new(ctx.words, treated.programme.id(), &form).read(&filled);
    let mut rest = Reading::of(ctx.words, &filled);
    let day = rest.date("day");
    let time = rest.choice("time", |time| time.parse::<Time>().ok());
    let ticket = rest.choice("ticket", |id| id.parse::<EntryId>().ok());
    let wrong = rest.wrong().and(answers.wrong);
    let (Some(day), Some(time), Some(ticket), true) = (day, time, ticket, wrong.is_empty()) else {
        return Ok(unfinished(&LogPage::of(&ctx, &treated, &filled, &wrong)));
    };
    match ctx.web.app().write_up(&access, ticket.uuid(), session.number, day.to_datetime(time), &answers.facts).await {
        Ok(()) => Ok(Redirect::to(&path_of(&dossier)).into_response()),
        Err(AppError::Answers(problems)) => {
            let wrong = Asking::new(ctx.words, treated.programme.id(), &form).wrong(&problems);
            Ok(unfinished(&LogPage::of(&ctx, &treated, &filled, &wrong)))
        }
        Err(AppError::Field { .. }) => {
            let wrong = Wrong::one("day", ctx.words.text("paper-day-wrong"));
            Ok(unfinished(&LogPage::of(&ctx, &treated, &filled, &wrong)))
        }
        Err(other) => Err(other.into()),
    }
}

/// The session that was chosen; the next one when nobody chose.
fn chosen<'a>(treated: &'a Treated<'_>, filled: &Filled) -> Option<&'a Session> {
    let upcoming = &treated.standing.upcoming;
    let number: Option<u16> = filled.get("session").parse().ok();
    upcoming.iter().find(|session| Some(session.number) == number).or_else(|| upcoming.first())
}

impl LogPage {
    fn of(ctx: &Ctx, treated: &Treated<'_>, filled: &Filled, wrong: &Wrong) -> LogPage {
        let (w, today) = (ctx.words, treated.dossier.today);
        let session = chosen(treated, filled);
        let form = session.map(|session| treated.programme.paper(session)).unwrap_or_default();
        let asking = Asking::new(w, treated.programme.id(), &form);
        let path = format!("{}/log", path_of(treated.dossier));
        let ticket: Option<EntryId> = filled.get("ticket").parse().ok();
        let day = session.and_then(|session| session.day).filter(|day| *day <= today).unwrap_or(today);
        let or = |name: &str, usual: String| if filled.get(name).is_empty() { usual } else { filled.get(name).to_owned() };
        LogPage {
            frame: Frame { path: path.clone(), ..frame(ctx, treated.dossier, w.text("paper-title")) },
            w,
            path,
            episode_path: path_of(treated.dossier),
            ticket: ticket.map_or_else(|| ctx.web.app().ticket().to_string(), |id| id.to_string()),
            session: session.map_or_else(String::new, |session| session.number.to_string()),
            sessions: offered(w, treated, session),
            problems: wrong.summary(w, |field| asking.label_of(field).unwrap_or_else(|| w.text(&format!("paper-{field}")))),
            when: vec![
                Field::new(FieldKind::Date, "day", w.text("paper-day"))
                    .filled(or("day", day.to_string()))
                    .wrong(wrong.of("day"))
                    .focused(),
                Field::new(FieldKind::Time, "time", w.text("paper-time"))
                    .filled(or("time", USUAL_TIME.to_owned()))
                    .wrong(wrong.of("time")),
            ],
            questions: session.map(|_| asking.draw(filled, wrong, Surface::Desk)),
        }
    }
}

/// The sessions to choose from, by number and name.
fn offered(w: Words, treated: &Treated<'_>, chosen: Option<&Session>) -> Vec<(u16, String, bool)> {
    let option = |session: &Session| {
        let what = say::sentence(w, &session.title);
        let told = w.with("paper-session-named", &[("number", session.number.into()), ("what", what.into())]);
        (session.number, told, chosen.is_some_and(|chosen| chosen.number == session.number))
    };
    treated.standing.upcoming.iter().take(OFFERED).map(option).collect()
}
