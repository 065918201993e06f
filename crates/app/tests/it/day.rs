//! A patient's day through a course: wait, run, rest, stop, holiday, done; and the therapist's answers to it.

use crate::world::World;
use jiff::SignedDuration;
use jiff::civil::{Date, date};
use kadans_app::{Action, AppError, Confirmation, Day, NewIntake, Task};
use kadans_domain::{
    Clearance, Event, InstrumentId, Language, Pause, SafetySignal, ScaleId, ScaleValue, Score0To10, ValuesRecorded, Week,
};
use kadans_plan::running::Choice;
use kadans_plan::running::programme::Answer;

async fn today(world: &World) -> Day {
    world.app.day(&world.own(Action::SeeOwnDay).await).await.unwrap().unwrap()
}

async fn prescribed(world: &World, starts_on: Date) {
    world.take_intake().await;
    let access = world.may(Action::Prescribe).await;
    let choice = Choice { weeks: 6, ..Choice::usual(&world.app.content().programmes.running_therapy) };
    let confirmation = Confirmation { choice, starts_on, reason: String::new(), based_on: 0 };
    world.app.confirm(&access, confirmation).await.unwrap();
}

#[tokio::test]
async fn a_person_waits_for_a_plan_then_rests_then_runs() {
    let world = World::new().await;
    assert_eq!(today(&world).await.task, Task::WaitForPlan);
    prescribed(&world, date(2026, 1, 8)).await;
    let Task::Rest { next } = today(&world).await.task else { panic!("three days before the start") };
    assert_eq!((next.day, next.session.number), (date(2026, 1, 8), 1));
    world.wait(SignedDuration::from_hours(72));
    let Task::Session(session) = today(&world).await.task else { panic!("the first day") };
    assert_eq!(session.session.rung, 4, "four minutes at effort 14 starts on rung 4");
}

#[tokio::test]
async fn not_safe_stops_everything_until_a_clinician_says_why_it_may_go_on() {
    let world = World::new().await;
    prescribed(&world, date(2026, 1, 5)).await;
    let own = world.own(Action::WriteOwnDiary).await;
    world.app.write_own(&own, world.app.ticket(), Event::SafetySignal(SafetySignal::NotSafe)).await.unwrap();
    let stopped = today(&world).await;
    assert_eq!(stopped.task, Task::Stopped);
    let stop = stopped.dossier.course.stops[0].entry;

    let seen = world.app.may_with_practice(&world.therapist, Action::SeeCaseload).await.unwrap();
    let line = &world.app.caseload(&seen).await.unwrap()[0];
    assert_eq!((line.row.state.as_str(), line.row.urgency), ("stopped", 0), "first in the caseload");

    let clear = world.may(Action::ClearStop).await;
    let clearance = |reason: &str| Event::Clearance(Clearance { of: stop, reason: reason.into() });
    let silent = world.app.write(&clear, world.app.ticket(), clearance(" ")).await;
    assert!(matches!(silent, Err(AppError::Field { field: "reason", .. })));
    let lighter = world.may(Action::WriteDiary).await;
    assert!(matches!(world.app.write(&lighter, world.app.ticket(), clearance("Gebeld.")).await, Err(AppError::Forbidden)));
    world.app.write(&clear, world.app.ticket(), clearance("Gebeld, huisarts is erbij, mag door.")).await.unwrap();
    assert!(matches!(today(&world).await.task, Task::Session(_)));
}

#[tokio::test]
async fn not_safe_after_discharge_is_still_answered_with_whom_to_call() {
    let world = World::new().await;
    prescribed(&world, date(2026, 1, 5)).await;
    let discharge = Event::Discharge { reason: "Doel gehaald.".into() };
    world.app.write(&world.may(Action::Discharge).await, world.app.ticket(), discharge).await.unwrap();
    assert_eq!(today(&world).await.task, Task::Discharged);
    let own = world.own(Action::WriteOwnDiary).await;
    world.app.write_own(&own, world.app.ticket(), Event::SafetySignal(SafetySignal::NotSafe)).await.unwrap();
    assert_eq!(today(&world).await.task, Task::Stopped);
}

#[tokio::test]
async fn an_intake_that_blocks_also_holds_back_a_plan_that_runs_until_it_is_lifted() {
    const ITEM: &str = "chest_pain_on_exertion";
    let world = World::new().await;
    prescribed(&world, date(2026, 1, 5)).await;
    let mut intake = world.intake();
    let chest = intake.screening.iter_mut().find(|(item, _)| item == ITEM).unwrap();
    chest.1 = Answer::Yes;
    let access = world.may(Action::TakeIntake).await;
    world.app.take_intake(&access, NewIntake { intake, based_on: 1 }).await.unwrap();
    let words = world.app.content().texts.of(Language::Nl);
    let own = world.own(Action::SeeOwnDay).await;
    let blocked = today(&world).await;
    assert_eq!((&blocked.task, world.app.state(&blocked.dossier)), (&Task::WaitForPlan, "blocked"));
    assert!(world.app.player_bundle(&own, words).await.unwrap().sheets.is_empty(), "the phone holds no session either");
    world.app.lift_block(&world.may(Action::ClearStop).await, ITEM, "Cardioloog akkoord.").await.unwrap();
    assert!(matches!(today(&world).await.task, Task::Session(_)));
    assert!(!world.app.player_bundle(&own, words).await.unwrap().sheets.is_empty());
}

