//! Goals for a session: which are offered to whom.
//!
//! Three kinds, from sport psychology as van Woerkom and Zuidema use them: winning, improving, and doing it in a certain
//! way. Winning depends on others and stays out of groups; doing comes first in burn-out. Card: `ev-rt-goals`.

use crate::running::programme::{GoalKind, GoalTemplate, Goals};
use kadans_domain::Indication;

/// The goals to offer, in order. Burn-out starts with the goals about experience.
pub fn offered(goals: &Goals, indication: Indication, group: bool) -> Vec<&GoalTemplate> {
    let suits =
        |goal: &&GoalTemplate| goal.indication.is_none_or(|of| of == indication) && !(group && goal.kind == GoalKind::Win);
    let mut offered: Vec<&GoalTemplate> = goals.templates.iter().filter(suits).collect();
    if indication == Indication::BurnOut {
        offered.sort_by_key(|goal| goal.kind != GoalKind::Execution);
    }
    offered
}

/// The goal with this id.
pub fn named<'a>(goals: &'a Goals, id: &str) -> Option<&'a GoalTemplate> {
    goals.templates.iter().find(|goal| goal.id == id)
}
