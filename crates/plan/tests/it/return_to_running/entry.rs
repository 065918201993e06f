//! Who may begin, and with what dose.

use super::{intake, programme, ready};
use crate::table::rows;
use kadans_domain::{Fact, Facts, Level};
use kadans_plan::return_to_running::entry::gates;
use kadans_plan::{Programme, Proposal};

fn fact(cell: &str) -> Fact {
    match cell {
        "yes" => Fact::Truth(true),
        "no" => Fact::Truth(false),
        "unknown" => Fact::Unknown,
        cell => cell.parse().map_or_else(|_| Fact::Code(cell.to_owned()), Fact::Whole),
    }
}

#[test]
fn every_condition_must_hold() {
    let table = "changes                                                          | falls
                 -                                                                | -
                 triage_level=physio                                              | rr.entry_level
                 triage_level=physio released=yes                                 | -
                 triage_level=gp_today released=yes                               | rr.entry_level
                 triage_level=emergency                                           | rr.entry_level
                 walk_days=1                                                      | rr.entry_walk
                 walk_pain=1                                                      | rr.entry_walk
                 walk_pain=2 physio_agrees=yes                                    | -
                 walk_pain=3 physio_agrees=yes                                    | rr.entry_walk
                 walk_pain=2 physio_agrees=yes tissue=joint                       | -
                 walk_pain=2 physio_agrees=yes tissue=muscle                      | rr.entry_walk
                 limp=yes                                                         | rr.entry_signs
                 more_swelling=yes                                                | rr.entry_signs
                 night_pain=yes                                                   | rr.entry_signs
                 night_pain=unknown                                               | rr.entry_signs
                 injury_kind=tear tissue=muscle days_since_injury=13 normal_length=yes normal_walking=yes | rr.entry_tear
                 injury_kind=tear tissue=muscle days_since_injury=14 normal_length=yes normal_walking=yes | -
                 injury_kind=tear tissue=muscle days_since_injury=30 normal_length=no normal_walking=yes  | rr.entry_tear
                 injury_kind=tear tissue=muscle days_since_injury=30 normal_length=yes normal_walking=no  | rr.entry_tear
                 heel_rises=9                                                     | rr.entry_tests
                 hops=9                                                           | rr.entry_tests
                 test_pain=3                                                      | rr.entry_tests
                 test_pain=3 region=groin                                         | -
                 tissue=bone region=shin_anterior test_pain=0 released=yes        | -
                 tissue=bone region=shin_anterior test_pain=1 released=yes        | rr.entry_tests
                 tissue=bone region=groin                                         | rr.entry_release
                 injury_kind=rupture                                              | rr.entry_release
                 injury_kind=avulsion released=yes                                | -
                 limp=yes walk_days=0                                             | rr.entry_walk rr.entry_signs";
    for row in rows(table) {
        let mut facts = intake();
        for change in row[0].split_whitespace().filter(|change| *change != "-") {
            let (id, value) = change.split_once('=').unwrap();
            facts.set(id, fact(value));
        }
        let found = gates(programme(), &facts);
        assert!(found.iter().all(|gate| gate.level == Level::Block));
        let rules: Vec<&str> = found.iter().map(|gate| gate.reason.rule.0).collect();
        assert_eq!(rules.join(" "), row[1].trim_matches('-'), "{row:?}");
        let blocked = matches!(programme().prescribe(&facts, &Facts::new()), Proposal::Blocked { .. });
        assert_eq!(blocked, !found.is_empty(), "{row:?}");
    }
}

#[test]
fn an_answer_nobody_gave_holds_nothing() {
    assert_eq!(gates(programme(), &Facts::new()).len(), 3);
    let mut facts = intake();
    facts.forget("hops");
    assert_eq!(gates(programme(), &facts)[0].reason.rule.0, "rr.entry_tests");
}

#[test]
fn answers_that_cannot_be_are_refused() {
    let code = |code: &str| Fact::Code(code.to_owned());
    let cases = [
        ("injury_kind", intake().with("injury_kind", code("fracture")).with("released", Fact::Truth(true))),
        ("injury_kind", intake().with("tissue", code("bone")).with("injury_kind", code("tear"))),
        ("walk_pain", intake().with("walk_days", Fact::Whole(0)).with("walk_pain", Fact::Whole(3))),
        ("walk_pain", intake().with("walk_pain", Fact::Whole(11))),
        ("usual_distance", intake().with("usual_distance", Fact::Thousandths(999))),
        ("lay_off_days", intake().with("lay_off_days", Fact::Whole(-1))),
        ("shoe_size", intake().with("shoe_size", Fact::Whole(42))),
    ];
    for (field, facts) in cases {
        let Proposal::Refused(problems) = programme().prescribe(&facts, &Facts::new()) else { panic!("{field}") };
        assert!(problems.iter().any(|problem| problem.field == field), "{field}: {problems:?}");
    }
    let above = Facts::new().with("start_stage", code("s7"));
    assert!(matches!(programme().prescribe(&intake(), &above), Proposal::Refused(_)), "14 days without running: S3 at most");
}

#[test]
fn the_plan_is_the_ladder_climbed_without_trouble() {
    let dose = ready(&intake());
    let doses: Vec<&str> = dose.sessions.iter().map(|session| session.dose.as_str()).collect();
    assert_eq!(doses, ["s3", "s3", "s4", "s4", "s5", "s5", "s6", "s6", "s7", "s7", "s8", "s8", "s9", "s9"]);
    assert_eq!((dose.weeks, dose.sessions[0].total_s, dose.sessions[13].measure), (5, 1200, 30));
    assert!(dose.numbers.iter().all(|number| !number.reasons.is_empty()));
    let bone = intake()
        .with("tissue", Fact::Code("bone".to_owned()))
        .with("released", Fact::Truth(true))
        .with("test_pain", Fact::Whole(0));
    let dose = ready(&bone);
    assert_eq!((dose.sessions.len(), dose.sessions[0].dose.as_str(), dose.weeks), (27, "s1", 9));
}

#[test]
fn the_therapist_starts_lower_or_less_often() {
    let choice = Facts::new().with("start_stage", Fact::Code("s0".to_owned())).with("sessions_a_week", Fact::Whole(2));
    let Proposal::Ready { dose, .. } = programme().prescribe(&intake(), &choice) else { panic!() };
    assert_eq!((dose.sessions.len(), dose.weeks, dose.sessions[0].kind), (20, 10, "walk"));
    assert_eq!(dose.numbers[0].reasons[0].rule.0, "rr.start_chosen");
    let rules = |intake: &Facts| ready(intake).numbers[0].reasons[0].rule.0;
    assert_eq!(rules(&intake()), "rr.start_lay_off");
    assert_eq!(rules(&intake().with("lay_off_days", Fact::Whole(28))), "rr.start_careful");
}
