//! What the store keeps comes back as it was, for every kind of entry.

use jiff::Timestamp;
use jiff::civil::date;
use kadans_domain::*;
use kadans_wire::diary::{event_from_json, event_to_json};
use proptest::prelude::*;
use uuid::Uuid;

fn score() -> impl Strategy<Value = Score0To10> {
    (0..=10i64).prop_map(|value| Score0To10::new(value).unwrap())
}

/// Text as people write it: no control characters, nothing to trim.
fn text(at_most: usize) -> impl Strategy<Value = String> {
    proptest::string::string_regex(&format!("[a-zé€\"\\\\]([a-z \"\\\\]{{0,{}}}[a-z…])?", at_most - 2)).unwrap()
}

fn entry_id() -> impl Strategy<Value = EntryId> {
    any::<u128>().prop_map(|bits| EntryId::new(Uuid::from_u128(bits)))
}

fn moment() -> impl Strategy<Value = Timestamp> {
    (0..7_000_000_000_000_000i64).prop_map(|micros| Timestamp::from_microsecond(micros).unwrap())
}

fn fact() -> impl Strategy<Value = Fact> {
    prop_oneof![
        (-1_000_000..1_000_000i64).prop_map(Fact::Whole),
        (-999_999_000..999_999_000i64).prop_filter("has decimals", |n| n % 1000 != 0).prop_map(Fact::Thousandths),
        any::<bool>().prop_map(Fact::Truth),
        Just(Fact::Unknown),
        "[a-z_]{1,20}".prop_map(Fact::Code),
        proptest::collection::vec("[a-z_]{1,20}", 0..4).prop_map(Fact::Codes),
        (0..20_000i32).prop_map(|days| Fact::Date(date(1970, 1, 1) + jiff::Span::new().days(days))),
        text(1000).prop_map(Fact::Text),
    ]
}

fn facts() -> impl Strategy<Value = Facts> {
    proptest::collection::vec(("fact_[a-z]{1,20}", fact()), 0..5).prop_map(|facts| facts.into_iter().collect())
}

fn step() -> impl Strategy<Value = StepDone> {
    let state = prop_oneof![Just(StepState::Done), Just(StepState::Skipped), Just(StepState::Stopped)];
    (text(40), state, 0..86_400u32, 0..86_400u32, any::<Option<u16>>(), proptest::option::of(score()), facts()).prop_map(
        |(step, state, planned_s, actual_s, repetitions, level, facts)| StepDone {
            step,
            state,
            planned_s,
            actual_s,
            repetitions,
            level,
            facts,
        },
    )
}

fn answers() -> impl Strategy<Value = Answers> {
    let rpe = proptest::option::of((6..=20i64).prop_map(|value| Rpe::new(value).unwrap()));
    let talk = proptest::option::of((0..=4i64).prop_map(|value| TalkLevel::new(value).unwrap()));
    let scores = proptest::array::uniform4(proptest::option::of(score()));
    (rpe, talk, scores, proptest::option::of(0..=2u8), proptest::option::of(text(500)), facts()).prop_map(
        |(rpe, talk, [pain_run, mood, motivation, confidence], goal, remark, more)| Answers {
            rpe,
            talk,
            pain_run,
            mood,
            motivation,
            confidence,
            goal,
            remark,
            more,
        },
    )
}

fn session() -> impl Strategy<Value = Event> {
    let stop = proptest::option::of((text(40), text(40)).prop_map(|(reason, at_step)| Stop { reason, at_step }));
    let steps = proptest::collection::vec(step(), 0..20);
    (any::<u128>(), 1..=u16::MAX, text(40), moment(), 0..100_000i64, steps, stop, answers()).prop_map(
        |(prescription, session, dose, started_at, seconds, steps, stopped, answers)| {
            Event::SessionDone(SessionDone {
                reference: SessionReference { prescription: PrescriptionId::new(Uuid::from_u128(prescription)), session, dose },
                started_at,
                ended_at: started_at + jiff::SignedDuration::from_secs(seconds),
                steps,
                stopped,
                answers,
            })
        },
    )
}

fn breathing() -> impl Strategy<Value = Event> {
    (40..=150u16, 33..=50u8, 0..=7200u32, any::<u16>(), 0..4usize).prop_map(|(rate_x10, in_percent, paced_s, breaths, preset)| {
        let preset = BreathingPreset::ALL[preset];
        Event::BreathingDone(Breathing { rate_x10, in_percent, paced_s, breaths, preset })
    })
}

fn values() -> impl Strategy<Value = Event> {
    let value = || (-1_000_000..=1_000_000i32).prop_map(ScaleValue::from_hundredths);
    let scales = proptest::collection::vec((text(64).prop_map(ScaleId), value()), 0..8);
    (text(64), 0..=520i64, scales, proptest::option::of(value()), any::<bool>()).prop_map(
        |(instrument, week, values, printed_max, safety_item_positive)| {
            Event::ValuesRecorded(ValuesRecorded {
                instrument: InstrumentId(instrument),
                week: Week::new(week).unwrap(),
                values,
                printed_max,
                safety_item_positive,
            })
        },
    )
}

