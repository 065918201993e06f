//! What a device sends: once, in order, with its clock put right, and nothing lost.

use crate::world::World;
use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp};
use kadans_app::{Action, AppError, Confirmation};
use kadans_domain::{Event, PrescriptionId};
use kadans_plan::running::Choice;
use kadans_wire::diary::DiaryPost;

/// A phone with a clock of its own.
struct Phone {
    person: String,
    clock: Timestamp,
}

impl Phone {
    async fn of(world: &World) -> Phone {
        let access = world.own(Action::WriteOwnDiary).await;
        Phone { person: access.opaque_name(), clock: world.app.now() }
    }

    fn post(&self, entries: &[String]) -> DiaryPost {
        let body = format!(
            r#"{{"person":"{}","sent_at":"{}","device":"test","entries":[{}]}}"#,
            self.person,
            self.clock,
            entries.join(",")
        );
        DiaryPost::read(body.as_bytes()).unwrap()
    }

    fn motivation(&self, id: &str, score: i64) -> String {
        format!(
            r#"{{"id":"{id}","performed_at":"{}","zone":"Europe/Amsterdam","supersedes":null,"event":{{"kind":"motivation","score":{score}}}}}"#,
            self.clock
        )
    }
}

const FIRST: &str = "019b8d00-0000-7000-8000-000000000001";
const SECOND: &str = "019b8d00-0000-7000-8000-000000000002";

fn words(world: &World) -> kadans_text::Words {
    world.app.content().texts.of(kadans_domain::Language::Nl)
}

async fn send(world: &World, post: DiaryPost) -> Vec<&'static str> {
    let access = world.own(Action::WriteOwnDiary).await;
    world.app.take_in(&access, words(world), post).await.unwrap().outcomes.into_iter().map(|o| o.outcome).collect()
}

async fn motivations(world: &World) -> Vec<(u8, Timestamp)> {
    let dossier = world.app.dossier(&world.may(Action::Follow).await).await.unwrap();
    let score = |event: &Event| match event {
        Event::Motivation(score) => score.value(),
        other => panic!("only motivation was sent, not {other:?}"),
    };
    dossier.entries.iter().map(|e| (score(&e.event), e.time.performed_at)).collect()
}

#[tokio::test]
async fn sending_twice_keeps_once_and_a_bad_entry_holds_nothing_back() {
    let world = World::new().await;
    let phone = Phone::of(&world).await;
    let entries = [phone.motivation(FIRST, 4), phone.motivation("no id", 5), phone.motivation(SECOND, 14)];
    assert_eq!(send(&world, phone.post(&entries)).await, ["stored", "refused", "refused"]);
    let again = [phone.motivation(FIRST, 4), phone.motivation(SECOND, 6)];
    assert_eq!(send(&world, phone.post(&again)).await, ["known", "stored"]);
    assert_eq!(motivations(&world).await.len(), 2);
}

#[tokio::test]
async fn a_clock_that_is_a_day_off_is_put_right() {
    for (hours, direction) in [(24, "ahead"), (-24, "behind")] {
        let world = World::new().await;
        let mut phone = Phone::of(&world).await;
        phone.clock += SignedDuration::from_hours(hours);
        assert_eq!(send(&world, phone.post(&[phone.motivation(FIRST, 4)])).await, ["stored"]);
        assert_eq!(motivations(&world).await, [(4, world.app.now())], "the phone was a day {direction}");
    }
}

/// A phone that starts in 1970 until it finds the time, one that is far in the future, and one that jumps between them.
#[tokio::test]
async fn a_clock_that_is_a_lifetime_off_leaves_nothing_outside_the_treatment() {
    const NOW: &str = "2026-01-05T09:00:00Z";
    for (performed, sent) in [
        ("1970-01-01T00:00:10Z", NOW),
        ("1970-01-01T00:00:10Z", "2199-12-31T23:59:59Z"),
        ("2199-12-31T23:59:59Z", "1970-01-01T00:00:00Z"),
        ("2199-12-31T23:59:59Z", NOW),
        ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"),
    ] {
        let world = World::new().await;
        let mut phone = Phone::of(&world).await;
        phone.clock = performed.parse().unwrap();
        let entry = phone.motivation(FIRST, 4);
        phone.clock = sent.parse().unwrap();
        assert_eq!(send(&world, phone.post(&[entry])).await, ["stored"]);
        assert_eq!(motivations(&world).await, [(4, world.app.now())], "performed {performed}, sent {sent}");
    }
}

#[tokio::test]
async fn what_waited_without_signal_keeps_its_own_time() {
    let world = World::new().await;
    let mut phone = Phone::of(&world).await;
    let entry = phone.motivation(FIRST, 4);
    let performed = phone.clock;
    world.wait(SignedDuration::from_hours(24 * 9));
    phone.clock = world.app.now();
    assert_eq!(send(&world, phone.post(&[entry])).await, ["stored"]);
    assert_eq!(motivations(&world).await, [(4, performed)]);
}

async fn prescribed(world: &World, starts_on: Date) -> PrescriptionId {
    world.take_intake().await;
    let access = world.may(Action::Prescribe).await;
    let choice = Choice::usual(&world.app.content().programmes.running_therapy);
    let confirmation = Confirmation { choice, starts_on, reason: String::new(), based_on: 0 };
    world.app.confirm(&access, confirmation).await.unwrap()
}

#[tokio::test]
async fn a_plan_that_ran_on_paper_first_takes_in_what_was_done_since_its_first_day() {
    for (starts_on, performed, counts) in [
        (date(2025, 12, 1), "2025-12-01T07:00:00Z", "2025-12-01T07:00:00Z"),
        (date(2025, 12, 1), "2025-11-20T07:00:00Z", "2026-01-05T09:00:00Z"),
    ] {
        let world = World::new().await;
        prescribed(&world, starts_on).await;
        let mut phone = Phone::of(&world).await;
        phone.clock = performed.parse().unwrap();
        let entry = phone.motivation(FIRST, 4);
        phone.clock = world.app.now();
        assert_eq!(send(&world, phone.post(&[entry])).await, ["stored"]);
        assert_eq!(motivations(&world).await, [(4, counts.parse().unwrap())], "performed {performed}");
    }
}

#[tokio::test]
async fn a_session_of_another_persons_plan_is_refused() {
    let world = World::new().await;
    let ours = prescribed(&world, date(2026, 1, 5)).await;
    let phone = Phone::of(&world).await;
    let session = |id: &str, prescription: String| {
        format!(
            r#"{{"id":"{id}","performed_at":"{0}","zone":"Europe/Amsterdam","supersedes":null,"event":{{"kind":"session_done","sheet":"s",
            "reference":{{"prescription":"{prescription}","session":1,"dose":"rung-1"}},"started_at":"{0}","ended_at":"{0}",
            "steps":[],"stopped":null,"answers":{{"rpe":12}}}}}}"#,
            phone.clock
        )
    };
    let strange = session(FIRST, "019b8d00-0000-7000-8000-00000000ffff".into());
    assert_eq!(send(&world, phone.post(&[strange, session(SECOND, ours.to_string())])).await, ["refused", "stored"]);
}

#[tokio::test]
async fn entries_that_waited_for_someone_else_on_this_device_are_not_taken_in() {
    let world = World::new().await;
    let mut phone = Phone::of(&world).await;
    phone.person = "somebody else".into();
    let access = world.own(Action::WriteOwnDiary).await;
    let refused = world.app.take_in(&access, words(&world), phone.post(&[phone.motivation(FIRST, 4)])).await;
    assert!(matches!(refused, Err(AppError::OtherPerson)));
}
