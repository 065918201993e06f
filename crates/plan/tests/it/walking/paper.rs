//! Logs that came on paper, and tests that the player led.

use super::life::{Life, code, programme, whole};
use kadans_domain::{Fact, Facts, SessionDone, SessionReference, StepDone, StepState};
use kadans_plan::Programme;
use kadans_plan::walking::course::seen;
use kadans_plan::walking::dose::Asked;
use kadans_plan::walking::review::Numbers;
use kadans_plan::walking::test::{Handrail, Protocol, of_log};

fn as_session(steps: Vec<StepDone>, dose: &str, more: Facts) -> SessionDone {
    SessionDone {
        reference: SessionReference { prescription: Life::of_mr_a().versions[0].id, session: 1, dose: dose.to_owned() },
        started_at: jiff::Timestamp::UNIX_EPOCH,
        ended_at: jiff::Timestamp::UNIX_EPOCH,
        steps,
        stopped: None,
        answers: kadans_domain::Answers { more, ..Default::default() },
    }
}

#[test]
fn paper_is_judged_as_the_player_would_be() {
    let session = Life::of_mr_a().versions[0].dose.sessions[0].clone();
    let answers =
        Facts::new().with("bouts", whole(3)).with("onset_s", whole(200)).with("pain_s", whole(405)).with("rpe", whole(13));
    assert_eq!(programme().paper(&session).check(&answers), []);
    let performed = programme().performed(&session, &answers);
    let Some(Asked::Walk(walk)) = Asked::read(&session.dose) else { panic!("a walk") };
    let found = seen(programme(), &walk, &as_session(performed.steps, &session.dose, Facts::new()));
    assert_eq!(found.numbers, Some(Numbers { onset_s: 200, pain_s: 405, painless: false }));
    assert_eq!((found.bouts, found.ended, performed.answers.rpe.unwrap().value()), (3, None, 13));
}

#[test]
fn pain_that_did_not_clear_is_looked_at_first() {
    let session = Life::of_mr_a().versions[0].dose.sessions[0].clone();
    let answers = Facts::new().with("bouts", whole(1)).with("pain_s", whole(405)).with("rest_too_long", Fact::Truth(true));
    let performed = programme().performed(&session, &answers);
    let Some(Asked::Walk(walk)) = Asked::read(&session.dose) else { panic!("a walk") };
    let found = seen(programme(), &walk, &as_session(performed.steps, &session.dose, Facts::new()));
    assert_eq!(found.ended, Some(kadans_plan::walking::course::Ended::Review));
}

#[test]
fn without_pain_a_bout_counts_as_its_whole_length() {
    let session = Life::of_mr_a().versions[0].dose.sessions[0].clone();
    let answers = Facts::new().with("bouts", whole(2)).with("pain_s", whole(600)).with("pain", whole(0));
    let performed = programme().performed(&session, &answers);
    let Some(Asked::Walk(walk)) = Asked::read(&session.dose) else { panic!("a walk") };
    let found = seen(programme(), &walk, &as_session(performed.steps, &session.dose, Facts::new()));
    assert_eq!(found.numbers, Some(Numbers { onset_s: 600, pain_s: 600, painless: true }));
}

/// Stages walked in full and one broken off, with its stamps.
fn test_log(full: u32, last_s: u32, stamps: &[(&str, i64)]) -> SessionDone {
    let facts = stamps.iter().fold(Facts::new(), |facts, (id, seconds)| facts.with(&format!("{id}_s"), whole(*seconds)));
    let stage = |number: u32, actual_s: u32, facts: Facts| StepDone {
        step: format!("stage-{number}"),
        state: StepState::Done,
        planned_s: 120,
        actual_s,
        repetitions: None,
        level: None,
        facts,
    };
    let walked = (1..=full).map(|number| stage(number, 120, Facts::new()));
    let more =
        Facts::new().with("stop_reason", code("claudication")).with("handrail", code("light")).with("practice", code("no"));
    as_session(walked.chain([stage(full + 1, last_s, facts)]).collect(), "test treadmill", more)
}

#[test]
fn the_stamps_of_a_test_become_metres() {
    let log = test_log(3, 56, &[("first_pain", 157), ("functional", 281), ("maximal", 416)]);
    let result = of_log(programme(), Protocol::Treadmill, &log);
    assert_eq!((result.pain_free_m, result.functional_m, result.maximal_m), (Some(140), Some(250), Some(370)));
    assert_eq!((result.handrail, result.practice, result.is_censored()), (Some(Handrail::Light), false, false));
}

#[test]
fn who_walks_the_whole_test_is_censored() {
    let result = of_log(programme(), Protocol::Treadmill, &test_log(14, 120, &[]));
    assert!(result.is_censored());
    assert_eq!(result.maximal_m, Some(1600));
}

/// A clock that was wrong makes no distance: a test is never longer than its stages.
#[test]
fn a_test_that_lasted_a_day_is_one_that_ran_to_its_end() {
    let mut log = test_log(14, 120, &[]);
    log.steps.iter_mut().for_each(|step| step.actual_s = u32::MAX);
    let result = of_log(programme(), Protocol::Treadmill, &log);
    assert_eq!((result.maximal_m, result.is_censored()), (Some(1600), true));
}

#[test]
fn a_led_test_stands_in_the_diary_with_its_label() {
    let mut life = Life::of_mr_a();
    let mut log = test_log(5, 120, &[("first_pain", 300), ("functional", 569), ("maximal", 720)]);
    log.started_at = jiff::Timestamp::UNIX_EPOCH;
    life.add(80, 10, kadans_domain::Event::SessionDone(log));
    let standing = life.standing(80);
    let done = &standing.done[0];
    assert_eq!(done.kind, "test");
    let label = done.facts.iter().find(|(name, _)| name.key.ends_with("fact-label")).map(|(_, value)| value.key.as_str());
    assert_eq!(label, Some("walking-therapy-label-improved"));
}
