//! Gates: before the start, and before each session.

use super::cast::{code, codes, mrs_d, ms_c};
use super::numbers;
use crate::table::rows;
use jiff::civil::date;
use kadans_domain::{Fact, Facts, Level};
use kadans_plan::strength::{ABSOLUTE, gate, screening};
use kadans_plan::{Programme, Proposal};

fn fact(text: &str) -> Fact {
    match text {
        "yes" | "no" if text == "yes" => Fact::Truth(true),
        "no" => Fact::Truth(false),
        _ => text.parse().map(Fact::Whole).or_else(|_| text.parse().map(Fact::Date)).unwrap_or_else(|_| code(text)),
    }
}

fn told(text: &str) -> Facts {
    let pairs = text.split(' ').filter_map(|pair| pair.split_once('='));
    pairs.fold(Facts::new(), |facts, (id, value)| match id {
        "changes" | "circumstances" => facts.with(id, codes(&[value])),
        "dizzy" | "fluid" => facts.with(id, code(value)),
        _ => facts.with(id, fact(value)),
    })
}

#[test]
fn the_questions_before_a_session() {
    for row in rows(
        "told                      | level | rule
         complaints=new            | Block | strength.gate_complaint
         complaints=known          | Ask   | strength.gate_complaint
         complaints=none           | -     | -
         sbp=180 dbp=110           | Ask   | strength.gate_pressure_ask
         sbp=181 dbp=80            | Stop  | strength.gate_pressure
         sbp=120 dbp=111           | Stop  | strength.gate_pressure
         sbp=161 dbp=80            | Ask   | strength.gate_pressure_ask
         sbp=120 dbp=101           | Ask   | strength.gate_pressure_ask
         sbp=160 dbp=100           | -     | -
         hr=100                    | -     | -
         hr=101                    | Ask   | strength.gate_heart
         hr=120                    | Ask   | strength.gate_heart
         hr=121                    | Block | strength.gate_heart
         hr=44                     | -     | -
         hr=44 dizzy=yes           | Ask   | strength.gate_heart
         hr=45 dizzy=yes           | -     | -
         hr=44 complaints=known    | Ask   | strength.gate_complaint
         rhythm=irregular          | Ask   | strength.gate_heart
         sbp=99 dizzy=yes          | Block | strength.gate_low_pressure
         sbp=100 dizzy=yes         | -     | -
         sbp=99 dizzy=no           | -     | -
         health=unwell             | Stop  | strength.gate_unwell
         health=fever              | Block | strength.rg6
         fluid=yes                 | Block | strength.gate_fluid
         medication=missed         | Warn  | strength.gate_medication
         medication=changed        | Ask   | strength.gate_medication
         spray=absent              | Stop  | strength.gate_medication
         changes=new_drug          | Block | strength.clearance_void
         changes=device            | Block | strength.clearance_void
         circumstances=alcohol     | Warn  | strength.gate_circumstances
         hour=early                | Warn  | strength.spasm_hour
         hour=later                | -     | -",
    ) {
        let found = gate::findings(numbers(), &told(row[0]));
        let first = found.first().map_or(("-".to_owned(), "-"), |gate| (format!("{:?}", gate.level), gate.reason.rule.0));
        assert_eq!(first, (row[1].to_owned(), row[2]), "{row:?}");
    }
}

fn strongest(intake: &Facts) -> (Option<Level>, &'static str) {
    let gates = screening::gates(numbers(), intake);
    gates.first().map_or((None, "-"), |gate| (Some(gate.level), gate.reason.rule.0))
}

#[test]
fn nobody_starts_without_a_clearance_for_strength() {
    for (id, to, rule) in [
        ("clearance", code("waiting"), "strength.clearance_missing"),
        ("clearance", code("refused"), "strength.clearance_refused"),
        ("scope_strength", Fact::Truth(false), "strength.clearance_scope"),
        ("valid_until", Fact::Date(date(2026, 1, 4)), "strength.clearance_expired"),
    ] {
        let intake = mrs_d().0.with(id, to);
        assert_eq!(strongest(&intake), (Some(Level::Block), rule));
        assert!(matches!(numbers().prescribe(&intake, &Facts::new()), Proposal::Blocked { .. }));
    }
    let (_, rule) = strongest(&mrs_d().0.with("valid_until", Fact::Date(date(2026, 1, 5))));
    assert_eq!(rule, "-");
}

