//! Return to running: every table of the ladder, and runners followed day by day.

mod entry;
mod ladder;
mod movement;
mod sheets;
mod standing;
mod verdicts;
mod words;

use crate::programme::content;
use kadans_domain::{Fact, Facts};
use kadans_plan::return_to_running::ReturnToRunning;
use kadans_plan::{Dose, Programme, Proposal};

/// The numbers of return to running.
pub fn programme() -> &'static ReturnToRunning {
    &content().programmes.return_to_running
}

/// Someone with an Achilles complaint who may begin, two weeks after the last run.
pub fn intake() -> Facts {
    let code = |code: &str| Fact::Code(code.to_owned());
    Facts::new()
        .with("triage_level", code("self_care"))
        .with("region", code("achilles"))
        .with("tissue", code("tendon"))
        .with("injury_kind", code("overuse"))
        .with("walk_days", Fact::Whole(2))
        .with("walk_pain", Fact::Whole(0))
        .with("limp", Fact::Truth(false))
        .with("more_swelling", Fact::Truth(false))
        .with("night_pain", Fact::Truth(false))
        .with("heel_rises", Fact::Whole(10))
        .with("hops", Fact::Whole(10))
        .with("test_pain", Fact::Whole(2))
        .with("lay_off_days", Fact::Whole(14))
        .with("usual_distance", Fact::Thousandths(6_000))
        .with("usual_morning", Fact::Whole(1))
}

pub fn ready(intake: &Facts) -> Dose {
    match programme().prescribe(intake, &Facts::new()) {
        Proposal::Ready { dose, .. } => *dose,
        other => panic!("not ready: {other:?}"),
    }
}
