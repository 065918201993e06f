//! `/login/code`: the second step, the six digits of the authenticator app.

use super::{first_page, login};
use crate::cookie;
use crate::ctx::{Ctx, Who};
use crate::filled::Filled;
use crate::look::{Field, FieldKind, Frame};
use crate::page::{page, unfinished};
use crate::problem::Problem;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use kadans_app::AppError;
use kadans_text::Words;

#[derive(Template)]
#[template(path = "door/code.html")]
struct CodePage {
    frame: Frame,
    w: Words,
    refusal: Option<String>,
    code: Field,
}

impl CodePage {
    fn new(ctx: &Ctx, refusal: Option<String>) -> CodePage {
        let w = ctx.words;
        CodePage {
            frame: ctx.frame(w.text("door-code-title")),
            w,
            refusal,
            code: Field::new(FieldKind::Code, "code", w.text("door-code")),
        }
    }
}

/// Shows the form to whoever gave a password, and sends others to where they belong.
pub async fn show(ctx: Ctx) -> Response {
    match &ctx.who {
        Who::HalfWay => page(&CodePage::new(&ctx, None)),
        Who::Nobody | Who::In(_) => Redirect::to(first_page(&ctx.who)).into_response(),
    }
}

/// A right code signs in. Sent twice, the second finds the first one done and goes on.
pub async fn give(ctx: Ctx, jar: CookieJar, form: Filled) -> Result<Response, Problem> {
    let token = match (&ctx.who, &ctx.token) {
        (Who::HalfWay, Some(token)) => token,
        (Who::In(_), _) => return Ok(Redirect::to("/").into_response()),
        (Who::Nobody | Who::HalfWay, _) => return Err(AppError::NotSignedIn.into()),
    };
    match ctx.web.app().give_code(token, form.get("code")).await {
        Ok(signed_in) => Ok((cookie::keep(jar, ctx.web.public_url(), &signed_in), Redirect::to("/")).into_response()),
        Err(error) => {
            let refusal = login::refusal(&ctx, error)?;
            Ok(unfinished(&CodePage::new(&ctx, Some(refusal))))
        }
    }
}