fn signal() -> impl Strategy<Value = Event> {
    let codes = prop_oneof![
        Just(SafetySignal::NotSafe),
        text(64).prop_map(SafetySignal::RedFlag),
        text(64).prop_map(|id| SafetySignal::Instrument(InstrumentId(id))),
    ];
    codes.prop_map(Event::SafetySignal)
}

fn answered() -> impl Strategy<Value = Event> {
    let by = prop_oneof![
        Just(Administered::SelfReport),
        text(80).prop_map(Administered::Proxy),
        Just(Administered::Interview),
        Just(Administered::Paper),
    ];
    let value = proptest::option::of((0..2000i32).prop_map(ScaleValue::from_hundredths));
    let answers = proptest::collection::btree_map("[1-9][0-9]?[a-c]?", value, 0..6);
    (text(40), 1..9u32, 0..=520i64, answers, by, any::<bool>()).prop_map(|(id, version, week, answers, by, finished)| {
        Event::ItemsAnswered(ItemsAnswered {
            instrument: InstrumentId(id),
            version,
            week: Week::new(week).unwrap(),
            answers: answers.into_iter().map(|(item, value)| (ItemId(item), value)).collect(),
            by,
            finished,
        })
    })
}

fn morning() -> impl Strategy<Value = Event> {
    (entry_id(), score(), score(), any::<bool>()).prop_map(|(session, pain, fatigue, worse_a_day_later)| {
        Event::MorningCheck(MorningCheck { session, pain, fatigue, worse_a_day_later })
    })
}

fn pause() -> impl Strategy<Value = Event> {
    (0..20_000i32, 0..400i32, text(200)).prop_map(|(first, days, reason)| {
        let from = date(1970, 1, 1) + jiff::Span::new().days(first);
        Event::Pause(Pause { from, to: from + jiff::Span::new().days(days), reason })
    })
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        session(),
        breathing(),
        score().prop_map(Event::Motivation),
        morning(),
        signal(),
        values(),
        answered(),
        (entry_id(), text(1000)).prop_map(|(of, reason)| Event::Clearance(Clearance { of, reason })),
        (1..=u8::MAX, text(1000)).prop_map(|(rung, reason)| Event::Override(Override { rung, reason })),
        (text(40), proptest::option::of(entry_id()), facts()).prop_map(|(kind, session, facts)| Event::Observed(Observation {
            kind,
            session,
            facts
        })),
        (text(60), fact(), text(1000)).prop_map(|(what, to, reason)| Event::Adjusted(Adjustment { what, to, reason })),
        text(64).prop_map(|goal| Event::Goal(GoalChoice { goal })),
        pause(),
        (text(200), text(1000)).prop_map(|(alert, note)| Event::AlertAcknowledged { alert, note }),
        text(1000).prop_map(|reason| Event::Discharge { reason }),
    ]
}

proptest! {
    #[test]
    fn every_event_comes_back_as_it_was(event in event()) {
        let json = event_to_json(&event);
        prop_assert_eq!(event_from_json(event.kind(), &json), Ok(event.clone()));
        prop_assert_eq!(event_to_json(&event), json);
    }
}

/// The bytes themselves are a promise: a store filled today is read in ten years.
#[test]
fn the_stored_form_of_version_1_does_not_change() {
    let values = Event::ValuesRecorded(ValuesRecorded {
        instrument: InstrumentId("nq".into()),
        week: Week::new(6).unwrap(),
        values: vec![
            (ScaleId("total".into()), ScaleValue::whole(24)),
            (ScaleId("mean".into()), ScaleValue::from_hundredths(258)),
        ],
        printed_max: Some(ScaleValue::whole(30)),
        safety_item_positive: false,
    });
    let json = r#"{"v":1,"instrument":"nq","week":6,"values":[{"scale":"total","value":24},{"scale":"mean","value":2.58}],"printed_max":30,"safety_item_positive":false}"#;
    assert_eq!(event_to_json(&values), json);
    assert_eq!(event_from_json("values_recorded", json), Ok(values));
}

#[test]
fn what_cannot_be_read_says_why() {
    let check = |kind, json, said: &str| assert_eq!(event_from_json(kind, json).unwrap_err().to_string(), said);
    check("motivation", r#"{"v":2,"score":5}"#, "this form has version 2, and this program reads up to 1; use a newer Kadans");
    check("motivation", r#"{"v":1}"#, "`score`: is missing");
    check("motivation", r#"{"v":1,"score":11}"#, "`score`: score (0-10) must lie between 0 and 10, not 11");
    check("motivation", r#"{"v":1,"#, "this is not JSON: line 1, column 7");
    check("moved_house", r#"{"v":1}"#, "`moved_house` is not a kind of entry that can be written here");
    check("pause", r#"{"v":1,"from":"2026-05-02","to":"2026-05-01","reason":"x"}"#, "`to`: lies before `from`");
}
