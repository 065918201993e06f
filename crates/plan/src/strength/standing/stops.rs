//! What keeps someone from training until a clinician lifts it.

use super::Scene;
use crate::fold::{Kind, Lifted, NOT_SAFE, Told, standing, told};
use crate::running::safety::is_urgent;
use crate::standing::OpenStop;
use crate::strength::delayed::{of_after, of_check};
use crate::strength::walk::Colour;
use crate::strength::{gate, rule};
use jiff::civil::Date;
use kadans_domain::{CardId, Entry, EntryId, Event, Facts, Gate, InputValue, Level, Reason, RuleId};

/// A kind of stop.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum StopKind {
    RedFlag(String),
    NotSafe,
    Urgent,
    Red,
    Pressure,
    PressureTwice,
    Gate(RuleId, String),
}

impl Kind for StopKind {
    fn is_red_flag(&self) -> bool {
        matches!(self, StopKind::RedFlag(_) | StopKind::NotSafe)
    }
}

/// Every stop nobody lifted, oldest first.
pub(super) fn open(scene: &Scene<'_>, pressures: &[EntryId]) -> Vec<OpenStop> {
    let twice = too_high_twice(scene);
    let kinds_of = |_: Date, entry: &Entry| kinds(scene, &twice, pressures, entry);
    let open = standing(&scene.diary, &Lifted::of(&scene.diary), kinds_of);
    open.into_iter().map(|stop| said(scene, stop.entry, stop.since, &stop.kind)).collect()
}

/// Everything an entry tells that stops, the most urgent first.
fn kinds(scene: &Scene<'_>, twice: &[EntryId], pressures: &[EntryId], entry: &Entry) -> Vec<StopKind> {
    let danger = told(entry, |code| is_urgent(&scene.programme.safety.red_flags, code)).map(|told| match told {
        Told::NotSafe => StopKind::NotSafe,
        Told::RedFlag(code) => StopKind::RedFlag(code),
    });
    let twice = twice.contains(&entry.id).then_some(StopKind::PressureTwice);
    let pressed = pressures.contains(&entry.id).then_some(StopKind::Pressure);
    let (late, gate) = answers(scene, entry);
    danger.into_iter().chain(twice).chain(pressed).chain(late).chain(gate).collect()
}

/// What the answers of a check or a session stop, and those of a gate.
fn answers(scene: &Scene<'_>, entry: &Entry) -> (Option<StopKind>, Vec<StopKind>) {
    let (usual, rules) = (usual(scene), &scene.programme.delayed);
    match &entry.event {
        Event::Observed(told) if told.kind == "gate" => (None, of_gate(scene, &told.facts)),
        Event::Observed(told) if told.kind == "evening" || told.kind == "morning" => {
            (of_colour(of_check(rules, usual, &told.facts)), Vec::new())
        }
        Event::SessionDone(session) => {
            let more = &session.answers.more;
            (of_colour(of_after(rules, usual, more)), of_gate(scene, more))
        }
        _ => (None, Vec::new()),
    }
}

fn of_colour(colour: Colour) -> Option<StopKind> {
    match colour {
        Colour::Urgent => Some(StopKind::Urgent),
        Colour::Red => Some(StopKind::Red),
        Colour::Green | Colour::Pending | Colour::Missing | Colour::Amber => None,
    }
}

fn of_gate(scene: &Scene<'_>, facts: &Facts) -> Vec<StopKind> {
    let blocks = gate::findings(scene.programme, facts).into_iter().filter(|found| found.level == Level::Block);
    let kind = |found: Gate| {
        let item = found.reason.inputs.iter().find_map(|input| match &input.value {
            InputValue::Code(code) => Some(code.clone()),
            _ => None,
        });
        StopKind::Gate(found.reason.rule, item.unwrap_or_default())
    };
    blocks.map(kind).collect()
}

fn usual(scene: &Scene<'_>) -> u8 {
    let intake = scene.versions.at(0).map(|kept| &kept.dose.intake).or(scene.case.intake);
    intake.and_then(|facts| super::read::small(facts, "usual_score")).unwrap_or(0)
}

/// Days on which pressure was too high to begin, with the entry that told it. A correction takes no reading away.
pub(super) fn too_high(scene: &Scene<'_>) -> Vec<(Date, EntryId)> {
    let gate = &scene.programme.gate;
    let days = scene.diary.written().filter_map(|(date, entry)| {
        let facts = match &entry.event {
            Event::Observed(told) if told.kind == "gate" => &told.facts,
            Event::SessionDone(session) => &session.answers.more,
            _ => return None,
        };
        gate::is_too_high(gate, facts).then_some((date, entry.id))
    });
    days.collect()
}

/// The second of two days within two weeks.
fn too_high_twice(scene: &Scene<'_>) -> Vec<EntryId> {
    let days = too_high(scene);
    let within = i32::from(scene.programme.gate.twice_days);
    let pairs = days.windows(2).filter(|pair| pair[0].0 != pair[1].0 && (pair[1].0 - pair[0].0).get_days() <= within);
    pairs.map(|pair| pair[1].1).collect()
}

fn said(scene: &Scene<'_>, entry: EntryId, since: Date, kind: &StopKind) -> OpenStop {
    let programme = scene.programme;
    let because = |name: RuleId, card: &CardId| Reason::new(name, card);
    let flags = &programme.safety.red_flags.card;
    let (level, code, reason) = match kind {
        StopKind::RedFlag(code) => {
            (Level::Stop, "red_flag", because(rule::STOP_RED_FLAG, flags).saw("code", InputValue::Code(code.clone())))
        }
        StopKind::NotSafe => {
            let reason = because(rule::SUICIDALITY, &programme.safety.card).saw("code", InputValue::Code(NOT_SAFE.to_owned()));
            (Level::Block, "suicidality", reason)
        }
        StopKind::Urgent => (Level::Stop, "delayed_urgent", because(rule::DELAYED_URGENT, &programme.delayed.card)),
        StopKind::Red => (Level::Block, "delayed_red", because(rule::DELAYED_RED, &programme.delayed.card)),
        StopKind::Pressure => (Level::Stop, "effort_pressure", because(rule::STOP_PRESSURE, &programme.effort.card)),
        StopKind::PressureTwice => {
            (Level::Block, "gate_pressure_twice", because(rule::GATE_PRESSURE_TWICE, &programme.gate.card))
        }
        StopKind::Gate(name, item) => {
            (Level::Block, "strength_gate", because(*name, &programme.gate.card).saw("item", InputValue::Code(item.clone())))
        }
    };
    OpenStop { entry, since, level, kind: code.to_owned(), reason }
}
