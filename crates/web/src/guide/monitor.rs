//! Injuries by the weekly questionnaire, on the therapist's page: first day, last day, and what each cost.

use askama::Template;
use askama::filters::HtmlSafe;
use kadans_app::Dossier;
use kadans_guide::episode::{End, Episode, Kind};
use kadans_text::Words;

/// The section; nothing before the first week with a complaint.
#[derive(Template)]
#[template(path = "guide/_monitor.html")]
pub struct Monitor {
    w: Words,
    rows: Vec<Row>,
}

impl HtmlSafe for Monitor {}

struct Row {
    from: String,
    to: String,
    kind: String,
    days_lost: String,
    weeks: String,
    severity: String,
}

impl Monitor {
    /// Newest first.
    pub fn of(w: Words, dossier: &Dossier) -> Monitor {
        Monitor { w, rows: dossier.injuries().iter().rev().map(|injury| row(w, injury)).collect() }
    }
}

fn row(w: Words, injury: &Episode) -> Row {
    let to = match injury.end {
        End::Open => w.text("monitor-open"),
        End::On { day, reported: true } => w.short_date(day),
        End::On { day, reported: false } => w.with("monitor-by-weeks", &[("date", w.short_date(day).into())]),
        End::Censored(day) => w.with("monitor-unknown", &[("date", w.short_date(day).into())]),
    };
    let kind = match injury.kind {
        Kind::First => "monitor-first",
        Kind::Recurrence { early: true } => "monitor-again-early",
        Kind::Recurrence { early: false } => "monitor-again",
    };
    Row {
        from: w.short_date(injury.start),
        to,
        kind: w.text(kind),
        days_lost: injury.days_lost().map_or_else(|| w.text("value-unknown"), |days| w.number(i64::from(days))),
        weeks: w.number(i64::from(injury.weeks)),
        severity: w.number(i64::from(injury.cumulative_severity)),
    }
}
