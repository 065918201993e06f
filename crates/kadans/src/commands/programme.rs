//! `kadans programme list|show`: which programmes there are, and what each of them asks.

use super::outcome::Outcome;
use super::reviewed::embedded;
use anyhow::anyhow;
use clap::{Args, Subcommand};
use kadans_content::Content;
use kadans_domain::Facts;
use kadans_plan::{Form, Programme};
use kadans_wire::course::FormReport;
use std::fmt::Write;
use std::process::ExitCode;

/// Programmes, and the questions they ask.
#[derive(Debug, Args)]
pub struct ProgrammeCommand {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Every programme with its version and its indications.
    List,
    /// The questions of a programme: intake, what a therapist may choose, and any observation that is named.
    Show {
        /// The programme, e.g. walking-therapy.
        programme: String,
        /// Show the questions of this observation instead, e.g. evening.
        #[arg(long, value_name = "KIND")]
        observation: Option<String>,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
}

impl ProgrammeCommand {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let content = embedded()?;
        let outcome = match self.what {
            What::List => Outcome::answer(listed(&content)),
            What::Show { programme, observation, json } => {
                let programme = content.programmes.by_id(&programme).ok_or_else(|| unknown(&content, &programme))?;
                Outcome::answer(shown(programme, observation.as_deref(), json)?)
            }
        };
        Ok(outcome.finish())
    }
}

fn unknown(content: &Content, name: &str) -> anyhow::Error {
    let known: Vec<&str> = content.programmes.all().map(|programme| programme.id().0.as_str()).collect();
    anyhow!("there is no programme `{name}` that asks its questions here; use {}", known.join(", "))
}

fn listed(content: &Content) -> String {
    let mut list = format!("running-therapy {}\n", content.programmes.running_therapy.version);
    for programme in content.programmes.all() {
        let indications: Vec<&str> = programme.indications().iter().map(|indication| indication.code()).collect();
        let _ = writeln!(list, "{} {} {}", programme.id().0, programme.version(), indications.join(" "));
    }
    list
}

fn shown(programme: &dyn Programme, observation: Option<&str>, json: bool) -> anyhow::Result<String> {
    let forms = match observation {
        Some(kind) => {
            let form = programme.observation(kind).ok_or_else(|| anyhow!("there is no observation `{kind}`"))?;
            vec![("observation", form)]
        }
        None => vec![("intake", programme.intake()), ("choice", programme.choices(&Facts::new()))],
    };
    if !json {
        return Ok(forms.iter().map(|(name, form)| table(name, form)).collect());
    }
    let report: std::collections::BTreeMap<&str, FormReport<'_>> =
        forms.iter().map(|(name, form)| (*name, FormReport::new(form))).collect();
    Ok(serde_json::to_string_pretty(&report)? + "\n")
}

fn table(name: &str, form: &Form) -> String {
    let mut table = format!("{name}\n");
    for field in form.fields() {
        let needed = if field.required { "needed" } else { "" };
        let _ = writeln!(table, "  {:<32} {:<7} {:?}", field.id, needed, field.kind);
    }
    table
}
