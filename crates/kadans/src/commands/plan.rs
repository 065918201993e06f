//! `kadans plan PROGRAMME --intake FILE`: a dose for one person, with a reason beside every number.
//!
//! The answer is a pure function of the file and the content inside this program: the same call prints the same bytes.
//! A file with an impossible value ends with 2 and a sentence for each field; a plan that does not fit, or that someone
//! must be cleared for first, is an answer and ends with 0.

use super::input;
use super::language::SpokenLanguage;
use super::outcome::Outcome;
use super::reviewed::{embedded, programme};
use super::{plan_course, plan_table};
use clap::Args;
use kadans_content::{Content, say};
use kadans_domain::{Language, Reason};
use kadans_plan::running::{Proposal, prescribe};
use kadans_wire::Sentences;
use kadans_wire::intake::IntakeFile;
use kadans_wire::plan_report::PlanReport;
use std::process::ExitCode;

/// Compute a prescription from an intake, with a reason beside every number.
#[derive(Debug, Args)]
pub struct Plan {
    /// The programme, e.g. walking-therapy; `kadans programme list` names them.
    programme: String,
    /// The intake file, or - for standard input.
    #[arg(long, value_name = "FILE")]
    intake: String,
    /// Print the schedule and the reasons as JSON.
    #[arg(long)]
    json: bool,
    /// The language of the sentences; JSON has sentences only when this is given.
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<SpokenLanguage>,
}

impl Plan {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let content = embedded()?;
        Ok(self.answer(&content, &input::read(&self.intake)?)?.finish())
    }

    fn answer(&self, content: &Content, file: &[u8]) -> anyhow::Result<Outcome> {
        if let Some(programme) = content.programmes.by_id(&self.programme) {
            let spoken = self.language.map(|language| content.texts.of(Language::from(language)));
            return plan_course::answer(programme, file, self.json, spoken, spoken.unwrap_or(content.texts.of(Language::Nl)));
        }
        let programme = programme(content, &self.programme)?;
        let given = match IntakeFile::read(file, programme) {
            Ok(given) => given,
            Err(problems) => return Ok(Outcome::refused(problems)),
        };
        let proposal = prescribe(programme, &given.intake, &given.choice);
        if let Proposal::OutOfRange(refused) = &proposal {
            return Ok(Outcome::refused([refused]));
        }
        Ok(Outcome::answer(self.printed(content, &proposal)))
    }

    fn printed(&self, content: &Content, proposal: &Proposal) -> String {
        let language = self.language.map(Language::from);
        if !self.json {
            return plan_table::of(proposal, content.texts.of(language.unwrap_or_default()));
        }
        match language.map(|language| content.texts.of(language)) {
            Some(words) => report(proposal, Some(&|reason: &Reason| say::reason(words, reason))),
            None => report(proposal, None),
        }
    }
}

fn report(proposal: &Proposal, sentences: Sentences<'_>) -> String {
    match proposal {
        Proposal::Ready { prescription, gates } => PlanReport::ready(prescription, gates, sentences).to_json(),
        Proposal::TooShort { weeks, reason } => PlanReport::too_short(*weeks, reason, sentences).to_json(),
        Proposal::Blocked { gates } => PlanReport::blocked(gates, sentences).to_json(),
        Proposal::OutOfRange(refused) => refused.to_string(),
    }
}
