//! What may be observed in each programme, and by whom: one list, and nothing beside it.

use crate::course::{example, facts, wrong_fields, yes};
use crate::world::World;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use kadans_app::{Action, AppError};
use kadans_content::Content;
use kadans_domain::{Event, Fact, Facts, Indication, Language, Observation, PrescriptionId};
use kadans_plan::cue_sheet::{Question, Scale};
use kadans_plan::form::Problem;
use kadans_plan::{AnsweredBy, Case, Dose, Kept, Programme, Proposal};
use kadans_wire::diary::DiaryPost;

const PEOPLE: [(&str, &str); 6] = [
    ("walking-therapy", "mr-a"),
    ("walking-therapy", "mrs-b"),
    ("return-to-running", "achilles-intake"),
    ("foot-core", "runner-intake"),
    ("cardiac-strength", "ms-c"),
    ("cardiac-strength", "mrs-d"),
];

fn content() -> Content {
    Content::embedded().unwrap()
}

fn start() -> Date {
    date(2026, 1, 5)
}

fn prescribed(content: &Content) -> Vec<(&dyn Programme, Kept)> {
    let kept = |dose: Dose| Kept { id: PrescriptionId::new(uuid::Uuid::from_u128(1)), from: start(), dose };
    let of = |(programme, person): (&str, &str)| {
        let given = example(programme, person);
        let programme = content.programmes.by_id(programme).unwrap();
        let Proposal::Ready { dose, .. } = programme.prescribe(&given.intake, &given.choice) else { panic!("{person}") };
        (programme, kept(*dose))
    };
    PEOPLE.into_iter().map(of).collect()
}

#[test]
fn every_kind_is_listed_once_and_has_its_questions() {
    let content = content();
    for programme in content.programmes.all() {
        let kinds: Vec<&str> = programme.observations().iter().map(|known| known.kind).collect();
        for kind in &kinds {
            assert_eq!(kinds.iter().filter(|other| other == &kind).count(), 1, "{kind}");
            assert!(programme.observation(kind).is_some_and(|form| form.fields().next().is_some()), "{kind}");
        }
    }
}

/// A test, a clearance, a step of the path: the practice answers it.
#[test]
fn what_a_person_is_asked_is_theirs_to_answer_and_tests_are_not() {
    for (programme, kept) in prescribed(&content()) {
        let versions = [kept];
        for day in (0..400i64).step_by(3) {
            let case = Case { intake: None, versions: &versions, entries: &[], today: start().saturating_add(day.days()) };
            for task in programme.standing(&case).tasks {
                let known = programme.observations().iter().find(|known| known.kind == task.kind);
                let by = known.unwrap_or_else(|| panic!("{} is not listed", task.kind)).by;
                assert!(task.for_therapist || by == AnsweredBy::Person, "{} on day {day}", task.kind);
            }
        }
    }
    let practice = |programme: &str, kind: &str| {
        let content = content();
        let programme = content.programmes.by_id(programme).unwrap();
        programme.observations().iter().any(|known| known.kind == kind && known.by == AnsweredBy::Practice)
    };
    for (programme, kind) in [
        ("walking-therapy", "treadmill"),
        ("walking-therapy", "stage"),
        ("cardiac-strength", "estimate"),
        ("foot-core", "toe_flexor"),
        ("return-to-running", "exit"),
    ] {
        assert!(practice(programme, kind), "{programme} {kind}");
    }
}

/// A session that is held back before it starts is told as `gate`: whatever the phone can answer there fits.
#[test]
fn what_the_phone_asks_before_the_start_fits_the_questions_of_the_gate() {
    for (programme, kept) in prescribed(&content()) {
        let Some(form) = programme.observation("gate") else { continue };
        for session in &kept.dose.sessions {
            for question in programme.sheet(&kept, session).unwrap().before {
                for answer in answers(&question) {
                    let told = form.fitted(&Facts::new().with(&question.field, answer.clone()));
                    let wrong: Vec<_> = form.check(&told).into_iter().filter(|wrong| wrong.problem != Problem::Missing).collect();
                    assert!(wrong.is_empty(), "{} {answer:?}: {wrong:?}", programme.id().0);
                }
            }
        }
    }
}

fn answers(question: &Question) -> Vec<Fact> {
    match &question.scale {
        Scale::Number { min, max, .. } => [*min, *max].map(|number| Fact::Whole(number.into())).to_vec(),
        Scale::Choice { options } => options.iter().map(|(code, _)| Fact::Code(code.clone())).collect(),
        Scale::Several { options } => vec![Fact::Codes(options.iter().map(|(code, _)| code.clone()).collect())],
        Scale::Free { .. } => vec![Fact::Text("words".to_owned())],
    }
}

