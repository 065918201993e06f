//! Checks after a session: more than one answer about the same session.
//!
//! A second answer that is no correction of the first does not take its place: somebody who was in pain in the evening and answers
//! once more was in pain in the evening. Of all that was told the worst counts. A linked correction takes the place of the answer it
//! names ([`super::Diary`]), but never lifts a stop that the answer gave.

use kadans_domain::EntryId;
use std::collections::BTreeMap;

/// By session, the worst that was told of it.
pub fn worst_told<V: Copy>(told: impl IntoIterator<Item = (EntryId, V)>, worse: impl Fn(V, V) -> V) -> BTreeMap<EntryId, V> {
    let mut worst: BTreeMap<EntryId, V> = BTreeMap::new();
    for (session, value) in told {
        worst.entry(session).and_modify(|known| *known = worse(*known, value)).or_insert(value);
    }
    worst
}
