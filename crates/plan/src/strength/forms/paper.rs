//! A log on paper: what was done and how it felt in few answers, told step by step as the player would have kept it.

use super::{choice, names_of, several, whole, yes_no};
use crate::form::{Form, Section};
use crate::programme::Performed;
use crate::strength::dose::{Line, SessionDose, tension_s};
use crate::strength::numbers::CardiacStrength;
use kadans_domain::{Answers, Fact, Facts, StepDone, StepState, Stop};

/// Answers that belong to the session as a whole and not to its sets.
const OF_THE_SESSION: &[&str] =
    &["sbp", "dbp", "after_score", "after_places", "after_settled", "after_sbp", "after_dbp", "complaints"];

/// The questions of a log on paper.
pub fn paper(programme: &CardiacStrength, dose: &SessionDose) -> Form {
    let codes: Vec<&'static str> = names_of(dose).map(|(_, name)| name.code).collect();
    let reps = names_of(dose).map(|(_, name)| whole(name.reps, 0, 30).when("all_done", Fact::Truth(false)));
    let done = [yes_no("all_done").required()].into_iter().chain(reps).chain([
        yes_no("tempo_kept"),
        yes_no("rests_kept"),
        whole("rpe", 6, 20).required(),
        whole("breath_holds", 0, 30).required(),
        whole("joint_pain", 0, 10),
        whole("set_sbp", 60, 280).unit("mmhg"),
        whole("set_dbp", 30, 160).unit("mmhg"),
        choice("at_exercise", &codes),
    ]);
    let stops: Vec<&'static str> = STOPS.iter().copied().filter(|code| is_stop(programme, code)).collect();
    let felt = [
        whole("sbp", 60, 280).unit("mmhg"),
        whole("dbp", 30, 160).unit("mmhg"),
        whole("after_score", 0, 10).required(),
        several("after_places", super::checks::PLACES),
        choice("after_settled", &["yes", "no"]),
        whole("after_sbp", 60, 280).unit("mmhg"),
        whole("after_dbp", 30, 160).unit("mmhg"),
        choice("stopped", &stops),
    ];
    Form { sections: vec![Section { id: "done", fields: done.collect() }, Section { id: "felt", fields: felt.into() }] }
}

/// Reasons to stop that paper knows by name.
const STOPS: &[&str] = &[
    "chest_pain",
    "dizziness",
    "fainting",
    "cold_sweat",
    "palpitations",
    "breathless",
    "wheeze",
    "neurological",
    "icd_shock",
    "joint_pain",
    "tired",
    "tempo_lost",
    "breath_held",
    "other",
];

fn is_stop(programme: &CardiacStrength, code: &str) -> bool {
    let flags = &programme.safety.red_flags;
    flags.urgent.iter().chain(&flags.other).any(|known| known == code)
}

/// The session as such a log tells it.
pub fn performed(dose: &SessionDose, paper: &Facts) -> Performed {
    let mut steps = Vec::new();
    for (line, (_, name)) in dose.lines.iter().zip(names_of(dose)) {
        let told = paper.whole(name.reps).and_then(|reps| u8::try_from(reps).ok());
        let reps = if paper.truth("all_done") == Some(true) { Some(line.reps) } else { told };
        let about = paper.code("at_exercise").is_none_or(|code| code == name.code);
        for set in 1..=line.sets {
            steps.push(set_done(line, set, reps, paper, about, dose.tempo_s));
            steps.push(rest_done(line, set, paper));
        }
    }
    steps.pop();
    let stopped = paper.code("stopped").map(|reason| Stop { reason: reason.to_owned(), at_step: "set".to_owned() });
    let more =
        paper.iter().filter(|(id, _)| OF_THE_SESSION.contains(id)).map(|(id, fact)| (id.to_owned(), fact.clone())).collect();
    Performed { steps, stopped, answers: Answers { more, ..Answers::default() } }
}

/// `about`: what was remarked belongs to this exercise. Of the others nothing was remarked, so they went well.
fn set_done(line: &Line, set: u8, reps: Option<u8>, paper: &Facts, about: bool, tempo_s: u8) -> StepDone {
    let planned_s = u32::from(tension_s(line.reps, tempo_s));
    let mut facts = Facts::new();
    let remarks =
        [("rpe", "rpe"), ("breath_holds", "breath_holds"), ("joint_pain", "joint_pain"), ("set_sbp", "sbp"), ("set_dbp", "dbp")];
    for (from, to) in remarks {
        if let Some(fact) = paper.get(from).filter(|_| about || from == "rpe") {
            facts.set(to, fact.clone());
        }
    }
    if !about {
        facts.set("breath_holds", Fact::Whole(0));
    }
    if paper.truth("tempo_kept") == Some(false) && about {
        facts.set("fast_reps", Fact::Whole(line.reps.into()));
    }
    let state = if reps == Some(0) { StepState::Skipped } else { StepState::Done };
    let actual_s = reps.map_or(planned_s, |reps| u32::from(tension_s(reps, tempo_s)));
    let step = format!("set-{}-{set}", line.exercise);
    StepDone { step, state, planned_s, actual_s, repetitions: reps.map(u16::from), level: None, facts }
}

fn rest_done(line: &Line, set: u8, paper: &Facts) -> StepDone {
    let planned_s = u32::from(line.rest_s);
    let actual_s = if paper.truth("rests_kept") == Some(false) { 0 } else { planned_s };
    let step = format!("rest-{}-{set}", line.exercise);
    StepDone { step, state: StepState::Done, planned_s, actual_s, repetitions: None, level: None, facts: Facts::new() }
}
