//! `cargo xtask release`: the one file that a practice hosts, with its papers.

use anyhow::{Context, Result};
use std::process::ExitCode;

use super::{Command, demo, no_more};
use crate::run::{run, say};
use crate::workspace;

pub const COMMAND: Command = Command {
    name: "release",
    usage: "",
    summary: "an optimised binary and an archive of it with licence and notice",
    help: "Builds with the profile `dist` (slow to build, small and fast to run) and writes target/dist/kadans-VERSION.tar.gz.",
    run: |args| {
        no_more(args)?;
        release()
    },
};

/// What goes into the archive beside the binary.
const PAPERS: &[&str] = &["README.md", "CHANGELOG.md", "INTENDED_USE.md", "LICENSE-MIT", "LICENSE-APACHE", "NOTICE"];

fn release() -> Result<ExitCode> {
    demo::prepare()?;
    say("cargo build --profile dist");
    run(workspace::cargo().args(["build", "--profile", "dist", "--locked", "--package", "kadans"]))?;
    let binary = workspace::binary("dist")?;
    let folder = binary.parent().context("a binary lies in a folder")?;
    let archive = folder.join(format!("kadans-{}.tar.gz", env!("CARGO_PKG_VERSION")));
    let mut tar = std::process::Command::new("tar");
    tar.arg("-czf").arg(&archive).arg("-C").arg(folder).arg("kadans").arg("-C").arg(workspace::root()).args(PAPERS);
    run(&mut tar)?;
    say(&format!("{} is ready", archive.display()));
    Ok(ExitCode::SUCCESS)
}
