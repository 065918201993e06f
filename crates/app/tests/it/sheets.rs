//! Questionnaires answered item by item: half-way, on two devices, finished, refused; and the signal that never waits.

use crate::world::World;
use jiff::SignedDuration;
use kadans_app::{Action, Dossier};
use kadans_domain::{Clearance, Event, Language, SafetySignal};
use kadans_wire::diary::{DiaryPost, Outcome};

/// An entry with these answers: `n` tells the ids apart, `items` is `1:2 2:- …`.
fn entry(world: &World, n: u16, instrument: &str, week: u16, items: &str, finished: bool) -> String {
    let answers = items.split_whitespace().map(|one| {
        let (item, value) = one.split_once(':').unwrap();
        format!(r#"{{"item":"{item}","value":{}}}"#, if value == "-" { "null" } else { value })
    });
    format!(
        r#"{{"id":"019b8d00-0000-7000-8000-{n:012}","performed_at":"{}","zone":"Europe/Amsterdam","supersedes":null,
        "event":{{"kind":"items_answered","instrument":"{instrument}","version":1,"week":{week},"answers":[{}],"by":"self","finished":{finished}}}}}"#,
        world.app.now(),
        answers.collect::<Vec<_>>().join(",")
    )
}

async fn send(world: &World, entries: &[String]) -> Vec<Outcome> {
    let access = world.own(Action::WriteOwnDiary).await;
    let (person, entries) = (access.opaque_name(), entries.join(","));
    let body = format!(r#"{{"person":"{person}","sent_at":"{}","device":"test","entries":[{entries}]}}"#, world.app.now());
    let words = world.app.content().texts.of(Language::Nl);
    world.app.take_in(&access, words, DiaryPost::read(body.as_bytes()).unwrap()).await.unwrap().outcomes
}

async fn dossier(world: &World) -> Dossier {
    world.app.dossier(&world.may(Action::Follow).await).await.unwrap()
}

async fn score(world: &World, scale: &str) -> Vec<(u16, String)> {
    let series = world.app.series(&dossier(world).await);
    let of = series.iter().find(|series| format!("{}.{}", series.instrument, series.scale) == scale);
    of.map_or_else(Vec::new, |of| of.points.iter().map(|point| (point.week, point.value.to_string())).collect())
}

fn all(items: std::ops::RangeInclusive<u8>, value: u8) -> String {
    items.map(|item| format!("{item}:{value} ")).collect()
}

/// A phone answers nine, a tablet the rest and changes its mind about one; the phone sends again what it already sent.
#[tokio::test]
async fn a_form_goes_on_where_it_was_on_another_device_and_the_last_answer_counts() {
    let world = World::new().await;
    let first = entry(&world, 1, "nq", 0, &all(1..=9, 2), false);
    assert_eq!(send(&world, std::slice::from_ref(&first)).await[0].outcome, "stored");
    assert!(score(&world, "nq.total").await.is_empty(), "half-way there is no score");
    world.wait(SignedDuration::from_mins(10));
    let rest = entry(&world, 2, "nq", 0, &format!("{}1:0", all(10..=16, 1)), true);
    assert_eq!(send(&world, &[rest, first]).await[1].outcome, "known");
    assert_eq!(score(&world, "nq.total").await, [(0, "23".to_owned())], "8 × 2, 7 × 1, and the first changed to 0");
    assert_eq!(dossier(&world).await.entries.len(), 2, "both stay in the diary");
}

#[tokio::test]
async fn what_cannot_be_is_refused_with_the_item_named_and_holds_nothing_back() {
    let world = World::new().await;
    for (n, items, named) in [(1, "17:1", "17"), (2, "3:5", "3"), (3, "8:1.5", "8")] {
        let refused =
            send(&world, &[entry(&world, n, "nq", 0, items, false), entry(&world, n + 10, "nq", 0, "1:1", false)]).await;
        assert_eq!((refused[0].outcome, refused[1].outcome), ("refused", "stored"), "{items}");
        assert!(refused[0].reason.as_ref().unwrap().contains(&format!("vraag {named} ")), "{:?}", refused[0].reason);
    }
    let other = entry(&world, 4, "nq", 0, "1:1", false).replace(r#""version":1"#, r#""version":2"#);
    assert!(send(&world, &[other]).await[0].reason.as_ref().unwrap().contains("vernieuwd"));
    let twice = entry(&world, 5, "nq", 0, "1:1 1:2", false);
    assert_eq!(send(&world, &[twice]).await[0].outcome, "refused");
    let aloud = entry(&world, 6, "nq", 0, "1:1", false).replace(r#""by":"self""#, r#""by":"interview""#);
    assert_eq!(send(&world, &[aloud]).await[0].outcome, "refused", "on their own device nobody interviews");
}

/// The wish to be dead, answered half-way, in an entry with a mistake elsewhere: it stops, once, until a clinician lifts it.
#[tokio::test]
async fn a_safety_item_stops_at_once_whatever_else_is_wrong() {
    let world = World::new().await;
    let signals = |dossier: &Dossier| {
        let signal = |event: &Event| matches!(event, Event::SafetySignal(SafetySignal::Instrument(of)) if of.0 == "phq9");
        dossier.entries.iter().filter(|entry| signal(&entry.event)).map(|entry| entry.id).collect::<Vec<_>>()
    };
    let wrong = entry(&world, 1, "phq9", 0, "9:1 2:7", false);
    assert_eq!(send(&world, std::slice::from_ref(&wrong)).await[0].outcome, "refused");
    assert!(dossier(&world).await.is_stopped(), "the answer itself was not kept; the signal was");
    send(&world, &[wrong, entry(&world, 2, "phq9", 0, "9:2", false), entry(&world, 3, "phq9", 0, "1:1", true)]).await;
    let raised = signals(&dossier(&world).await);
    assert_eq!(raised.len(), 1, "one signal stands, not one for every answer");

    let clearance = Event::Clearance(Clearance { of: raised[0], reason: "Gebeld, huisarts weet het.".into() });
    world.app.write(&world.may(Action::ClearStop).await, world.app.ticket(), clearance).await.unwrap();
    assert!(!dossier(&world).await.is_stopped());
    world.wait(SignedDuration::from_hours(24 * 7));
    send(&world, &[entry(&world, 4, "phq9", 1, "9:1", false)]).await;
    assert!(dossier(&world).await.is_stopped(), "a new answer is a new signal");
}

/// Running therapy, the published case: totals and synthetic answer sheets with those totals give the same dashboard.
#[tokio::test]
async fn the_published_case_comes_out_of_items_as_out_of_totals() {
    let weeks = [(0, 30), (3, 27), (6, 24)];
    let world = World::new().await;
    for (n, (week, total)) in weeks.into_iter().enumerate() {
        let items: String = (1..=16u8).map(|item| format!("{item}:{} ", spread(total, item))).collect();
        world.wait(SignedDuration::from_hours(1));
        send(&world, &[entry(&world, n as u16 + 1, "nq", week, &items, true)]).await;
    }
    let told = [(0, "30".to_owned()), (3, "27".to_owned()), (6, "24".to_owned())];
    assert_eq!(score(&world, "nq.total").await, told);
    let series = world.app.series(&dossier(&world).await);
    assert_eq!(series[0].verdict, kadans_instrument::Verdict::CategoryUnchanged, "still on the same side of 23");
}

/// A total over 16 items as evenly as whole answers go.
fn spread(total: u8, item: u8) -> u8 {
    total / 16 + u8::from(item <= total % 16)
}
