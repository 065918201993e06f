//! `/practice/members/{member}/link`: a link with which a member sets up how they sign in, shown this once.

use crate::ctx::Ctx;
use crate::look::{Frame, Place, Qr};
use crate::page::page;
use crate::problem::Problem;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use kadans_app::{Action, AppError, PracticeAccess};
use kadans_domain::MemberId;
use kadans_text::Words;

#[derive(Template)]
#[template(path = "practice/link.html")]
pub(super) struct LinkPage {
    frame: Frame,
    w: Words,
    link: String,
    until: String,
    picture: Option<Qr>,
}

/// A new link for someone who lost theirs, their password or their phone.
pub async fn renew(ctx: Ctx, Path(member): Path<String>) -> Result<Response, Problem> {
    let access = ctx.may_with_practice(Action::ManageMembers).await?;
    let id: MemberId = member.parse().map_err(|_| Problem::not_found())?;
    let members = ctx.web.app().members(&access).await?;
    let member = members.into_iter().find(|m| m.id == id).ok_or(AppError::NotFound("member"))?;
    Ok(page(&LinkPage::new(&ctx, &access, id, member.name.as_str().to_owned()).await?))
}

impl LinkPage {
    /// Makes the link and the page that shows it.
    pub(super) async fn new(ctx: &Ctx, access: &PracticeAccess, member: MemberId, name: String) -> Result<LinkPage, Problem> {
        let (w, app) = (ctx.words, ctx.web.app());
        let invited = app.invite_member(access, member).await?;
        let practice = app.practice(access.practice()).await?;
        let link = ctx.web.public_url().link(&format!("/start/{}", invited.token.written()));
        let title = w.with("practice-link-title", &[("name", name.into())]);
        let frame = ctx.frame(title).at(Place::Practice).below(practice.name, Place::Practice.path());
        Ok(LinkPage {
            frame: Frame { path: Place::Practice.path().into(), ..frame },
            w,
            picture: Qr::new(&link, w.text("practice-link-picture")),
            until: w.date(
                jiff::tz::TimeZone::get(&practice.zone).unwrap_or(jiff::tz::TimeZone::UTC).to_datetime(invited.expires_at).date(),
            ),
            link,
        })
    }
}
