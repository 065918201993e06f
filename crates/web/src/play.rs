//! `/play/…` and `/breathing`: the shell in which the player opens. It holds the player's sentences and nobody's data; what
//! to play comes from the device or from `/api/player`, so one kept copy opens every session without a network.

use crate::ctx::Ctx;
use crate::look::{Audience, Frame};
use crate::page::page;
use crate::problem::Problem;
use crate::web::Web;
use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use kadans_app::Action;

/// The addresses of the player.
pub fn routes() -> Router<Web> {
    Router::new().route("/play/shell", get(shell)).route("/play/{sheet}", get(session)).route("/breathing", get(breathing))
}

#[derive(Template)]
#[template(path = "play/shell.html")]
struct ShellPage {
    frame: Frame,
    sheet: String,
    texts: String,
}

impl ShellPage {
    fn new(ctx: &Ctx, title: &str, sheet: &str) -> ShellPage {
        let mut frame = ctx.frame_for(Audience::Patient, ctx.words.text(title));
        let player = ctx.web.assets().entry("src/player.tsx");
        frame.assets.script = player.script;
        frame.assets.styles.extend(player.styles);
        ShellPage { frame, sheet: sheet.to_owned(), texts: texts_in_markup(ctx) }
    }
}

/// As JSON that cannot close its own script element.
fn texts_in_markup(ctx: &Ctx) -> String {
    let json = serde_json::to_string(&ctx.words.player_texts()).expect("a map of words is always JSON");
    json.replace('<', "\\u003c")
}

/// The copy a device keeps. It is the same for everyone.
async fn shell(ctx: Ctx) -> Response {
    page(&ShellPage::new(&ctx, "app-name", ""))
}

async fn session(ctx: Ctx, Path(sheet): Path<String>) -> Result<Response, Problem> {
    ctx.may_with_own(Action::SeeOwnDay).await?;
    Ok(page(&ShellPage::new(&ctx, "app-name", &sheet)))
}

async fn breathing(ctx: Ctx) -> Result<Response, Problem> {
    ctx.may_with_own(Action::SeeOwnDay).await?;
    Ok(page(&ShellPage::new(&ctx, "nav-breathing", "")))
}
