//! `/start/{token}`: the link with which someone starts. A patient presses one button; a new member of the practice
//! chooses a password and pairs an authenticator app.
//!
//! Looking at the page uses nothing up: mail scanners and previews open links too.

use crate::cookie;
use crate::ctx::{Ctx, Who};
use crate::filled::Filled;
use crate::look::{Audience, Field, FieldKind, Frame, LANGUAGE_COOKIE, Problems, Qr};
use crate::page::{page, unfinished};
use crate::problem::Problem;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use kadans_app::{Actor, AppError, Guest, PairingCode, SignedIn, Token, Welcome};
use kadans_text::Words;

#[derive(Template)]
#[template(path = "door/begin.html")]
struct BeginPage {
    frame: Frame,
    w: Words,
    practice: String,
}

#[derive(Template)]
#[template(path = "door/set_up.html")]
struct SetUpPage {
    frame: Frame,
    w: Words,
    practice: String,
    problems: Problems,
    password: Field,
    code: Field,
    picture: Option<Qr>,
    secret: String,
}

/// Greets by name, in the language the practice noted down unless the reader chose another.
pub async fn welcome(ctx: Ctx, jar: CookieJar, Path(token): Path<String>) -> Result<Response, Problem> {
    let token = read(&token)?;
    let welcome = match ctx.web.app().welcome(&token).await {
        Ok(welcome) if is_at_home(&ctx, &welcome) => return Ok(Redirect::to("/").into_response()),
        Err(AppError::LinkExpired) if is_a_known_phone(&ctx) => return Ok(Redirect::to("/").into_response()),
        other => other?,
    };
    let ctx = in_their_language(ctx, &jar, &welcome);
    match welcome.guest {
        Guest::Patient => Ok(page(&BeginPage::new(&ctx, welcome))),
        Guest::Member => {
            let pairing = ctx.web.app().pairing_code(&token).await?;
            Ok(page(&SetUpPage::new(&ctx, welcome, pairing, None)))
        }
    }
}

/// Signs this device in. Pressed twice, or scanned again every day, it is one login and one use of the link.
pub async fn accept(ctx: Ctx, jar: CookieJar, Path(token): Path<String>, form: Filled) -> Result<Response, Problem> {
    let token = read(&token)?;
    let welcome = ctx.web.app().welcome(&token).await?;
    if is_at_home(&ctx, &welcome) {
        return Ok(Redirect::to("/").into_response());
    }
    match welcome.guest {
        Guest::Patient => {
            let signed_in = ctx.web.app().accept_as_patient(&token).await?;
            Ok(enter(&ctx, jar, &signed_in, "/today"))
        }
        Guest::Member => set_up(ctx, jar, &token, welcome, &form).await,
    }
}

async fn set_up(ctx: Ctx, jar: CookieJar, token: &Token, welcome: Welcome, form: &Filled) -> Result<Response, Problem> {
    match ctx.web.app().accept_as_member(token, form.get("password"), form.get("code")).await {
        Ok(signed_in) => Ok(enter(&ctx, jar, &signed_in, "/")),
        Err(AppError::Field { field, why }) => {
            let ctx = in_their_language(ctx, &jar, &welcome);
            let pairing = ctx.web.app().pairing_code(token).await?;
            Ok(unfinished(&SetUpPage::new(&ctx, welcome, pairing, Some((field, why)))))
        }
        Err(other) => Err(other.into()),
    }
}

/// A patient who comes back by the card on the fridge. A member's link is for setting up again, so it always asks.
fn is_at_home(ctx: &Ctx, welcome: &Welcome) -> bool {
    let who = match &ctx.who {
        Who::In(actor) => Some(actor.subject()),
        Who::Nobody | Who::HalfWay => None,
    };
    welcome.guest == Guest::Patient && who == Some(welcome.subject)
}

/// An old link on a phone that is signed in has done its work.
fn is_a_known_phone(ctx: &Ctx) -> bool {
    matches!(&ctx.who, Who::In(Actor::Patient { .. }))
}

fn read(token: &str) -> Result<Token, Problem> {
    Token::read(token).ok_or_else(|| AppError::LinkExpired.into())
}

fn enter(ctx: &Ctx, jar: CookieJar, signed_in: &SignedIn, to: &str) -> Response {
    (cookie::keep(jar, ctx.web.public_url(), signed_in), Redirect::to(to)).into_response()
}

fn in_their_language(mut ctx: Ctx, jar: &CookieJar, welcome: &Welcome) -> Ctx {
    if jar.get(LANGUAGE_COOKIE).is_none() {
        ctx.words = ctx.web.words(welcome.language);
    }
    ctx
}

impl BeginPage {
    fn new(ctx: &Ctx, welcome: Welcome) -> BeginPage {
        let hello = ctx.words.with("door-hello", &[("name", welcome.name.as_str().into())]);
        let frame = Frame { person: None, ..ctx.frame_for(Audience::Patient, hello) };
        BeginPage { frame, w: ctx.words, practice: welcome.practice }
    }
}

impl SetUpPage {
    fn new(ctx: &Ctx, welcome: Welcome, pairing: PairingCode, wrong: Option<(&str, &str)>) -> SetUpPage {
        let w = ctx.words;
        let said = |of: &str| wrong.filter(|(field, _)| *field == of).map(|(_, why)| w.text(&format!("door-{of}-{why}")));
        let password = Field::new(FieldKind::NewPassword, "password", w.text("door-new-password"))
            .hint(w.text("door-new-password-hint"))
            .wrong(said("password"));
        let code = Field::new(FieldKind::Code, "code", w.text("door-code")).wrong(said("code"));
        let hello = w.with("door-hello", &[("name", welcome.name.as_str().into())]);
        SetUpPage {
            frame: Frame { person: None, ..ctx.frame_for(Audience::Visitor, hello) },
            w,
            practice: welcome.practice,
            problems: Problems::new(w, [&password, &code].into_iter().filter_map(|field| field.problem()).collect()),
            password,
            code,
            picture: Qr::new(&pairing.address, w.text("door-pair-picture")),
            secret: pairing.secret,
        }
    }
}
