//! What waits for the therapist in a course: stops, alerts, checks that are due, and the one next step.

use super::Treated;
use crate::course::{Parts, hyphens, text_of};
use crate::ctx::Ctx;
use crate::episode::follow::waits::{Heard, Standing as Stopped};
use crate::episode::path_of;
use crate::look::Why;
use crate::reason::{sentence, why};
use kadans_content::say;
use kadans_domain::{InputValue, Level};
use kadans_plan::Session;
use kadans_plan::standing::{Alert, OpenStop, Task};
use kadans_text::Words;

/// The one next step.
pub struct Next {
    /// What, in a sentence.
    pub told: String,
    /// Why it differs from the last session.
    pub why: Option<Why>,
    /// What the next session holds.
    pub parts: Option<Parts>,
    /// Where to do it, with the words of the button.
    pub action: Option<(String, String)>,
}

/// A check, a card or a test that is due.
pub struct Due {
    /// What.
    pub title: String,
    /// Since when, and until when.
    pub when: String,
    /// Nothing starts before it is answered.
    pub before_next: bool,
    /// The person answers it on the phone.
    pub by_patient: bool,
    /// Where it is written down.
    pub path: String,
}

/// What comes next.
pub fn next(ctx: &Ctx, treated: &Treated<'_>) -> Next {
    let w = ctx.words;
    let to = |page: &str, key: &str| Some((format!("{}/{page}", path_of(treated.dossier)), w.text(key)));
    let plain = |key: &str, action| Next { told: w.text(key), why: None, parts: None, action };
    match ctx.web.app().state(treated.dossier) {
        "intake" => plain("next-intake", to("intake", "next-intake-do")),
        "blocked" => plain("next-blocked", to("prescription", "next-blocked-do")),
        "proposal" => plain("next-proposal", to("prescription", "next-proposal-do")),
        "stopped" => plain("next-stopped", None),
        "done" => plain("next-done", to("summary", "next-done-do")),
        "discharged" => plain("next-discharged", to("summary", "next-done-do")),
        _ => session(ctx, treated),
    }
}

fn session(ctx: &Ctx, treated: &Treated<'_>) -> Next {
    let (w, standing) = (ctx.words, treated.standing);
    let Some(upcoming) = standing.upcoming.first() else {
        return Next { told: w.text("next-none"), why: None, parts: None, action: None };
    };
    let parts = Parts::of(w, &ctx.web, upcoming);
    Next {
        told: told(ctx, treated, upcoming),
        why: why(w, ctx.web.app().content(), &w.text("next-session-about"), &standing.next_reasons),
        parts: (!parts.is_empty()).then_some(parts),
        action: Some((format!("{}/log", path_of(treated.dossier)), w.text("paper-title"))),
    }
}

fn told(ctx: &Ctx, treated: &Treated<'_>, session: &Session) -> String {
    let w = ctx.words;
    let what = say::sentence(w, &session.title);
    let minutes = crate::course::minutes(session.total_s);
    let args = [("number", session.number.into()), ("what", what.into()), ("min", minutes.into())];
    match session.day {
        Some(day) => {
            let day = w.near_date(day, treated.dossier.today);
            w.with("next-in-course", &[args[0].clone(), args[1].clone(), args[2].clone(), ("day", day.into())])
        }
        None => w.with("next-in-course-open", &args),
    }
}

/// Stops nobody lifted.
pub fn stops(ctx: &Ctx, treated: &Treated<'_>) -> Vec<Stopped> {
    let w = ctx.words;
    let stopped = |stop: &OpenStop| {
        let title = stop_title(w, stop);
        Stopped {
            entry: stop.entry.to_string(),
            since: w.near_date(stop.since, treated.dossier.today),
            why: why(w, ctx.web.app().content(), &title, [&stop.reason]),
            title,
        }
    };
    treated.standing.stops.iter().map(stopped).collect()
}

/// What a stop is called; a red flag by its own name.
fn stop_title(w: Words, stop: &OpenStop) -> String {
    if stop.kind != "red_flag" {
        return w.text(&format!("stop-kind-{}", hyphens(&stop.kind)));
    }
    let code = stop.reason.inputs.iter().find_map(|input| match &input.value {
        InputValue::Code(code) => Some(format!("stop-{}", hyphens(code))),
        _ => None,
    });
    match code.filter(|key| w.has(key)) {
        Some(key) => w.with("stop-kind-red-flag", &[("flag", w.text(&key).into())]),
        None => sentence(w, &stop.reason),
    }
}

/// Alerts, most urgent first.
pub fn alerts(ctx: &Ctx, treated: &Treated<'_>) -> Vec<Heard> {
    let w = ctx.words;
    let heard = |of: &Alert| {
        let title = w.text(&format!("alert-{}", hyphens(&of.kind)));
        Heard {
            id: of.id.clone(),
            told: sentence(w, &of.reason),
            since: w.near_date(of.since, treated.dossier.today),
            acknowledged: of.acknowledged,
            urgent: matches!(of.level, Level::Block | Level::Stop),
            why: why(w, ctx.web.app().content(), &title, [&of.reason]),
            title,
        }
    };
    treated.standing.alerts.iter().map(heard).collect()
}

/// Checks, cards and tests that are due.
pub fn due(ctx: &Ctx, treated: &Treated<'_>) -> Vec<Due> {
    let (w, today) = (ctx.words, treated.dossier.today);
    let due = |task: &Task| Due {
        title: text_of(w, treated.programme.id(), "observation", task.kind),
        when: match task.until {
            Some(until) => w.with("due-until", &[("day", w.near_date(until, today).into())]),
            None => w.with("follow-since", &[("day", w.near_date(task.from, today).into())]),
        },
        before_next: task.before_next,
        by_patient: !task.for_therapist,
        path: format!(
            "{}/observations/new?kind={}{}",
            path_of(treated.dossier),
            task.kind,
            task.session.map_or_else(String::new, |session| format!("&session={session}"))
        ),
    };
    treated.standing.tasks.iter().map(due).collect()
}
