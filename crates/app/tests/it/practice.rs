//! Permission and audit: who may, who may not, and that both are written down.

use crate::world::{World, email, member, name, referred};
use kadans_app::{Action, AppError, NewMember, NewPractice};
use kadans_domain::{EpisodeId, Language, Role};

#[tokio::test]
async fn every_grant_and_every_refusal_is_in_the_audit() {
    let world = World::new().await;
    let access = world.app.may_with_practice(&world.admin, Action::SeeAudit).await.unwrap();
    let before = world.app.verify_audit(world.practice).await.unwrap().rows;

    world.app.may_with_episode(&world.therapist, Action::Follow, world.episode).await.unwrap();
    let refused = world.app.may_with_episode(&world.admin, Action::Follow, world.episode).await;
    assert!(matches!(refused, Err(AppError::Forbidden)));
    let elsewhere = world.app.may_with_episode(&world.therapist, Action::Follow, EpisodeId::new(world.app.ticket())).await;
    assert!(matches!(elsewhere, Err(AppError::NotFound("episode"))));

    let verdict = world.app.verify_audit(world.practice).await.unwrap();
    assert_eq!((verdict.rows, verdict.fault), (before + 3, None));
    let trail = world.app.audit_trail(&access).await.unwrap();
    let outcomes: Vec<_> = trail.iter().take(3).map(|row| row.record.outcome.as_str()).collect();
    assert_eq!(outcomes, ["refused", "refused", "granted"], "newest first");
    assert_eq!(trail[2].record.patient, Some(world.patient_id()));
}

#[tokio::test]
async fn a_patient_reaches_only_themselves() {
    let world = World::new().await;
    let (other_episode, other) = referred(&world.app, &world.therapist, "Dhr. Idrissi").await;
    let kadans_app::Actor::Patient { id: other_id, .. } = other else { panic!("a patient") };
    let own = world.app.may_with_patient(&world.patient, Action::SeeOwnDay, world.patient_id()).await;
    assert!(own.is_ok());
    let others = world.app.may_with_patient(&world.patient, Action::SeeOwnDay, other_id).await;
    assert!(matches!(others, Err(AppError::NotFound("patient"))), "someone else looks like nobody");
    let therapist_page = world.app.may_with_episode(&world.patient, Action::Follow, other_episode).await;
    assert!(matches!(therapist_page, Err(AppError::Forbidden)));
}

#[tokio::test]
async fn a_therapist_of_another_practice_sees_nothing() {
    let world = World::new().await;
    let new = NewPractice { name: "Praktijk Noord".into(), zone: "Europe/Amsterdam".into() };
    let north = world.app.found_practice(new).await.unwrap();
    let stranger = member(&world.app, north, Role::Therapist, "I. Vreemd", "vreemd@noord.example").await;
    let refused = world.app.may_with_episode(&stranger, Action::Follow, world.episode).await;
    assert!(matches!(refused, Err(AppError::NotFound("episode"))));
    let caseload = world.app.may_with_practice(&stranger, Action::SeeCaseload).await.unwrap();
    assert!(world.app.caseload(&caseload).await.unwrap().is_empty());
}

#[tokio::test]
async fn an_access_opens_only_what_it_was_granted_for() {
    let world = World::new().await;
    let follow = world.may(Action::Follow).await;
    assert!(matches!(world.app.proposal(&follow, None).await, Err(AppError::Forbidden)));
}

#[tokio::test]
async fn members_are_added_once_per_address_and_never_as_patients() {
    let world = World::new().await;
    let access = world.app.may_with_practice(&world.admin, Action::ManageMembers).await.unwrap();
    let new = |role, address: &str| NewMember { role, name: name("K. Nieuw"), email: email(address), language: Language::Nl };
    assert!(world.app.add_member(&access, new(Role::Therapist, "nieuw@praktijk.example")).await.is_ok());
    let again = world.app.add_member(&access, new(Role::Therapist, "Nieuw@Praktijk.example")).await;
    assert!(matches!(again, Err(AppError::Field { field: "email", .. })));
    let patient = world.app.add_member(&access, new(Role::Patient, "anders@praktijk.example")).await;
    assert!(matches!(patient, Err(AppError::Field { field: "role", .. })));
    assert_eq!(world.app.members(&access).await.unwrap().len(), 3);
}

#[tokio::test]
async fn permission_for_the_caseload_shows_no_list_of_members() {
    let world = World::new().await;
    let access = world.app.may_with_practice(&world.therapist, Action::SeeCaseload).await.unwrap();
    assert!(matches!(world.app.members(&access).await, Err(AppError::Forbidden)));
    assert!(matches!(world.app.has_open_link(&access, world.therapist_id()).await, Err(AppError::Forbidden)));
}
