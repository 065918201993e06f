//! A session written on paper: one answer for all exercises, and apart only what differed; whoever writes
//! it up later also tells the next morning.

use super::catalogue::{SLUGS, STRETCHES};
use super::parameters::FootCore;
use super::sheet::{QUALITY, SIGNS};
use super::work::{Kind, SessionDose};
use crate::form::{Field, Form, Kind as Answer, Section};
use crate::programme::{Performed, Session};
use kadans_domain::{Answers, Fact, Facts, StepDone, StepState, Stop};

const TEN: Answer = Answer::Whole { low: 0, high: 10 };
/// How much was done.
pub(super) const DONE: [&str; 3] = ["full", "part", "skipped"];
/// The reason to stop of a paper log: a sign of danger, not told which.
const RED_FLAG: &str = "red_flag";
/// What is told of the whole session.
const WHOLE: [&str; 6] = ["soreness_start", "usual_pain", "pain_during", "signs", "pain_morning", "soreness"];

pub(super) fn form(session: &Session) -> Form {
    let asked: Vec<&'static str> =
        SessionDose::read(&session.dose).map_or(Vec::new(), |dose| dose.asked().map(|(exercise, _)| SLUGS[exercise]).collect());
    let mut fields = vec![
        Field::new("done", Answer::Choice(DONE.to_vec())).required(),
        Field::new("quality", Answer::Choice(QUALITY.to_vec())),
        Field::new("effort", TEN),
        Field::new("soreness_start", TEN),
        Field::new("usual_pain", TEN),
        Field::new("pain_during", TEN).required(),
        Field::new("signs", Answer::Several(SIGNS.to_vec())),
        Field::new("pain_morning", TEN),
        Field::new("soreness", TEN),
        Field::new("red_flag", Answer::YesNo),
    ];
    if !asked.is_empty() {
        fields.push(Field::new("not_full", Answer::Several(asked.clone())));
        fields.push(Field::new("not_good", Answer::Several(asked.clone())));
        fields.push(Field::new("too_hard", Answer::Several(asked)));
    }
    Form { sections: vec![Section { id: "paper", fields }] }
}

/// One step for each exercise, as the player would have kept its last.
pub(super) fn performed(rules: &FootCore, session: &Session, paper: &Facts) -> Performed {
    let Some(dose) = SessionDose::read(&session.dose) else { return Performed::default() };
    let steps: Vec<StepDone> = if dose.kind == Kind::Stretch {
        let hold_s = u32::from(rules.stretching.times) * 2 * u32::from(rules.stretching.hold_s);
        STRETCHES.iter().map(|stretch| step(&format!("stretch-{stretch}-1-both"), hold_s, paper.code("done"))).collect()
    } else {
        dose.asked()
            .map(|(exercise, item)| told(exercise, item.amount.total_s(rules.exercises.list[exercise].pace), paper))
            .collect()
    };
    let at_step = steps.first().map_or_else(String::new, |step| step.step.clone());
    let stopped = paper.is_yes("red_flag").then(|| Stop { reason: RED_FLAG.to_owned(), at_step });
    let mut more = Facts::new();
    for id in WHOLE {
        if let Some(fact) = paper.get(id) {
            more.set(id, fact.clone());
        }
    }
    Performed { steps, stopped, answers: Answers { more, ..Answers::default() } }
}

fn told(exercise: usize, planned_s: u32, paper: &Facts) -> StepDone {
    let slug = SLUGS[exercise];
    let done = if paper.has_code("not_full", slug) { Some("part") } else { paper.code("done") };
    let mut told = step(&format!("{slug}-1-both"), planned_s, done);
    let quality = if paper.has_code("not_good", slug) { Some("fault") } else { paper.code("quality") };
    told.facts.set("quality", quality.map_or(Fact::Unknown, |quality| Fact::Code(quality.to_owned())));
    let effort = if paper.has_code("too_hard", slug) { Some(8) } else { paper.whole("effort") };
    told.facts.set("effort", effort.map_or(Fact::Unknown, Fact::Whole));
    told
}

fn step(id: &str, planned_s: u32, done: Option<&str>) -> StepDone {
    let (state, actual_s) = match done {
        Some("full") => (StepState::Done, planned_s),
        Some("part") => (StepState::Stopped, planned_s / 2),
        _ => (StepState::Skipped, 0),
    };
    StepDone { step: id.to_owned(), state, planned_s, actual_s, repetitions: None, level: None, facts: Facts::new() }
}
