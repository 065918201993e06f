//! The entries that count, in the order things happened.
//!
//! A correction takes the place of an entry of the same kind. Nobody corrects what someone of the practice wrote unless they
//! are of the practice themselves. A link to anything else is as if it were not there: both entries count.
//!
//! A session that was told twice, by the phone and on paper, counts once ([`super::twice`]).

use super::twice::same_sessions;
use jiff::civil::Date;
use kadans_domain::{Author, Entry, EntryId, Event, Observation};
use std::collections::{BTreeMap, BTreeSet};

/// A diary without doubles, told apart into what counts and what was corrected.
pub struct Diary<'a> {
    written: Vec<(Date, &'a Entry)>,
    firsts: BTreeMap<EntryId, EntryId>,
    current: BTreeMap<EntryId, EntryId>,
    /// By the entry that stands for a session that was told more than once: the entries that tell of it today.
    tellings: BTreeMap<EntryId, Vec<&'a Entry>>,
}

impl<'a> Diary<'a> {
    /// Of everything that goes back to the same first entry the correction taken in last counts. A safety signal counts
    /// whatever is corrected later: only a clinician lifts it.
    pub fn of(entries: &'a [Entry]) -> Diary<'a> {
        let by_id: BTreeMap<EntryId, &Entry> = entries.iter().map(|entry| (entry.id, entry)).collect();
        let firsts = firsts(&by_id);
        let mut newest: BTreeMap<EntryId, &Entry> = BTreeMap::new();
        for entry in by_id.values().copied() {
            let kept = newest.entry(firsts[&entry.id]).or_insert(entry);
            if (kept.recorded_at, kept.id) < (entry.recorded_at, entry.id) {
                *kept = entry;
            }
        }
        let stands_for = |entry: &Entry| if is_signal(entry) { entry.id } else { newest[&firsts[&entry.id]].id };
        let current = by_id.values().map(|entry| (entry.id, stands_for(entry))).collect();
        let mut written: Vec<&Entry> = by_id.into_values().collect();
        written.sort_by_key(|entry| (entry.time.performed_at, entry.id));
        let written = written.into_iter().map(|entry| (entry.local_date(), entry)).collect();
        let mut diary = Diary { written, firsts, current, tellings: BTreeMap::new() };
        diary.count_once();
        diary
    }

    /// A session that was told more than once has one entry that stands for all.
    fn count_once(&mut self) {
        for told in same_sessions(self.dated()) {
            let (standing, first) = (told.stands, self.first(told.stands));
            let of: BTreeSet<EntryId> = told.tellings.iter().map(|entry| entry.id).collect();
            self.current.values_mut().filter(|current| of.contains(current)).for_each(|current| *current = standing);
            let firsts: BTreeSet<EntryId> = of.iter().map(|id| self.first(*id)).collect();
            self.firsts.values_mut().filter(|id| firsts.contains(id)).for_each(|id| *id = first);
            self.tellings.insert(standing, told.tellings);
        }
    }

    /// Everything that tells of the session for which this entry stands: the entry itself, and the same session told once more.
    pub fn tellings(&self, entry: &'a Entry) -> Vec<&'a Entry> {
        self.tellings.get(&entry.id).cloned().unwrap_or_else(|| vec![entry])
    }

    /// The same, with everything that was corrected later.
    pub fn ever_told(&self, entry: &'a Entry) -> Vec<&'a Entry> {
        if self.tellings.contains_key(&entry.id) || self.first(entry.id) != entry.id {
            self.written().map(|(_, other)| other).filter(|other| self.current(other.id) == entry.id).collect()
        } else {
            vec![entry]
        }
    }

    /// What counts, in the order things happened.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = &'a Entry> + '_ {
        self.dated().map(|(_, entry)| entry)
    }

    /// The same with the local date of each.
    pub fn dated(&self) -> impl DoubleEndedIterator<Item = (Date, &'a Entry)> + '_ {
        self.written().filter(|(_, entry)| self.current(entry.id) == entry.id)
    }

    /// Observations of this kind that count, oldest first.
    pub fn observed<'k>(&'k self, kind: &'k str) -> impl DoubleEndedIterator<Item = (Date, EntryId, &'a Observation)> + 'k {
        self.dated().filter_map(move |(date, entry)| match &entry.event {
            Event::Observed(observation) if observation.kind == kind => Some((date, entry.id, observation)),
            _ => None,
        })
    }

    /// Everything that was ever written, also what was corrected later.
    pub fn written(&self) -> impl DoubleEndedIterator<Item = (Date, &'a Entry)> + '_ {
        self.written.iter().copied()
    }

    /// The entry that now stands for this one.
    pub fn current(&self, id: EntryId) -> EntryId {
        self.current.get(&id).copied().unwrap_or(id)
    }

    /// The entry with which the corrections of this one began.
    pub fn first(&self, id: EntryId) -> EntryId {
        self.firsts.get(&id).copied().unwrap_or(id)
    }

    /// Entries another one took the place of, or stands for.
    pub fn corrected(&self) -> BTreeSet<EntryId> {
        self.current.iter().filter(|(id, current)| id != current).map(|(id, _)| *id).collect()
    }
}

fn is_signal(entry: &Entry) -> bool {
    matches!(entry.event, Event::SafetySignal(_))
}

/// For each entry the one its chain of corrections began with, whether or not we have that one. Every entry is walked over
/// once, in the order of their ids; a chain that bites its tail begins where the walk came into it.
fn firsts(by_id: &BTreeMap<EntryId, &Entry>) -> BTreeMap<EntryId, EntryId> {
    let mut firsts = BTreeMap::new();
    for id in by_id.keys() {
        let mut walked = Vec::new();
        let mut at = *id;
        while let (None, Some(earlier)) = (firsts.get(&at), corrects(by_id, at)) {
            firsts.insert(at, at);
            walked.push(at);
            at = earlier;
        }
        let first = *firsts.entry(at).or_insert(at);
        firsts.extend(walked.into_iter().map(|id| (id, first)));
    }
    firsts
}

/// The entry that this one takes the place of.
fn corrects(by_id: &BTreeMap<EntryId, &Entry>, id: EntryId) -> Option<EntryId> {
    let entry = by_id.get(&id)?;
    let earlier = entry.supersedes?;
    by_id.get(&earlier).is_none_or(|earlier| may_correct(entry, earlier)).then_some(earlier)
}

fn may_correct(entry: &Entry, earlier: &Entry) -> bool {
    let of_practice = |entry: &Entry| matches!(entry.author, Author::Member(_));
    entry.event.kind() == earlier.event.kind() && (of_practice(entry) || !of_practice(earlier))
}
