//! `/help-now`: whom to call when it cannot wait. It opens for everyone, holds nobody's data, and is kept on the device, so
//! that it works without a network.
//!
//! The numbers come first and nothing stands in front of them. Telling the practice comes after: a patient's "I do not feel
//! safe" is written down as a signal without a word of why, and whatever fails on the way, the numbers stay on the screen.

use crate::ctx::{Ctx, Who};
use crate::look::{Audience, Frame, Notice, NoticeKind, Place};
use crate::page::{page, unfinished};
use crate::problem::Problem;
use crate::web::Web;
use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::get;
use kadans_app::{Action, Actor};
use kadans_domain::{Event, SafetySignal};
use kadans_text::Words;

/// Where help is. It opens also when the database is away.
pub const PATH: &str = "/help-now";

/// The address of help.
pub fn routes() -> Router<Web> {
    Router::new().route(PATH, get(show).post(tell))
}

#[derive(Template)]
#[template(path = "help/help.html")]
struct HelpPage {
    frame: Frame,
    w: Words,
    /// What became of telling the practice, once someone asked for it.
    told: Option<Notice>,
    can_tell: bool,
}

impl HelpPage {
    fn new(ctx: &Ctx, told: Option<Notice>) -> HelpPage {
        let can_tell = matches!(&ctx.who, Who::In(Actor::Patient { .. }));
        let frame = ctx.frame_for(Audience::Patient, ctx.words.text("help-title")).at(Place::Help);
        let person = frame.person.filter(|_| can_tell);
        HelpPage { frame: Frame { person, ..frame }, w: ctx.words, told, can_tell }
    }
}

async fn show(ctx: Ctx) -> Response {
    page(&HelpPage::new(&ctx, None))
}

/// The page itself is the answer, whatever happened: someone in need never gets an error or a login screen.
async fn tell(ctx: Ctx) -> Response {
    match write_signal(&ctx).await {
        Ok(()) => page(&HelpPage::new(&ctx, Some(notice(&ctx, NoticeKind::Calm, ["help-told-title", "help-told-what"])))),
        Err(_) => {
            unfinished(&HelpPage::new(&ctx, Some(notice(&ctx, NoticeKind::Ask, ["help-not-told-title", "help-not-told-what"]))))
        }
    }
}

/// Pressed twice it is written twice: every press is a call for a human being.
async fn write_signal(ctx: &Ctx) -> Result<(), Problem> {
    let access = ctx.may_with_own(Action::WriteOwnDiary).await?;
    let app = ctx.web.app();
    Ok(app.write_own(&access, app.ticket(), Event::SafetySignal(SafetySignal::NotSafe)).await?)
}

fn notice(ctx: &Ctx, kind: NoticeKind, [title, what]: [&str; 2]) -> Notice {
    Notice { kind, title: ctx.words.text(title), text: vec![ctx.words.text(what)] }
}
