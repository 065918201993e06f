//! The schedule: which rung in which session, and who runs along.
//!
//! `rung(k) = start + floor((k - 1) x (K - 1) / (N - 1))` for session `k` of `N`, with `K` rungs from start to goal. So
//! rungs never fall, never skip, and the goal comes only in the last session. The article's own schedule was not printed;
//! this one keeps to its words: walk and run in turn, 30-45 minutes, ending with 20 minutes in one go.
//! Card: `ev-rt-ladder`.

use crate::running::prescription::{PlannedSession, Steep};
use crate::running::programme::{Ladder, Rung, SteepRule};

/// The frame of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    /// First rung.
    pub start: u8,
    /// Goal.
    pub goal: u8,
    /// Weeks.
    pub weeks: u16,
    /// Sessions a week.
    pub sessions_a_week: u8,
}

impl Frame {
    /// Rungs from start to goal, both included.
    pub fn rungs(self) -> u16 {
        u16::from(self.goal.saturating_sub(self.start)) + 1
    }

    /// Sessions in the plan.
    pub fn sessions(self) -> u16 {
        self.weeks * u16::from(self.sessions_a_week)
    }

    /// Weeks that would do when there are fewer sessions than rungs.
    pub fn weeks_needed(self) -> Option<u16> {
        (self.sessions() < self.rungs()).then(|| self.rungs().div_ceil(self.sessions_a_week.into()))
    }

    /// The rung of session `number`, from 1. Needs at least as many sessions as rungs.
    pub fn rung_of(self, number: u16) -> u8 {
        let (last_session, last_step) = (u32::from(self.sessions()) - 1, u32::from(self.rungs()) - 1);
        let steps = (u32::from(number - 1) * last_step).checked_div(last_session).unwrap_or(0);
        self.start + steps as u8
    }
}

/// Every session of the plan.
pub fn sessions(ladder: &Ladder, frame: Frame) -> Vec<PlannedSession> {
    (1..=frame.sessions())
        .map(|number| planned(ladder, number, frame.rung_of(number), frame.sessions_a_week, frame.sessions()))
        .collect()
}

/// One session of a plan with `total` sessions.
pub fn planned(ladder: &Ladder, number: u16, rung: u8, sessions_a_week: u8, total: u16) -> PlannedSession {
    let empty = Rung { bouts: Vec::new() };
    let dose = ladder.rung(rung).unwrap_or(&empty);
    let around_s = ladder.total_s_min.saturating_sub(ladder.walk_in_s + dose.main_s());
    let walk_out_s = around_s.max(ladder.walk_out_s);
    PlannedSession {
        number,
        week: week_of(number, sessions_a_week),
        rung,
        bouts: dose.bouts.clone(),
        supervised: supervised(number, sessions_a_week, total),
        walk_in_s: ladder.walk_in_s,
        run_s: dose.run_s(),
        total_s: ladder.walk_in_s + dose.main_s() + walk_out_s,
        walk_out_s,
    }
}

/// The week a session falls in, from 1.
pub fn week_of(number: u16, sessions_a_week: u8) -> u16 {
    (number - 1) / u16::from(sessions_a_week) + 1
}

/// The therapist runs along in the first session of each week; in the last week in the last session, which is the goal.
pub fn supervised(number: u16, sessions_a_week: u8, total: u16) -> bool {
    let last_week = week_of(number, sessions_a_week) == week_of(total, sessions_a_week);
    if last_week { number == total } else { (number - 1).is_multiple_of(u16::from(sessions_a_week)) }
}

/// Where the plan climbs fast. Card: `ev-rt-steep`.
pub fn steep(rule: &SteepRule, frame: Frame, weekly_run_s: &[u32]) -> Vec<Steep> {
    let per_rung = u32::from(frame.sessions()) * 100 / u32::from(frame.rungs());
    let few = (per_rung < rule.sessions_per_rung).then_some(Steep::FewSessions { per_rung });
    let rises = weekly_run_s.windows(2).enumerate().filter_map(|(index, pair)| {
        let rise_s = pair[1].saturating_sub(pair[0]);
        (rise_s > rule.weekly_rise_s_max).then_some(Steep::WeeklyRise { week: index as u16 + 2, rise_s })
    });
    few.into_iter().chain(rises).collect()
}
