//! Many at once: nobody waits for somebody who waits for them, and no try escapes being counted.

use crate::sign_in::{PASSWORD, code, paired};
use crate::world::World;
use jiff::SignedDuration;
use kadans_app::{Action, AppError};
use kadans_domain::{Event, Score0To10};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn forty_people_who_write_at_once_are_all_heard_at_once() {
    let world = World::new().await;
    let own = world.own(Action::WriteOwnDiary).await;
    let link = world.app.invite_patient(&world.own_by_therapist(Action::InvitePatient).await).await.unwrap();
    let mut crowd = tokio::task::JoinSet::new();
    for _ in 0..40 {
        let (app, own, token) = (world.app.clone(), own.clone(), link.token.clone());
        crowd.spawn(async move {
            app.welcome(&token).await?;
            app.write_own(&own, app.ticket(), Event::Motivation(Score0To10::new(5).unwrap())).await
        });
    }
    while let Some(one) = crowd.join_next().await {
        one.unwrap().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn codes_guessed_at_once_are_each_counted() {
    let world = World::new().await;
    paired(&world).await;
    let half = world.app.sign_in("deboer@praktijk.example", PASSWORD).await.unwrap();
    let mut guesses = tokio::task::JoinSet::new();
    for _ in 0..12 {
        let (app, token) = (world.app.clone(), half.token.clone());
        guesses.spawn(async move { app.give_code(&token, "no code").await });
    }
    let mut paused = 0;
    while let Some(guess) = guesses.join_next().await {
        paused += usize::from(matches!(guess.unwrap(), Err(AppError::Locked { .. })));
    }
    assert_eq!(paused, 7, "five are tried, the others wait");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_code_given_twice_at_once_works_once() {
    let world = World::new().await;
    let totp = paired(&world).await;
    world.wait(SignedDuration::from_secs(30));
    let used = code(&totp, &world);
    let mut givers = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let half = world.app.sign_in("deboer@praktijk.example", PASSWORD).await.unwrap();
        let (app, used) = (world.app.clone(), used.clone());
        givers.spawn(async move { app.give_code(&half.token, &used).await });
    }
    let mut let_in = 0;
    while let Some(one) = givers.join_next().await {
        let_in += usize::from(one.unwrap().is_ok());
    }
    assert_eq!(let_in, 1);
}
