//! `/caseload`: the names to call today, then everyone.

pub mod row;

use crate::ctx::Ctx;
use crate::look::{Frame, Place};
use crate::page::page;
use crate::problem::Problem;
use crate::web::Web;
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use kadans_app::{Action, CaseloadLine};
use kadans_text::Words;
use row::{Call, Row};
use serde::Deserialize;

/// More names than this are not called in one day; the table has them all.
const CALLS: usize = 5;

/// What the list can be narrowed to, in the order of the menu; the first is everyone in care.
const FILTERS: [&str; 10] =
    ["in_care", "waiting", "intake", "blocked", "proposal", "running", "stopped", "remeasure", "done", "discharged"];

/// The addresses of the caseload.
pub fn routes() -> Router<Web> {
    Router::new().route("/caseload", get(show))
}

/// What was searched for.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Search {
    name: String,
    state: String,
}

#[derive(Template)]
#[template(path = "caseload/caseload.html")]
struct CaseloadPage {
    frame: Frame,
    w: Words,
    calls: Vec<Call>,
    filters: Vec<(&'static str, String, bool)>,
    name: String,
    rows: Vec<Row>,
    nobody_yet: bool,
}

async fn show(ctx: Ctx, Query(search): Query<Search>) -> Result<Response, Problem> {
    let access = ctx.may_with_practice(Action::SeeCaseload).await?;
    let today = ctx.web.app().today(access.practice()).await?;
    let lines = ctx.web.app().caseload(&access).await?;
    let w = ctx.words;
    let filter = FILTERS.into_iter().find(|code| *code == search.state).unwrap_or(FILTERS[0]);
    let calls = lines.iter().filter(|line| waits(line)).take(CALLS).map(|line| Call::of(w, line)).collect();
    let found = lines.iter().filter(|line| fits(line, filter) && is_called(line, &search.name));
    let name = |code: &'static str| (code, w.text(&format!("caseload-filter-{}", code.replace('_', "-"))), code == filter);
    Ok(page(&CaseloadPage {
        frame: ctx.frame(w.text("nav-caseload")).at(Place::Caseload),
        w,
        calls,
        filters: FILTERS.map(name).to_vec(),
        rows: found.map(|line| Row::of(w, today, line)).collect(),
        name: search.name,
        nobody_yet: lines.is_empty(),
    }))
}

/// Someone, or something, waits for the therapist.
fn waits(line: &CaseloadLine) -> bool {
    line.row.state == "stopped" || !line.row.alerts.is_empty()
}

fn fits(line: &CaseloadLine, filter: &str) -> bool {
    match filter {
        "in_care" => line.row.state != "discharged",
        "waiting" => waits(line),
        state => line.row.state == state,
    }
}

fn is_called(line: &CaseloadLine, name: &str) -> bool {
    line.name.as_str().to_lowercase().contains(&name.trim().to_lowercase())
}
