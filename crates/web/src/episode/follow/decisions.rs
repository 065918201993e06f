//! What members of the practice decided by hand: when, what, why, and who.

use crate::ctx::Ctx;
use kadans_app::Dossier;
use kadans_domain::{Author, Entry, Event};
use kadans_text::Words;

/// A decision by hand.
pub struct Decided {
    /// When.
    pub day: String,
    /// What.
    pub what: String,
    /// Why, in the words of who decided.
    pub reason: String,
    /// Who.
    pub who: String,
}

/// Every decision by hand, newest first.
pub fn decisions(ctx: &Ctx, dossier: &Dossier) -> Vec<Decided> {
    dossier.entries.iter().rev().filter_map(|entry| decided(ctx.words, dossier, entry)).collect()
}

fn decided(w: Words, dossier: &Dossier, entry: &Entry) -> Option<Decided> {
    let Author::Member(member) = entry.author else { return None };
    let (what, reason) = told(w, &entry.event)?;
    let (therapist, name) = &dossier.therapist;
    let who = if member == *therapist { name.clone() } else { w.text("decided-colleague") };
    Some(Decided { day: w.near_date(entry.local_date(), dossier.today), what, reason, who })
}

/// The decision and its reason; `None` for what is measured or logged rather than decided.
fn told(w: Words, event: &Event) -> Option<(String, String)> {
    Some(match event {
        Event::Clearance(clearance) => (w.text("decided-clearance"), clearance.reason.clone()),
        Event::Override(chosen) => (w.with("decided-override", &[("rung", chosen.rung.into())]), chosen.reason.clone()),
        Event::Pause(pause) => {
            let days = [("from", w.short_date(pause.from).into()), ("to", w.short_date(pause.to).into())];
            (w.with("decided-pause", &days), pause.reason.clone())
        }
        Event::AlertAcknowledged { note, .. } => (w.text("decided-alert"), note.clone()),
        Event::Discharge { reason } => (w.text("decided-discharge"), reason.clone()),
        Event::Adjusted(set) => (w.text("decided-adjusted"), set.reason.clone()),
        Event::SessionDone(_)
        | Event::Observed(_)
        | Event::BreathingDone(_)
        | Event::Motivation(_)
        | Event::MorningCheck(_)
        | Event::SafetySignal(_)
        | Event::ValuesRecorded(_)
        | Event::ItemsAnswered(_)
        | Event::Goal(_) => return None,
    })
}
