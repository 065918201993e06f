//! Alerts: made with an id that follows from what they are about, marked when read, strongest first.
//!
//! The same finding keeps its id however often the diary is read, so an acknowledgement finds it again. Acknowledging says
//! "read and dealt with"; it lifts no stop.

use super::diary::Diary;
use crate::standing::Alert;
use jiff::civil::Date;
use kadans_domain::{Event, Level, Reason};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

/// An alert nobody read yet. `about` tells it apart from others of its kind: an entry's id, a date.
pub fn alert(kind: &str, about: impl Display, level: Level, since: Date, reason: Reason) -> Alert {
    let id = format!("{}-{about}", kind.replace('_', "-"));
    Alert { id, kind: kind.to_owned(), level, reason, since, acknowledged: false }
}

/// When each alert was last read, by its id: some come back after a while.
pub fn read<'a>(diary: &Diary<'a>) -> BTreeMap<&'a str, Date> {
    let mut last_read: BTreeMap<&str, Date> = BTreeMap::new();
    for (date, entry) in diary.dated() {
        if let Event::AlertAcknowledged { alert, .. } = &entry.event {
            let last = last_read.entry(alert).or_insert(date);
            *last = date.max(*last);
        }
    }
    last_read
}

/// When each alert was first read, by its id: from then on it is dealt with.
pub fn first_read<'a>(diary: &Diary<'a>) -> BTreeMap<&'a str, Date> {
    let mut first: BTreeMap<&str, Date> = BTreeMap::new();
    for (date, entry) in diary.dated() {
        if let Event::AlertAcknowledged { alert, .. } = &entry.event {
            first.entry(alert).and_modify(|earlier| *earlier = date.min(*earlier)).or_insert(date);
        }
    }
    first
}

/// Marks what was read.
pub fn mark_read(alerts: &mut [Alert], diary: &Diary<'_>) {
    let read = read(diary);
    for alert in alerts {
        alert.acknowledged = read.contains_key(alert.id.as_str());
    }
}

/// Strongest first, then the longest standing; each id once, because it is read once.
pub fn in_order(mut alerts: Vec<Alert>) -> Vec<Alert> {
    alerts.sort_by(|one, other| (one.level, one.since, &one.id).cmp(&(other.level, other.since, &other.id)));
    let mut told = BTreeSet::new();
    alerts.retain(|alert| told.insert(alert.id.clone()));
    alerts
}
