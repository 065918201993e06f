//! What waits for the therapist: stops, alerts, and the next step of care.

use super::super::path_of;
use crate::caseload::row::alert;
use crate::ctx::Ctx;
use crate::look::Why;
use crate::notation::{bouts, minutes};
use crate::reason::{sentence, why};
use kadans_app::Dossier;
use kadans_domain::Level;
use kadans_plan::running::course::{StopKind, Upcoming};
use kadans_text::Words;

/// The one next step.
pub struct Next {
    /// What, in a sentence.
    pub told: String,
    /// Why it differs from the plan, when it does.
    pub why: Option<Why>,
    /// Where to do it, with the words of the button.
    pub action: Option<(String, String)>,
}

/// A stop that stands.
pub struct Standing {
    /// The entry a clearance names.
    pub entry: String,
    /// What happened.
    pub title: String,
    /// Since when.
    pub since: String,
    /// Why.
    pub why: Option<Why>,
}

/// An alert.
pub struct Heard {
    /// Its stable name.
    pub id: String,
    /// What about.
    pub title: String,
    /// Why, in a sentence.
    pub told: String,
    /// Since when.
    pub since: String,
    /// Someone dealt with it.
    pub acknowledged: bool,
    /// It stands beside a stop, where more is to be done.
    pub urgent: bool,
    /// The card behind it.
    pub why: Option<Why>,
}

/// What comes next.
pub fn next(ctx: &Ctx, dossier: &Dossier) -> Next {
    let w = ctx.words;
    let to = |page: &str, key: &str| Some((format!("{}/{page}", path_of(dossier)), w.text(key)));
    let plain = |key: &str, action| Next { told: w.text(key), why: None, action };
    match ctx.web.app().state(dossier) {
        "intake" => plain("next-intake", to("intake", "next-intake-do")),
        "blocked" => plain("next-blocked", to("intake", "next-blocked-do")),
        "proposal" => plain("next-proposal", to("prescription", "next-proposal-do")),
        "remeasure" => plain("next-remeasure", to("intake", "next-remeasure-do")),
        "stopped" => plain("next-stopped", None),
        "done" => plain("next-done", to("summary", "next-done-do")),
        "discharged" => plain("next-discharged", to("summary", "next-done-do")),
        _ => session(ctx, dossier),
    }
}

fn session(ctx: &Ctx, dossier: &Dossier) -> Next {
    let w = ctx.words;
    let Some(upcoming) = dossier.course.upcoming.first() else {
        return Next { told: w.text("next-none"), why: None, action: None };
    };
    let about = w.text("next-session-about");
    Next {
        told: told(w, dossier, upcoming),
        why: why(w, ctx.web.app().content(), &about, &dossier.course.next_reasons),
        action: None,
    }
}

fn told(w: Words, dossier: &Dossier, upcoming: &Upcoming) -> String {
    let session = &upcoming.session;
    let day = w.near_date(upcoming.day, dossier.today);
    let total = minutes(w, session.total_s);
    let key = match (session.rung, session.supervised) {
        (0, _) => "next-lead-in",
        (_, true) => "next-session-supervised",
        (_, false) => "next-session",
    };
    w.with(
        key,
        &[
            ("day", day.into()),
            ("number", session.number.into()),
            ("bouts", bouts(w, &session.bouts).into()),
            ("rung", session.rung.into()),
            ("total", total.into()),
        ],
    )
}

/// Stops nobody lifted.
pub fn stops(ctx: &Ctx, dossier: &Dossier) -> Vec<Standing> {
    let w = ctx.words;
    let standing = |stop: &kadans_plan::running::course::OpenStop| {
        let title = match &stop.kind {
            StopKind::Suicidality => w.text("stop-kind-suicidality"),
            StopKind::Worsening => w.text("stop-kind-worsening"),
            StopKind::RedFlag(code) => {
                let flag = w.text(&format!("stop-{}", code.replace('_', "-")));
                w.with("stop-kind-red-flag", &[("flag", flag.into())])
            }
        };
        Standing {
            entry: stop.entry.to_string(),
            since: w.near_date(stop.since, dossier.today),
            why: why(w, ctx.web.app().content(), &title, [&stop.reason]),
            title,
        }
    };
    dossier.course.stops.iter().map(standing).collect()
}

/// Alerts, most urgent first.
pub fn alerts(ctx: &Ctx, dossier: &Dossier) -> Vec<Heard> {
    let w = ctx.words;
    let heard = |of: &kadans_plan::running::course::Alert| {
        let title = alert(w, of.kind.code());
        Heard {
            id: of.id.clone(),
            told: sentence(w, &of.reason),
            since: w.near_date(of.since, dossier.today),
            acknowledged: of.acknowledged,
            urgent: matches!(of.level, Level::Block | Level::Stop),
            why: why(w, ctx.web.app().content(), &title, [&of.reason]),
            title,
        }
    };
    dossier.course.alerts.iter().map(heard).collect()
}
