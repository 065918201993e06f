//! Entries of the diary: what counts, how much was done, and on which local date.

use kadans_domain::{
    Answers, Author, Breathing, BreathingPreset, DeviceTime, Entry, EntryId, EpisodeId, Event, Facts, PatientId, PrescriptionId,
    Score0To10, SessionDone, SessionReference, StepDone, StepState, ZoneName,
};

fn step(id: &str, planned_s: u32, actual_s: u32) -> StepDone {
    StepDone { step: id.into(), state: StepState::Done, planned_s, actual_s, repetitions: None, level: None, facts: Facts::new() }
}

fn session(steps: Vec<StepDone>) -> SessionDone {
    let moment = "2026-03-29T00:30:00Z".parse().unwrap();
    let prescription = PrescriptionId::new(uuid::Uuid::nil());
    SessionDone {
        reference: SessionReference { prescription, session: 1, dose: "rung-1".into() },
        started_at: moment,
        ended_at: moment,
        steps,
        stopped: None,
        answers: Answers::default(),
    }
}

#[test]
fn the_done_share_counts_effort_only_and_no_more_than_was_planned() {
    let rows: [(Vec<StepDone>, Option<u16>); 4] = [
        (vec![step("run-1", 120, 120), step("walk-1", 120, 10), step("run-2", 120, 60)], Some(750)),
        (vec![step("run-1", 120, 600)], Some(1000)),
        (vec![step("walk-1", 120, 120)], None),
        (vec![], None),
    ];
    for (steps, share) in rows {
        assert_eq!(session(steps.clone()).done_permille("run-"), share, "{steps:?}");
    }
}

#[test]
fn breathing_counts_from_two_breaths_or_a_minute() {
    let practice =
        |breaths, paced_s| Breathing { rate_x10: 60, in_percent: 40, paced_s, breaths, preset: BreathingPreset::Micro };
    assert!(!practice(1, 59).counts());
    assert!(practice(2, 20).counts());
    assert!(practice(0, 60).counts());
}

fn local_date(at: &str, zone: &str) -> String {
    let at = at.parse().unwrap();
    let patient = PatientId::new(uuid::Uuid::nil());
    let entry = Entry {
        id: EntryId::new(uuid::Uuid::nil()),
        patient,
        episode: EpisodeId::new(uuid::Uuid::nil()),
        time: DeviceTime { performed_at: at, device_at: at, zone: ZoneName::new(zone).unwrap() },
        recorded_at: at,
        author: Author::Patient(patient),
        supersedes: None,
        event: Event::Motivation(Score0To10::new(5).unwrap()),
    };
    entry.local_date().to_string()
}

#[test]
fn the_date_is_the_devices_own_also_around_midnight_and_on_the_night_the_clocks_change() {
    assert_eq!(local_date("2026-01-05T23:30:00Z", "Europe/Amsterdam"), "2026-01-06");
    assert_eq!(local_date("2026-03-28T23:30:00Z", "Europe/Amsterdam"), "2026-03-29");
    assert_eq!(local_date("2026-10-24T22:30:00Z", "Europe/Amsterdam"), "2026-10-25");
    assert_eq!(local_date("2026-01-05T23:30:00Z", "Mars/Olympus"), "2026-01-05", "an unknown zone counts as UTC");
}
