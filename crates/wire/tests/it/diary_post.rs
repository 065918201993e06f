//! What a device sends: a good entry passes, a bad one is refused alone, and the refusal names the field.

use kadans_domain::{Event, MOST_FACTS, SafetySignal, TalkLevel};
use kadans_wire::diary::{DiaryPost, MAX_ENTRIES};
use proptest::prelude::*;

fn entry(event: &str) -> String {
    format!(
        r#"{{"id":"0197a8b2-7c00-7000-8000-000000000001","performed_at":"2026-03-02T09:30:00.000Z",
            "zone":"Europe/Amsterdam","supersedes":null,"event":{event}}}"#
    )
}

fn post(entries: &[String]) -> DiaryPost {
    let body =
        format!(r#"{{"person":"p-1","sent_at":"2026-03-02T10:00:00.000Z","device":"phone","entries":[{}]}}"#, entries.join(","));
    DiaryPost::read(body.as_bytes()).unwrap()
}

const SESSION: &str = r#"{"kind":"session_done","sheet":"s-1",
    "reference":{"prescription":"0197a8b2-7c00-7000-8000-0000000000aa","session":4,"dose":"rung-6"},
    "started_at":"2026-03-02T09:00:00.000Z","ended_at":"2026-03-02T09:30:00.000Z",
    "steps":[{"step":"run-1","state":"done","planned_s":120,"actual_s":118,"repetitions":null,"level":null}],
    "stopped":null,"answers":{"rpe":13,"talk":"T1","goal":2,"remark":"  "}}"#;

#[test]
fn a_session_is_read_with_its_log() {
    let post = post(&[entry(SESSION)]);
    let Event::SessionDone(done) = &post.entries[0].as_ref().unwrap().event else { panic!("a session") };
    assert_eq!(done.reference.dose, "rung-6");
    assert_eq!(done.answers.talk, Some(TalkLevel::T1));
    assert_eq!((done.answers.goal, &done.answers.remark), (Some(2), &None));
}

#[test]
fn one_bad_entry_does_not_hold_back_the_others() {
    let good = entry(r#"{"kind":"motivation","score":4}"#);
    let bad = entry(r#"{"kind":"motivation","score":40}"#);
    let post = post(&[good.clone(), bad, good]);
    let taken: Vec<bool> = post.entries.iter().map(Result::is_ok).collect();
    assert_eq!(taken, [true, false, true]);
    let refusal = post.entries[1].as_ref().unwrap_err();
    assert_eq!(refusal.id, "0197a8b2-7c00-7000-8000-000000000001");
}

/// Each row is what a device could send, and the sentence that comes back.
#[test]
fn a_refusal_names_the_field() {
    let check = |event: &str, said: &str| {
        let post = post(&[entry(event)]);
        assert_eq!(post.entries[0].as_ref().unwrap_err().reason.to_string(), said, "for {event}");
    };
    let session = |from: &str, to: &str| SESSION.replace(from, to);
    check(
        &session("\"rpe\":13", "\"rpe\":25"),
        "`entries[0].event.answers.rpe`: effort (Borg 6-20) must lie between 6 and 20, not 25",
    );
    check(&session("\"talk\":\"T1\"", "\"talk\":\"T9\""), "`entries[0].event.answers.talk`: must be one of T0, T1, T2, T3, T4");
    check(&session("\"actual_s\":118", "\"actual_s\":1.5"), "`entries[0].event.steps[0].actual_s`: must be a whole number");
    check(&session("\"actual_s\":118", "\"actual_s\":-1"), "`entries[0].event.steps[0].actual_s`: must lie between 0 and 86400");
    check(&session("2026-03-02T09:30", "2026-03-02T08:30"), "`entries[0].event.ended_at`: lies before `started_at`");
    check(
        &session("2026-03-02T09:00:00.000Z", "1969-03-02T09:00:00.000Z"),
        "`entries[0].event.started_at`: must lie between 1970 and 2200",
    );
    check(r#"{"kind":"clearance","of":"x","reason":"y"}"#, "`clearance` is not a kind of entry that can be written here");
    check(
        r#"{"kind":"safety_signal","signal":"instrument","detail":"4dsq"}"#,
        "`entries[0].event.signal`: must be one of not_safe, red_flag",
    );
}

#[test]
fn a_call_for_help_is_never_refused_for_its_details() {
    let detail = "x".repeat(5000);
    let post = post(&[entry(&format!(r#"{{"kind":"safety_signal","signal":"red_flag","detail":"{detail}"}}"#))]);
    let event = &post.entries[0].as_ref().unwrap().event;
    assert_eq!(*event, Event::SafetySignal(SafetySignal::RedFlag("unspecified".into())));
}

#[test]
fn limits_hold_for_steps_answers_and_entries() {
    let step = r#"{"step":"run-1","state":"done","planned_s":120,"actual_s":118,"repetitions":null,"level":null}"#;
    let steps = vec![step; 501].join(",");
    let many = entry(&SESSION.replace(step, &steps));
    let said = post(&[many]).entries[0].as_ref().unwrap_err().reason.to_string();
    assert_eq!(said, "`entries[0].event.steps`: holds at most 500 items");

    let answers: Vec<String> = (0..=MOST_FACTS).map(|i| format!("\"a{i}\":1")).collect();
    let many = entry(&SESSION.replace("\"rpe\":13", &answers.join(",")));
    assert!(post(&[many]).entries[0].is_err());

    let entries = vec![entry(r#"{"kind":"motivation","score":4}"#); MAX_ENTRIES + 1].join(",");
    let body = format!(r#"{{"person":"p","sent_at":"2026-03-02T10:00:00Z","device":"d","entries":[{entries}]}}"#);
    assert_eq!(DiaryPost::read(body.as_bytes()).unwrap_err().to_string(), "`entries`: holds at most 50 items");
}

#[test]
fn an_id_that_no_device_made_is_refused() {
    let old = entry(r#"{"kind":"motivation","score":4}"#).replace("-7000-8000-000000000001", "-4000-8000-000000000001");
    let said = post(&[old]).entries[0].as_ref().unwrap_err().reason.to_string();
    assert_eq!(said, "`entries[0].id`: must be a UUID of version 7");
}

#[test]
fn bytes_that_are_not_text_are_refused_as_a_whole() {
    assert!(DiaryPost::read(b"\xff\xfe").unwrap_err().to_string().starts_with("this is not JSON"));
    assert!(DiaryPost::read(b"[]").is_err());
}

proptest! {
    /// Whatever a broken device sends is answered; nothing panics.
    #[test]
    fn a_post_with_a_few_bytes_changed_is_still_answered(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let body = format!(
            r#"{{"person":"p-1","sent_at":"2026-03-02T10:00:00.000Z","device":"phone","entries":[{}]}}"#,
            entry(SESSION)
        );
        let mut bytes = body.into_bytes();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let _ = DiaryPost::read(&bytes);
    }
}
