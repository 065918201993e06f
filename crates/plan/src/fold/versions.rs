//! Versions of a prescription: which one held on a day, and which one a session followed.

use crate::programme::Kept;
use jiff::civil::Date;
use kadans_domain::{PrescriptionId, SessionReference};

/// A prescription that a therapist confirmed.
pub trait Version {
    /// Its id; sessions done point at it.
    fn id(&self) -> PrescriptionId;
    /// First day it holds.
    fn from(&self) -> Date;
}

impl Version for Kept {
    fn id(&self) -> PrescriptionId {
        self.id
    }

    fn from(&self) -> Date {
        self.from
    }
}

/// All versions, by first day; of one day the one confirmed last comes last.
#[derive(Debug, Clone)]
pub struct Versions<'a, V>(Vec<&'a V>);

impl<'a, V: Version> Versions<'a, V> {
    /// From the order in which they were confirmed.
    pub fn of(versions: &'a [V]) -> Versions<'a, V> {
        let mut versions: Vec<&V> = versions.iter().collect();
        versions.sort_by_key(|version| version.from());
        Versions(versions)
    }

    /// First day of the first.
    pub fn started(&self) -> Option<Date> {
        self.0.first().map(|version| version.from())
    }

    /// In order.
    pub fn all(&self) -> &[&'a V] {
        &self.0
    }

    /// The version at this place.
    pub fn at(&self, place: usize) -> Option<&'a V> {
        self.0.get(place).copied()
    }

    /// Place of the version that holds on a day; None before the first.
    pub fn on(&self, date: Date) -> Option<usize> {
        self.0.iter().rposition(|version| version.from() <= date)
    }

    /// Place of the version a session followed. A session of the day on which the prescription changed belongs to the one it
    /// names.
    pub fn followed(&self, session: &SessionReference, date: Date) -> Option<usize> {
        let named = self.0.iter().position(|version| version.id() == session.prescription);
        match (named, self.on(date)) {
            (Some(named), Some(on)) if self.0[on].from() == date => Some(named.min(on)),
            (named, on) => on.or(named),
        }
    }

    /// The last day a version could hold: the first day of the next one.
    pub fn until(&self, place: usize) -> Option<Date> {
        self.at(place + 1).map(|next| next.from())
    }
}
