//! The questions before each session (C-S1 to C-S11), weighed by the engine; the device already acted on them by itself.
//!
//! What was not answered is no finding here: the device asks it again before anything starts. Card: `ev-cs-gate`.

use super::numbers::{CardiacStrength, SessionGate};
use super::rule;
use kadans_domain::{Facts, Gate, InputValue, Level, Reason, RuleId};

/// Everything these answers hit, strongest first. BLOCK waits for a clinician, STOP is for today only, ASK waits for the therapist.
pub fn findings(programme: &CardiacStrength, facts: &Facts) -> Vec<Gate> {
    let mut found: Vec<Gate> = [
        complaints(programme, facts),
        changes(programme, facts),
        health(programme, facts),
        pressure(programme, facts),
        heart(programme, facts),
        low_pressure(programme, facts),
        coded(programme, facts, "fluid", &[("yes", Level::Block)], rule::GATE_FLUID),
        coded(programme, facts, "medication", &[("missed", Level::Warn), ("changed", Level::Ask)], rule::GATE_MEDICATION),
        coded(programme, facts, "spray", &[("absent", Level::Stop)], rule::GATE_MEDICATION),
        coded(programme, facts, "hour", &[("early", Level::Warn)], rule::SPASM_HOUR),
        circumstances(programme, facts),
    ]
    .into_iter()
    .flatten()
    .collect();
    found.sort_by_key(|gate| gate.level);
    found
}

/// True when a session was too high in pressure to begin (C-S3).
pub fn is_too_high(gate: &SessionGate, facts: &Facts) -> bool {
    above(facts, "sbp", gate.sbp_block) || above(facts, "dbp", gate.dbp_block)
}

fn found(programme: &CardiacStrength, level: Level, name: RuleId, item: &'static str) -> Gate {
    Gate { level, reason: Reason::new(name, &programme.gate.card).saw("item", InputValue::Code(item.to_owned())) }
}

fn coded(programme: &CardiacStrength, facts: &Facts, id: &'static str, levels: &[(&str, Level)], name: RuleId) -> Option<Gate> {
    let chosen = facts.code(id)?;
    let (_, level) = levels.iter().find(|(code, _)| *code == chosen)?;
    Some(found(programme, *level, name, id))
}

/// C-S1: new or worse blocks, a known pattern is asked about.
fn complaints(programme: &CardiacStrength, facts: &Facts) -> Option<Gate> {
    coded(programme, facts, "complaints", &[("new", Level::Block), ("known", Level::Ask)], rule::GATE_COMPLAINT)
}

/// RG-6: a new drug, a hospital stay, an event or a device makes the clearance void.
fn changes(programme: &CardiacStrength, facts: &Facts) -> Option<Gate> {
    let changed = super::forms::GATE_CHANGES.iter().find(|code| facts.has_code("changes", code))?;
    Some(found(programme, Level::Block, rule::CLEARANCE_VOID, changed))
}

/// C-S7: not well is for today; fever waits for a check (RG-6).
fn health(programme: &CardiacStrength, facts: &Facts) -> Option<Gate> {
    coded(programme, facts, "health", &[("unwell", Level::Stop)], rule::GATE_UNWELL)
        .or_else(|| coded(programme, facts, "health", &[("fever", Level::Block)], rule::RG6))
}

/// C-S3 and C-S4.
fn pressure(programme: &CardiacStrength, facts: &Facts) -> Option<Gate> {
    let gate = &programme.gate;
    let (level, name) = if is_too_high(gate, facts) {
        (Level::Stop, rule::GATE_PRESSURE)
    } else if above(facts, "sbp", gate.sbp_ask) || above(facts, "dbp", gate.dbp_ask) {
        (Level::Ask, rule::GATE_PRESSURE_ASK)
    } else {
        return None;
    };
    let seen = |id: &str| facts.whole(id).map_or(InputValue::Unknown, InputValue::Whole);
    let reason = Reason::new(name, &gate.card).saw("sbp", seen("sbp")).saw("dbp", seen("dbp"));
    Some(Gate { level, reason })
}

/// C-S5.
fn heart(programme: &CardiacStrength, facts: &Facts) -> Option<Gate> {
    let gate = &programme.gate;
    let slow = facts.whole("hr").is_some_and(|hr| hr < gate.hr_low.into());
    let with_symptoms = facts.code("dizzy") == Some("yes") || matches!(facts.code("complaints"), Some("known" | "new"));
    if above(facts, "hr", gate.hr_block) {
        Some(found(programme, Level::Block, rule::GATE_HEART, "hr"))
    } else if above(facts, "hr", gate.hr_ask) || (slow && with_symptoms) {
        Some(found(programme, Level::Ask, rule::GATE_HEART, "hr"))
    } else {
        coded(programme, facts, "rhythm", &[("irregular", Level::Ask)], rule::GATE_HEART)
    }
}

/// C-S6.
fn low_pressure(programme: &CardiacStrength, facts: &Facts) -> Option<Gate> {
    let low = facts.whole("sbp").is_some_and(|sbp| sbp < programme.gate.sbp_low.into());
    (low && facts.code("dizzy") == Some("yes")).then(|| found(programme, Level::Block, rule::GATE_LOW_PRESSURE, "sbp"))
}

/// C-S11.
fn circumstances(programme: &CardiacStrength, facts: &Facts) -> Option<Gate> {
    let any = ["meal", "alcohol", "cold"].into_iter().find(|code| facts.has_code("circumstances", code))?;
    Some(found(programme, Level::Warn, rule::GATE_CIRCUMSTANCES, any))
}

fn above(facts: &Facts, id: &str, limit: u16) -> bool {
    facts.whole(id).is_some_and(|value| value > limit.into())
}
