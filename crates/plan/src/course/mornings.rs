//! Mornings after: each check beside one's own usual mornings.

use super::diary::Diary;
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_domain::{EntryId, Event, MorningCheck};
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

/// By session; the last check of a session counts.
pub(super) fn mornings(diary: &Diary<'_>, usual_days: u8) -> BTreeMap<EntryId, Morning> {
    let checks: Vec<(Date, &MorningCheck)> = diary
        .dated()
        .filter_map(|(date, entry)| match &entry.event {
            Event::MorningCheck(check) => Some((date, check)),
            _ => None,
        })
        .collect();
    checks.iter().map(|(date, check)| (diary.current(check.session), morning(&checks, *date, check, usual_days))).collect()
}

fn morning(checks: &[(Date, &MorningCheck)], date: Date, check: &MorningCheck, usual_days: u8) -> Morning {
    let from = date.saturating_sub(i64::from(usual_days).days());
    let before = || checks.iter().filter(move |(day, _)| from <= *day && *day < date).map(|(_, earlier)| earlier);
    let usual_pain = median(before().map(|earlier| earlier.pain.value()).collect()).unwrap_or(0);
    let usual_fatigue = median(before().map(|earlier| earlier.fatigue.value()).collect());
    Morning {
        pain_rise: check.pain.value().saturating_sub(usual_pain),
        fatigue_rise: usual_fatigue.map(|usual| check.fatigue.value() as i8 - usual as i8),
        worse: check.worse_a_day_later,
    }
}

/// Of an even number of mornings the lower middle one: a rise is rather seen than missed.
fn median(mut scores: Vec<u8>) -> Option<u8> {
    scores.sort_unstable();
    scores.get(scores.len().checked_sub(1)? / 2).copied()
}
