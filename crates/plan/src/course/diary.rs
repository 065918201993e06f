//! The entries that count, in the order things happened.

use jiff::Timestamp;
use jiff::civil::Date;
use kadans_domain::{Entry, EntryId, Event};
use std::collections::{BTreeMap, BTreeSet};

/// A diary without doubles and without what was corrected.
pub(super) struct Diary<'a> {
    entries: Vec<(Date, &'a Entry)>,
    current: BTreeMap<EntryId, EntryId>,
}

impl<'a> Diary<'a> {
    /// Of everything that goes back to the same first entry the correction taken in last counts. A safety signal counts
    /// whatever is corrected later: only a clinician lifts it.
    pub(super) fn of(entries: &'a [Entry]) -> Diary<'a> {
        let by_id: BTreeMap<EntryId, &Entry> = entries.iter().map(|entry| (entry.id, entry)).collect();
        let mut newest: BTreeMap<EntryId, &Entry> = BTreeMap::new();
        for entry in by_id.values().copied() {
            let kept = newest.entry(first_of(&by_id, entry)).or_insert(entry);
            if (kept.recorded_at, kept.id) < (entry.recorded_at, entry.id) {
                *kept = entry;
            }
        }
        let current = by_id.values().map(|entry| (entry.id, current_id(&by_id, &newest, entry))).collect();
        let mut counting: Vec<&Entry> = newest.values().copied().filter(|entry| !is_signal(entry)).collect();
        counting.extend(by_id.values().copied().filter(|entry| is_signal(entry)));
        counting.sort_by_key(|entry| (entry.time.performed_at, entry.id));
        let entries = counting.into_iter().map(|entry| (entry.local_date(), entry)).collect();
        Diary { entries, current }
    }

    /// In the order things happened.
    pub(super) fn entries(&self) -> impl DoubleEndedIterator<Item = &'a Entry> + '_ {
        self.entries.iter().map(|(_, entry)| *entry)
    }

    /// The same with the local date of each.
    pub(super) fn dated(&self) -> impl DoubleEndedIterator<Item = (Date, &'a Entry)> + '_ {
        self.entries.iter().copied()
    }

    /// The entry that now stands for this one.
    pub(super) fn current(&self, id: EntryId) -> EntryId {
        self.current.get(&id).copied().unwrap_or(id)
    }

    /// All ids an entry was known by.
    pub(super) fn known_as(&self, id: EntryId) -> BTreeSet<EntryId> {
        self.current.iter().filter(|(_, current)| **current == id).map(|(known, _)| *known).chain([id]).collect()
    }

    /// Signals of one kind between two moments.
    pub(super) fn between(&self, from: Timestamp, to: Timestamp) -> impl Iterator<Item = &'a Entry> + '_ {
        self.entries().filter(move |entry| from <= entry.time.performed_at && entry.time.performed_at <= to)
    }
}

fn is_signal(entry: &Entry) -> bool {
    matches!(entry.event, Event::SafetySignal(_))
}

fn current_id(by_id: &BTreeMap<EntryId, &Entry>, newest: &BTreeMap<EntryId, &Entry>, entry: &Entry) -> EntryId {
    if is_signal(entry) { entry.id } else { newest.get(&first_of(by_id, entry)).map_or(entry.id, |newest| newest.id) }
}

/// The entry a chain of corrections began with, whether or not we have it. A chain that bites its tail ends at its
/// smallest id, so that the answer does not depend on where one starts.
fn first_of(by_id: &BTreeMap<EntryId, &Entry>, entry: &Entry) -> EntryId {
    let mut seen = BTreeSet::from([entry.id]);
    let mut at = entry;
    while let Some(earlier) = at.supersedes {
        if !seen.insert(earlier) {
            return seen.first().copied().unwrap_or(entry.id);
        }
        match by_id.get(&earlier) {
            Some(found) => at = found,
            None => return earlier,
        }
    }
    at.id
}
