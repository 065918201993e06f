//! Signing in: password, code, pauses, and a way out.

use crate::world::{World, member};
use jiff::SignedDuration;
use kadans_app::{AppError, NewPractice, Step, Token};
use kadans_domain::Role;
use totp_rs::{Builder, Secret, Totp};

pub const PASSWORD: &str = "een lange zin met beukenbomen";

/// The therapist follows their link: password chosen, authenticator paired.
pub async fn paired(world: &World) -> Totp {
    let invited = world.app.invite_member_of(world.practice, world.therapist_id()).await.unwrap();
    let pairing = world.app.pairing_code(&invited.token).await.unwrap();
    let secret = Secret::try_from_base32(pairing.secret.replace(' ', "")).unwrap();
    let totp = Builder::new().with_secret(secret).build_noncompliant();
    world.app.accept_as_member(&invited.token, PASSWORD, &code(&totp, world)).await.unwrap();
    world.wait(SignedDuration::from_secs(30));
    totp
}

pub fn code(totp: &Totp, world: &World) -> String {
    totp.generate(world.app.now().as_second() as u64).to_string()
}

async fn is_in(world: &World, token: &Token) -> bool {
    matches!(world.app.bearer(token).await, Ok(Step::In(actor)) if actor == world.therapist)
}

#[tokio::test]
async fn password_and_code_together_let_a_member_in() {
    let world = World::new().await;
    let totp = paired(&world).await;
    let half = world.app.sign_in("DeBoer@praktijk.example ", PASSWORD).await.unwrap();
    assert!(matches!(world.app.bearer(&half.token).await, Ok(Step::CodeAsked)), "a password alone opens nothing");
    let full = world.app.give_code(&half.token, &code(&totp, &world)).await.unwrap();
    assert!(is_in(&world, &full.token).await);
    assert!(world.app.bearer(&half.token).await.is_err(), "the half-way token is used up");
}

#[tokio::test]
async fn a_code_works_once() {
    let world = World::new().await;
    let totp = paired(&world).await;
    let used = code(&totp, &world);
    let first = world.app.sign_in("deboer@praktijk.example", PASSWORD).await.unwrap();
    world.app.give_code(&first.token, &used).await.unwrap();
    let second = world.app.sign_in("deboer@praktijk.example", PASSWORD).await.unwrap();
    assert!(matches!(world.app.give_code(&second.token, &used).await, Err(AppError::WrongCredentials)));
}

#[tokio::test]
async fn unknown_people_and_wrong_passwords_look_the_same() {
    let world = World::new().await;
    paired(&world).await;
    for (address, password) in [
        ("deboer@praktijk.example", "een andere lange zin"),
        ("niemand@praktijk.example", PASSWORD),
        ("vermeer@praktijk.example", PASSWORD),
        ("geen adres", PASSWORD),
        ("", ""),
    ] {
        let refused = world.app.sign_in(address, password).await;
        assert!(matches!(refused, Err(AppError::WrongCredentials)), "{address}");
    }
}

#[tokio::test]
async fn five_wrong_tries_pause_for_a_quarter_of_an_hour() {
    let world = World::new().await;
    paired(&world).await;
    for _ in 0..5 {
        let _ = world.app.sign_in("deboer@praktijk.example", "een andere lange zin").await;
    }
    let right = world.app.sign_in("deboer@praktijk.example", PASSWORD).await;
    assert!(matches!(right, Err(AppError::Locked { .. })), "also the right password waits");
    world.wait(SignedDuration::from_mins(16));
    assert!(world.app.sign_in("deboer@praktijk.example", PASSWORD).await.is_ok());
}

#[tokio::test]
async fn logins_end_by_themselves_and_by_signing_out() {
    let world = World::new().await;
    let totp = paired(&world).await;
    let half = world.app.sign_in("deboer@praktijk.example", PASSWORD).await.unwrap();
    let full = world.app.give_code(&half.token, &code(&totp, &world)).await.unwrap();
    world.app.sign_out(&full.token).await.unwrap();
    world.app.sign_out(&full.token).await.unwrap();
    assert!(!is_in(&world, &full.token).await);

    world.wait(SignedDuration::from_mins(1));
    let half = world.app.sign_in("deboer@praktijk.example", PASSWORD).await.unwrap();
    let full = world.app.give_code(&half.token, &code(&totp, &world)).await.unwrap();
    world.wait(SignedDuration::from_hours(11));
    assert!(!is_in(&world, &full.token).await, "a working day is over");
}

#[tokio::test]
async fn setting_up_again_ends_whatever_was_signed_in_before() {
    let world = World::new().await;
    let totp = paired(&world).await;
    let half = world.app.sign_in("deboer@praktijk.example", PASSWORD).await.unwrap();
    let stolen = world.app.give_code(&half.token, &code(&totp, &world)).await.unwrap();
    assert!(is_in(&world, &stolen.token).await);
    paired(&world).await;
    assert!(!is_in(&world, &stolen.token).await);
}

#[tokio::test]
async fn a_forged_token_opens_nothing() {
    let world = World::new().await;
    let forged = Token::new(world.practice, &kadans_app::SystemChance);
    assert!(matches!(world.app.bearer(&forged).await, Err(AppError::NotSignedIn)));
}

/// Who works in two practices has a password in each; giving the one is no wrong try at the other.
#[tokio::test]
async fn a_member_of_two_practices_is_not_locked_out_by_the_other_password() {
    let world = World::new().await;
    paired(&world).await;
    let other = NewPractice { name: "De Overkant".into(), zone: "Europe/Amsterdam".into() };
    let other = world.app.found_practice(other).await.unwrap();
    let same = member(&world.app, other, Role::Therapist, "Rik de Boer", "deboer@praktijk.example").await;
    let kadans_app::Subject::Member(id) = same.subject() else { panic!("a therapist is a member") };
    let invited = world.app.invite_member_of(other, id).await.unwrap();
    let pairing = world.app.pairing_code(&invited.token).await.unwrap();
    let secret = Secret::try_from_base32(pairing.secret.replace(' ', "")).unwrap();
    let totp = Builder::new().with_secret(secret).build_noncompliant();
    world.app.accept_as_member(&invited.token, "nog een lange zin, over wilgen", &code(&totp, &world)).await.unwrap();
    for password in [PASSWORD, "nog een lange zin, over wilgen"] {
        for attempt in 0..6 {
            assert!(world.app.sign_in("deboer@praktijk.example", password).await.is_ok(), "{password}, time {attempt}");
        }
    }
}
