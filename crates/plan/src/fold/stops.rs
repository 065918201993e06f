//! Stops: what keeps someone from exercising until a clinician lifts it, by name and with a reason.

use super::diary::Diary;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use kadans_domain::{Author, Entry, EntryId, Event, SafetySignal, SessionDone};
use std::collections::BTreeMap;

/// A player writes an urgent stop twice: at once as a signal, and as the session. Within these minutes they are one stop.
const SAME_MOMENT: SignedDuration = SignedDuration::from_mins(10);
/// No session takes longer; one that says so began on a clock that was wrong.
const SESSION_AT_MOST: SignedDuration = SignedDuration::from_hours(4);

/// The code of "I do not feel safe" among the reasons to stop. It is a signal of suicidality wherever it is pressed.
pub const NOT_SAFE: &str = "not_safe";

/// What an entry tells that calls for a human being, in every programme alike.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// A red flag, by code.
    RedFlag(String),
    /// The person does not feel safe, or a safety item was answered positively.
    NotSafe,
}

/// What an entry tells, when it tells of a danger. `is_urgent` knows which reasons to break off a session are red flags.
pub fn told(entry: &Entry, is_urgent: impl Fn(&str) -> bool) -> Option<Told> {
    match &entry.event {
        Event::SafetySignal(SafetySignal::RedFlag(code)) => Some(of_code(code)),
        Event::SafetySignal(SafetySignal::NotSafe | SafetySignal::Instrument(_)) => Some(Told::NotSafe),
        Event::ValuesRecorded(values) => values.safety_item_positive.then_some(Told::NotSafe),
        Event::SessionDone(session) => {
            let code = &session.stopped.as_ref()?.reason;
            (code == NOT_SAFE || is_urgent(code)).then(|| of_code(code))
        }
        _ => None,
    }
}

fn of_code(code: &str) -> Told {
    if code == NOT_SAFE { Told::NotSafe } else { Told::RedFlag(code.to_owned()) }
}

/// A programme's own kinds of stop.
pub trait Kind: Clone + Ord {
    /// A red flag may be told twice: by a signal and by the session it broke off.
    fn is_red_flag(&self) -> bool;
}

/// A stop, as the entry taken in last tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing<K> {
    /// The diary entry a clearance must name.
    pub entry: EntryId,
    /// Since when.
    pub since: Date,
    /// The day a clinician lifted it; None while it stands.
    pub lifted: Option<Date>,
    /// What kind.
    pub kind: K,
}

/// Entries named in a clearance by someone of the practice. A patient cannot lift a stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lifted(BTreeMap<EntryId, Date>);

impl Lifted {
    /// Reads the clearances.
    pub fn of(diary: &Diary<'_>) -> Lifted {
        let clearances = diary.dated().rev().filter_map(|(date, entry)| match (&entry.event, entry.author) {
            (Event::Clearance(clearance), Author::Member(_)) => Some((clearance.of, date)),
            _ => None,
        });
        Lifted(clearances.collect())
    }

    /// The day on which this very entry was named.
    pub fn on(&self, entry: EntryId) -> Option<Date> {
        self.0.get(&entry).copied()
    }

    /// True when an entry was named for which this one stands now.
    pub fn covers(&self, diary: &Diary<'_>, entry: EntryId) -> bool {
        self.0.keys().any(|of| diary.current(*of) == entry)
    }
}

/// Every stop that entries tell of and nobody lifted, oldest first.
pub fn standing<K: Kind, I: IntoIterator<Item = K>>(
    diary: &Diary<'_>,
    lifted: &Lifted,
    kinds_of: impl Fn(Date, &Entry) -> I,
) -> Vec<Standing<K>> {
    stops(diary, lifted, kinds_of).into_iter().filter(|stop| stop.lifted.is_none()).collect()
}

