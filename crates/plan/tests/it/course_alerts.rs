//! Stops and alerts: what a therapist must see, and who may lift it.

use crate::life::{Life, went};
use crate::programme::{choice, intake, prescribed};
use kadans_domain::{Event, Fact, InstrumentId, Level, SafetySignal, ValuesRecorded, Week};
use kadans_plan::running::Course;
use kadans_plan::running::course::{Alert, AlertKind, Phase, StopKind};

fn life() -> Life {
    Life::new(prescribed(&intake(60, 12, true), &choice(12, 3, 18)))
}

fn of(course: &Course, kind: AlertKind) -> Option<&Alert> {
    course.alerts.iter().find(|alert| alert.kind == kind)
}

#[test]
fn a_red_flag_stops_until_someone_of_the_practice_lifts_it() {
    let mut life = life();
    let session = life.runs(1, went(1).stopped("chest_pain"));
    let stopped = life.course(1);
    assert_eq!(stopped.stops[0].kind, StopKind::RedFlag("chest_pain".to_owned()));
    assert_eq!((stopped.stops[0].level, stopped.upcoming.len()), (Level::Stop, 0));
    let by_patient = life.clears(2, session);
    life.entries.last_mut().unwrap().author = life.entries[0].author;
    assert_eq!(life.course(2).stops.len(), 1, "a patient lifts no stop");
    life.by_therapist(by_patient);
    let lifted = life.course(2);
    assert_eq!((lifted.stops.len(), lifted.upcoming.is_empty()), (0, false));
}

#[test]
fn a_stop_written_as_signal_and_as_session_is_one_stop() {
    let mut life = life();
    let session = life.session(1, &went(1).stopped("faint"));
    let signal = life.add(1, 12, Event::SafetySignal(SafetySignal::RedFlag("faint".to_owned())));
    life.add(1, 12, Event::SessionDone(session));
    assert_eq!(life.course(1).stops.len(), 1);
    life.clears(2, signal);
    assert_eq!(life.course(2).stops, []);
}

#[test]
fn a_signal_is_not_undone_by_a_correction() {
    let mut life = life();
    let signal = life.signal(1, SafetySignal::NotSafe);
    life.corrects(signal, 1, Event::Motivation(crate::life::score(9)));
    assert_eq!(life.course(1).stops[0].kind, StopKind::Suicidality);
}

#[test]
fn not_feeling_safe_blocks_wherever_it_is_pressed() {
    for press in [0, 1, 2] {
        let mut life = life();
        match press {
            0 => life.signal(1, SafetySignal::NotSafe),
            1 => life.signal(1, SafetySignal::RedFlag("not_safe".to_owned())),
            _ => life.runs(1, went(1).stopped("not_safe")),
        };
        let course = life.course(1);
        assert_eq!((&course.stops[0].kind, course.stops[0].level), (&StopKind::Suicidality, Level::Block));
        assert_eq!(course.alerts[0].kind, AlertKind::Suicidality);
    }
}

#[test]
fn a_positive_safety_item_on_paper_blocks_too() {
    let mut life = life();
    let values = ValuesRecorded {
        instrument: InstrumentId("4dsq".to_owned()),
        week: Week::new(0).unwrap(),
        values: Vec::new(),
        printed_max: None,
        safety_item_positive: true,
    };
    life.add(1, 10, Event::ValuesRecorded(values));
    assert_eq!(life.course(1).stops[0].kind, StopKind::Suicidality);
}

#[test]
fn acknowledging_an_alert_lifts_no_stop() {
    let mut life = life();
    life.signal(1, SafetySignal::NotSafe);
    let id = life.course(1).alerts[0].id.clone();
    life.acknowledges(2, &id);
    let course = life.course(2);
    assert!(course.alerts[0].acknowledged);
    assert_eq!(course.stops.len(), 1);
}

