//! Verdicts are kept when they are given; a replay computes them again and says which differs.

use crate::course::{example, facts};
use crate::world::World;
use jiff::SignedDuration;
use jiff::civil::date;
use kadans_app::Replay;
use kadans_domain::{EntryId, Fact, Facts, Indication};
use kadans_store::VerdictRecord;

fn full(pain: i64) -> Facts {
    let code = |code: &str| Fact::Code(code.to_owned());
    facts(&[
        ("done", code("all")),
        ("usual_morning", Fact::Whole(1)),
        ("pain_run", Fact::Whole(pain)),
        ("pain_after", Fact::Whole(2)),
        ("signs", Fact::Codes(Vec::new())),
    ])
}

/// A runner on the way back who has done one session and not yet told the next morning.
async fn one_session() -> (World, EntryId) {
    let world = World::of(Indication::RunningInjury).await;
    let given = example("return-to-running", "achilles-intake");
    world.facts_taken(given.intake, 0).await.unwrap();
    world.confirmed(given.choice, date(2026, 1, 5), 0, "").await.unwrap();
    let first = world.care().await.standing.upcoming[0].clone();
    let entry = world.trained(&first, &full(2)).await.unwrap();
    (world, entry)
}

async fn kept(world: &World) -> Vec<VerdictRecord> {
    let tx = world.app.store().read(world.practice).await.unwrap();
    tx.verdicts(world.episode).await.unwrap()
}

async fn replayed(world: &World) -> Replay {
    world.app.replay(world.practice, world.episode).await.unwrap()
}

#[tokio::test]
async fn a_verdict_is_kept_once_however_often_the_folds_are_made_again() {
    let (world, entry) = one_session().await;
    for _ in 0..3 {
        world.app.rebuild_folds(world.practice).await.unwrap();
    }
    let kept = kept(&world).await;
    assert_eq!(kept.iter().map(|verdict| (verdict.entry, verdict.version)).collect::<Vec<_>>(), [(entry, 1)]);
    assert_eq!(kept[0].content_version, world.app.content().version.to_string());
    let again = replayed(&world).await;
    assert!(again.sessions[0].is_same() && again.doses_changed.is_empty());
}

#[tokio::test]
async fn a_morning_that_is_told_late_gives_a_second_version_and_the_first_stays() {
    let (world, entry) = one_session().await;
    world.wait(SignedDuration::from_hours(22));
    let sore = facts(&[("pain", Fact::Whole(5)), ("signs", Fact::Codes(Vec::new()))]);
    world.observed("morning", Some(entry), sore).await.unwrap();
    let kept = kept(&world).await;
    assert_eq!(kept.iter().map(|verdict| verdict.version).collect::<Vec<_>>(), [1, 2]);
    assert_ne!(kept[0].body, kept[1].body);
    let again = replayed(&world).await;
    assert_eq!((again.sessions[0].versions, again.sessions[0].is_same()), (2, true));
}

#[tokio::test]
async fn a_verdict_that_was_changed_in_the_database_is_named() {
    let (world, entry) = one_session().await;
    let before = kept(&world).await.remove(0);
    let changed = VerdictRecord { version: 2, body: before.body.replace("progress", "hold") + " ", ..before.clone() };
    let tx = world.app.store().write(world.practice).await.unwrap();
    tx.add_verdicts(std::slice::from_ref(&changed)).await.unwrap();
    tx.commit().await.unwrap();
    let session = replayed(&world).await.sessions.remove(0);
    assert_eq!(session.entry, entry);
    assert!(!session.is_same());
    assert_eq!((session.kept, session.now), (Some(changed.body), Some(before.body)));
}

#[tokio::test]
async fn a_verdict_about_a_session_that_is_gone_differs_too() {
    let (world, entry) = one_session().await;
    let told = facts(&[("pain", Fact::Whole(1)), ("signs", Fact::Codes(Vec::new()))]);
    let ghost = world.observed("morning", Some(entry), told).await.unwrap();
    let before = kept(&world).await.pop().unwrap();
    let tx = world.app.store().write(world.practice).await.unwrap();
    tx.add_verdicts(&[VerdictRecord { entry: ghost, version: 1, ..before }]).await.unwrap();
    tx.commit().await.unwrap();
    let again = replayed(&world).await;
    let stray = again.sessions.iter().find(|session| session.entry == ghost).unwrap();
    assert!(!stray.is_same() && stray.now.is_none(), "{stray:?}");
}
