//! `/login`: the first of two steps, e-mail address and password.

use super::first_page;
use crate::cookie;
use crate::ctx::{Ctx, Who};
use crate::filled::Filled;
use crate::look::{Field, FieldKind, Frame};
use crate::page::{page, unfinished};
use crate::problem::Problem;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use jiff::SignedDuration;
use kadans_app::AppError;
use kadans_text::Words;

#[derive(Template)]
#[template(path = "door/login.html")]
struct LoginPage {
    frame: Frame,
    w: Words,
    refusal: Option<String>,
    email: Field,
    password: Field,
}

impl LoginPage {
    fn new(ctx: &Ctx, email: &str, refusal: Option<String>) -> LoginPage {
        let w = ctx.words;
        LoginPage {
            frame: ctx.frame(w.text("door-login-title")),
            w,
            refusal,
            email: Field::new(FieldKind::Email, "email", w.text("door-email")).filled(email),
            password: Field::new(FieldKind::Password, "password", w.text("door-password")),
        }
    }
}

/// Shows the form; who is signed in already goes on.
pub async fn show(ctx: Ctx) -> Response {
    match &ctx.who {
        Who::In(_) => Redirect::to(first_page(&ctx.who)).into_response(),
        Who::Nobody | Who::HalfWay => page(&LoginPage::new(&ctx, "", None)),
    }
}

/// A right password leads to the code; anything else comes back with one sentence that does not tell what was wrong.
pub async fn sign_in(ctx: Ctx, jar: CookieJar, form: Filled) -> Result<Response, Problem> {
    match ctx.web.app().sign_in(form.get("email"), form.get("password")).await {
        Ok(half_way) => Ok((cookie::keep(jar, ctx.web.public_url(), &half_way), Redirect::to("/login/code")).into_response()),
        Err(error) => {
            let refusal = refusal(&ctx, error)?;
            Ok(unfinished(&LoginPage::new(&ctx, form.get("email"), Some(refusal))))
        }
    }
}

/// The sentence for someone who may try again; other errors stay errors.
pub(super) fn refusal(ctx: &Ctx, error: AppError) -> Result<String, Problem> {
    match error {
        AppError::WrongCredentials => Ok(ctx.words.text("door-wrong")),
        AppError::Locked { until } => Ok(ctx.words.count("door-locked", minutes_to(ctx, until))),
        other => Err(other.into()),
    }
}

/// Whole minutes, rounded up: after so many minutes a try is really taken.
fn minutes_to(ctx: &Ctx, until: jiff::Timestamp) -> i64 {
    let wait = until.duration_since(ctx.web.app().now()).max(SignedDuration::ZERO);
    (wait.as_secs() + 59) / 60
}
