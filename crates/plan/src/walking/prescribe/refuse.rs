//! Answers and choices that cannot be, one sentence for each field.

use crate::form::{FieldProblem, Form, Problem};
use crate::walking::forms;
use crate::walking::prescribe::start::start;
use crate::walking::programme::WalkingTherapy;
use kadans_domain::Facts;

/// All of them: of the intake, of the choices, and of both together.
pub(super) fn problems(programme: &WalkingTherapy, intake: &Facts, choices: &Form, choice: &Facts) -> Vec<FieldProblem> {
    let mut problems = forms::intake(programme).check(intake);
    problems.extend(choices.check(choice));
    if problems.is_empty() {
        problems.extend(contradictions(intake));
        problems.extend(without_a_load(programme, intake, choice));
    }
    problems
}

fn contradictions(intake: &Facts) -> Vec<FieldProblem> {
    let pairs =
        [("pain_free_m", "functional_m"), ("functional_m", "maximal_m"), ("pain_free_m", "maximal_m"), ("diastolic", "systolic")];
    let falls = pairs
        .into_iter()
        .filter(|(less, more)| intake.whole(less).zip(intake.whole(more)).is_some_and(|(less, more)| less > more));
    let dates = [("referral_date", "referral_until")];
    let back = dates.into_iter().filter(|(from, until)| intake.date(from).zip(intake.date(until)).is_some_and(|(a, b)| b < a));
    let says = [
        (intake.code("stop_reason") == Some("cap_reached") && intake.code("test") == Some("six_minute"), "stop_reason", "test"),
        (
            intake.code("smoking") == Some("never") && intake.whole("cigarettes_per_day").is_some_and(|count| count > 0),
            "cigarettes_per_day",
            "smoking",
        ),
    ];
    let said = says.into_iter().filter(|(holds, ..)| *holds).map(|(_, field, other)| (field, other));
    let contradicts =
        |(field, other): (&str, &'static str)| FieldProblem { field: field.to_owned(), problem: Problem::Contradicts(other) };
    falls.chain(back).map(contradicts).chain(said.map(contradicts)).collect()
}

/// Without a test that sets a load the therapist must choose one.
fn without_a_load(programme: &WalkingTherapy, intake: &Facts, choice: &Facts) -> Option<FieldProblem> {
    let field = match intake.code("test")? {
        "treadmill" | "modified_treadmill" => "pain_free_m",
        "six_minute" => "distance_m",
        "estimate" => "estimated_m",
        _ => "speed_kmh",
    };
    let chosen = choice.get("speed_kmh").is_some();
    (start(programme, intake).is_none() && !chosen).then(|| FieldProblem { field: field.to_owned(), problem: Problem::Missing })
}