/// Posts one observation as a phone would; the outcome and its sentence.
async fn posted(world: &World, number: u8, kind: &str, facts: &str) -> (String, String) {
    let own = world.own(Action::WriteOwnDiary).await;
    let now = world.app.now();
    let post = format!(
        r#"{{"person":"{}","sent_at":"{now}","device":"test","entries":[{{"id":"019b8d00-0000-7000-8000-0000000001{number:02}","performed_at":"{now}","zone":"Europe/Amsterdam","supersedes":null,"event":{{"kind":"observed","observation":"{kind}","session":null,"facts":{facts}}}}}]}}"#,
        own.opaque_name()
    );
    let words = world.app.content().texts.of(Language::Nl);
    let receipt = world.app.take_in(&own, words, DiaryPost::read(post.as_bytes()).unwrap()).await.unwrap();
    let outcome = receipt.outcomes.into_iter().next().unwrap();
    (outcome.outcome.to_string(), outcome.reason.unwrap_or_default())
}

async fn walker() -> World {
    let world = World::of(Indication::Claudication).await;
    let given = example("walking-therapy", "mr-a");
    world.facts_taken(given.intake, 0).await.unwrap();
    world.confirmed(given.choice, start(), 0, "").await.unwrap();
    world
}

#[tokio::test]
async fn a_phone_stores_no_test_no_step_of_the_path_and_no_answer_that_cannot_be() {
    let world = walker().await;
    for (number, kind, facts, outcome, said) in [
        (1, "treadmill", r#"{"maximal_m":900}"#, "refused", "uw therapeut"),
        (2, "stage", r#"{"fontaine":"2"}"#, "refused", "uw therapeut"),
        (3, "spell", r#"{"a":1}"#, "refused", "uw therapeut"),
        (4, "gate", r#"{"systolic":900}"#, "refused", "past niet"),
        (5, "gate", r#"{"rest_pain":"yes","of_an_earlier_form":3}"#, "stored", ""),
        (6, "triage", r#"{"level":"emergency","region":"calf"}"#, "stored", ""),
        (7, "triage", r#"{"level":"whenever"}"#, "refused", ""),
    ] {
        let (got, sentence) = posted(&world, number, kind, facts).await;
        assert_eq!(got, outcome, "{kind} {facts}: {sentence}");
        assert!(sentence.contains(said), "{kind}: {sentence}");
    }
    let dossier = world.dossier().await;
    assert_eq!(dossier.entries.len(), 2);
    assert_eq!(dossier.care.unwrap().standing.stops.len(), 1, "pain at rest is heard, whatever else was sent");
}

#[tokio::test]
async fn in_running_therapy_a_phone_hands_over_a_complaint_and_nothing_else() {
    let world = World::new().await;
    assert_eq!(posted(&world, 1, "triage", r#"{"level":"self_care"}"#).await.0, "stored");
    assert_eq!(posted(&world, 2, "treadmill", r#"{"maximal_m":900}"#).await.0, "refused");
}

#[tokio::test]
async fn a_page_of_the_person_keeps_no_test_and_a_member_does() {
    let world = walker().await;
    let test = facts(&[("maximal_m", Fact::Whole(400)), ("pain_free_m", Fact::Whole(180))]);
    let own = world.observed("treadmill", None, test.clone()).await;
    assert!(matches!(own, Err(AppError::Forbidden)), "{own:?}");
    let by_member = async |kind: &str, facts: Facts| {
        let event = Event::Observed(Observation { kind: kind.to_owned(), session: None, facts });
        world.app.write(&world.may(Action::WriteDiary).await, world.app.ticket(), event).await
    };
    by_member("treadmill", test).await.unwrap();
    by_member("gate", facts(&[("ill", yes())])).await.unwrap();
    by_member("triage", facts(&[("level", Fact::Code("gp_today".to_owned()))])).await.unwrap();
    assert_eq!(wrong_fields(by_member("triage", facts(&[("level", yes())])).await), ["level"]);
    assert_eq!(wrong_fields(by_member("gate", facts(&[("never_asked", yes())])).await), ["never_asked"]);
    assert!(matches!(by_member("spell", Facts::new()).await, Err(AppError::NotFound(_))));
}
