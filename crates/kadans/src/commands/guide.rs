//! `kadans guide check [DIR]`: the mistakes of the injury guide alone, as `file:line: what; remedy`.

use super::content::{count, listed};
use super::outcome::Outcome;
use clap::{Args, Subcommand};
use kadans_content::{Content, Problem};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The injury guide: its conditions, its pages, and what its rules lean on.
#[derive(Debug, Args)]
pub struct GuideCommand {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Check the guide and list every mistake with file, line and remedy. Ends with 1 when there is one.
    Check {
        /// Folder to check; without it, the content inside this program.
        dir: Option<PathBuf>,
    },
}

/// Beginnings of the files that make the guide.
const FILES: [&str; 6] =
    ["guide/", "evidence/ev-inj-", "locales/nl/triage", "locales/en/triage", "locales/nl/guide", "locales/en/guide"];

impl GuideCommand {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let What::Check { dir } = self.what;
        let content = dir.as_deref().map_or_else(Content::embedded, Content::from_folder);
        Ok(outcome(content, dir.as_deref().unwrap_or(Path::new("content"))).finish())
    }
}

fn outcome(content: Result<Content, Vec<Problem>>, root: &Path) -> Outcome {
    match content {
        Ok(content) => Outcome::answer(in_order(&content)),
        Err(problems) => {
            let (mine, others): (Vec<Problem>, Vec<Problem>) = problems.into_iter().partition(of_guide);
            if mine.is_empty() {
                return Outcome::answer(format!("the guide is in order; elsewhere: {}", count(others.len())));
            }
            Outcome::found_wrong(listed(root, &mine))
        }
    }
}

fn of_guide(problem: &Problem) -> bool {
    // A folder that cannot be read has no guide in it either.
    problem.file == "." || FILES.iter().any(|beginning| problem.file.starts_with(beginning))
}

fn in_order(content: &Content) -> String {
    let book = kadans_guide::book();
    let (conditions, pages) = (content.guide.conditions().count(), content.guide.pages().count());
    let blocks: usize = content.guide.conditions().flat_map(|condition| condition.sections.values()).map(Vec::len).sum();
    let (rules, version) = (book.rules.len(), content.version.short());
    format!("guide {version} is in order: {conditions} conditions, {blocks} blocks, {pages} general pages, {rules} rules\n")
}
