//! The door: signing in and out, and the link with which someone starts.

mod code;
mod login;
mod start;

use crate::cookie;
use crate::ctx::{Ctx, Who};
use crate::problem::Problem;
use crate::web::Web;
use axum::Router;
use axum::http::header::HeaderName;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum_extra::extract::cookie::CookieJar;
use kadans_domain::Role;

/// The addresses of the door.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/", get(send_on))
        .route("/login", get(login::show).post(login::sign_in))
        .route("/login/code", get(code::show).post(code::give))
        .route("/logout", post(sign_out))
        .route("/start/{token}", get(start::welcome).post(start::accept))
}

/// Everyone goes to their own first page.
async fn send_on(ctx: Ctx) -> Redirect {
    Redirect::to(first_page(&ctx.who))
}

fn first_page(who: &Who) -> &'static str {
    match who {
        Who::Nobody => "/login",
        Who::HalfWay => "/login/code",
        Who::In(actor) => match actor.role() {
            Role::Patient => "/today",
            Role::Therapist => "/caseload",
            Role::Admin => "/practice",
        },
    }
}

/// The browser is asked to forget the pages it kept; the player's worker forgets its own. Entries still on their way stay
/// on the device, so that nothing is lost.
async fn sign_out(ctx: Ctx, jar: CookieJar) -> Result<Response, Problem> {
    if let Some(token) = &ctx.token {
        ctx.web.app().sign_out(token).await?;
    }
    let forget = [(HeaderName::from_static("clear-site-data"), "\"cache\"")];
    Ok((cookie::forget(jar, ctx.web.public_url()), forget, Redirect::to("/login")).into_response())
}
