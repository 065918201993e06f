//! Mornings after: each check beside one's own usual mornings.

use crate::fold::Diary;
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_domain::{EntryId, Event, MorningCheck, Score0To10};
use std::collections::BTreeMap;

/// What a morning says about the session before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Morning {
    /// Pain above the usual, never below 0. Without earlier mornings the usual is no pain.
    pub(super) pain_rise: u8,
    /// Fatigue above the usual; None without earlier mornings.
    pub(super) fatigue_rise: Option<i8>,
    /// Complaints that began or lasted over a day.
    pub(super) worse: bool,
}

/// The checks of each day.
type Days<'a> = BTreeMap<Date, Vec<&'a MorningCheck>>;

/// By session; the last check of a session counts.
pub(super) fn mornings(diary: &Diary<'_>, usual_days: u8) -> BTreeMap<EntryId, Morning> {
    let checks: Vec<(Date, &MorningCheck)> = diary
        .dated()
        .filter_map(|(date, entry)| match &entry.event {
            Event::MorningCheck(check) => Some((date, check)),
            _ => None,
        })
        .collect();
    let mut days = Days::new();
    for (date, check) in &checks {
        days.entry(*date).or_default().push(check);
    }
    let usual: BTreeMap<Date, Usual> = days.keys().map(|day| (*day, Usual::before(&days, *day, usual_days))).collect();
    checks.iter().map(|(date, check)| (diary.current(check.session), usual[date].beside(check))).collect()
}

/// One's own mornings of the days before; None without any.
struct Usual {
    pain: Option<u8>,
    fatigue: Option<u8>,
}

impl Usual {
    fn before(days: &Days<'_>, day: Date, usual_days: u8) -> Usual {
        let from = day.saturating_sub(i64::from(usual_days).days());
        let of = |score: fn(&MorningCheck) -> Score0To10| {
            median(days.range(from..day).flat_map(|(_, checks)| checks).map(|check| score(check).value()).collect())
        };
        Usual { pain: of(|check| check.pain), fatigue: of(|check| check.fatigue) }
    }

    fn beside(&self, check: &MorningCheck) -> Morning {
        Morning {
            pain_rise: check.pain.value().saturating_sub(self.pain.unwrap_or(0)),
            fatigue_rise: self.fatigue.map(|usual| check.fatigue.value() as i8 - usual as i8),
            worse: check.worse_a_day_later,
        }
    }
}

/// Of an even number of mornings the lower middle one: a rise is rather seen than missed.
fn median(mut scores: Vec<u8>) -> Option<u8> {
    scores.sort_unstable();
    scores.get(scores.len().checked_sub(1)? / 2).copied()
}
