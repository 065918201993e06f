//! A ladder session written on paper, in few answers; whoever writes it up later also tells the next morning.

use super::parameters::ReturnToRunning;
use super::sheet::SIGNS;
use super::stage::{StageDose, work};
use crate::form::{Field, Form, Kind, Section};
use crate::programme::{Performed, Session};
use kadans_domain::{Answers, Fact, Facts, Score0To10, StepDone, StepState, Stop};

const TEN: Kind = Kind::Whole { low: 0, high: 10 };
/// The reason to stop of a paper log: a sign of danger, not told which.
pub(super) const RED_FLAG: &str = "red_flag";
/// How much was done.
const DONE: [&str; 3] = ["all", "part", "none"];

pub(super) fn form() -> Form {
    let fields = vec![
        Field::new("done", Kind::Choice(DONE.to_vec())).required(),
        Field::new("usual_morning", TEN),
        Field::new("pain_run", TEN).required(),
        Field::new("pain_after", TEN).required(),
        Field::new("signs", Kind::Several(SIGNS.to_vec())),
        Field::new("effort", TEN),
        Field::new("pain_morning", TEN),
        Field::new("distance", Kind::Decimal { low: 0, high: 100_000, step: 10 }).unit("km"),
        Field::new("red_flag", Kind::YesNo),
    ];
    Form { sections: vec![Section { id: "paper", fields }] }
}

/// The session step by step. "Part" counts as half of each running step; a red flag as broken off at the first.
pub(super) fn performed(rules: &ReturnToRunning, session: &Session, paper: &Facts) -> Performed {
    let stage = StageDose::read(&session.dose).map_or(0, |dose| dose.stage);
    let work = work(&rules.ladder, stage);
    let (prefix, count, planned_s) = match stage {
        0 => ("walk", 1, work.total_s()),
        _ => ("run", work.repeat, work.run_s),
    };
    let (state, actual_s) = match paper.code("done") {
        Some("all") => (StepState::Done, planned_s),
        Some("part") => (StepState::Stopped, planned_s / 2),
        _ => (StepState::Skipped, 0),
    };
    let step = |number| StepDone {
        step: format!("{prefix}-{number}"),
        state,
        planned_s,
        actual_s,
        repetitions: None,
        level: None,
        facts: Facts::new(),
    };
    let stopped = paper.is_yes("red_flag").then(|| Stop { reason: RED_FLAG.to_owned(), at_step: format!("{prefix}-1") });
    Performed { steps: (1..=count).map(step).collect(), stopped, answers: answers(paper) }
}

fn answers(paper: &Facts) -> Answers {
    let mut more = Facts::new();
    for id in ["usual_morning", "pain_after", "signs", "effort", "pain_morning"] {
        if let Some(fact) = paper.get(id) {
            more.set(id, fact.clone());
        }
    }
    if let Some(metres) = paper.thousandths("distance") {
        more.set("distance_m", Fact::Whole(metres));
    }
    let pain_run = paper.whole("pain_run").and_then(|pain| Score0To10::new(pain).ok());
    Answers { pain_run, more, ..Answers::default() }
}
