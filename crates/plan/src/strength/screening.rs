//! Before the start: clearance, waiting times, and what blocks or asks.
//!
//! No clearance, no dose. A finding that would block and was not answered asks for an answer; it is never read as a no. A physician
//! releases a finding by name, and then it stands as a warning. Cards: `ev-cs-clearance`, `ev-cs-screening`, `ev-cs-waits`.

use super::forms::{ABSOLUTE, RELATIVE};
use super::numbers::CardiacStrength;
use super::person::cleared_until;
use super::profile::Profile;
use super::rule;
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_domain::{CardId, Facts, Gate, InputValue, Level, Reason, RuleId};

/// All gates of an intake, strongest first.
pub fn gates(programme: &CardiacStrength, intake: &Facts) -> Vec<Gate> {
    let mut gates = clearance(programme, intake);
    gates.extend(ABSOLUTE.iter().filter_map(|item| absolute(programme, intake, item)));
    gates.extend(pressure(programme, intake));
    gates.extend(waits(programme, intake));
    gates.extend(RELATIVE.iter().filter(|item| intake.is_yes(item)).map(|item| ask(programme, item)));
    gates.extend(heart_failure(programme, intake));
    gates.extend(intake.has_code("profiles", Profile::Device.code()).then(|| ask(programme, "device")));
    gates.sort_by_key(|gate| gate.level);
    gates
}

fn gate(level: Level, name: RuleId, card: &CardId, item: &str) -> Gate {
    Gate { level, reason: Reason::new(name, card).saw("item", InputValue::Code(item.to_owned())) }
}

fn ask(programme: &CardiacStrength, item: &str) -> Gate {
    gate(Level::Ask, rule::SCREENING_ASK, &programme.clearance.screening_card, item)
}

/// Layer 2: a physician's word for dynamic strength training, valid on the first day.
fn clearance(programme: &CardiacStrength, intake: &Facts) -> Vec<Gate> {
    let card = &programme.clearance.card;
    let block = |name: RuleId, item: &str| vec![gate(Level::Block, name, card, item)];
    match intake.code("clearance") {
        Some("granted") => {}
        Some("refused") => return block(rule::CLEARANCE_REFUSED, "refused"),
        _ => return block(rule::CLEARANCE_MISSING, "waiting"),
    }
    if !intake.is_yes("scope_strength") {
        return block(rule::CLEARANCE_SCOPE, "scope_strength");
    }
    let until = cleared_until(programme, intake);
    match (intake.date("start_on"), until) {
        (Some(start), Some(until)) if start <= until => Vec::new(),
        _ => block(rule::CLEARANCE_EXPIRED, "valid_until"),
    }
}

fn absolute(programme: &CardiacStrength, intake: &Facts, item: &str) -> Option<Gate> {
    let card = &programme.clearance.screening_card;
    let level = match intake.truth(item) {
        Some(true) if intake.has_code("released", item) => return Some(gate(Level::Warn, rule::SCREENING_CLEARED, card, item)),
        Some(true) => Level::Block,
        Some(false) => return None,
        None => Level::Ask,
    };
    Some(gate(level, if level == Level::Block { rule::SCREENING_BLOCK } else { rule::SCREENING_ASK }, card, item))
}

fn pressure(programme: &CardiacStrength, intake: &Facts) -> Option<Gate> {
    let rules = &programme.clearance;
    let over = |sbp: u16, dbp: u16| {
        intake.whole("sbp").is_some_and(|value| value > sbp.into()) || intake.whole("dbp").is_some_and(|value| value > dbp.into())
    };
    if over(rules.sbp_block, rules.dbp_block) {
        Some(gate(Level::Block, rule::SCREENING_BLOCK, &rules.screening_card, "pressure"))
    } else {
        over(rules.sbp_ask, rules.dbp_ask).then(|| ask(programme, "pressure"))
    }
}

/// NYHA IV is decompensated; a fast resting heart in heart failure is asked about.
fn heart_failure(programme: &CardiacStrength, intake: &Facts) -> Vec<Gate> {
    let rules = &programme.clearance;
    let fast = intake.has_code("profiles", Profile::HeartFailure.code())
        && intake.whole("hr").is_some_and(|hr| hr >= rules.hf_hr_ask.into());
    let last_stage = intake.code("nyha") == Some("4");
    let block = last_stage.then(|| gate(Level::Block, rule::SCREENING_BLOCK, &rules.screening_card, "nyha"));
    block.into_iter().chain(fast.then(|| ask(programme, "hr"))).collect()
}

/// The later of the waiting time and the clearance wins: an event keeps its wait however good the clearance is.
fn waits(programme: &CardiacStrength, intake: &Facts) -> Vec<Gate> {
    let waits = &programme.waits;
    let Some(start) = intake.date("start_on") else { return Vec::new() };
    let events = [("pci_on", waits.pci_days), ("mi_on", waits.mi_days), ("surgery_on", waits.surgery_days)];
    let too_soon = events.into_iter().filter_map(|(event, days)| {
        let from = intake.date(event)?.saturating_add(i64::from(days).days());
        (start < from).then(|| waiting(&waits.card, event, from, start))
    });
    let needs_endurance = intake.date("mi_on").is_some() || intake.date("surgery_on").is_some();
    let endurance = match intake.whole("endurance_weeks") {
        Some(weeks) if weeks >= waits.endurance_weeks.into() => None,
        Some(_) => Some(Level::Block),
        None => Some(Level::Ask),
    };
    let endurance = endurance.filter(|_| needs_endurance);
    too_soon.chain(endurance.map(|level| gate(level, rule::WAIT_ENDURANCE, &waits.card, "endurance_weeks"))).collect()
}

fn waiting(card: &CardId, event: &str, from: Date, start: Date) -> Gate {
    let days = InputValue::Whole((from - start).get_days().into());
    let mut gate = gate(Level::Block, rule::WAIT, card, event);
    gate.reason = gate.reason.saw("days", days).saw("until", InputValue::Code(from.to_string()));
    gate
}
