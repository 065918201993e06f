//! The questions before each session (C-S1 to C-S11): asked on the device, without a network, one to a screen.
//!
//! What blocks holds the session back at once; what the therapist must weigh only warns when the therapist is there. With high
//! pressure (C-S4) there is no session at home. Dizziness holds back whatever the pressure: that is our own, careful reading.

use super::{codes, gate, number, options, question};
use crate::cue_sheet::{GateEffect, Hit, Question, Scale};
use crate::strength::forms::GATE_CHANGES;
use crate::strength::numbers::CardiacStrength;
use crate::strength::person::Person;
use crate::strength::profile::Profile;

/// The questions for this person.
pub(super) fn questions(programme: &CardiacStrength, person: &Person, supervised: bool) -> Vec<Question> {
    let has = |profile: Profile| person.profiles.has(profile);
    let spray = person.spray && (has(Profile::Spasm) || has(Profile::Angina) || has(Profile::Microvascular));
    let asked = [
        (has(Profile::Spasm), hour(supervised)),
        (true, complaints()),
        (true, health()),
        (true, changes()),
        (true, sbp(programme, supervised)),
        (true, dbp(programme, supervised)),
        (true, hr(programme)),
        (true, rhythm()),
        (true, dizzy()),
        (has(Profile::HeartFailure), fluid()),
        (true, medication()),
        (spray, absent_spray()),
        (true, circumstances()),
    ];
    asked.into_iter().filter_map(|(applies, question)| applies.then_some(question)).collect()
}

fn chosen(field: &str, of: &[&str], gates: &[(&[&str], GateEffect, &str)]) -> Question {
    let asked = question(field, Scale::Choice { options: options(field, of) }, true);
    with(asked, gates)
}

fn with(question: Question, gates: &[(&[&str], GateEffect, &str)]) -> Question {
    let gates = gates.iter().map(|(of, effect, text)| gate(codes(of), *effect, text)).collect();
    Question { gates, ..question }
}

fn complaints() -> Question {
    let gates: &[(&[&str], GateEffect, &str)] =
        &[(&["new"], GateEffect::Stop, "gate_new_complaint"), (&["known"], GateEffect::Warn, "gate_known_complaint")];
    chosen("complaints", &["none", "known", "new"], gates)
}

fn health() -> Question {
    chosen("health", &["well", "unwell", "fever"], &[(&["unwell", "fever"], GateEffect::Hold, "gate_unwell")])
}

fn changes() -> Question {
    let asked = question("changes", Scale::Several { options: options("changes", GATE_CHANGES) }, true);
    with(asked, &[(GATE_CHANGES, GateEffect::Hold, "gate_changes")])
}

/// C-S3 holds back today; C-S4 holds back at home and warns with the therapist.
fn pressure(field: &str, range: (i32, i32), block: u16, ask: u16, supervised: bool) -> Question {
    let asks = if supervised { GateEffect::Warn } else { GateEffect::Hold };
    let over = |limit: u16| Hit::AtLeast(i32::from(limit) + 1);
    let gates = vec![gate(over(block), GateEffect::Hold, "gate_pressure"), gate(over(ask), asks, "gate_pressure_high")];
    Question { required: true, gates, ..number(field, range.0, range.1) }
}

fn sbp(programme: &CardiacStrength, supervised: bool) -> Question {
    pressure("sbp", (60, 260), programme.gate.sbp_block, programme.gate.sbp_ask, supervised)
}

fn dbp(programme: &CardiacStrength, supervised: bool) -> Question {
    pressure("dbp", (30, 160), programme.gate.dbp_block, programme.gate.dbp_ask, supervised)
}

/// The resting pulse, as a limit before the start. It is never a target.
fn hr(programme: &CardiacStrength) -> Question {
    let over = |limit: u16| Hit::AtLeast(i32::from(limit) + 1);
    let gates = vec![
        gate(over(programme.gate.hr_block), GateEffect::Hold, "gate_heart"),
        gate(over(programme.gate.hr_ask), GateEffect::Warn, "gate_heart_ask"),
    ];
    Question { required: true, gates, ..number("hr", 30, 220) }
}

fn rhythm() -> Question {
    chosen("rhythm", &["regular", "irregular"], &[(&["irregular"], GateEffect::Warn, "gate_heart_ask")])
}

fn dizzy() -> Question {
    chosen("dizzy", &["no", "yes"], &[(&["yes"], GateEffect::Hold, "gate_dizzy")])
}

fn fluid() -> Question {
    chosen("fluid", &["no", "yes"], &[(&["yes"], GateEffect::Hold, "gate_fluid")])
}

fn medication() -> Question {
    let gates: &[(&[&str], GateEffect, &str)] =
        &[(&["missed"], GateEffect::Warn, "gate_missed"), (&["changed"], GateEffect::Warn, "gate_changed")];
    chosen("medication", &["taken", "missed", "changed"], gates)
}

fn absent_spray() -> Question {
    chosen("spray", &["here", "absent"], &[(&["absent"], GateEffect::Hold, "gate_spray")])
}

fn circumstances() -> Question {
    let of = ["meal", "alcohol", "cold"];
    let asked = question("circumstances", Scale::Several { options: options("circumstances", &of) }, true);
    with(asked, &[(&of, GateEffect::Warn, "gate_circumstances")])
}

/// Spasm comes early in the day: before the hour no session at home, and a warning with the therapist.
fn hour(supervised: bool) -> Question {
    let effect = if supervised { GateEffect::Warn } else { GateEffect::Hold };
    chosen("hour", &["later", "early"], &[(&["early"], effect, "gate_early")])
}
