//! The form as it opens: empty, or filled in from the newest version.

use super::read::BLOCKS;
use super::{screening, trial};
use crate::filled::Filled;
use crate::notation::minutes;
use kadans_app::Dossier;
use kadans_plan::running::Intake;
use kadans_text::Words;

/// Training in a block when nobody said otherwise, minutes.
const USUAL_MIN: &str = "30";

/// The form for an episode.
pub fn from_dossier(w: Words, dossier: &Dossier, ticket: String) -> Filled {
    let version = dossier.intake.as_ref().map_or(0, |taken| taken.record.version);
    let mut fields = vec![
        pair("based_on", version.to_string()),
        pair("ticket", ticket),
        pair("goal", dossier.course.goal.clone().unwrap_or_default()),
    ];
    match &dossier.intake {
        Some(taken) => fields.extend(from_intake(w, &taken.intake)),
        None => fields.extend(blank()),
    }
    Filled::with(fields)
}

fn pair(name: &str, value: impl Into<String>) -> (String, String) {
    (name.to_owned(), value.into())
}

fn blank() -> Vec<(String, String)> {
    let mut fields = vec![pair("calibrated", "trial"), pair("buddy", "none")];
    fields.extend((1..=BLOCKS).map(|number| pair(&format!("minutes-{number}"), USUAL_MIN)));
    fields
}

fn from_intake(w: Words, intake: &Intake) -> Vec<(String, String)> {
    let whole = |value: Option<u8>| value.map_or_else(String::new, |value| value.to_string());
    let calibrated = match (intake.trials.is_empty(), intake.calibrated) {
        (false, _) => "trial",
        (true, true) => "yes",
        (true, false) => "no",
    };
    let mut fields = vec![
        pair("sustainable_min", minutes(w, intake.sustainable.seconds)),
        pair("rpe", intake.rpe.value().to_string()),
        pair("calibrated", calibrated),
        pair("age", whole(intake.age_years)),
        pair("resting_hr", whole(intake.resting_hr)),
        pair("buddy", intake.company.buddy.map_or("none", |buddy| buddy.kind.code())),
        pair("confirmed", if intake.company.buddy.is_some_and(|buddy| buddy.confirmed) { "yes" } else { "" }),
    ];
    for (index, block) in intake.company.blocks.iter().enumerate() {
        fields.push(pair(&format!("weekday-{}", index + 1), block.weekday.to_string()));
        fields.push(pair(&format!("minutes-{}", index + 1), block.train_min.to_string()));
    }
    let free = intake.company.blocks.len() + 1..=BLOCKS;
    fields.extend(free.map(|number| pair(&format!("minutes-{number}"), USUAL_MIN)));
    fields.extend(screening::fill(&intake.screening));
    fields.extend(trial::fill(w, &intake.trials));
    fields
}
