//! `/recordings`: a person's own sessions with a strap. One curve and three things in words, compared with nobody but themselves.

use super::curve::curve;
use super::moment;
use crate::ctx::Ctx;
use crate::look::chart::PulseChart;
use crate::look::{Frame, Place};
use crate::page::page;
use crate::problem::Problem;
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use kadans_app::{Action, KeptRecording, Recording};
use kadans_text::Words;
use kadans_wire::pulse::SessionSummary;
use serde::Deserialize;

/// A comparison needs this many sessions before, and looks back at no more than [`MOST`] (own default).
const LEAST: usize = 3;
const MOST: usize = 10;
/// Within this share of the usual it is as usual (own default).
const AS_USUAL: f64 = 0.2;

/// Which session; an unknown one shows the newest.
#[derive(Deserialize)]
pub struct Which {
    entry: Option<String>,
}

#[derive(Template)]
#[template(path = "pulse/own.html")]
struct OwnPage {
    frame: Frame,
    w: Words,
    shown: Option<Shown>,
    others: Vec<(String, String)>,
}

struct Shown {
    when: String,
    curve: PulseChart,
    quality: String,
    numbers: Vec<Number>,
}

/// One thing about the session: what it is, how much, and beside one's own usual.
struct Number {
    name: String,
    value: String,
    beside: String,
}

/// Shows the session that was asked for, or the newest, and the way to the others.
pub async fn show(ctx: Ctx, Query(which): Query<Which>) -> Result<Response, Problem> {
    let access = ctx.may_with_own(Action::SeeOwnDay).await?;
    let (w, app) = (ctx.words, ctx.web.app());
    let all = app.own_recordings(&access).await?;
    let asked = which.entry.and_then(|text| all.iter().find(|one| one.entry.to_string() == text));
    let shown = match asked.or(all.last()) {
        Some(one) => Some(Shown::of(w, &app.own_recording(&access, one.entry).await?)),
        None => None,
    };
    let frame = ctx.frame(w.text("pulse-own-title")).at(Place::Progress);
    Ok(page(&OwnPage { frame, w, shown, others: all.iter().rev().map(|one| link(w, one)).collect() }))
}

fn link(w: Words, one: &KeptRecording) -> (String, String) {
    (format!("/recordings?entry={}", one.entry), moment(w, one.at))
}

impl Shown {
    fn of(w: Words, recording: &Recording) -> Shown {
        let summary = &recording.kept.summary;
        Shown {
            when: moment(w, recording.kept.at),
            curve: curve(w, &recording.played),
            quality: w.text(&format!("pulse-quality-{}", summary.quality)),
            numbers: numbers(w, recording),
        }
    }
}

/// Three numbers. Beats that cannot be trusted give none.
fn numbers(w: Words, recording: &Recording) -> Vec<Number> {
    type Of = fn(&SessionSummary) -> Option<f64>;
    let three: [(&str, Of); 3] = [
        ("followed", |summary| summary.followed_percent),
        ("swing", |summary| summary.swing_bpm),
        ("regular", |summary| summary.regular_percent),
    ];
    let number = |(name, of): (&str, Of)| {
        let trusted = |summary: &SessionSummary| of(summary).filter(|_| summary.quality != "insufficient");
        let value = trusted(&recording.kept.summary);
        let before: Vec<f64> = recording.before.iter().rev().filter_map(|one| trusted(&one.summary)).take(MOST).collect();
        Number {
            name: w.text(&format!("pulse-{name}")),
            value: value.map_or_else(
                || w.text("pulse-no-number"),
                |value| w.with(&format!("pulse-{name}-value"), &[("n", (value.round() as i64).into())]),
            ),
            beside: value.map(|value| w.text(beside(value, before))).unwrap_or_default(),
        }
    };
    three.map(number).into()
}

/// The key of what is said beside one's own usual: the middle one of the sessions before.
fn beside(value: f64, mut before: Vec<f64>) -> &'static str {
    if before.len() < LEAST {
        return "pulse-first-ones";
    }
    before.sort_by(f64::total_cmp);
    let usual = before[before.len() / 2];
    match value - usual {
        apart if apart.abs() <= AS_USUAL * usual.abs() => "pulse-as-usual",
        apart if apart > 0.0 => "pulse-more-than-usual",
        _ => "pulse-less-than-usual",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_laid_beside_ones_own_usual_and_not_before_there_is_one() {
        for (value, before, told) in [
            (10.0, vec![9.0, 10.0], "pulse-first-ones"),
            (11.0, vec![9.0, 10.0, 14.0], "pulse-as-usual"),
            (12.1, vec![9.0, 10.0, 14.0], "pulse-more-than-usual"),
            (7.9, vec![9.0, 10.0, 14.0], "pulse-less-than-usual"),
            (0.0, vec![0.0, 0.0, 0.0], "pulse-as-usual"),
        ] {
            assert_eq!(beside(value, before), told, "{value}");
        }
    }
}
