//! The split between supervised sessions and walks at home, and what is asked about the sessions that are left.
//!
//! The shape follows the Dutch schedule of many sessions at first and one or two a month later; the exact weeks are our own.
//! Home replaces supervision only in the taper: supervised walking gains more. Card: `ev-wt-taper`.

use crate::walking::programme::{TaperPhase, TaperRule};
use crate::walking::rule;
use kadans_domain::{Gate, InputValue, Level, Reason};

/// What is planned in a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WeekPlan {
    /// Supervised sessions.
    pub supervised: u8,
    /// Walks at home.
    pub home: u8,
    /// Length of a walk at home, minutes.
    pub home_min: u16,
}

/// The plan of a week, from 1; nothing outside the programme's weeks.
pub fn of_week(rule: &TaperRule, week: u16) -> WeekPlan {
    let Some(phase) = rule.phases.iter().find(|phase| (phase.from_week..=phase.to_week).contains(&week)) else {
        return WeekPlan::default();
    };
    let supervised = if has_sessions(phase, week) { phase.supervised } else { 0 };
    let home = if supervised > 0 { phase.home_beside } else { phase.home };
    WeekPlan { supervised, home, home_min: phase.home_min }
}

fn has_sessions(phase: &TaperPhase, week: u16) -> bool {
    week >= phase.first_week && (week - phase.first_week).is_multiple_of(phase.every_weeks.max(1).into())
}

/// Supervised sessions planned up to and including a week.
pub fn planned_until(rule: &TaperRule, week: u16) -> u16 {
    (1..=week).map(|week| u16::from(of_week(rule, week).supervised)).sum()
}

/// Weeks from `after` on that still get a supervised session when `left` are left.
pub fn weeks_left(rule: &TaperRule, after: u16, left: u16) -> Vec<u16> {
    let weeks = (after + 1..=rule.weeks).flat_map(|week| (0..of_week(rule, week).supervised).map(move |_| week));
    weeks.take(left.into()).collect()
}

/// What must be asked in this week, with so many sessions used of those there are.
pub fn asks(rule: &TaperRule, sessions: u16, week: u16, used: u16) -> Vec<Gate> {
    let left = sessions.saturating_sub(used);
    let ask = |name, holds: bool| {
        let reason = Reason::new(name, &rule.card)
            .saw("week", InputValue::Whole(week.into()))
            .saw("used", InputValue::Whole(used.into()))
            .saw("left", InputValue::Whole(left.into()));
        holds.then_some(Gate { level: Level::Ask, reason })
    };
    let asks = [
        ask(rule::TAPER_LEFT, week >= rule.left_week && week <= rule.weeks && left > 0),
        ask(rule::TAPER_FEW, week < rule.early_week && left < rule.few_left),
        ask(rule::TAPER_USED, used >= rule.used_ask),
    ];
    asks.into_iter().flatten().collect()
}
