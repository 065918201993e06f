//! What a stop survives: corrections, wrong clocks, other people's entries, and very many of them.

use crate::life::{Life, entry_id, score, went};
use crate::programme::{choice, intake, prescribed};
use jiff::{SignedDuration, Timestamp};
use kadans_domain::{EntryId, Event, InstrumentId, SafetySignal, ScaleId, ScaleValue, ValuesRecorded, Week};
use kadans_plan::running::Course;
use kadans_plan::running::course::StopKind;
use kadans_plan::running::verdict::Decision;

fn life() -> Life {
    Life::new(prescribed(&intake(60, 12, true), &choice(12, 3, 18)))
}

fn flags(course: &Course) -> Vec<&str> {
    course.stops.iter().map(|stop| code(&stop.kind)).collect()
}

fn code(kind: &StopKind) -> &str {
    match kind {
        StopKind::RedFlag(code) => code,
        StopKind::Suicidality => "suicidality",
        StopKind::Worsening => "worsening",
    }
}

fn positive() -> Event {
    Event::ValuesRecorded(ValuesRecorded {
        instrument: InstrumentId("4dsq".to_owned()),
        week: Week::new(0).unwrap(),
        values: vec![(ScaleId("distress".to_owned()), ScaleValue::from_hundredths(2_000))],
        printed_max: None,
        safety_item_positive: true,
    })
}

#[test]
fn a_red_flag_of_a_session_stands_when_the_session_is_corrected() {
    let mut life = life();
    let first = life.runs(1, went(1).stopped("chest_pain"));
    let fine = life.session(1, &went(1));
    life.corrects(first, 1, Event::SessionDone(fine));
    let course = life.course(1);
    assert_eq!((flags(&course), course.upcoming.len()), (vec!["chest_pain"], 0));
    life.clears(2, first);
    assert_eq!(flags(&life.course(2)), [""; 0]);
}

#[test]
fn answers_after_an_urgent_stop_keep_one_stop_and_whatever_was_lifted() {
    let mut life = life();
    let first = life.runs(1, went(1).stopped("chest_pain"));
    life.clears(1, first);
    let answered = life.session(1, &went(1).effort(15, 2).stopped("chest_pain"));
    let last = life.corrects(first, 1, Event::SessionDone(answered));
    assert_eq!(flags(&life.course(1)), [""; 0]);
    life.entries.retain(|entry| !matches!(entry.event, Event::Clearance(_)));
    let course = life.course(1);
    assert_eq!((flags(&course), course.stops[0].entry), (vec!["chest_pain"], last));
}

#[test]
fn a_lifted_stop_lifts_no_other_flag_that_a_correction_brings() {
    let mut life = life();
    let first = life.runs(1, went(1).stopped("bone_pain"));
    life.clears(1, first);
    let worse = life.session(1, &went(1).stopped("chest_pain"));
    life.corrects(first, 1, Event::SessionDone(worse));
    assert_eq!(flags(&life.course(1)), ["chest_pain"]);
}

#[test]
fn a_person_corrects_nothing_that_their_therapist_wrote() {
    let mut life = life();
    let values = life.add(1, 9, positive());
    life.by_therapist(values);
    let stop = life.runs(1, went(1).stopped("faint"));
    let clearance = life.clears(1, stop);
    life.corrects(values, 1, Event::Motivation(score(9)));
    life.corrects(clearance, 1, Event::Motivation(score(9)));
    let course = life.course(1);
    assert_eq!((flags(&course), course.motivation.len()), (vec!["suicidality"], 1), "each entry counts for itself");
}

#[test]
fn a_session_is_corrected_by_a_session_only() {
    let mut life = life();
    let first = life.runs(1, went(1));
    life.corrects(first, 1, Event::Motivation(score(3)));
    assert_eq!(life.course(1).done.len(), 1);
}

#[test]
fn a_positive_safety_item_is_not_undone_by_a_correction() {
    let mut life = life();
    let values = life.add(1, 9, positive());
    life.by_therapist(values);
    let Event::ValuesRecorded(mut negative) = positive() else { unreachable!("it is made above") };
    negative.safety_item_positive = false;
    let correction = life.corrects(values, 1, Event::ValuesRecorded(negative));
    life.by_therapist(correction);
    assert_eq!(flags(&life.course(1)), ["suicidality"], "a clinician lifts it, by name and with a reason");
    life.clears(2, values);
    assert_eq!(flags(&life.course(2)), [""; 0]);
}

/// The signal's time was put right by a day, the session's own times were not.
#[test]
fn on_a_phone_a_day_off_a_stop_is_still_one_stop() {
    for hours in [-24, 24] {
        let mut life = life();
        let signal = life.add(2, 12, Event::SafetySignal(SafetySignal::RedFlag("faint".to_owned())));
        life.runs(2, went(1).stopped("faint"));
        let wrong = SignedDuration::from_hours(hours);
        for entry in &mut life.entries {
            entry.time.device_at += wrong;
            if let Event::SessionDone(session) = &mut entry.event {
                session.started_at += wrong;
                session.ended_at += wrong;
            }
        }
        assert_eq!(flags(&life.course(2)), ["faint"], "{hours} hours");
        life.clears(3, signal);
        assert_eq!(flags(&life.course(3)), [""; 0], "{hours} hours");
    }
}

/// The phone began the session in 1970, found the time on the way, and ended it today.
#[test]
fn a_session_that_began_in_1970_hides_no_flag_behind_one_that_was_lifted() {
    let mut life = life();
    let old = life.signal(1, SafetySignal::RedFlag("chest_pain".to_owned()));
    life.clears(2, old);
    let other = life.signal(3, SafetySignal::RedFlag("chest_pain".to_owned()));
    let session = life.runs(9, went(1).stopped("chest_pain"));
    if let Event::SessionDone(done) = &mut life.entries.last_mut().unwrap().event {
        done.started_at = Timestamp::UNIX_EPOCH;
    }
    let standing: Vec<_> = life.course(9).stops.iter().map(|stop| stop.entry).collect();
    assert_eq!(standing, [other, session]);
}

#[test]
fn years_of_easy_running_are_counted_without_end() {
    let mut life = life();
    for day in 1..=300 {
        life.runs(day, went(1).effort(9, 0));
    }
    let course = life.course(300);
    assert!(course.done.iter().all(|session| session.verdict.decision == Decision::Progress));
}

/// A device, or somebody with a script, sends very much. Were reading not proportional to its length, this would take minutes.
#[test]
fn ten_thousand_entries_of_any_kind_are_read() {
    type Write = fn(&mut Life, u128) -> EntryId;
    let kinds: [(&str, Write); 5] = [
        ("signals", |life, _| life.signal(1, SafetySignal::RedFlag("chest_pain".to_owned()))),
        ("flagged sessions", |life, _| life.runs(1, went(1).stopped("chest_pain"))),
        ("mornings", |life, n| life.morning(1 + (n % 2) as i64, entry_id(7), 3, 3, false)),
        ("a chain of corrections", |life, n| life.corrects(entry_id(n + 99), 1, Event::Motivation(score(5)))),
        ("doubtful sessions", |life, n| {
            let entry = life.runs(1, went(1).effort(16, 3));
            life.entries[n as usize].supersedes = Some(entry);
            entry
        }),
    ];
    for (what, write) in kinds {
        let mut life = life();
        for number in 0..10_000 {
            write(&mut life, number);
        }
        assert_eq!(life.course(3), life.course(3), "{what}");
    }
}
