//! The safety screen: asked before the first session, and again after four weeks without one.
//!
//! A question that would stop someone and was not answered asks for an answer; it is never read as a no. All of it is our own.
//! Card: `ev-fc-screen`.

use super::parameters::{FootCore, ScreenItem, ScreenRules};
use super::rule;
use super::work::Arm;
use kadans_domain::{Facts, Gate, InputValue, Level, Reason};

/// All findings, strongest first.
pub fn gates(rules: &ScreenRules, answers: &Facts) -> Vec<Gate> {
    let mut gates: Vec<Gate> = rules.items.iter().filter_map(|item| gate(rules, item, answers)).collect();
    gates.sort_by_key(|gate| gate.level);
    gates
}

fn gate(rules: &ScreenRules, item: &ScreenItem, answers: &Facts) -> Option<Gate> {
    let (level, name) = match answers.truth(&item.id) {
        Some(true) => (item.level, rule::SCREEN),
        None if item.level.forbids_exercise() => (Level::Ask, rule::SCREEN_UNANSWERED),
        Some(false) | None => return None,
    };
    let reason = Reason::new(name, &rules.card)
        .saw("item", InputValue::Code(item.id.clone()))
        .saw("ask", InputValue::Code(item.ask.clone()));
    Some(Gate { level, reason })
}

/// True when nothing may start.
pub fn forbids(gates: &[Gate]) -> bool {
    gates.iter().any(|gate| gate.level.forbids_exercise())
}

/// The highest level these answers allow.
pub fn level_cap(rules: &FootCore, answers: &Facts) -> u8 {
    let highest = rules.exercises.list.iter().map(|exercise| exercise.level_max).max().unwrap_or(1);
    let capped = rules.screen.cap_items.iter().any(|item| answers.is_yes(item));
    if capped { rules.screen.cap_level.min(highest) } else { highest }
}

/// Limits of a person from the screen and what was chosen.
pub fn person(rules: &FootCore, answers: &Facts, choice: &Facts) -> super::course::Person {
    let chosen = choice.whole("level_cap").and_then(|level| u8::try_from(level).ok());
    super::course::Person {
        arm: choice.code("arm").and_then(Arm::from_code).unwrap_or(Arm::FootCore),
        level_cap: chosen.unwrap_or(3).min(level_cap(rules, answers)),
        balance: answers.is_yes(&rules.screen.balance_item),
    }
}