#[test]
fn every_absolute_reason_blocks_until_it_is_released_by_name() {
    for item in ABSOLUTE {
        let yes = mrs_d().0.with(item, Fact::Truth(true));
        assert_eq!(strongest(&yes), (Some(Level::Block), "strength.screening_block"), "{item}");
        assert_eq!(strongest(&yes.with("released", codes(&[item]))), (Some(Level::Warn), "strength.screening_cleared"), "{item}");
        let mut open = mrs_d().0;
        open.forget(item);
        assert_eq!(strongest(&open), (Some(Level::Ask), "strength.screening_ask"), "silence is no no: {item}");
    }
}

#[test]
fn the_later_of_wait_and_clearance_wins() {
    for row in rows(
        "event      | on         | endurance | level | rule
         pci_on     | 2025-12-15 | -         | -     | -
         pci_on     | 2025-12-16 | -         | Block | strength.wait
         mi_on      | 2025-12-01 | 4         | -     | -
         mi_on      | 2025-12-02 | 4         | Block | strength.wait
         mi_on      | 2025-12-01 | 3         | Block | strength.wait_endurance
         mi_on      | 2025-12-01 | -         | Ask   | strength.wait_endurance
         surgery_on | 2025-12-01 | 4         | -     | -
         surgery_on | 2025-12-02 | 9         | Block | strength.wait",
    ) {
        let mut intake = ms_c().0.with(row[0], fact(row[1]));
        if row[2] != "-" {
            intake.set("endurance_weeks", fact(row[2]));
        }
        let (level, rule) = strongest(&intake);
        assert_eq!((level.map_or("-".to_owned(), |level| format!("{level:?}")), rule), (row[3].to_owned(), row[4]), "{row:?}");
    }
}

#[test]
fn pressure_stage_and_pulse_at_intake() {
    for row in rows(
        "told           | level | rule
         sbp=181        | Block | strength.screening_block
         dbp=111        | Block | strength.screening_block
         sbp=180        | Ask   | strength.screening_ask
         dbp=101        | Ask   | strength.screening_ask
         sbp=160        | -     | -
         nyha=4         | Block | strength.screening_block
         nyha=3         | -     | -
         diabetes=yes   | Ask   | strength.screening_ask
         hr=100         | -     | -
         profiles=hf hr=100 | Ask | strength.screening_ask
         profiles=hf hr=99  | -   | -
         profiles=device    | Ask | strength.screening_ask",
    ) {
        let mut intake = mrs_d().0;
        for (id, value) in row[0].split(' ').filter_map(|pair| pair.split_once('=')) {
            let value = match id {
                "profiles" => codes(&[value]),
                "nyha" => code(value),
                _ => fact(value),
            };
            intake.set(id, value);
        }
        let (level, rule) = strongest(&intake);
        assert_eq!((level.map_or("-".to_owned(), |level| format!("{level:?}")), rule), (row[1].to_owned(), row[2]), "{row:?}");
    }
}

#[test]
fn what_cannot_be_true_together_is_refused() {
    let refused = |intake: &Facts, choice: &Facts| matches!(numbers().prescribe(intake, choice), Proposal::Refused(_));
    let (intake, _) = mrs_d();
    let choice = |id: &str, to: Fact| Facts::new().with(id, to);
    assert!(refused(&intake, &choice("split", code("ab_2")).with("sessions_a_week", Fact::Whole(1))));
    assert!(!refused(&intake, &choice("split", code("ab_2")).with("sessions_a_week", Fact::Whole(2))));
    assert!(refused(&intake, &choice("sessions_a_week", Fact::Whole(3))));
    assert!(refused(&intake, &choice("home_sessions", Fact::Truth(true))));
    assert!(refused(&intake.clone().with("valid_until", Fact::Date(date(2025, 12, 14))), &Facts::new()));
    assert!(refused(&intake.with("body_kg", Fact::Whole(-3)), &Facts::new()));
}
