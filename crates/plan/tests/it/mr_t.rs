//! Mr T, 52, teacher, depressive complaints (invented): twelve weeks of three, followed day by day.

use crate::life::{Life, went};
use crate::programme::{choice, intake, prescribed};
use kadans_domain::{EntryId, Indication, InstrumentId, SafetySignal};
use kadans_plan::running::course::{AlertKind, Course, Position};
use kadans_plan::running::rule;
use kadans_plan::running::verdict::{Decision, Next, Verdict};
use kadans_plan::running::{Intake, Prescription};

fn plan() -> Prescription {
    prescribed(&Intake { indication: Indication::Depression, age_years: Some(52), ..intake(60, 12, true) }, &choice(12, 3, 18))
}

/// Sessions 1 to 7, days 1 to 15, with the morning after each.
fn seven_sessions() -> (Life, EntryId) {
    let mut life = Life::new(plan());
    let sessions = [
        (1, went(1)),
        (3, went(1).effort(11, 0)),
        (5, went(1).effort(11, 0)),
        (8, went(2).effort(11, 0)),
        (10, went(2).done(80).effort(14, 2).pain(3)),
        (12, went(2).effort(13, 1)),
        (15, went(3).done(60).effort(17, 1)),
    ];
    let mut last = None;
    for (day, session) in sessions {
        let tired = if day == 15 { 6 } else { 3 };
        let entry = life.runs(day, session);
        life.morning(day + 1, entry, 0, tired, false);
        last = Some(entry);
    }
    (life, last.unwrap())
}

fn verdicts(course: &Course) -> Vec<&Verdict> {
    course.done.iter().map(|session| &session.verdict).collect()
}

fn next_rung(course: &Course) -> u8 {
    match course.position {
        Position::Ladder { rung, .. } => rung,
        ref other => panic!("expected a rung, got {other:?}"),
    }
}

#[test]
fn each_session_decides_as_the_example_says() {
    use Decision::{Hold, Progress, Regress};
    let course = seven_sessions().0.course(16);
    let found: Vec<(Decision, Next)> = verdicts(&course).iter().map(|verdict| (verdict.decision, verdict.next)).collect();
    let expected = [(Progress, 1), (Progress, 1), (Progress, 2), (Progress, 2), (Hold, 2), (Progress, 3), (Regress, 2)];
    assert_eq!(found, expected.map(|(decision, rung)| (decision, Next::Rung(rung))));
}

#[test]
fn three_easy_sessions_offer_one_extra_rung_once() {
    let course = seven_sessions().0.course(16);
    let offers: Vec<Option<u8>> = verdicts(&course).iter().map(|verdict| verdict.offer).collect();
    assert_eq!(offers, [None, None, None, Some(3), None, None, None]);
}

#[test]
fn the_therapist_sees_the_offer_and_answers_it_by_setting_a_rung() {
    let mut life = Life::new(plan());
    for (day, rung) in [(1, 1), (3, 1), (5, 1)] {
        life.runs(day, went(rung).effort(11, 0));
    }
    assert!(life.course(6).alerts.iter().any(|alert| alert.kind == AlertKind::Offer));
    life.overrides(6, 3);
    let course = life.course(7);
    assert_eq!(next_rung(&course), 3);
    assert_eq!(course.next_reasons[0].rule, rule::PLAN_OVERRIDE);
    assert!(!course.alerts.iter().any(|alert| alert.kind == AlertKind::Offer));
}

#[test]
fn the_fifth_session_was_felt_as_it_was_seen() {
    let course = seven_sessions().0.course(16);
    assert_eq!(course.done[4].gap, Some(0));
}

#[test]
fn a_positive_safety_item_freezes_the_plan_until_it_is_cleared() {
    let (mut life, _) = seven_sessions();
    let signal = life.signal(21, SafetySignal::Instrument(InstrumentId("phq9".to_owned())));
    let frozen = life.course(22);
    assert_eq!(frozen.upcoming, []);
    assert_eq!(frozen.alerts[0].kind, AlertKind::Suicidality);
    life.clears(23, signal);
    let cleared = life.course(23);
    assert_eq!(cleared.stops, []);
    assert!(!cleared.upcoming.is_empty());
}

#[test]
fn fifteen_days_without_a_run_go_back_to_rung_one() {
    let (mut life, _) = seven_sessions();
    life.pause(23, 30);
    let course = life.course(30);
    assert_eq!(next_rung(&course), 1);
    assert_eq!(course.next_reasons[0].rule, rule::GAP_BACK);
    assert!(course.pausing);
    assert!(course.upcoming[0].day > life.day(30), "no session is suggested on a day off");
}

#[test]
fn after_discharge_absent_motivation_alerts_on_the_fifteenth_day() {
    let (mut life, _) = seven_sessions();
    let id = life.add(50, 12, kadans_domain::Event::Discharge { reason: "klaar".to_owned() });
    life.by_therapist(id);
    let first = 56; // 1 March 2026
    for day in first..first + 15 {
        life.motivation(day, 1);
    }
    assert_eq!(life.day(first).to_string(), "2026-03-01");
    let alerts = |day| life.course(day).alerts.iter().map(|alert| alert.id.clone()).collect::<Vec<_>>();
    assert_eq!(alerts(first + 13), Vec::<String>::new());
    assert_eq!(alerts(first + 14), ["relapse-2026-03-01"]);
}
