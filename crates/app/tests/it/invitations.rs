//! Links: what they open, how long, and how they end.

use crate::world::World;
use jiff::SignedDuration;
use kadans_app::{Action, AppError, Guest, Step};

#[tokio::test]
async fn a_patients_link_signs_in_without_typing_on_a_few_devices() {
    let world = World::new().await;
    let access = world.app.may_with_patient(&world.therapist, Action::InvitePatient, world.patient_id()).await.unwrap();
    let invited = world.app.invite_patient(&access).await.unwrap();
    let welcome = world.app.welcome(&invited.token).await.unwrap();
    assert_eq!((welcome.guest, welcome.name.as_str()), (Guest::Patient, "Mw. Vos"));
    for _ in 0..5 {
        let signed_in = world.app.accept_as_patient(&invited.token).await.unwrap();
        assert!(matches!(world.app.bearer(&signed_in.token).await, Ok(Step::In(actor)) if actor == world.patient));
    }
    assert!(matches!(world.app.accept_as_patient(&invited.token).await, Err(AppError::LinkExpired)), "the sixth device");
}

#[tokio::test]
async fn looking_behind_a_link_does_not_use_it() {
    let world = World::new().await;
    let access = world.app.may_with_patient(&world.therapist, Action::InvitePatient, world.patient_id()).await.unwrap();
    let invited = world.app.invite_patient(&access).await.unwrap();
    for _ in 0..20 {
        world.app.welcome(&invited.token).await.unwrap();
    }
    assert!(world.app.accept_as_patient(&invited.token).await.is_ok());
}

#[tokio::test]
async fn a_link_ends_after_two_weeks_or_when_it_is_withdrawn() {
    let world = World::new().await;
    let access = world.app.may_with_patient(&world.therapist, Action::InvitePatient, world.patient_id()).await.unwrap();
    let old = world.app.invite_patient(&access).await.unwrap();
    world.wait(SignedDuration::from_hours(24 * 15));
    assert!(matches!(world.app.welcome(&old.token).await, Err(AppError::LinkExpired)));

    let fresh = world.app.invite_patient(&access).await.unwrap();
    assert_eq!(world.app.open_links(&access).await.unwrap(), 1);
    let phone = world.app.accept_as_patient(&fresh.token).await.unwrap();
    world.app.withdraw_links(&access).await.unwrap();
    assert!(world.app.bearer(&phone.token).await.is_err(), "a lost phone is signed out");
    assert!(matches!(world.app.accept_as_patient(&fresh.token).await, Err(AppError::LinkExpired)));
    assert_eq!(world.app.open_links(&access).await.unwrap(), 0);
}

#[tokio::test]
async fn a_members_link_asks_a_long_password_and_a_right_code() {
    let world = World::new().await;
    let invited = world.app.invite_member_of(world.practice, world.therapist_id()).await.unwrap();
    let short = world.app.accept_as_member(&invited.token, "kort", "000000").await;
    assert!(matches!(short, Err(AppError::Field { field: "password", why: "too-short" })));
    let wrong = world.app.accept_as_member(&invited.token, "een lange zin met beukenbomen", "000000").await;
    assert!(matches!(wrong, Err(AppError::Field { field: "code", .. })));
    assert!(matches!(world.app.accept_as_patient(&invited.token).await, Err(AppError::LinkExpired)), "not a patient's link");
    let once = world.app.pairing_code(&invited.token).await.unwrap();
    let again = world.app.pairing_code(&invited.token).await.unwrap();
    assert_eq!(once.address, again.address, "a typing mistake does not ask for scanning again");
}
