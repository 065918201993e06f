//! The facts of an intake, read field by field.

use super::{Problems, one_of};
use crate::error::{FieldProblem, WireError};
use crate::fields::Fields;
use kadans_domain::{Indication, Rpe, Speed, TalkLevel};
use kadans_plan::running::calibrate::is_calibrated;
use kadans_plan::running::intake::{Buddy, BuddyKind, Cleared, Company, Sustainable, TimeBlock, Trial};
use kadans_plan::running::programme::Answer;
use kadans_plan::running::{INDICATIONS, Intake, RunningTherapy};
use serde_json::Value;

/// The fields of the facts.
pub(super) const FIELDS: [&str; 11] = [
    "indication",
    "sustainable_min",
    "rpe",
    "calibrated",
    "calibration",
    "age",
    "resting_hr",
    "screening",
    "cleared",
    "buddy",
    "blocks",
];

const TALK: [&str; 5] = ["T0", "T1", "T2", "T3", "T4"];
const ANSWERS: [&str; 3] = ["yes", "no", "unknown"];
/// Longest sustainable running that is taken in, in minutes.
const HOUR_MIN: i64 = 60;

type Read<T> = Result<T, WireError>;

/// Reads the facts; screening answers must be to the programme's questions.
pub(super) fn read(fields: &Fields<'_>, programme: &RunningTherapy, problems: &mut Problems) -> Option<Intake> {
    let indications = INDICATIONS.map(Indication::code);
    let indication = problems.take(fields.code("indication", &indications, Indication::from_code));
    let sustainable = problems.take(sustainable(fields));
    let rpe = problems.take(fields.whole("rpe", Rpe::new));
    let trials = problems.take(fields.each("calibration", 20, trial));
    let calibrated = problems.take(fields.truth_or_none("calibrated"));
    let age = problems.take(fields.within_or_none("age", 12, 110));
    let resting_hr = problems.take(fields.within_or_none("resting_hr", 25, 150));
    let screening = problems.take(screening(fields, programme));
    let cleared = problems.take(fields.each("cleared", 50, cleared));
    let company = problems.take(company(fields));
    let trials = trials?;
    let by_rule = || is_calibrated(&programme.calibration, &trials);
    Some(Intake {
        indication: indication?,
        age_years: age?.map(|years| years as u8),
        screening: screening?,
        cleared: cleared?,
        resting_hr: resting_hr?.map(|bpm| bpm as u8),
        calibrated: calibrated?.unwrap_or_else(by_rule),
        trials,
        sustainable: sustainable?,
        rpe: rpe?,
        company: company?,
    })
}

/// Minutes as people say them: 4, 1.5 or 0.25.
fn sustainable(fields: &Fields<'_>) -> Read<Sustainable> {
    let hundredths = fields.decimal::<100>("sustainable_min", 0, HOUR_MIN * 100)?;
    if hundredths * 3 % 5 == 0 {
        return Ok(Sustainable { seconds: (hundredths * 3 / 5) as u32 });
    }
    Err(fields.problem("sustainable_min", FieldProblem::Expected("a whole number of seconds, such as 0.25 or 1.5")))
}

fn trial(fields: &Fields<'_>) -> Read<Trial> {
    let speed = fields.decimal::<10>("speed_kmh", 5, 300)?;
    let place = |code: &str| TALK.iter().position(|known| *known == code).map(|place| TalkLevel::ALL[place]);
    Ok(Trial {
        speed: Speed::from_tenths_kmh(speed).map_err(|refused| fields.problem("speed_kmh", refused))?,
        rpe: fields.whole("self_rpe", Rpe::new)?,
        talk: fields.code("talk", &TALK, place)?,
        panting: fields.truth_or_none("panting")?.unwrap_or(false),
    })
}

/// A list names what applies, and says no to everything else; an object gives each answer by itself.
fn screening(fields: &Fields<'_>, programme: &RunningTherapy) -> Read<Vec<(String, Answer)>> {
    match fields.maybe("screening") {
        None => Ok(Vec::new()),
        Some(Value::Array(codes)) => applying(fields, codes, programme),
        Some(_) => answers(&fields.object("screening")?, programme),
    }
}

fn applying(fields: &Fields<'_>, codes: &[Value], programme: &RunningTherapy) -> Read<Vec<(String, Answer)>> {
    let known = || programme.screening.items.iter().map(|item| item.id.as_str());
    let strange = codes.iter().find(|code| !code.as_str().is_some_and(|code| known().any(|id| id == code)));
    if strange.is_some() {
        return Err(one_of(fields, "screening", known()));
    }
    let answer = |id: &str| if codes.iter().any(|code| code == id) { Answer::Yes } else { Answer::No };
    Ok(known().map(|id| (id.to_owned(), answer(id))).collect())
}

fn answers(fields: &Fields<'_>, programme: &RunningTherapy) -> Read<Vec<(String, Answer)>> {
    let known: Vec<&str> = programme.screening.items.iter().map(|item| item.id.as_str()).collect();
    fields.unknown(&known).into_iter().next().map_or(Ok(()), Err)?;
    fields.names().map(|id| Ok((id.to_owned(), fields.code(id, &ANSWERS, answer)?))).collect()
}

fn answer(code: &str) -> Option<Answer> {
    [Answer::Yes, Answer::No, Answer::Unknown]
        .into_iter()
        .zip(ANSWERS)
        .find(|(_, known)| *known == code)
        .map(|(answer, _)| answer)
}

fn cleared(fields: &Fields<'_>) -> Read<Cleared> {
    Ok(Cleared { item: fields.text("item", 80)?, reason: fields.text("reason", 1000)? })
}

fn company(fields: &Fields<'_>) -> Read<Company> {
    let block = |fields: &Fields<'_>| {
        let (weekday, train_min) = (fields.within("weekday", 1, 7)?, fields.within("train_min", 1, 300)?);
        Ok(TimeBlock { weekday: weekday as u8, train_min: train_min as u16 })
    };
    let buddy = fields.object_or_none("buddy")?.map(|buddy| buddy_of(&buddy)).transpose()?;
    Ok(Company { buddy, blocks: fields.each("blocks", 14, block)? })
}

fn buddy_of(fields: &Fields<'_>) -> Read<Buddy> {
    let kinds = BuddyKind::ALL.map(BuddyKind::code);
    let confirmed = fields.truth_or_none("confirmed")?.unwrap_or(false);
    Ok(Buddy { kind: fields.code("kind", &kinds, BuddyKind::from_code)?, confirmed })
}
