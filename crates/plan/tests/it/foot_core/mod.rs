//! Foot-core training: its tables, its rules, and runners followed through a year.

mod amounts;
mod applicability;
mod course;
mod decisions;
mod evidence;
mod measures;
mod prescribing;
mod sheets;
mod standing;
mod words;

use crate::programme::content;
use kadans_domain::{Fact, Facts};
use kadans_plan::foot_core::FootCore;
use kadans_plan::{Dose, Programme, Proposal};

/// The numbers of foot-core training.
pub fn programme() -> &'static FootCore {
    &content().programmes.foot_core
}

/// A runner like those of the trial.
pub fn intake() -> Facts {
    let no = || Fact::Truth(false);
    let runner = Facts::new()
        .with("age", Fact::Whole(34))
        .with("running_months", Fact::Whole(60))
        .with("week_km", Fact::Thousandths(35_000))
        .with("recent_injury", no())
        .with("minimalist_shoes", no())
        .with("prior_training", no())
        .with("gait_condition", no())
        .with("physiotherapy", no());
    programme().screen.items.iter().fold(runner, |facts, item| facts.with(&item.id, no()))
}

pub fn ready(intake: &Facts, choice: &Facts) -> Dose {
    match programme().prescribe(intake, choice) {
        Proposal::Ready { dose, .. } => *dose,
        other => panic!("not ready: {other:?}"),
    }
}

pub fn stretching() -> Facts {
    Facts::new().with("arm", Fact::Code("stretching".to_owned()))
}
