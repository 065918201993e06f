//! `kadans progress --plan FILE --log FILE`: the verdict about each session of a log, and the rung that comes next.
//!
//! The plan is what `kadans plan --json` printed, the log a list of sessions in the order they were done. The rules are
//! the same that the pages use; here they can be tried by hand.

use super::input;
use super::language::SpokenLanguage;
use super::outcome::Outcome;
use super::progress_course;
use super::progress_walk::judgements;
use super::reviewed::{embedded, programme};
use clap::Args;
use kadans_content::{Content, say};
use kadans_domain::{Language, Reason};
use kadans_plan::Programme;
use kadans_text::Words;
use kadans_wire::course::{CourseIntake, LogFile};
use kadans_wire::plan_report::PlanReport;
use kadans_wire::progress_log::read_progress_log;
use kadans_wire::verdict::{Judgement, verdicts_to_json};
use std::process::ExitCode;

/// Decide what comes after each logged session of a plan.
#[derive(Debug, Args)]
pub struct Progress {
    /// The plan, as `kadans plan --json` printed it, or - for standard input.
    #[arg(long, value_name = "FILE")]
    plan: String,
    /// The log: a list of sessions, in the order they were done.
    #[arg(long, value_name = "FILE")]
    log: String,
    /// Print the verdicts as JSON.
    #[arg(long)]
    json: bool,
    /// The language of the sentences; JSON has sentences only when this is given.
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<SpokenLanguage>,
}

/// The programme of a plan, and what it was made from, when it is one that answers in one shape.
fn course_of<'a>(content: &'a Content, plan: &[u8]) -> Option<(&'a dyn Programme, CourseIntake)> {
    let (programme, given) = CourseIntake::of_plan(&serde_json::from_slice(plan).ok()?).ok()?;
    Some((content.programmes.by_id(&programme)?, given))
}

impl Progress {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let content = embedded()?;
        let (plan, log) = (input::read(&self.plan)?, input::read(&self.log)?);
        Ok(self.answer(&content, &plan, &log)?.finish())
    }

    fn answer(&self, content: &Content, plan: &[u8], log: &[u8]) -> anyhow::Result<Outcome> {
        if let Some((programme, given)) = course_of(content, plan) {
            let spoken = self.language.map(|language| content.texts.of(Language::from(language)));
            return match LogFile::read(log) {
                Ok(log) => progress_course::answer(programme, &given, &log, spoken),
                Err(problems) => Ok(Outcome::refused(problems)),
            };
        }
        let prescription = match PlanReport::prescription(plan) {
            Ok(prescription) => prescription,
            Err(refused) => return Ok(Outcome::refused([format!("{}: {refused}", self.plan)])),
        };
        let sessions = match read_progress_log(log) {
            Ok(sessions) => sessions,
            Err(problems) => return Ok(Outcome::refused(problems)),
        };
        let programme = programme(content, &prescription.programme.0)?;
        Ok(Outcome::answer(self.printed(content, &judgements(programme, &prescription, &sessions))))
    }

    fn printed(&self, content: &Content, judgements: &[Judgement]) -> String {
        let words = self.language.map(|language| content.texts.of(Language::from(language)));
        match words {
            _ if !self.json => table(judgements, words.unwrap_or_else(|| content.texts.of(Language::default()))),
            Some(words) => verdicts_to_json(judgements, Some(&|reason: &Reason| say::reason(words, reason))),
            None => verdicts_to_json(judgements, None),
        }
    }
}

fn table(judgements: &[Judgement], words: Words) -> String {
    judgements.iter().map(|judgement| line(judgement, words)).collect()
}

fn line(judgement: &Judgement, words: Words) -> String {
    let head = words.with(
        "command-progress-session",
        &[
            ("session", judgement.session.into()),
            ("rung", judgement.rung.into()),
            ("verdict", say::sentence(words, &judgement.verdict.decision.headline_for_therapist()).into()),
        ],
    );
    let reasons = judgement.before.iter().chain(&judgement.verdict.reasons);
    let why: String = reasons.map(|reason| format!("  - {} [{}]\n", say::reason(words, reason), reason.card.0)).collect();
    format!("{head}\n{why}")
}