#[tokio::test]
async fn a_patient_cannot_write_what_only_a_therapist_decides() {
    let world = World::new().await;
    prescribed(&world, date(2026, 1, 5)).await;
    let own = world.own(Action::WriteOwnDiary).await;
    let discharge = Event::Discharge { reason: "klaar".into() };
    assert!(matches!(world.app.write_own(&own, world.app.ticket(), discharge).await, Err(AppError::Forbidden)));
}

#[tokio::test]
async fn a_holiday_is_neither_missed_nor_asked() {
    let world = World::new().await;
    prescribed(&world, date(2026, 1, 5)).await;
    let access = world.may(Action::WriteDiary).await;
    let pause = Pause { from: date(2026, 1, 5), to: date(2026, 1, 11), reason: "vakantie".into() };
    world.app.write(&access, world.app.ticket(), Event::Pause(pause)).await.unwrap();
    assert_eq!(today(&world).await.task, Task::Pause { until: date(2026, 1, 11) });
    let backwards = Pause { from: date(2026, 1, 11), to: date(2026, 1, 5), reason: "vakantie".into() };
    let refused = world.app.write(&access, world.app.ticket(), Event::Pause(backwards)).await;
    assert!(matches!(refused, Err(AppError::Field { field: "to", .. })));
}

#[tokio::test]
async fn writing_the_same_thing_again_corrects_it_and_keeps_a_safety_signal() {
    let world = World::new().await;
    prescribed(&world, date(2026, 1, 5)).await;
    let days_off = world.may(Action::WriteDiary).await;
    for to in [date(2026, 1, 18), date(2026, 1, 11)] {
        let pause = Pause { from: date(2026, 1, 5), to, reason: "vakantie".into() };
        world.app.write(&days_off, world.app.ticket(), Event::Pause(pause)).await.unwrap();
        world.wait(SignedDuration::from_mins(1));
    }
    assert_eq!(today(&world).await.task, Task::Pause { until: date(2026, 1, 11) }, "home a week early");

    let scores = world.may(Action::RecordScores).await;
    for (total, safety_item_positive) in [(14, true), (12, false)] {
        let values = ValuesRecorded {
            instrument: InstrumentId("phq9".into()),
            week: Week::new(3).unwrap(),
            values: vec![(ScaleId("total".into()), ScaleValue::whole(total))],
            printed_max: None,
            safety_item_positive,
        };
        world.app.write(&scores, world.app.ticket(), Event::ValuesRecorded(values)).await.unwrap();
        world.wait(SignedDuration::from_mins(1));
    }
    let dossier = world.app.dossier(&scores).await.unwrap();
    let series = world.app.series(&dossier);
    assert_eq!((series.len(), series[0].points.len()), (1, 1), "one score for one week");
    assert_eq!(series[0].points[0].value.hundredths(), 1200);
    assert_eq!(today(&world).await.task, Task::Stopped, "only a clearance ends a signal");
}

#[tokio::test]
async fn motivation_is_asked_once_a_day() {
    let world = World::new().await;
    prescribed(&world, date(2026, 1, 8)).await;
    assert!(today(&world).await.ask_motivation);
    let own = world.own(Action::WriteOwnDiary).await;
    let ticket = world.app.ticket();
    for _ in 0..2 {
        let motivation = Event::Motivation(Score0To10::new(6).unwrap());
        world.app.write_own(&own, ticket, motivation).await.unwrap();
    }
    let day = today(&world).await;
    assert!(!day.ask_motivation);
    assert_eq!(day.dossier.entries.len(), 1, "a double press wrote once");
}

#[tokio::test]
async fn the_caseload_is_the_same_after_a_rebuild() {
    let world = World::new().await;
    prescribed(&world, date(2026, 1, 5)).await;
    let seen = world.app.may_with_practice(&world.therapist, Action::SeeCaseload).await.unwrap();
    let before: Vec<_> = world.app.caseload(&seen).await.unwrap().into_iter().map(|line| line.row).collect();
    assert_eq!(world.app.rebuild_folds(world.practice).await.unwrap(), 1);
    let after: Vec<_> = world.app.caseload(&seen).await.unwrap().into_iter().map(|line| line.row).collect();
    assert_eq!(before, after);
}
