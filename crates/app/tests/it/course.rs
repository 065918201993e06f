//! What a therapist and a patient do in any programme, each in one call.

use crate::world::World;
use jiff::civil::Date;
use kadans_app::{Action, AppError, Care, DoseConfirmation, Dossier, NewFacts};
use kadans_domain::{Adjustment, Clearance, EntryId, Event, Fact, Facts, Observation};
use kadans_plan::Session;
use kadans_plan::form::FieldProblem;
use kadans_wire::course::CourseIntake;

/// The people of `docs/examples`, as their files say.
pub fn example(programme: &str, person: &str) -> CourseIntake {
    let path = format!("{}/../../docs/examples/{programme}/{person}.json", env!("CARGO_MANIFEST_DIR"));
    CourseIntake::read(&std::fs::read(path).unwrap(), programme).unwrap()
}

/// Facts in the order they are said.
pub fn facts(said: &[(&str, Fact)]) -> Facts {
    said.iter().map(|(id, fact)| ((*id).to_owned(), fact.clone())).collect()
}

pub fn yes() -> Fact {
    Fact::Truth(true)
}

pub fn code(code: &str) -> Fact {
    Fact::Code(code.to_owned())
}

/// The fields a refusal is about.
pub fn wrong_fields(refused: Result<impl std::fmt::Debug, AppError>) -> Vec<String> {
    match refused {
        Err(AppError::Answers(problems)) => problems.into_iter().map(|FieldProblem { field, .. }| field).collect(),
        other => panic!("answers that cannot be, not {other:?}"),
    }
}

impl World {
    pub async fn dossier(&self) -> Dossier {
        self.app.dossier(&self.may(Action::Follow).await).await.unwrap()
    }

    pub async fn care(&self) -> Care {
        self.dossier().await.care.unwrap()
    }

    pub async fn facts_taken(&self, facts: Facts, based_on: i32) -> Result<(), AppError> {
        self.app.take_facts(&self.may(Action::TakeIntake).await, NewFacts { facts, based_on }).await
    }

    pub async fn confirmed(&self, choice: Facts, starts_on: Date, based_on: usize, reason: &str) -> Result<(), AppError> {
        let new = DoseConfirmation { choice, starts_on, reason: reason.into(), based_on };
        self.app.confirm_dose(&self.may(Action::Prescribe).await, new).await.map(drop)
    }

    /// Writes the next session up as of this moment of the clock on the wall; its diary entry.
    pub async fn trained(&self, session: &Session, paper: &Facts) -> Result<EntryId, AppError> {
        let ticket = self.app.ticket();
        let when = jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap().to_datetime(self.app.now());
        let access = self.may(Action::WriteDiary).await;
        self.app.write_up(&access, ticket, session.number, when, paper).await.map(|()| EntryId::new(ticket))
    }

    pub async fn observed(&self, kind: &str, session: Option<EntryId>, facts: Facts) -> Result<EntryId, AppError> {
        let ticket = self.app.ticket();
        let event = Event::Observed(Observation { kind: kind.into(), session, facts });
        let own = self.own(Action::WriteOwnDiary).await;
        self.app.write_own(&own, ticket, event).await.map(|()| EntryId::new(ticket))
    }

    pub async fn adjusted(&self, what: &str, to: Fact, reason: &str) -> Result<(), AppError> {
        let event = Event::Adjusted(Adjustment { what: what.into(), to, reason: reason.into() });
        self.app.write(&self.may(Action::WriteDiary).await, self.app.ticket(), event).await
    }

    pub async fn cleared(&self, of: EntryId, reason: &str) -> Result<(), AppError> {
        let event = Event::Clearance(Clearance { of, reason: reason.into() });
        self.app.write(&self.may(Action::ClearStop).await, self.app.ticket(), event).await
    }

    /// State and urgency of this person's line on the caseload.
    pub async fn line(&self) -> (String, i32) {
        let access = self.app.may_with_practice(&self.therapist, Action::SeeCaseload).await.unwrap();
        let lines = self.app.caseload(&access).await.unwrap();
        let row = lines.into_iter().find(|line| line.row.episode == self.episode).unwrap().row;
        (row.state, row.urgency)
    }
}
