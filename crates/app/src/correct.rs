//! Corrections by a therapist: writing the same thing again corrects what stood there.
//!
//! A score for the same instrument and week, and days off that overlap earlier ones, take the place of the old entry. The
//! old entry stays in the diary; it no longer counts.

use crate::Dossier;
use kadans_domain::{EntryId, Event, Pause, ValuesRecorded};

/// The entry that this one corrects, and the entry as it then reads.
pub(crate) fn correction(dossier: &Dossier, event: Event) -> (Option<EntryId>, Event) {
    let standing = dossier.entries.iter().rev().filter(|entry| !dossier.is_superseded(entry.id));
    let corrected = standing.map(|entry| (entry.id, &entry.event)).find(|(_, earlier)| is_about_the_same(earlier, &event));
    match corrected {
        Some((id, earlier)) => (Some(id), keeping_the_signal(earlier, event)),
        None => (None, event),
    }
}

fn is_about_the_same(earlier: &Event, event: &Event) -> bool {
    match (earlier, event) {
        (Event::ValuesRecorded(earlier), Event::ValuesRecorded(new)) => {
            earlier.instrument == new.instrument && earlier.week == new.week
        }
        (Event::Pause(earlier), Event::Pause(new)) => overlap(earlier, new),
        _ => false,
    }
}

fn overlap(one: &Pause, other: &Pause) -> bool {
    one.from <= other.to && other.from <= one.to
}

/// A correction never takes back that a safety item was answered positively: only a clinician's clearance ends that.
fn keeping_the_signal(earlier: &Event, event: Event) -> Event {
    match (earlier, event) {
        (Event::ValuesRecorded(earlier), Event::ValuesRecorded(new)) => Event::ValuesRecorded(ValuesRecorded {
            safety_item_positive: earlier.safety_item_positive || new.safety_item_positive,
            ..new
        }),
        (_, event) => event,
    }
}
