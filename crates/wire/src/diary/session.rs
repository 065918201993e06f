//! A performed session on paper.

use super::answers::{self, AnswersBody};
use crate::error::{FieldProblem, WireError};
use crate::facts::{self, FactsForm};
use crate::fields::Fields;
use jiff::Timestamp;
use kadans_domain::{Score0To10, SessionDone, SessionReference, StepDone, StepState, Stop};
use serde::Serialize;

/// Most steps in one session.
const MAX_STEPS: usize = 500;
/// Longest step, in seconds: a day.
const DAY_S: i64 = 86_400;
/// Longest name of a step or stop reason, in characters.
const NAME: usize = 40;
/// Longest dose in a programme's own words, in characters.
const DOSE: usize = 600;

#[derive(Serialize)]
pub(super) struct SessionBody<'a> {
    reference: ReferenceBody<'a>,
    started_at: Timestamp,
    ended_at: Timestamp,
    steps: Vec<StepBody<'a>>,
    stopped: Option<StopBody<'a>>,
    answers: AnswersBody<'a>,
}

#[derive(Serialize)]
struct ReferenceBody<'a> {
    prescription: String,
    session: u16,
    dose: &'a str,
}

#[derive(Serialize)]
struct StepBody<'a> {
    step: &'a str,
    state: &'static str,
    planned_s: u32,
    actual_s: u32,
    repetitions: Option<u16>,
    level: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    facts: Option<FactsForm<'a>>,
}

#[derive(Serialize)]
struct StopBody<'a> {
    reason: &'a str,
    at_step: &'a str,
}

impl<'a> From<&'a SessionDone> for SessionBody<'a> {
    fn from(done: &'a SessionDone) -> SessionBody<'a> {
        SessionBody {
            reference: ReferenceBody {
                prescription: done.reference.prescription.to_string(),
                session: done.reference.session,
                dose: &done.reference.dose,
            },
            started_at: done.started_at,
            ended_at: done.ended_at,
            steps: done.steps.iter().map(StepBody::from).collect(),
            stopped: done.stopped.as_ref().map(|stop| StopBody { reason: &stop.reason, at_step: &stop.at_step }),
            answers: (&done.answers).into(),
        }
    }
}

impl<'a> From<&'a StepDone> for StepBody<'a> {
    fn from(step: &'a StepDone) -> StepBody<'a> {
        StepBody {
            step: &step.step,
            state: state_code(step.state),
            planned_s: step.planned_s,
            actual_s: step.actual_s,
            repetitions: step.repetitions,
            level: step.level.map(Score0To10::value),
            facts: (!step.facts.is_empty()).then_some(FactsForm(&step.facts)),
        }
    }
}

const STATES: [&str; 3] = ["done", "skipped", "stopped"];

const fn state_code(state: StepState) -> &'static str {
    match state {
        StepState::Done => "done",
        StepState::Skipped => "skipped",
        StepState::Stopped => "stopped",
    }
}

fn state_from(code: &str) -> Option<StepState> {
    [StepState::Done, StepState::Skipped, StepState::Stopped].into_iter().find(|state| state_code(*state) == code)
}

pub(super) fn read(fields: &Fields<'_>) -> Result<SessionDone, WireError> {
    let (started_at, ended_at) = (fields.moment("started_at")?, fields.moment("ended_at")?);
    if ended_at < started_at {
        return Err(fields.problem("ended_at", FieldProblem::Contradiction("lies before `started_at`")));
    }
    Ok(SessionDone {
        reference: reference(&fields.object("reference")?)?,
        started_at,
        ended_at,
        steps: fields.each("steps", MAX_STEPS, step)?,
        stopped: fields.object_or_none("stopped")?.map(|stop| stopped(&stop)).transpose()?,
        answers: fields.object_or_none("answers")?.map(|given| answers::read(&given)).transpose()?.unwrap_or_default(),
    })
}

fn reference(fields: &Fields<'_>) -> Result<SessionReference, WireError> {
    Ok(SessionReference {
        prescription: fields.parsed("prescription", "the id of a prescription")?,
        session: fields.within("session", 1, u16::MAX.into())? as u16,
        dose: fields.text("dose", DOSE)?,
    })
}

fn step(fields: &Fields<'_>) -> Result<StepDone, WireError> {
    Ok(StepDone {
        step: fields.text("step", NAME)?,
        state: fields.code("state", &STATES, state_from)?,
        planned_s: fields.within("planned_s", 0, DAY_S)? as u32,
        actual_s: fields.within("actual_s", 0, DAY_S)? as u32,
        repetitions: fields.within_or_none("repetitions", 0, u16::MAX.into())?.map(|count| count as u16),
        level: fields.whole_or_none("level", Score0To10::new)?,
        facts: facts::maybe(fields, "facts")?,
    })
}

fn stopped(fields: &Fields<'_>) -> Result<Stop, WireError> {
    Ok(Stop { reason: fields.text("reason", NAME)?, at_step: fields.text("at_step", NAME)? })
}
