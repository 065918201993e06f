//! What is asked beside the sessions: the next morning, a triage, a distance, the exit, a relapse.

use super::entry::LEVELS;
use super::parameters::ReturnToRunning;
use super::sheet::SIGNS;
use crate::form::{Field, Form, Kind, Section};
use crate::observation::{ObservationKind, own, practice};

/// The morning after a session.
pub(super) const MORNING: &str = "morning";
/// How far a session was.
pub(super) const DISTANCE: &str = "distance";
/// The level of a new triage.
pub(super) const TRIAGE: &str = "triage";
/// The therapist looks whether someone may leave the ladder.
pub(super) const EXIT: &str = "exit";
/// Complaints came back after leaving.
pub(super) const RELAPSE: &str = "relapse";
/// All kinds. A triage comes from the guide, which the person answers too.
pub const KINDS: [ObservationKind; 5] = [own(MORNING), own(DISTANCE), own(TRIAGE), practice(EXIT), own(RELAPSE)];

const TEN: Kind = Kind::Whole { low: 0, high: 10 };

pub(super) fn form(rules: &ReturnToRunning, kind: &str) -> Option<Form> {
    let card = &rules.pain.card;
    let fields = match kind {
        MORNING => {
            vec![Field::new("pain", TEN).required().card(card), Field::new("signs", Kind::Several(SIGNS.to_vec())).card(card)]
        }
        DISTANCE => vec![
            Field::new("distance", Kind::Decimal { low: 0, high: 100_000, step: 10 })
                .unit("km")
                .required()
                .card(&rules.build.card),
        ],
        TRIAGE => vec![Field::new("level", Kind::Choice(LEVELS.to_vec())).required().card(&rules.entry.card)],
        EXIT => vec![
            Field::new("questionnaire_usual", Kind::YesNo).required().card(&rules.exit.card),
            Field::new("twice_500_pain_free", Kind::YesNo).card(&rules.exit.card),
        ],
        RELAPSE => vec![Field::new("pain", TEN).required().card(&rules.exit.card)],
        _ => return None,
    };
    let id = KINDS.into_iter().map(|known| known.kind).find(|known| *known == kind)?;
    Some(Form { sections: vec![Section { id, fields }] })
}
