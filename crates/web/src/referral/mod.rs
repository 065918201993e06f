//! `/referrals/new`: a referral comes in. Sending the form twice opens one episode.

pub mod form;

use crate::ctx::Ctx;
use crate::filled::Filled;
use crate::look::{Choices, Field, Frame, Place, Problems};
use crate::page::{page, unfinished};
use crate::problem::Problem;
use crate::reading::Wrong;
use crate::web::Web;
use askama::Template;
use axum::Router;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use form::ReferralForm;
use kadans_app::{Action, AppError};
use kadans_domain::EpisodeId;
use kadans_text::Words;

/// The addresses of referrals.
pub fn routes() -> Router<Web> {
    Router::new().route("/referrals/new", get(ask).post(take))
}

#[derive(Template)]
#[template(path = "referral/new.html")]
struct ReferralPage {
    frame: Frame,
    w: Words,
    ticket: String,
    problems: Problems,
    person: Vec<Field>,
    language: Choices,
    role: Choices,
    referrer: Vec<Field>,
    indication: Choices,
    question: Field,
}

async fn ask(ctx: Ctx) -> Result<Response, Problem> {
    let access = ctx.may_with_practice(Action::Refer).await?;
    let today = ctx.web.app().today(access.practice()).await?;
    let ticket = ctx.web.app().ticket().to_string();
    let filled = Filled::with(vec![
        ("ticket".into(), ticket),
        ("language".into(), "nl".into()),
        ("referred_on".into(), today.to_string()),
    ]);
    Ok(page(&ReferralPage::of(&ctx, &filled, &Wrong::default())))
}

async fn take(ctx: Ctx, filled: Filled) -> Result<Response, Problem> {
    let access = ctx.may_with_practice(Action::Refer).await?;
    let w = ctx.words;
    let form = match ReferralForm::read(w, &filled) {
        Ok(form) => form,
        Err(wrong) => return Ok(unfinished(&ReferralPage::of(&ctx, &filled, &wrong))),
    };
    match ctx.web.app().refer(&access, form.ticket, form.referral).await {
        Ok(episode) => Ok(Redirect::to(&format!("/episodes/{episode}/intake")).into_response()),
        Err(AppError::Field { field, why }) => {
            let wrong = Wrong::one(field, w.text(&format!("referral-{why}")));
            Ok(unfinished(&ReferralPage::of(&ctx, &filled, &wrong)))
        }
        Err(other) => Err(other.into()),
    }
}

impl ReferralPage {
    fn of(ctx: &Ctx, filled: &Filled, wrong: &Wrong) -> ReferralPage {
        let w = ctx.words;
        let ticket: Option<EpisodeId> = filled.get("ticket").parse().ok();
        ReferralPage {
            frame: Frame {
                path: Place::NewReferral.path().into(),
                ..ctx.frame(w.text("nav-new-referral")).at(Place::NewReferral)
            },
            w,
            ticket: ticket.map_or_else(|| ctx.web.app().ticket().to_string(), |id| id.to_string()),
            problems: wrong.summary(w, |field| form::label(w, field)),
            person: form::person(w, filled, wrong),
            language: form::language(w, filled, wrong),
            role: form::role(w, filled, wrong),
            referrer: form::referrer(w, filled, wrong),
            indication: form::indication(w, &ctx.web.app().content().programmes, filled, wrong),
            question: form::question(w, filled, wrong),
        }
    }
}
