//! Mr. A in walking therapy: from claudication to bouts that are judged, with a phone that answers in codes.

use crate::course::{example, facts, wrong_fields};
use crate::world::World;
use jiff::SignedDuration;
use jiff::civil::date;
use kadans_app::{Action, AppError};
use kadans_domain::{Event, Fact, Facts, Indication, Language};
use kadans_wire::diary::DiaryPost;

async fn prescribed() -> World {
    let world = World::of(Indication::Claudication).await;
    let given = example("walking-therapy", "mr-a");
    world.facts_taken(given.intake, 0).await.unwrap();
    world.confirmed(given.choice, date(2026, 1, 5), 0, "").await.unwrap();
    world
}

fn walked(onset_s: i64, pain_s: i64) -> Facts {
    facts(&[
        ("bouts", Fact::Whole(3)),
        ("onset_s", Fact::Whole(onset_s)),
        ("pain_s", Fact::Whole(pain_s)),
        ("pain", Fact::Whole(3)),
        ("rpe", Fact::Whole(13)),
    ])
}

#[tokio::test]
async fn claudication_leads_to_walking_and_the_dose_is_kept_to_the_byte() {
    let world = prescribed().await;
    let care = world.care().await;
    assert_eq!(care.programme.0, "walking-therapy");
    assert!(care.versions[0].same && !care.standing.upcoming.is_empty());
    assert_eq!(world.line().await.0, "running");
}

#[tokio::test]
async fn a_leg_that_lost_its_blood_gives_no_dose() {
    let world = World::of(Indication::Claudication).await;
    let given = example("walking-therapy", "mr-a");
    world.facts_taken(given.intake.with("acute_limb", Fact::Truth(true)), 0).await.unwrap();
    let refused = world.confirmed(given.choice, date(2026, 1, 5), 0, "").await;
    assert!(matches!(refused, Err(AppError::Gated(_))), "{refused:?}");
}

#[tokio::test]
async fn sessions_on_paper_are_judged_one_by_one() {
    let world = prescribed().await;
    for day in 0..3 {
        let standing = world.care().await.standing;
        let next = standing.upcoming.iter().find(|next| next.supervised).unwrap().clone();
        world.trained(&next, &walked(200, 405 + 5 * day)).await.unwrap();
        world.wait(SignedDuration::from_hours(48));
    }
    let standing = world.care().await.standing;
    assert_eq!(standing.done.len(), 3);
    assert!(standing.done.iter().all(|done| !done.verdict.reasons.is_empty()), "every log has a verdict with a reason");
    assert!(standing.adherence.done >= 3);
}

#[tokio::test]
async fn a_speed_outside_the_range_is_refused() {
    let world = prescribed().await;
    assert_eq!(wrong_fields(world.adjusted("speed_kmh", Fact::Thousandths(19_000), "Sneller.").await), ["speed_kmh"]);
    world.adjusted("speed_kmh", Fact::Thousandths(3_000), "Rustiger na een griep.").await.unwrap();
}

/// A phone knows no truths: it asks a yes as one of three codes, and numbers with decimals in words.
#[tokio::test]
async fn what_a_phone_answers_in_codes_is_kept_as_the_form_takes_it() {
    let world = prescribed().await;
    let own = world.own(Action::WriteOwnDiary).await;
    let now = world.app.now();
    let post = format!(
        r#"{{"person":"{}","sent_at":"{now}","device":"test","entries":[{{"id":"019b8d00-0000-7000-8000-000000000001","performed_at":"{now}","zone":"Europe/Amsterdam","supersedes":null,"event":{{"kind":"observed","observation":"gate","session":null,"facts":{{"foot_problem":"no","changed":"unknown","rest_pain":"no","glucose":{{"text":"6,5"}}}}}}}}]}}"#,
        own.opaque_name()
    );
    let words = world.app.content().texts.of(Language::Nl);
    let receipt = world.app.take_in(&own, words, DiaryPost::read(post.as_bytes()).unwrap()).await.unwrap();
    assert_eq!(receipt.outcomes[0].outcome, "stored");
    let dossier = world.dossier().await;
    let Event::Observed(seen) = &dossier.entries[0].event else { panic!("an observation") };
    let kept = ["foot_problem", "changed", "glucose"].map(|id| seen.facts.get(id).unwrap().clone());
    assert_eq!(kept, [Fact::Truth(false), Fact::Unknown, Fact::Thousandths(6500)]);
}
