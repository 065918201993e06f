//! A plan week by week; weeks that hold the same stand together.

use super::minutes;
use kadans_content::say;
use kadans_plan::Session;
use kadans_text::Words;

/// Lines of a plan that are read at once; the others are folded away.
const SHOWN: usize = 10;

/// The weeks of a plan.
pub struct PlanWeeks {
    /// In order.
    pub rows: Vec<PlanRow>,
}

/// One week, or several that hold the same.
pub struct PlanRow {
    /// "1" or "2–8".
    pub weeks: String,
    /// What they hold.
    pub sessions: Vec<PlanSession>,
}

/// A session of a week, as often as it comes.
#[derive(PartialEq, Eq, Clone)]
pub struct PlanSession {
    /// How often in the week.
    pub times: usize,
    /// What.
    pub title: String,
    /// "45 min".
    pub length: String,
    /// Done with the therapist.
    pub supervised: bool,
}

impl PlanWeeks {
    /// What one week holds.
    pub fn week<'a>(w: Words, sessions: impl Iterator<Item = &'a Session>) -> Vec<PlanSession> {
        held(w, sessions)
    }

    /// The lines that are read at once.
    pub fn first(&self) -> &[PlanRow] {
        &self.rows[..self.rows.len().min(SHOWN)]
    }

    /// The lines that are folded away.
    pub fn rest(&self) -> &[PlanRow] {
        &self.rows[self.rows.len().min(SHOWN)..]
    }

    /// The weeks of these sessions.
    pub fn of(w: Words, sessions: &[Session]) -> PlanWeeks {
        let last = sessions.iter().map(|session| session.week).max().unwrap_or(0);
        let mut rows: Vec<(u16, u16, Vec<PlanSession>)> = Vec::new();
        for week in 1..=last {
            let held = held(w, sessions.iter().filter(|session| session.week == week));
            match rows.last_mut() {
                Some((_, until, same)) if *same == held => *until = week,
                _ => rows.push((week, week, held)),
            }
        }
        PlanWeeks { rows: rows.into_iter().map(row).collect() }
    }
}

fn row((from, until, sessions): (u16, u16, Vec<PlanSession>)) -> PlanRow {
    PlanRow { weeks: if from == until { from.to_string() } else { format!("{from}–{until}") }, sessions }
}

fn held<'a>(w: Words, sessions: impl Iterator<Item = &'a Session>) -> Vec<PlanSession> {
    let mut held: Vec<PlanSession> = Vec::new();
    for session in sessions {
        let one = PlanSession {
            times: 1,
            title: say::sentence(w, &session.title),
            length: w.with("minutes-told", &[("min", minutes(session.total_s).into())]),
            supervised: session.supervised,
        };
        match held.iter_mut().find(|other| PlanSession { times: 1, ..(*other).clone() } == one) {
            Some(same) => same.times += 1,
            None => held.push(one),
        }
    }
    held
}
