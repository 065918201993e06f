//! `kadans content check [DIR]`: every mistake in the content, as `file:line: what; remedy`.

use super::outcome::Outcome;
use clap::{Args, Subcommand};
use kadans_content::{Content, Problem};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The reviewed files that programmes, instruments, evidence, roles and sentences come from.
#[derive(Debug, Args)]
pub struct ContentCommand {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Check the content and list every mistake with file, line and remedy. Ends with 1 when there is one.
    Check {
        /// Folder to check; without it, the content inside this program.
        dir: Option<PathBuf>,
    },
}

impl ContentCommand {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let What::Check { dir } = self.what;
        let content = dir.as_deref().map_or_else(Content::embedded, Content::from_folder);
        let outcome = match content {
            Ok(content) => Outcome::answer(in_order(&content)),
            Err(problems) => Outcome::found_wrong(listed(dir.as_deref().unwrap_or(Path::new("content")), &problems)),
        };
        Ok(outcome.finish())
    }
}

fn in_order(content: &Content) -> String {
    let (cards, instruments) = (content.evidence.cards().count(), content.instruments.all().count());
    format!("content {} is in order: {cards} evidence cards, {instruments} instruments\n", content.version.short())
}

fn listed(root: &Path, problems: &[Problem]) -> String {
    let lines = problems.iter().map(|problem| format!("{}/{problem}\n", root.display()));
    lines.chain([count(problems.len())]).collect()
}

fn count(problems: usize) -> String {
    format!("{problems} {} found; nothing was changed\n", if problems == 1 { "mistake" } else { "mistakes" })
}
