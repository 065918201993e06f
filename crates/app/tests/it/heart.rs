//! Mrs. D in strength training with heart complaints: from referral to discharge, through late complaints.

use crate::course::{code, example, facts, wrong_fields, yes};
use crate::world::World;
use jiff::SignedDuration;
use jiff::civil::date;
use kadans_app::{Action, AppError, Task};
use kadans_domain::{EntryId, Event, Fact, Facts, Indication};

const FIRST_DAY: jiff::civil::Date = date(2026, 1, 5);

fn good_session() -> Facts {
    facts(&[
        ("all_done", yes()),
        ("rests_kept", yes()),
        ("tempo_kept", yes()),
        ("rpe", Fact::Whole(9)),
        ("breath_holds", Fact::Whole(0)),
        ("after_score", Fact::Whole(0)),
        ("after_settled", code("yes")),
    ])
}

fn late_complaints() -> Facts {
    facts(&[("score", Fact::Whole(5)), ("settled", yes()), ("minutes", Fact::Whole(25)), ("nitrate", yes())])
}

async fn prescribed() -> World {
    let world = World::of(Indication::HeartComplaints).await;
    let given = example("cardiac-strength", "mrs-d");
    world.facts_taken(given.intake, 0).await.unwrap();
    world.confirmed(given.choice, FIRST_DAY, 0, "").await.unwrap();
    world
}

async fn trained_and_red() -> (World, EntryId) {
    let world = prescribed().await;
    world.wait(SignedDuration::from_hours(24));
    let first = world.care().await.standing.upcoming[0].clone();
    let entry = world.trained(&first, &good_session()).await.unwrap();
    world.wait(SignedDuration::from_hours(8));
    world.observed("evening", Some(entry), late_complaints()).await.unwrap();
    (world, entry)
}

#[tokio::test]
async fn heart_complaints_lead_to_strength_training_and_wait_for_an_intake() {
    let world = World::of(Indication::HeartComplaints).await;
    assert_eq!(world.care().await.programme.0, "cardiac-strength");
    assert_eq!(world.line().await.0, "intake");
}

#[tokio::test]
async fn wrong_answers_are_refused_by_field_and_nothing_is_kept() {
    let world = World::of(Indication::HeartComplaints).await;
    let wrong = example("cardiac-strength", "mrs-d")
        .intake
        .with("age_years", Fact::Whole(-3))
        .with("clearance", code("perhaps"))
        .with("shoe_size", Fact::Whole(39));
    assert_eq!(wrong_fields(world.facts_taken(wrong, 0).await), ["age_years", "clearance", "shoe_size"]);
    assert!(world.care().await.intake.is_none());
}

#[tokio::test]
async fn an_intake_from_an_old_page_is_refused() {
    let world = prescribed().await;
    let late = world.facts_taken(example("cardiac-strength", "ms-c").intake, 0).await;
    assert!(matches!(late, Err(AppError::Stale("intake"))));
    assert_eq!(world.care().await.intake.unwrap().record.version, 1);
}

#[tokio::test]
async fn who_is_not_cleared_gets_no_dose() {
    let world = World::of(Indication::HeartComplaints).await;
    let given = example("cardiac-strength", "mrs-d");
    world.facts_taken(given.intake.with("unstable_angina", yes()), 0).await.unwrap();
    assert!(world.dossier().await.blocked);
    assert_eq!(world.line().await.0, "blocked");
    let refused = world.confirmed(given.choice, FIRST_DAY, 0, "").await;
    assert!(matches!(refused, Err(AppError::Gated(_))), "{refused:?}");
    assert!(world.care().await.versions.is_empty());
}

#[tokio::test]
async fn a_second_version_needs_a_reason_and_the_second_writer_is_told() {
    let world = prescribed().await;
    let choice = example("cardiac-strength", "mrs-d").choice;
    assert!(matches!(world.confirmed(choice.clone(), FIRST_DAY, 0, "").await, Err(AppError::Stale("prescription"))));
    let silent = world.confirmed(choice.clone(), FIRST_DAY, 1, " ").await;
    assert!(matches!(silent, Err(AppError::Field { field: "reason", .. })));
    world.confirmed(choice, FIRST_DAY, 1, "Nieuwe brief van de cardioloog.").await.unwrap();
    assert_eq!(world.care().await.versions.len(), 2);
}

