//! From intake and choice to a dose, or to why there is none.

mod insured;
mod numbers;
mod plan;
mod refuse;
pub(super) mod start;

pub(super) use plan::{REPETITION_S, session, week_offset};

use crate::programme::{Dose, Proposal, Retest};
use crate::walking::course::{Setting, Walk};
use crate::walking::forms;
use crate::walking::gates::gates;
use crate::walking::load::{Ground, Load};
use crate::walking::policy::Policy;
use crate::walking::programme::WalkingTherapy;
use kadans_domain::Facts;

/// A dose for this person. Answers that cannot be come first, then what blocks.
pub(super) fn prescribe(programme: &WalkingTherapy, intake: &Facts, choice: &Facts) -> Proposal {
    let form = forms::choices(programme, intake);
    let problems = refuse::problems(programme, intake, &form, choice);
    if !problems.is_empty() {
        return Proposal::Refused(problems);
    }
    let gates = gates(programme, intake);
    if gates.iter().any(|gate| gate.level.forbids_exercise()) {
        return Proposal::Blocked { gates };
    }
    let choice = form.filled(choice);
    Proposal::Ready { dose: Box::new(dose(programme, intake, choice)), gates }
}

fn dose(programme: &WalkingTherapy, intake: &Facts, choice: Facts) -> Dose {
    let setting = setting(programme, intake, &choice);
    Dose {
        programme: programme.id.clone(),
        version: programme.version,
        intake: intake.clone(),
        numbers: numbers::numbers(programme, intake, &choice, &setting),
        weeks: programme.taper.weeks,
        sessions: plan::sessions(programme, Walk::new(programme, setting)),
        retests: retests(programme, intake),
        choice,
    }
}

/// What was confirmed, out of the facts of a dose.
pub(super) fn setting(programme: &WalkingTherapy, intake: &Facts, choice: &Facts) -> Setting {
    let policy = |id: &str| choice.code(id).and_then(Policy::from_code).unwrap_or(Policy::NearMax);
    let whole = |id: &str, usual: u16| choice.whole(id).and_then(|value| u16::try_from(value).ok()).unwrap_or(usual);
    let tenths = |id: &str, usual: u16| choice.thousandths(id).and_then(|value| u16::try_from(value / 100).ok()).unwrap_or(usual);
    let flat = choice.is_yes("flat_only");
    Setting {
        policy: policy("pain_policy"),
        home_policy: policy("home_policy"),
        ground: Ground { flat, outdoor_x10: tenths("outdoor_kmh", programme.ladder.outdoor_x10.usual as u16) },
        load: Load {
            speed_x10: tenths("speed_kmh", programme.ladder.floor_x10),
            grade: if flat { 0 } else { whole("grade", 0) as u8 },
        },
        block_min: whole("block_min", programme.block.first_min),
        cycle_min: whole("cycle_min", 0),
        strength: choice.is_yes("strength"),
        sessions: whole("sessions", programme.taper.sessions.usual as u16),
        sugar: intake.code("diabetes") == Some("insulin"),
    }
}

/// When is measured again: the test of the intake, and the questionnaires.
fn retests(programme: &WalkingTherapy, intake: &Facts) -> Vec<Retest> {
    let test = test_code(intake);
    let week = |at: &crate::walking::programme::RetestWeek| {
        let beside: &[&'static str] = if at.optional { &[] } else { &["vascuqol6", "welch"] };
        Retest { week: at.week, what: std::iter::once(test).chain(beside.iter().copied()).collect(), optional: at.optional }
    };
    programme.retest.weeks.iter().map(week).collect()
}

/// The test that is repeated: the one of the intake when it can be led here.
pub(super) fn test_code(intake: &Facts) -> &'static str {
    use crate::walking::test::Protocol;
    let protocol = intake.code("test").and_then(Protocol::from_code).filter(|protocol| protocol.is_led());
    protocol.unwrap_or(Protocol::Treadmill).code()
}
