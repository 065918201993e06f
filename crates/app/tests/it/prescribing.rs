//! From referral to a confirmed dose, and what stands in the way.

use crate::world::{World, referral};
use jiff::civil::date;
use kadans_app::{Action, AppError, Confirmation, NewIntake};
use kadans_domain::EpisodeId;
use kadans_plan::running::programme::Answer;
use kadans_plan::running::{Choice, Proposal};

fn six_weeks(world: &World) -> Choice {
    Choice { weeks: 6, ..Choice::usual(&world.app.content().programmes.running_therapy) }
}

fn confirmation(world: &World, based_on: usize, reason: &str) -> Confirmation {
    Confirmation { choice: six_weeks(world), starts_on: date(2026, 1, 12), reason: reason.into(), based_on }
}

#[tokio::test]
async fn the_published_case_gets_its_six_weeks() {
    let world = World::new().await;
    world.take_intake().await;
    let access = world.may(Action::Prescribe).await;
    let view = world.app.proposal(&access, Some(six_weeks(&world))).await.unwrap();
    let Proposal::Ready { prescription, .. } = view.proposal else { panic!("a proposal: {:?}", view.proposal) };
    let minutes: Vec<u32> = prescription.weekly_run_s().iter().map(|s| s / 60).collect();
    assert_eq!(minutes, [38, 45, 47, 54, 59, 60]);
    world.app.confirm(&access, confirmation(&world, 0, "")).await.unwrap();
    let dossier = world.app.dossier(&access).await.unwrap();
    assert_eq!(dossier.versions[0].confirmed.prescription, *prescription, "what is kept is what was proposed");
}

#[tokio::test]
async fn a_form_sent_twice_makes_one_episode() {
    let world = World::new().await;
    let access = world.app.may_with_practice(&world.therapist, Action::Refer).await.unwrap();
    let ticket = EpisodeId::new(world.app.ticket());
    for _ in 0..2 {
        assert_eq!(world.app.refer(&access, ticket, referral("Dhr. Idrissi")).await.unwrap(), ticket);
    }
    let caseload = world.app.may_with_practice(&world.therapist, Action::SeeCaseload).await.unwrap();
    assert_eq!(world.app.caseload(&caseload).await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_referral_from_the_future_is_refused() {
    let world = World::new().await;
    let access = world.app.may_with_practice(&world.therapist, Action::Refer).await.unwrap();
    let mut new = referral("Dhr. Idrissi");
    new.referred_on = date(2026, 1, 6);
    let refused = world.app.refer(&access, EpisodeId::new(world.app.ticket()), new).await;
    assert!(matches!(refused, Err(AppError::Field { field: "referred_on", .. })));
}

#[tokio::test]
async fn an_intake_taken_on_an_old_page_is_refused_and_nothing_is_lost() {
    let world = World::new().await;
    world.take_intake().await;
    let access = world.may(Action::TakeIntake).await;
    let stale = world.app.take_intake(&access, NewIntake { intake: world.intake(), based_on: 0 }).await;
    assert!(matches!(stale, Err(AppError::Stale("intake"))));
    assert_eq!(world.app.dossier(&access).await.unwrap().intake.unwrap().record.version, 1);
}

#[tokio::test]
async fn a_block_gives_no_dose_until_a_clinician_lifts_it_with_a_reason() {
    let world = World::new().await;
    let mut intake = world.intake();
    intake.screening.iter_mut().find(|(id, _)| id == "chest_pain_on_exertion").unwrap().1 = Answer::Yes;
    let access = world.may(Action::TakeIntake).await;
    world.app.take_intake(&access, NewIntake { intake, based_on: 0 }).await.unwrap();

    let prescribe = world.may(Action::Prescribe).await;
    let refused = world.app.confirm(&prescribe, confirmation(&world, 0, "")).await;
    assert!(matches!(refused, Err(AppError::Gated(_))));

    let clear = world.may(Action::ClearStop).await;
    let silent = world.app.lift_block(&clear, "chest_pain_on_exertion", "  ").await;
    assert!(matches!(silent, Err(AppError::Field { field: "reason", .. })));
    world.app.lift_block(&clear, "chest_pain_on_exertion", "Cardioloog zag 3 januari: geen afwijking.").await.unwrap();
    assert!(world.app.confirm(&prescribe, confirmation(&world, 0, "")).await.is_ok());
}

#[tokio::test]
async fn a_question_that_could_block_must_be_answered_before_a_dose_counts() {
    let world = World::new().await;
    let mut intake = world.intake();
    intake.screening.retain(|(id, _)| id != "fever");
    let access = world.may(Action::TakeIntake).await;
    world.app.take_intake(&access, NewIntake { intake, based_on: 0 }).await.unwrap();
    let prescribe = world.may(Action::Prescribe).await;
    assert!(matches!(world.app.confirm(&prescribe, confirmation(&world, 0, "")).await, Err(AppError::Gated(_))));
}

#[tokio::test]
async fn a_second_version_needs_a_reason_and_the_second_writer_is_told() {
    let world = World::new().await;
    world.take_intake().await;
    let access = world.may(Action::Prescribe).await;
    world.app.confirm(&access, confirmation(&world, 0, "")).await.unwrap();
    let double = world.app.confirm(&access, confirmation(&world, 0, "")).await;
    assert!(matches!(double, Err(AppError::Stale("prescription"))));
    let silent = world.app.confirm(&access, confirmation(&world, 1, "")).await;
    assert!(matches!(silent, Err(AppError::Field { field: "reason", .. })));
    world.app.confirm(&access, confirmation(&world, 1, "Een week later begonnen.")).await.unwrap();
    assert_eq!(world.app.dossier(&access).await.unwrap().versions.len(), 2);
}

#[tokio::test]
async fn a_start_far_away_is_refused() {
    let world = World::new().await;
    world.take_intake().await;
    let access = world.may(Action::Prescribe).await;
    let far = Confirmation { starts_on: date(2027, 1, 1), ..confirmation(&world, 0, "") };
    assert!(matches!(world.app.confirm(&access, far).await, Err(AppError::Field { field: "starts_on", .. })));
}
