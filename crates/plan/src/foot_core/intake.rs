//! What is asked before the first session, and what a therapist may choose.

use super::parameters::FootCore;
use super::screen;
use super::work::Arm;
use crate::form::{Field, FieldProblem, Form, Kind, Problem, Section};
use kadans_domain::{Fact, Facts};

/// Sessions after the build-up.
pub(super) const VARIANTS: [&str; 3] = ["full", "short", "warmup"];
/// Questions of the safety screen, as the file may name them.
pub(super) const SCREEN: [&str; 14] = [
    "diabetes_feeling_loss",
    "foot_wound",
    "active_infection",
    "foot_surgery_or_fracture",
    "bony_spot_pain",
    "night_pain",
    "calf_swelling",
    "new_numbness",
    "foot_drop",
    "flattening_arch",
    "foot_complaint",
    "balance_problems",
    "pregnancy",
    "hypermobility",
];

/// The questions of the intake.
pub(super) fn form(rules: &FootCore) -> Form {
    Form {
        sections: vec![
            runner(rules),
            safety(rules, "safety"),
            Section { id: "why", fields: vec![Field::new("own_reason", Kind::Text)] },
        ],
    }
}

fn runner(rules: &FootCore) -> Section {
    let card = &rules.population.card;
    let yes_no = |id| Field::new(id, Kind::YesNo).required().card(card);
    let fields = vec![
        Field::new("age", Kind::Whole { low: 12, high: 100 }).unit("years").required().card(card),
        Field::new("running_months", Kind::Whole { low: 0, high: 960 }).unit("months").required().card(card),
        Field::new("week_km", Kind::Decimal { low: 0, high: 300_000, step: 100 }).unit("km").required().card(card),
        yes_no("recent_injury"),
        yes_no("minimalist_shoes"),
        yes_no("prior_training"),
        yes_no("gait_condition"),
        yes_no("physiotherapy"),
        Field::new("usual_pain", Kind::Whole { low: 0, high: 10 }).card(&rules.stoplight.card),
    ];
    Section { id: "runner", fields }
}

/// The safety screen, at intake and again.
pub(super) fn safety(rules: &FootCore, id: &'static str) -> Section {
    let known = SCREEN.into_iter().filter(|id| rules.screen.items.iter().any(|item| item.id == *id));
    Section { id, fields: known.map(|id| Field::new(id, Kind::YesNo).card(&rules.screen.card)).collect() }
}

/// A number outside what a person can be is refused by its range; here is what contradicts.
pub(super) fn contradictions(intake: &Facts) -> Vec<FieldProblem> {
    let (age, months) = (intake.whole("age"), intake.whole("running_months"));
    let older_than_life = matches!((age, months), (Some(age), Some(months)) if months > age * 12);
    let problem = || FieldProblem { field: "running_months".to_owned(), problem: Problem::Contradicts("age") };
    older_than_life.then(problem).into_iter().collect()
}

/// What a therapist may choose.
pub(super) fn choices(rules: &FootCore, intake: &Facts) -> Form {
    let highest = i64::from(screen::level_cap(rules, intake));
    let code = |code: &str| Fact::Code(code.to_owned());
    let fields = vec![
        Field::new("arm", Kind::Choice(Arm::ALL.map(Arm::code).to_vec())).card(&rules.stretching.card).usual(code("foot_core")),
        Field::new("level_cap", Kind::Whole { low: 1, high: highest }).card(&rules.screen.card).usual(Fact::Whole(highest)),
        Field::new("variant", Kind::Choice(VARIANTS.to_vec())).card(&rules.variants.card).usual(code("full")),
        Field::new(
            "reminder_hour",
            Kind::Whole { low: rules.support.quiet_to_hour.into(), high: i64::from(rules.support.quiet_from_hour) - 1 },
        )
        .unit("hour")
        .card(&rules.support.card)
        .usual(Fact::Whole(18)),
    ];
    Form { sections: vec![Section { id: "dose", fields }] }
}
