//! What fresh scores ask of the therapist the same day.

use crate::ctx::Ctx;
use crate::look::{Notice, NoticeKind};
use kadans_app::Dossier;
use kadans_instrument::{InstrumentId, ItemId, Warning, text_key};
use kadans_text::{Arg, Words};

/// A notice for each thing the newest scores ask.
pub fn notes(ctx: &Ctx, dossier: &Dossier) -> Vec<Notice> {
    let asked = ctx.web.app().score_notes(dossier);
    asked.into_iter().filter_map(|(week, instrument, warning)| note(ctx.words, week.value(), &instrument.0, &warning)).collect()
}

fn note(w: Words, week: u16, instrument: &str, warning: &Warning) -> Option<Notice> {
    let instrument: InstrumentId = instrument.parse().ok()?;
    let said = match warning {
        Warning::SameDayNote(scale) => with(w, warning, "scale", w.text(&text_key::scale(&instrument, scale))),
        Warning::SafetyOpen(items) | Warning::SafetyNotSeen(items) | Warning::OutOfOrder(items) => {
            with(w, warning, "items", items.iter().map(ItemId::to_string).collect::<Vec<_>>().join(", "))
        }
        Warning::SubstantialProblem => w.text(text_key::warning(warning)),
    };
    let title = format!("{}, {}", w.text(&text_key::instrument_short(&instrument)), w.count("scores-week", week));
    Some(Notice { kind: NoticeKind::Ask, title, text: vec![said] })
}

fn with(w: Words, warning: &Warning, name: &str, value: String) -> String {
    w.with(text_key::warning(warning), &[(name, Arg::from(value))])
}