#[tokio::test]
async fn a_session_on_paper_is_judged_and_sending_the_form_twice_writes_once() {
    let world = prescribed().await;
    let first = world.care().await.standing.upcoming[0].clone();
    let wrong = world.trained(&first, &good_session().with("rpe", Fact::Whole(40))).await;
    assert_eq!(wrong_fields(wrong), ["rpe"]);

    let (ticket, when) = (world.app.ticket(), date(2026, 1, 5).at(9, 30, 0, 0));
    let access = world.may(Action::WriteDiary).await;
    for _ in 0..2 {
        world.app.write_up(&access, ticket, first.number, when, &good_session()).await.unwrap();
    }
    let standing = world.care().await.standing;
    assert_eq!(standing.done.len(), 1);
    assert!(!standing.done[0].verdict.reasons.is_empty());
    let done_already = world.app.write_up(&access, world.app.ticket(), first.number, when, &good_session()).await;
    assert!(matches!(done_already, Err(AppError::Stale("session"))), "{done_already:?}");
    let tomorrow = world.app.write_up(&access, world.app.ticket(), 2, date(2026, 1, 6).at(9, 30, 0, 0), &good_session()).await;
    assert!(matches!(tomorrow, Err(AppError::Field { field: "day", .. })), "{tomorrow:?}");
}

#[tokio::test]
async fn late_complaints_stop_everything_until_a_clinician_says_why_it_may_go_on() {
    let (world, _) = trained_and_red().await;
    let standing = world.care().await.standing;
    assert!(standing.upcoming.is_empty(), "nothing is to come while a stop stands");
    let (state, urgency) = world.line().await;
    assert!(state == "stopped" && urgency <= 1, "first in the caseload: {state}, {urgency}");
    let own = world.own(Action::SeeOwnDay).await;
    assert_eq!(world.app.day(&own).await.unwrap().unwrap().task, Task::Stopped);

    let stop = standing.stops[0].entry;
    assert!(matches!(world.cleared(stop, " ").await, Err(AppError::Field { field: "reason", .. })));
    world.cleared(stop, "Gebeld met de cardioloog: mag door, niet voor elf uur.").await.unwrap();
    assert!(world.care().await.standing.stops.is_empty());
    assert!(matches!(world.cleared(stop, "Nog eens.").await, Err(AppError::Stale("stop"))));
}

#[tokio::test]
async fn a_check_with_an_answer_that_cannot_be_is_refused() {
    let world = prescribed().await;
    assert_eq!(wrong_fields(world.observed("evening", None, late_complaints().with("score", Fact::Whole(11))).await), ["score"]);
    let unknown = world.observed("full_moon", None, Facts::new()).await;
    assert!(matches!(unknown, Err(AppError::NotFound("observation"))));
}

#[tokio::test]
async fn a_load_set_by_hand_stays_inside_its_range_and_has_a_reason() {
    let world = prescribed().await;
    assert_eq!(wrong_fields(world.adjusted("load_leg_press", Fact::Whole(301), "Zwaarder.").await), ["load_leg_press"]);
    let silent = world.adjusted("load_leg_press", Fact::Whole(20), "").await;
    assert!(matches!(silent, Err(AppError::Field { field: "reason", .. })));
    assert_eq!(wrong_fields(world.adjusted("load_moon", Fact::Whole(20), "Zwaarder.").await), ["load_moon"]);
    world.adjusted("load_leg_press", Fact::Whole(20), "De lichtste stand ligt boven de grens.").await.unwrap();
    let dossier = world.dossier().await;
    assert!(matches!(dossier.entries.last().unwrap().event, Event::Adjusted(_)), "an override is an entry like any other");
}

#[tokio::test]
async fn after_discharge_nothing_is_to_come() {
    let world = prescribed().await;
    let event = Event::Discharge { reason: "Verhuisd; overgedragen.".into() };
    world.app.write(&world.may(Action::Discharge).await, world.app.ticket(), event).await.unwrap();
    assert_eq!(world.line().await.0, "discharged");
    let own = world.own(Action::SeeOwnDay).await;
    assert_eq!(world.app.day(&own).await.unwrap().unwrap().task, Task::Discharged);
}
