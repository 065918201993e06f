//! `cargo xtask check`: what to run before every commit.

use anyhow::Result;
use std::process::ExitCode;

use super::{Command, demo, no_more, tidy};
use crate::run::{run, say};
use crate::{player, workspace};

pub const COMMAND: Command = Command {
    name: "check",
    usage: "",
    summary: "format, house rules, types and lints, without running a test",
    help: "Runs cargo fmt --check, cargo xtask tidy, tsc in player/ and cargo clippy with warnings as errors, and stops at the first that fails.",
    run: |args| {
        no_more(args)?;
        check()
    },
};

fn check() -> Result<ExitCode> {
    say("cargo fmt --check");
    run(workspace::cargo().args(FORMAT))?;
    say("cargo xtask tidy");
    if !tidy::check()? {
        return Ok(ExitCode::FAILURE);
    }
    let node = demo::prepare()?;
    say("tsc in player/");
    run(node.npm(&player::folder()).args(["run", "--silent", "check"]))?;
    say("cargo clippy");
    run(workspace::cargo().args(CLIPPY))?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the names of files that `cargo fmt` would change.
pub const FORMAT: &[&str] = &["fmt", "--all", "--", "--check", "--files-with-diff"];

/// Lints over every target of every member; a warning is an error.
pub const CLIPPY: &[&str] = &["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];
