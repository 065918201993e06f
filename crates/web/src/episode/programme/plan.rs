//! `/episodes/{episode}/plan`: the whole course as a calendar, a curve and a table of weeks; and the same on paper, with a code for
//! each session that opens it on the phone.

use super::{Treated, to_episode};
use crate::course::{Calendar, Parts, PlanWeeks, curve, minutes};
use crate::ctx::Ctx;
use crate::episode::{episode_id, frame, path_of};
use crate::look::chart::DoseChart;
use crate::look::{Frame, Qr};
use crate::page::page;
use crate::problem::Problem;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use kadans_app::Action;
use kadans_content::say;
use kadans_plan::Session;
use kadans_text::Words;

/// Sessions on one print: four weeks of three, and some to spare. Later ones depend on these.
const PRINTED: usize = 16;

#[derive(Template)]
#[template(path = "episode/programme/plan.html")]
struct PlanPage {
    frame: Frame,
    w: Words,
    path: String,
    dose: Option<DoseChart>,
    calendar: Option<Calendar>,
    weeks: PlanWeeks,
}

#[derive(Template)]
#[template(path = "episode/programme/plan_print.html")]
struct PrintPage {
    frame: Frame,
    w: Words,
    card: Words,
    name: String,
    therapist: String,
    written_on: String,
    sessions: Vec<Printed>,
}

/// A session on paper.
struct Printed {
    number: u16,
    day: String,
    title: String,
    length: String,
    parts: Parts,
    code: Option<Qr>,
}

/// The plan on a screen.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::Follow, episode_id(&id)?).await?;
    let dossier = ctx.web.app().dossier(&access).await?;
    let Some(treated) = Treated::of(&ctx, &dossier) else { return Ok(to_episode(&dossier)) };
    let (w, path) = (ctx.words, format!("{}/plan", path_of(&dossier)));
    Ok(page(&PlanPage {
        frame: Frame { path: path.clone(), ..frame(&ctx, &dossier, w.text("course-plan")) },
        w,
        path,
        dose: curve(w, treated.standing, dossier.today),
        calendar: Calendar::of(w, treated.standing, treated.dose(), dossier.today),
        weeks: PlanWeeks::of(w, treated.dose().map_or(&[], |dose| &dose.sessions)),
    }))
}

/// The plan on paper, in the patient's language.
pub async fn print(ctx: Ctx, Path(id): Path<String>) -> Result<Response, Problem> {
    let access = ctx.may_with_episode(Action::Follow, episode_id(&id)?).await?;
    let dossier = ctx.web.app().dossier(&access).await?;
    let Some(treated) = Treated::of(&ctx, &dossier) else { return Ok(to_episode(&dossier)) };
    let card = ctx.web.words(dossier.patient.language);
    let within = frame(&ctx, &dossier, ctx.words.text("plan-print"))
        .below(ctx.words.text("course-plan"), format!("{}/plan", path_of(&dossier)));
    Ok(page(&PrintPage {
        frame: Frame { path: format!("{}/plan/print", path_of(&dossier)), ..within },
        w: ctx.words,
        card,
        name: dossier.patient.name.as_str().to_owned(),
        therapist: dossier.therapist.1.clone(),
        written_on: card.date(dossier.today),
        sessions: treated.standing.upcoming.iter().take(PRINTED).map(|session| printed(&ctx, card, &treated, session)).collect(),
    }))
}

fn printed(ctx: &Ctx, card: Words, treated: &Treated<'_>, session: &Session) -> Printed {
    let title = say::sentence(card, &session.title);
    let sheet = treated.versions.last().and_then(|version| treated.programme.sheet(&version.kept, session));
    let code = sheet.and_then(|sheet| {
        let link = ctx.web.public_url().link(&format!("/play/{}", sheet.id));
        Qr::new(&link, card.with("plan-print-code", &[("what", title.as_str().into())]))
    });
    Printed {
        number: session.number,
        day: session.day.map_or_else(|| card.count("chart-week", session.week), |day| card.date(day)),
        length: card.count("today-session-minutes", minutes(session.total_s)),
        parts: Parts::of(card, &ctx.web, session),
        title,
        code,
    }
}
