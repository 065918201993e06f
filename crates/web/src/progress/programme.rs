//! `/progress` in any programme: the curve, what holds now, and what was done with what came of it.

use crate::course::{OwnDone, curve, own_now};
use crate::ctx::Ctx;
use crate::episode::Treated;
use crate::look::chart::DoseChart;
use crate::look::{Facts, Frame, Place};
use crate::page::page;
use askama::Template;
use axum::response::Response;
use kadans_text::Words;

/// Lines that fit one look; the therapist sees them all.
const MOST: usize = 8;

#[derive(Template)]
#[template(path = "progress/programme.html")]
struct ProgressPage {
    frame: Frame,
    w: Words,
    curve: Option<DoseChart>,
    facts: Facts,
    now: Facts,
    done: Vec<OwnDone>,
}

/// The page of progress.
pub fn show(ctx: &Ctx, treated: &Treated<'_>) -> Response {
    let (w, standing, today) = (ctx.words, treated.standing, treated.dossier.today);
    let sessions = w.number(standing.done.len());
    page(&ProgressPage {
        frame: ctx.frame(w.text("nav-progress")).at(Place::Progress).in_course(),
        w,
        curve: curve(w, standing, today),
        facts: Facts::default().with(w.text("progress-sessions"), sessions, None),
        now: own_now(w, standing),
        done: standing.done.iter().rev().take(MOST).map(|done| OwnDone::of(w, done, today)).collect(),
    })
}
