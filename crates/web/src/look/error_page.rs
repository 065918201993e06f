//! The page of what could not be done: what happened, what is safe, and the way out.

use super::{Audience, Frame};
use crate::ctx::{Ctx, Who};
use crate::help;
use crate::page::page_with;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use kadans_domain::Role;
use kadans_text::Words;

/// A problem in the reader's words.
#[derive(Template)]
#[template(path = "look/error.html")]
pub struct ErrorPage {
    frame: Frame,
    w: Words,
    safe: String,
    way_out: String,
    next: Way,
    /// The way to help, for everyone who is not at work.
    help: Option<Way>,
    operation: String,
}

/// The one thing to press.
struct Way {
    text: String,
    path: String,
}

impl ErrorPage {
    /// The page of the problem with this code. `operation` is the name under which the log knows it.
    pub fn new(ctx: &Ctx, code: &str, operation: String) -> ErrorPage {
        let w = ctx.words;
        let text = |part: &str| w.text(&format!("problem-{code}-{part}"));
        ErrorPage {
            frame: ctx.frame_for(audience(ctx), text("title")),
            w,
            safe: text("safe"),
            way_out: text("way-out"),
            next: way(ctx, code),
            help: (!is_at_work(ctx)).then(|| Way { text: w.text("help-title"), path: help::PATH.to_owned() }),
            operation,
        }
    }

    /// The response under this status.
    pub fn into_response(self, status: StatusCode) -> Response {
        page_with(status, &self)
    }
}

/// Large letters for everyone but those at a desk: who is stuck has no patience for small print.
fn audience(ctx: &Ctx) -> Audience {
    match &ctx.who {
        Who::In(actor) if actor.role() == Role::Patient => Audience::Patient,
        Who::In(_) | Who::Nobody | Who::HalfWay => Audience::Visitor,
    }
}

fn is_at_work(ctx: &Ctx) -> bool {
    matches!(&ctx.who, Who::In(actor) if actor.role() != Role::Patient)
}

/// Back to the page itself when trying again can help, else to the reader's own first page.
fn way(ctx: &Ctx, code: &str) -> Way {
    match code {
        "stale" | "store" | "too-slow" | "unexpected" => Way { text: ctx.words.text("action-try-again"), path: ctx.path.clone() },
        _ => Way { text: ctx.words.text("problem-home"), path: "/".to_owned() },
    }
}
