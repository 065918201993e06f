//! One session told twice: by the phone and on paper, or by two devices.
//!
//! Two entries that name the same planned session of the same prescription, at most a day apart, tell of one session. It counts once,
//! and of what they tell the safest reading counts: the worst pain, any stop, the least that was done; each programme says what that
//! is for its own log. Further apart they are two sessions: a phone without a signal may have given the number a second time, and to
//! leave one out would shorten the rest before the next.

use jiff::civil::Date;
use kadans_domain::{Entry, EntryId, PrescriptionId};
use std::collections::BTreeMap;

/// Entries of one session lie at most this many days apart.
const DAYS_APART: i32 = 1;

/// A session that was told more than once.
pub(super) struct ToldTwice<'a> {
    /// The entry that stands for it.
    pub(super) stands: EntryId,
    /// Every entry that tells of it.
    pub(super) tellings: Vec<&'a Entry>,
}

/// The sessions that were told more than once, among the entries that count, in the order things happened.
pub(super) fn same_sessions<'a>(dated: impl Iterator<Item = (Date, &'a Entry)>) -> Vec<ToldTwice<'a>> {
    let mut named: BTreeMap<(PrescriptionId, u16), Vec<(Date, &Entry)>> = BTreeMap::new();
    for (date, entry) in dated {
        if let Some(done) = entry.session() {
            named.entry((done.reference.prescription, done.reference.session)).or_default().push((date, entry));
        }
    }
    let near = |of: Vec<(Date, &'a Entry)>| {
        let mut groups: Vec<Vec<(Date, &Entry)>> = Vec::new();
        for told in of {
            match groups.last_mut().filter(|group| (told.0 - group[0].0).get_days() <= DAYS_APART) {
                Some(group) => group.push(told),
                None => groups.push(vec![told]),
            }
        }
        groups.into_iter().filter(|group| group.len() > 1)
    };
    named
        .into_values()
        .flat_map(near)
        .filter_map(|group| told_twice(group.into_iter().map(|(_, entry)| entry).collect()))
        .collect()
}

/// The one that was broken off stands for all, because its stop does; otherwise the last, so that rest is counted from there.
fn told_twice(tellings: Vec<&Entry>) -> Option<ToldTwice<'_>> {
    let stopped = |entry: &&&Entry| entry.session().is_some_and(|done| done.stopped.is_some());
    let stands = tellings.iter().rfind(stopped).or(tellings.last())?.id;
    Some(ToldTwice { stands, tellings })
}

/// The lower of two values; one that is not known says nothing.
pub fn least<T: Ord>(one: Option<T>, other: Option<T>) -> Option<T> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}
