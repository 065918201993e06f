//! Mornings after: each check beside one's own usual mornings.

use crate::fold::{Diary, worst_told};
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

/// By session; of more checks about one session the worst counts. That complaints lasted stays told, also when it is corrected
/// later: twice in a row is a stop, and no correction takes a stop away.
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
    let told = checks.iter().map(|(date, check)| (diary.current(check.session), usual[date].beside(check)));
    let mut worst = worst_told(told, Morning::or);
    for session in lasting(diary) {
        worst.entry(session).and_modify(|morning| morning.worse = true);
    }
    worst
}

/// Sessions after which a morning told, at any time, of complaints that lasted.
fn lasting(diary: &Diary<'_>) -> impl Iterator<Item = EntryId> {
    diary.written().filter_map(|(_, entry)| match &entry.event {
        Event::MorningCheck(check) if check.worse_a_day_later => Some(diary.current(check.session)),
        _ => None,
    })
}

impl Morning {
    /// The worse of two answers, part by part.
    fn or(self, other: Morning) -> Morning {
        Morning {
            pain_rise: self.pain_rise.max(other.pain_rise),
            fatigue_rise: self.fatigue_rise.max(other.fatigue_rise),
            worse: self.worse || other.worse,
        }
    }
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