#[test]
fn three_holds_in_a_row_call_the_therapist_once() {
    let mut life = life();
    let first = life.runs(1, went(1).effort(14, 1));
    life.runs(3, went(1).effort(16, 1));
    assert!(of(&life.course(3), AlertKind::HeldInARow).is_none());
    life.runs(5, went(1).effort(14, 1));
    let id = format!("held-in-a-row-{first}");
    assert_eq!(of(&life.course(5), AlertKind::HeldInARow).map(|alert| &alert.id), Some(&id));
    life.runs(8, went(1).effort(14, 1));
    assert_eq!(of(&life.course(8), AlertKind::HeldInARow).map(|alert| &alert.id), Some(&id), "the same streak, the same alert");
    life.runs(10, went(1));
    assert!(of(&life.course(10), AlertKind::HeldInARow).is_none());
}

#[test]
fn an_extension_is_told() {
    let mut life = Life::new(prescribed(&intake(60, 12, true), &choice(6, 3, 18)));
    life.runs(1, went(1).effort(14, 1));
    let course = life.course(1);
    assert_eq!(of(&course, AlertKind::Extended).map(|alert| alert.level), Some(Level::Log));
}

#[test]
fn days_without_a_word_are_noticed_but_not_days_off() {
    let mut life = life();
    life.runs(1, went(1));
    assert!(of(&life.course(8), AlertKind::Silence).is_none());
    assert!(of(&life.course(9), AlertKind::Silence).is_some());
    life.pause(3, 6);
    assert!(of(&life.course(13), AlertKind::Silence).is_none(), "the pause itself was the last word, and its days do not count");
    assert!(of(&life.course(14), AlertKind::Silence).is_some());
}

#[test]
fn a_long_phase_asks_for_a_talk() {
    let mut life = life();
    life.adjusts(1, "phase", Fact::Code("crisis".to_owned()));
    let stagnates = |course: &Course| of(course, AlertKind::Stagnation).map(|alert| alert.id.clone());
    assert_eq!(stagnates(&life.course(22)), None);
    assert_eq!(stagnates(&life.course(23)), Some("stagnation-crisis-2026-01-05".to_owned()));
    life.adjusts(24, "phase", Fact::Code("application".to_owned()));
    let phase = life.course(24).phase.unwrap();
    assert_eq!((phase.phase, phase.since), (Phase::Application, life.day(24)));
    assert_eq!(stagnates(&life.course(80)), None);
    assert_eq!(stagnates(&life.course(86)), Some("stagnation-total-2026-01-05".to_owned()));
}

#[test]
fn a_dismissed_relapse_alert_comes_back_after_a_week_when_the_streak_goes_on() {
    let mut life = life();
    for day in 1..=24 {
        life.motivation(day, 1);
    }
    life.acknowledges(15, "relapse-2026-01-05");
    let acknowledged = |day| of(&life.course(day), AlertKind::Relapse).map(|alert| alert.acknowledged);
    assert_eq!((acknowledged(15), acknowledged(21), acknowledged(22)), (Some(true), Some(true), Some(false)));
}

#[test]
fn relapse_is_watched_for_a_year_after_discharge() {
    let mut life = life();
    let id = life.add(10, 12, Event::Discharge { reason: "klaar".to_owned() });
    life.by_therapist(id);
    for day in 340..=400 {
        life.motivation(day, 0);
    }
    assert!(of(&life.course(370), AlertKind::Relapse).is_some());
    assert!(of(&life.course(376), AlertKind::Relapse).is_none());
}

#[test]
fn the_strongest_alert_comes_first() {
    let mut life = life();
    for day in [1, 3, 5] {
        life.runs(day, went(1).effort(14, 1));
    }
    life.signal(5, SafetySignal::RedFlag("calf_swelling".to_owned()));
    life.signal(6, SafetySignal::NotSafe);
    let kinds: Vec<AlertKind> = life.course(6).alerts.iter().map(|alert| alert.kind).collect();
    assert_eq!(kinds, [AlertKind::Suicidality, AlertKind::RedFlag, AlertKind::HeldInARow]);
}
