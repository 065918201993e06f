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
    let (programmes, instruments) = (content.programmes.ids().len(), content.instruments.all().count());
    let (cards, version) = (content.evidence.cards().count(), content.version.short());
    format!("content {version} is in order: {programmes} programme, {instruments} instruments, {cards} evidence cards\n")
}

/// The problems, one a line, and how many.
pub(super) fn listed(root: &Path, problems: &[Problem]) -> String {
    let line = |problem: &Problem| {
        let Problem { file, line, what, remedy } = problem;
        format!("{}:{line}: {what}; {remedy}\n", root.join(file).display())
    };
    problems.iter().map(line).chain([count(problems.len())]).collect()
}

/// How many mistakes were found.
pub(super) fn count(problems: usize) -> String {
    format!("{problems} {} found; nothing was changed\n", if problems == 1 { "mistake" } else { "mistakes" })
}
