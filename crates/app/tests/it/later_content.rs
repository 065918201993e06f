//! Content changes while people are in treatment. What was given stays what was given, and every dossier stays readable.

use crate::course::{example, facts};
use crate::world::{World, referred};
use jiff::SignedDuration;
use jiff::civil::date;
use kadans_app::Action;
use kadans_content::Programmes;
use kadans_domain::{Fact, Indication};
use kadans_plan::Dose;
use kadans_wire::dose::dose_to_json;

const EXAMPLES: [(Indication, &str, &str); 4] = [
    (Indication::Claudication, "walking-therapy", "mr-a"),
    (Indication::RunningInjury, "return-to-running", "achilles-intake"),
    (Indication::InjuryPrevention, "foot-core", "runner-intake"),
    (Indication::HeartComplaints, "cardiac-strength", "mrs-d"),
];

async fn prescribed(indication: Indication, programme: &str, person: &str) -> World {
    let world = World::of(indication).await;
    let given = example(programme, person);
    let measured = if person == "mr-a" { given.intake.with("ankle_mmhg", Fact::Whole(120)) } else { given.intake };
    world.facts_taken(measured, 0).await.unwrap();
    world.confirmed(given.choice, date(2026, 1, 5), 0, "").await.unwrap();
    world
}

async fn dose(world: &World) -> (Dose, bool) {
    let version = world.care().await.versions.remove(0);
    (version.kept.dose, version.same)
}

/// In its kept form, where the order of names means nothing.
fn written(dose: &Dose) -> serde_json::Value {
    serde_json::from_str(&dose_to_json(dose)).unwrap()
}

fn next_version(programmes: &mut Programmes) {
    programmes.walking_therapy.version += 1;
    programmes.return_to_running.version += 1;
    programmes.foot_core.version += 1;
    programmes.cardiac_strength.version += 1;
}

#[tokio::test]
async fn a_dose_of_earlier_content_is_read_as_it_was_given_and_says_so() {
    for (indication, programme, person) in EXAMPLES {
        let world = prescribed(indication, programme, person).await;
        let (given, same) = dose(&world).await;
        assert!(same, "{programme}");
        let world = world.with_content(|content| next_version(&mut content.programmes));
        let (read, same) = dose(&world).await;
        assert!(!same, "{programme}: it was made with an earlier version");
        assert!(written(&read) == written(&given), "{programme}");
    }
}

#[tokio::test]
async fn content_that_blocks_an_old_intake_leaves_the_dossier_readable_and_the_dose_as_it_was() {
    let world = prescribed(Indication::Claudication, "walking-therapy", "mr-a").await;
    let (given, _) = dose(&world).await;
    let next = world.care().await.standing.upcoming[0].clone();
    let walked = facts(&[
        ("bouts", Fact::Whole(3)),
        ("onset_s", Fact::Whole(200)),
        ("pain_s", Fact::Whole(400)),
        ("pain", Fact::Whole(3)),
        ("rpe", Fact::Whole(13)),
    ]);
    world.trained(&next, &walked).await.unwrap();
    let world = world.with_content(|content| {
        content.programmes.walking_therapy.limb.ankle_mmhg_min = 130;
    });
    let dossier = world.dossier().await;
    let care = dossier.care.as_ref().unwrap();
    assert!(written(&care.versions[0].kept.dose) == written(&given));
    assert!(!care.versions[0].same);
    assert_eq!(care.standing.done.len(), 1, "what was done stays judged");
    assert!(dossier.blocked, "today's content asks for a clinician");
    world.wait(SignedDuration::from_hours(24));
    assert_eq!(world.line().await.0, "blocked", "from the next morning on the caseload says so too");
}

#[tokio::test]
async fn one_dossier_that_cannot_be_read_keeps_nobody_else_off_the_caseload() {
    let world = prescribed(Indication::Claudication, "walking-therapy", "mr-a").await;
    let (other, _) = referred(&world.app, &world.therapist, "Dhr. Idrissi").await;
    let tx = world.app.store().write(world.practice).await.unwrap();
    let mut damaged = tx.prescriptions(world.episode).await.unwrap().remove(0);
    (damaged.id, damaged.version, damaged.body) = (kadans_domain::PrescriptionId::new(world.app.ticket()), 2, "{}".into());
    tx.add_prescription(&damaged).await.unwrap();
    tx.commit().await.unwrap();
    world.wait(SignedDuration::from_hours(24));
    assert_eq!(world.line().await, ("unreadable".to_owned(), 1));
    let access = world.app.may_with_practice(&world.therapist, Action::SeeCaseload).await.unwrap();
    let lines = world.app.caseload(&access).await.unwrap();
    assert!(lines.iter().any(|line| line.row.episode == other && line.row.state == "intake"));
}
