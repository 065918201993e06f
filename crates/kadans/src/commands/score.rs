//! `kadans score INSTRUMENT --answers FILE`: answers in, scores out.
//!
//! An answer outside its item ends with 2 and a sentence; a scale with too many open items is an answer, with its reason.

use super::input;
use super::outcome::Outcome;
use super::reviewed::embedded;
use anyhow::{Context, anyhow};
use clap::Args;
use kadans_content::Content;
use kadans_instrument::{Instrument, score};
use kadans_wire::score::{AnswersForm, ScoreReport};
use std::process::ExitCode;

/// Score an instrument from its answers.
#[derive(Debug, Args)]
pub struct Score {
    /// The instrument, e.g. 4dsq.
    instrument: String,
    /// The answers, or - for standard input.
    #[arg(long, value_name = "FILE")]
    answers: String,
    /// The set of cut-offs to name bands by, e.g. pre2014; without it, the instrument's own choice.
    #[arg(long, value_name = "ID")]
    cutoffs: Option<String>,
    /// Print JSON; the only form there is, so it may be left out.
    #[arg(long)]
    json: bool,
}

impl Score {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let content = embedded()?;
        let instrument = content.instruments.named(&self.instrument).ok_or_else(|| unknown(&content, &self.instrument))?;
        let file = input::read(&self.answers)?;
        let text = String::from_utf8(file).with_context(|| format!("{} is not text", self.answers))?;
        Ok(self.answer(instrument, &text)?.finish())
    }

    fn answer(&self, instrument: &Instrument, answers: &str) -> anyhow::Result<Outcome> {
        let cutoffs = match &self.cutoffs {
            Some(id) => Some(id.parse().ok().and_then(|id| instrument.cutoffs(&id)).ok_or_else(|| self.no_cutoffs(id))?),
            None => instrument.default_cutoffs(),
        };
        let given = AnswersForm::read(answers).and_then(|form| form.answers_to(instrument));
        let given = match given {
            Ok(given) => given,
            Err(refused) => return Ok(Outcome::refused([refused])),
        };
        Ok(match score(instrument, &given) {
            Ok(scores) => Outcome::answer(serde_json::to_string_pretty(&ScoreReport::new(instrument, &scores, cutoffs))? + "\n"),
            Err(refused) => Outcome::refused([refused]),
        })
    }

    fn no_cutoffs(&self, id: &str) -> anyhow::Error {
        anyhow!("{} has no cut-offs `{id}`", self.instrument)
    }
}

fn unknown(content: &Content, id: &str) -> anyhow::Error {
    let known: Vec<String> = content.instruments.all().map(|instrument| instrument.id.to_string()).collect();
    anyhow!("there is no instrument `{id}`; use one of {}", known.join(", "))
}
