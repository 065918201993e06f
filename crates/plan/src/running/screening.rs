//! Gates before the start: who must be seen by someone else first, and what to adapt.
//!
//! A yes does what its question's level says. A question that would block and was not answered asks for an answer; it is
//! never read as a no. Breathlessness attacks go on only when a doctor has looked, as in the published case, where lung
//! disease had been excluded first. A block is lifted by a clinician, with a reason, and then stands as a warning.
//! Left out: readiness forms with a licence of their own. Card: `ev-rt-screening`.

use crate::running::intake::Intake;
use crate::running::programme::{Answer, ScreeningItem, ScreeningRules};
use crate::running::rule;
use kadans_domain::{Gate, InputValue, Level, Reason, RuleId};

/// All gates of an intake, strongest first, in the order of the questions within a level.
pub fn gates(rules: &ScreeningRules, intake: &Intake) -> Vec<Gate> {
    let mut gates: Vec<Gate> = rules.items.iter().filter_map(|item| gate(rules, item, intake)).collect();
    gates.extend(inactive_and_older(rules, intake));
    gates.sort_by_key(|gate| gate.level);
    gates
}

/// True when nothing may be proposed.
pub fn forbids(gates: &[Gate]) -> bool {
    gates.iter().any(|gate| gate.level.forbids_exercise())
}

/// True when this question is to be asked, given the answers so far.
pub fn is_asked(item: &ScreeningItem, intake: &Intake) -> bool {
    match &item.needed_with {
        Some(other) => intake.answer(other) == Some(Answer::Yes),
        None => true,
    }
}

fn gate(rules: &ScreeningRules, item: &ScreeningItem, intake: &Intake) -> Option<Gate> {
    if !is_asked(item, intake) {
        return None;
    }
    let level = fallen(item, intake.answer(&item.id))?;
    if level.forbids_exercise() && intake.cleared(&item.id).is_some() {
        return Some(found(rules, item, Level::Warn, rule::SCREENING_CLEARED));
    }
    let unanswered = level != item.level;
    let name = if unanswered { rule::SCREENING_UNANSWERED } else { rule_of(level) };
    Some(found(rules, item, level, name))
}

/// The level an answer falls under. Where a yes is needed, anything else falls; elsewhere a yes falls.
fn fallen(item: &ScreeningItem, answer: Option<Answer>) -> Option<Level> {
    let yes_is_needed = item.needed_with.is_some();
    match answer {
        Some(Answer::Yes) => (!yes_is_needed).then_some(item.level),
        _ if yes_is_needed => Some(item.level),
        Some(Answer::No) => None,
        Some(Answer::Unknown) | None => item.level.forbids_exercise().then_some(Level::Ask),
    }
}

const fn rule_of(level: Level) -> RuleId {
    match level {
        Level::Block | Level::Stop => rule::SCREENING_BLOCK,
        Level::Ask => rule::SCREENING_ASK,
        Level::Warn => rule::SCREENING_ADAPT,
        Level::Log => rule::SCREENING_NOTED,
    }
}

fn found(rules: &ScreeningRules, item: &ScreeningItem, level: Level, name: RuleId) -> Gate {
    let reason = Reason::new(name, &rules.card)
        .saw("item", InputValue::Code(item.id.clone()))
        .saw("ask", InputValue::Code(item.ask.clone()));
    Gate { level, reason }
}

fn inactive_and_older(rules: &ScreeningRules, intake: &Intake) -> Option<Gate> {
    let age = intake.age_years.filter(|age| *age > rules.inactive_age)?;
    let inactive = intake.answer("inactive") == Some(Answer::Yes);
    let reason = Reason::new(rule::SCREENING_INACTIVE, &rules.card).saw("age_years", InputValue::Whole(age.into()));
    inactive.then_some(Gate { level: Level::Warn, reason })
}
