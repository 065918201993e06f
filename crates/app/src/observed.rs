//! What may be observed, by whom, and whether it fits: checked once, before anything is written.
//!
//! A programme lists its kinds of observation with who may answer each. Beside them stands the complaint that the guide hands over,
//! in any programme. A device is judged a little milder than a form: what it leaves open stays open, and an answer to a question that
//! is no longer asked is left out, so that a complaint told beside it is never lost.

use crate::treat::answered;
use crate::{App, AppError, Dossier};
use kadans_domain::{Author, Entry, Event, Facts, Observation};
use kadans_guide::Urgency;
use kadans_plan::form::{FieldProblem, Problem};
use kadans_plan::{AnsweredBy, Form, Programme};
use kadans_text::Words;
use kadans_wire::diary::Outcome;

/// The kind that holds a complaint handed over from the guide.
const TRIAGE: &str = "triage";

impl App {
    /// Answers to a set of questions that this author may answer. The practice may answer every set.
    pub(crate) fn observation_fits(&self, dossier: &Dossier, author: Author, seen: &Observation) -> Result<(), AppError> {
        if seen.kind == TRIAGE {
            return answered_triage(&seen.facts);
        }
        let programme = self.programme_of(&dossier.episode).ok_or(AppError::NotFound("observation"))?;
        let known = programme.observations().iter().find(|known| known.kind == seen.kind);
        match (known.ok_or(AppError::NotFound("observation"))?.by, author) {
            (AnsweredBy::Practice, Author::Patient(_)) => Err(AppError::Forbidden),
            (AnsweredBy::Person | AnsweredBy::Practice, _) => answered(&form_of(programme, &seen.kind)?, &seen.facts),
        }
    }

    /// What a person's own device observed, as the programme takes it, or why it is not kept.
    pub(crate) fn observation_taken(&self, programme: &str, entry: Entry, words: Words) -> Result<Entry, Outcome> {
        let Event::Observed(seen) = &entry.event else { return Ok(entry) };
        if seen.kind == TRIAGE {
            let fits = answered_triage(&seen.facts).is_ok();
            let refused = || Outcome::refused(entry.id, words.text("diary-refused-unreadable"));
            return if fits { Ok(entry) } else { Err(refused()) };
        }
        let known = self.content.programmes.by_id(programme).filter(|programme| {
            let own = |known: &&kadans_plan::ObservationKind| known.kind == seen.kind && known.by == AnsweredBy::Person;
            programme.observations().iter().any(|known| own(&known))
        });
        let form = known.and_then(|programme| Some((programme, programme.observation(&seen.kind)?)));
        let Some((programme, form)) = form else {
            return Err(Outcome::refused(entry.id, words.text("diary-refused-not-yours")));
        };
        match taken(&form, &seen.facts) {
            Ok(facts) => Ok(Entry { event: Event::Observed(Observation { facts, ..seen.clone() }), ..entry }),
            Err(problem) => {
                let question = words.text(&key_of(programme, &problem.field));
                Err(Outcome::refused(entry.id, words.with("diary-refused-answer", &[("question", question.into())])))
            }
        }
    }
}

fn form_of(programme: &dyn Programme, kind: &str) -> Result<Form, AppError> {
    programme.observation(kind).ok_or(AppError::NotFound("observation"))
}

fn key_of(programme: &dyn Programme, field: &str) -> String {
    format!("{}-{}", programme.id().0, field.replace('_', "-"))
}

/// The answers as facts of the form, without those that no question asks; the first that cannot be.
fn taken(form: &Form, answers: &Facts) -> Result<Facts, FieldProblem> {
    let fitted = form.fitted(answers);
    let asked: Facts =
        fitted.iter().filter(|(id, _)| form.field(id).is_some()).map(|(id, fact)| (id.to_owned(), fact.clone())).collect();
    match form.check(&asked).into_iter().find(|wrong| wrong.problem != Problem::Missing) {
        Some(wrong) => Err(wrong),
        None => Ok(asked),
    }
}

/// A complaint holds how soon somebody should look at it; the rest is the guide's own, and shown as it was given.
fn answered_triage(facts: &Facts) -> Result<(), AppError> {
    match facts.code("level").and_then(Urgency::from_slug) {
        Some(_) => Ok(()),
        None => Err(AppError::Answers(vec![FieldProblem { field: "level".to_owned(), problem: Problem::NotOffered }])),
    }
}
