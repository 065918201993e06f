//! `/progress`: what someone did, and what it did, in plain words. Nothing here compares with other people, and nothing can
//! be lost.

mod breathing;
mod done;
mod goals;
mod programme;
mod scores;
mod weeks;

use crate::ctx::Ctx;
use crate::episode::Treated;
use crate::look::chart::DoseChart;
use crate::look::{Facts, Frame, Place};
use crate::page::page;
use crate::problem::Problem;
use crate::web::Web;
use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use done::DoneLine;
use goals::GoalLine;
use kadans_app::{Action, Dossier};
use kadans_text::Words;
use scores::ScoreLine;

/// The address of a patient's progress.
pub fn routes() -> Router<Web> {
    Router::new().route("/progress", get(show))
}

#[derive(Template)]
#[template(path = "progress/progress.html")]
struct ProgressPage {
    frame: Frame,
    w: Words,
    weeks: Option<DoseChart>,
    facts: Facts,
    scores: Vec<ScoreLine>,
    breathing: Option<DoseChart>,
    goals: Vec<GoalLine>,
    done: Vec<DoneLine>,
}

async fn show(ctx: Ctx) -> Result<Response, Problem> {
    let access = ctx.may_with_own(Action::SeeOwnDay).await?;
    let frame = ctx.frame(ctx.words.text("nav-progress")).at(Place::Progress);
    let dossier = ctx.web.app().own_dossier(&access).await?;
    if let Some(treated) = dossier.as_ref().and_then(|dossier| Treated::of(&ctx, dossier)) {
        return Ok(programme::show(&ctx, &treated));
    }
    Ok(page(&match dossier {
        Some(dossier) => ProgressPage::of(&ctx, frame, &dossier),
        None => ProgressPage::empty(ctx.words, frame),
    }))
}

impl ProgressPage {
    fn empty(w: Words, frame: Frame) -> ProgressPage {
        ProgressPage {
            frame,
            w,
            weeks: None,
            facts: Facts::default(),
            scores: Vec::new(),
            breathing: None,
            goals: Vec::new(),
            done: Vec::new(),
        }
    }

    fn of(ctx: &Ctx, frame: Frame, dossier: &Dossier) -> ProgressPage {
        let (w, course) = (ctx.words, &dossier.course);
        ProgressPage {
            frame,
            w,
            weeks: weeks::chart(w, course, dossier.today),
            facts: weeks::facts(w, course),
            scores: scores::lines(ctx, dossier),
            breathing: breathing::chart(w, course, dossier.today),
            goals: goals::lines(w, course),
            done: done::lines(w, course, dossier.today),
        }
    }
}
