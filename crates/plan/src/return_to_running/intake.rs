//! What is asked before the first session, and what a therapist may choose.

use super::entry::{KINDS, LEVELS, REGIONS};
use super::parameters::ReturnToRunning;
use super::stage::code;
use super::start::{Before, Start, start};
use super::tissue::Tissue;
use crate::form::{Field, FieldProblem, Form, Kind, Problem, Section};
use kadans_domain::{Fact, Facts};

const TEN: Kind = Kind::Whole { low: 0, high: 10 };
const COUNT: Kind = Kind::Whole { low: 0, high: 50 };
const DAYS: Kind = Kind::Whole { low: 0, high: 3650 };
const KM: Kind = Kind::Decimal { low: 1_000, high: 100_000, step: 100 };

/// The questions of the intake.
pub(super) fn form(rules: &ReturnToRunning) -> Form {
    Form { sections: vec![injury(rules), walking(rules), tests(rules), running()] }
}

fn injury(rules: &ReturnToRunning) -> Section {
    let card = &rules.entry.card;
    let tear = || Fact::Code("tear".to_owned());
    let fields = vec![
        Field::new("triage_level", Kind::Choice(LEVELS.to_vec())).required().card(card),
        Field::new("released", Kind::YesNo).card(card),
        Field::new("region", Kind::Choice(REGIONS.to_vec())).required(),
        Field::new("tissue", Kind::Choice(Tissue::ALL.map(Tissue::code).to_vec())).required().card(&rules.pain.card),
        Field::new("injury_kind", Kind::Choice(KINDS.to_vec())).required().card(card),
        Field::new("days_since_injury", DAYS).unit("days").when("injury_kind", tear()).required().card(card),
        Field::new("normal_length", Kind::YesNo).when("injury_kind", tear()).required().card(card),
        Field::new("normal_walking", Kind::YesNo).when("injury_kind", tear()).required().card(card),
    ];
    Section { id: "injury", fields }
}

fn walking(rules: &ReturnToRunning) -> Section {
    let card = &rules.entry.card;
    let fields = vec![
        Field::new("walk_days", Kind::Whole { low: 0, high: 14 }).unit("days").required().card(card),
        Field::new("walk_pain", TEN).required().card(card),
        Field::new("physio_agrees", Kind::YesNo).card(card),
        Field::new("limp", Kind::YesNo).required().card(card),
        Field::new("more_swelling", Kind::YesNo).required().card(card),
        Field::new("night_pain", Kind::YesNo).required().card(card),
    ];
    Section { id: "walking", fields }
}

/// Asked of everyone, needed for calf, Achilles tendon and shin only.
fn tests(rules: &ReturnToRunning) -> Section {
    let card = &rules.entry.card;
    let fields = vec![
        Field::new("heel_rises", COUNT).unit("times").card(card),
        Field::new("hops", COUNT).unit("times").card(card),
        Field::new("test_pain", TEN).card(card),
    ];
    Section { id: "tests", fields }
}

fn running() -> Section {
    let fields = vec![
        Field::new("lay_off_days", DAYS).unit("days").required(),
        Field::new("usual_distance", KM).unit("km").required(),
        Field::new("usual_morning", TEN).required(),
    ];
    Section { id: "running", fields }
}

/// Answers that cannot be true together.
pub(super) fn contradictions(intake: &Facts) -> Vec<FieldProblem> {
    let (tissue, kind) = (intake.code("tissue"), intake.code("injury_kind"));
    let against =
        |field: &str, other: &'static str| FieldProblem { field: field.to_owned(), problem: Problem::Contradicts(other) };
    let of_bone = matches!(kind, Some("bone_stress" | "fracture"));
    let bone_elsewhere = of_bone && tissue != Some(Tissue::Bone.code());
    let torn_bone = matches!(kind, Some("tear" | "strain" | "sprain")) && tissue == Some(Tissue::Bone.code());
    let untaught = intake.whole("walk_days") == Some(0) && intake.whole("walk_pain").is_some_and(|pain| pain > 0);
    [(bone_elsewhere || torn_bone).then(|| against("injury_kind", "tissue")), untaught.then(|| against("walk_pain", "walk_days"))]
        .into_iter()
        .flatten()
        .collect()
}

/// What the start depends on, from the answers.
pub(super) fn before(intake: &Facts) -> Option<Before> {
    Some(Before {
        lay_off_days: u16::try_from(intake.whole("lay_off_days")?).ok()?,
        tissue: Tissue::from_code(intake.code("tissue")?)?,
        tear: intake.code("injury_kind") == Some("tear"),
        released: intake.code("triage_level") != Some("self_care"),
    })
}

/// What a therapist may choose.
pub(super) fn choices(rules: &ReturnToRunning, intake: &Facts) -> Form {
    let careful = Start { usual: rules.start.careful_stage, highest: rules.start.careful_stage };
    let start = before(intake).map_or(careful, |before| start(&rules.start, before));
    let stage = Kind::Choice((0..=start.highest).map(code).collect());
    let a_week = rules.ladder.sessions_a_week;
    let fields = vec![
        Field::new("start_stage", stage).card(&rules.start.card).usual(Fact::Code(code(start.usual).to_owned())),
        Field::new("sessions_a_week", Kind::Whole { low: a_week.low.into(), high: a_week.high.into() })
            .card(&rules.ladder.card)
            .usual(Fact::Whole(a_week.usual.into())),
    ];
    Form { sections: vec![Section { id: "dose", fields }] }
}