/// Every stop that entries tell of, also those that were lifted, oldest first. What was written down stays written: a correction
/// takes no flag away, so `kinds_of` is asked about corrected entries too. An entry may tell of more than one: each is listed, and a
/// clearance that names the entry lifts them all.
pub fn stops<K: Kind, I: IntoIterator<Item = K>>(
    diary: &Diary<'_>,
    lifted: &Lifted,
    kinds_of: impl Fn(Date, &Entry) -> I,
) -> Vec<Standing<K>> {
    let flags_of = |(since, entry)| kinds_of(since, entry).into_iter().map(move |kind| Flag { since, entry, kind });
    let flags: Vec<Flag<'_, K>> = diary.written().flat_map(flags_of).collect();
    let mut stops: Vec<Standing<K>> = stops_of(&flags, diary).iter().filter_map(|stop| stop.told(lifted)).collect();
    stops.sort_by(|one, other| (one.since, one.entry, &one.kind).cmp(&(other.since, other.entry, &other.kind)));
    stops
}

/// A stop as one entry tells it.
struct Flag<'a, K> {
    since: Date,
    entry: &'a Entry,
    kind: K,
}

/// One stop, told by an entry, by corrections that say the same, and by a signal of the same moment. Lifting any of them
/// lifts it; a correction that says something else is another stop.
struct Stop<'f, 'a, K> {
    flags: Vec<&'f Flag<'a, K>>,
    signals: Vec<&'f Flag<'a, K>>,
}

impl<K> Default for Stop<'_, '_, K> {
    fn default() -> Self {
        Stop { flags: Vec::new(), signals: Vec::new() }
    }
}

impl<K: Kind> Stop<'_, '_, K> {
    /// By the entry that was taken in last; lifted when any of its entries was named.
    fn told(&self, lifted: &Lifted) -> Option<Standing<K>> {
        let last = self.flags.iter().max_by_key(|flag| (flag.entry.recorded_at, flag.entry.id))?;
        let lifted = self.flags.iter().chain(&self.signals).filter_map(|flag| lifted.on(flag.entry.id)).min();
        Some(Standing { entry: last.entry.id, since: last.since, lifted, kind: last.kind.clone() })
    }
}

fn stops_of<'f, 'a, K: Kind>(flags: &'f [Flag<'a, K>], diary: &Diary<'_>) -> Vec<Stop<'f, 'a, K>> {
    let (signals, others): (Vec<_>, Vec<_>) = flags.iter().partition(|flag| flag.is_signal());
    let mut stops: BTreeMap<(EntryId, &K), Stop<'_, '_, K>> = BTreeMap::new();
    for flag in others {
        stops.entry((diary.first(flag.entry.id), &flag.kind)).or_default().flags.push(flag);
    }
    for signal in signals {
        let same = stops.values_mut().find(|stop| stop.flags.iter().any(|flag| flag.is_told_by(signal)));
        match same {
            Some(stop) => stop.signals.push(signal),
            None => stops.entry((signal.entry.id, &signal.kind)).or_default().flags.push(signal),
        }
    }
    stops.into_values().collect()
}

impl<K: Kind> Flag<'_, K> {
    fn is_signal(&self) -> bool {
        matches!(self.entry.event, Event::SafetySignal(_))
    }

    /// Both moments are on the device's own clock, which may be wrong, but not between a signal and its session.
    fn is_told_by(&self, signal: &Flag<'_, K>) -> bool {
        let Event::SessionDone(session) = &self.entry.event else { return false };
        let (from, until) = stopped_between(session);
        let at = signal.entry.time.device_at;
        self.kind.is_red_flag() && self.kind == signal.kind && from <= at && at <= until
    }
}

fn stopped_between(session: &SessionDone) -> (Timestamp, Timestamp) {
    let end = session.ended_at;
    let from = end.saturating_sub(SESSION_AT_MOST).unwrap_or(end).max(session.started_at);
    (from, end.saturating_add(SAME_MOMENT).unwrap_or(end))
}
