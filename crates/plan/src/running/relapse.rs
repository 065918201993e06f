//! Relapse prevention: contact when the motivation to run has been absent for more than two weeks.
//!
//! The agreement is van Woerkom and Zuidema's; how unanswered days count is ours, because silence is not absence. Left
//! out: any score of risk. Card: `ev-rt-relapse`.

use crate::running::programme::RelapseRule;
use kadans_domain::Score0To10;

/// What one day says about the motivation to run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayState {
    /// A run, or motivation above the limit.
    Motivated,
    /// Motivation at or below the limit and no run.
    Absent,
    /// No answer.
    Unanswered,
}

/// The state of one day.
pub fn day_state(rule: &RelapseRule, ran: bool, motivation: Option<Score0To10>) -> DayState {
    match motivation {
        _ if ran => DayState::Motivated,
        Some(score) if score.value() <= rule.absent_max => DayState::Absent,
        Some(_) => DayState::Motivated,
        None => DayState::Unanswered,
    }
}

/// What the days together say, seen from the last of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watch {
    /// Nothing to do.
    Quiet,
    /// Ask neutrally how things are.
    CheckIn {
        /// Days without an answer.
        days: u16,
    },
    /// Invite to make contact.
    Alert {
        /// Place in the list of the first day of the streak.
        first: usize,
        /// Calendar days of the streak, first and last included.
        days: u16,
        /// Days in it on which motivation was absent.
        absent: u16,
    },
}

/// Reads consecutive days, the last one being today.
pub fn watch(rule: &RelapseRule, days: &[DayState]) -> Watch {
    let unanswered = days.iter().rev().take_while(|day| **day == DayState::Unanswered).count() as u16;
    let streak = streak(rule, days).map(|first| (first, &days[first..]));
    let alert = streak.and_then(|(first, streak)| {
        let absent = streak.iter().filter(|day| **day == DayState::Absent).count() as u16;
        let long = streak.len() as u16;
        (long > rule.days && absent >= rule.absent_days_min).then_some(Watch::Alert { first, days: long, absent })
    });
    let check_in = (unanswered > rule.days).then_some(Watch::CheckIn { days: unanswered });
    alert.or(check_in).unwrap_or(Watch::Quiet)
}

/// The first day of the streak that still runs today: it begins at an absent day and survives short silence.
fn streak(rule: &RelapseRule, days: &[DayState]) -> Option<usize> {
    let mut first = None;
    let mut silent = 0;
    for (index, day) in days.iter().enumerate() {
        silent = if *day == DayState::Unanswered { silent + 1 } else { 0 };
        first = match day {
            DayState::Motivated => None,
            DayState::Absent => first.or(Some(index)),
            DayState::Unanswered => first.filter(|_| silent <= rule.unknown_days_max),
        };
    }
    first
}
