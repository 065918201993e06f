//! The link for a patient's phone: shown once as a card to print, withdrawn all together.

use super::{frame, patient_id};
use crate::ctx::Ctx;
use crate::look::{Frame, Qr};
use crate::page::page;
use crate::problem::Problem;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::tz::TimeZone;
use kadans_app::Action;
use kadans_text::Words;

/// The card speaks the patient's language, the page around it the therapist's.
#[derive(Template)]
#[template(path = "patient/link.html")]
struct LinkPage {
    frame: Frame,
    w: Words,
    card: Words,
    patient: String,
    name: String,
    practice: String,
    link: String,
    until: String,
    picture: Option<Qr>,
}

/// Makes a link. Its address is kept nowhere, so it shows this once.
pub async fn make(ctx: Ctx, Path(id): Path<String>) -> Result<Response, Problem> {
    let access = ctx.may_with_patient(Action::InvitePatient, patient_id(&id)?).await?;
    let app = ctx.web.app();
    let invited = app.invite_patient(&access).await?;
    let practice = app.practice(access.practice()).await?;
    let zone = TimeZone::get(&practice.zone).unwrap_or(TimeZone::UTC);
    let (patient, card) = (access.patient(), ctx.web.words(access.patient().language));
    let link = ctx.web.public_url().link(&format!("/start/{}", invited.token.written()));
    let within = frame(&ctx, &access);
    let back = within.path.clone();
    Ok(page(&LinkPage {
        frame: within.below(patient.name.as_str(), back).titled(ctx.words.text("link-title")),
        w: ctx.words,
        card,
        patient: id,
        name: patient.name.as_str().to_owned(),
        practice: practice.name,
        picture: Qr::new(&link, card.text("card-picture")),
        until: card.date(zone.to_datetime(invited.expires_at).date()),
        link,
    }))
}

/// Every link stops working.
pub async fn withdraw(ctx: Ctx, Path(id): Path<String>) -> Result<Response, Problem> {
    let access = ctx.may_with_patient(Action::InvitePatient, patient_id(&id)?).await?;
    ctx.web.app().withdraw_links(&access).await?;
    Ok(Redirect::to(&format!("/patients/{id}")).into_response())
}
