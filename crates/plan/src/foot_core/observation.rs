//! What is asked beside the sessions: mornings, the week, injuries, measurements.

use super::adverse::{ONSETS, RELATIONS, SIDES, SITES};
use super::intake;
use super::measure::{EARS_ITEMS, FPI_ITEMS};
use super::parameters::FootCore;
use super::sheet::SIGNS;
use crate::form::{Field, Form, Kind, Section};
use crate::observation::{ObservationKind, own, practice};

/// The morning after a session.
pub(super) const MORNING: &str = "morning";
/// Too sore to begin.
pub(super) const GATE: &str = "gate";
/// The safety screen, again.
pub(super) const SCREEN: &str = "safety_screen";
/// The report of a week.
pub(super) const WEEK: &str = "week";
/// An injury or another unwanted event.
pub(super) const ADVERSE: &str = "adverse_event";
/// Strength of the toe flexors.
pub(super) const TOE_FLEXOR: &str = "toe_flexor";
/// Foot Posture Index.
pub(super) const FPI: &str = "fpi";
/// Adherence questionnaire.
pub(super) const EARS: &str = "ears";
/// Why the sessions stopped.
pub(super) const MISSED: &str = "missed_reason";
/// All kinds.
pub const KINDS: [ObservationKind; 9] =
    [own(MORNING), own(GATE), own(SCREEN), own(WEEK), own(ADVERSE), practice(TOE_FLEXOR), practice(FPI), own(EARS), own(MISSED)];

/// Trials of the hallux and of the lesser toes.
pub const HALLUX: [&str; 3] = ["hallux_1", "hallux_2", "hallux_3"];
/// The same for toes 2 to 5.
pub const TOES: [&str; 3] = ["toes_1", "toes_2", "toes_3"];

const TEN: Kind = Kind::Whole { low: 0, high: 10 };
const REASONS: [&str; 6] = ["time", "pain", "boredom", "no_effect", "injured", "other"];

pub(super) fn form(rules: &FootCore, kind: &str) -> Option<Form> {
    let section = match kind {
        MORNING => morning(rules),
        GATE => Section {
            id: GATE,
            fields: vec![
                Field::new("soreness_start", TEN).required().card(&rules.progress.card),
                Field::new("usual_pain", TEN).card(&rules.stoplight.card),
            ],
        },
        SCREEN => required(intake::safety(rules, SCREEN)),
        WEEK => week(rules),
        ADVERSE => adverse(rules),
        TOE_FLEXOR => toe_flexor(rules),
        FPI => items(rules, FPI, &FPI_ITEMS, -2, 2),
        EARS => items(rules, EARS, &EARS_ITEMS, 0, 4),
        MISSED => Section {
            id: MISSED,
            fields: vec![
                Field::new("reason", Kind::Choice(REASONS.to_vec())).required().card(&rules.support.card),
                Field::new("remind", Kind::YesNo).required().card(&rules.support.card),
            ],
        },
        _ => return None,
    };
    Some(Form { sections: vec![section] })
}

fn required(section: Section) -> Section {
    Section { fields: section.fields.into_iter().map(Field::required).collect(), ..section }
}

fn morning(rules: &FootCore) -> Section {
    let fields = vec![
        Field::new("pain", TEN).required().card(&rules.stoplight.card),
        Field::new("soreness", TEN).required().card(&rules.progress.card),
        Field::new("signs", Kind::Several(SIGNS.to_vec())).card(&rules.stoplight.card),
    ];
    Section { id: MORNING, fields }
}

/// Distance, pace and injury are what the trial asked each week.
fn week(rules: &FootCore) -> Section {
    let card = &rules.support.card;
    let fields = vec![
        Field::new("distance", Kind::Decimal { low: 0, high: 300_000, step: 100 }).unit("km").required().card(card),
        Field::new("pace", Kind::Whole { low: 120, high: 1200 }).unit("seconds_km").card(card),
        Field::new("runs", Kind::Whole { low: 0, high: 21 }).unit("times").card(card),
        Field::new("injury", Kind::YesNo).required().card(&rules.adverse.card),
    ];
    Section { id: WEEK, fields }
}

fn adverse(rules: &FootCore) -> Section {
    let card = &rules.adverse.card;
    let choice = |id, codes: &[&'static str]| Field::new(id, Kind::Choice(codes.to_vec())).required().card(card);
    let fields = vec![
        choice("side", &SIDES),
        choice("site", &SITES),
        choice("onset", &ONSETS),
        choice("relation", &RELATIONS),
        Field::new("what_happened", Kind::Text).card(card),
    ];
    Section { id: ADVERSE, fields }
}

fn toe_flexor(rules: &FootCore) -> Section {
    let card = &rules.evidence.measures_card;
    let newton = Kind::Decimal { low: 0, high: 2_000_000, step: 100 };
    let trial = |id| Field::new(id, newton.clone()).unit("newton").card(card);
    let mass = Field::new("mass", Kind::Decimal { low: 25_000, high: 250_000, step: 100 }).unit("kg").required().card(card);
    let side = Field::new("side", Kind::Choice(SIDES[..2].to_vec())).required().card(card);
    Section { id: TOE_FLEXOR, fields: [side, mass].into_iter().chain(HALLUX.map(trial)).chain(TOES.map(trial)).collect() }
}

fn items(rules: &FootCore, id: &'static str, items: &[&'static str], low: i64, high: i64) -> Section {
    let item = |item: &&'static str| Field::new(item, Kind::Whole { low, high }).required().card(&rules.evidence.measures_card);
    Section { id, fields: items.iter().map(item).collect() }
}
