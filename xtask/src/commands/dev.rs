//! `cargo xtask dev`: save a file, and the running practice shows it.
//!
//! Modification times are polled; half a second is quick for a person, and it spares a dependency that differs per system.

use anyhow::Result;
use std::path::{Path, PathBuf};
use std::process::{Child, ExitCode};
use std::time::{Duration, SystemTime};

use super::{Command, demo};
use crate::run::{run, say};
use crate::tools::node::Node;
use crate::{player, workspace};

pub const COMMAND: Command = Command {
    name: "dev",
    usage: "[--data DIR] [--listen ADDR]",
    summary: "the demo practice, rebuilt and restarted when a file changes",
    help: "Watches crates/, content/, player/ and Cargo.lock. While a build is broken the practice that ran keeps running.
Arguments go to `kadans demo`.",
    run: dev,
};

/// How often the files are looked at.
const POLL: Duration = Duration::from_millis(500);

fn dev(args: &[String]) -> Result<ExitCode> {
    let node = demo::prepare()?;
    let mut running = Running { args: args.to_vec(), child: None };
    let mut seen = None;
    loop {
        let now = newest()?;
        if seen != Some(now) {
            seen = Some(now);
            match rebuild(&node) {
                Ok(()) => running.restart()?,
                Err(error) => say(&format!("{error:#}; waiting for the next change")),
            }
        }
        std::thread::sleep(POLL);
    }
}

fn rebuild(node: &Node) -> Result<()> {
    player::build(node)?;
    run(workspace::cargo().args(["build", "--locked", "--package", "kadans"]))
}

/// The latest modification among everything that ends up in the binary.
fn newest() -> Result<SystemTime> {
    let mut newest = SystemTime::UNIX_EPOCH;
    for file in watched()? {
        // An editor may move a file away between listing and looking; the next look sees its successor.
        let changed = std::fs::metadata(&file).and_then(|file| file.modified());
        newest = newest.max(changed.unwrap_or(newest));
    }
    Ok(newest)
}

fn watched() -> Result<Vec<PathBuf>> {
    let mut files = vec![workspace::root().join("Cargo.lock")];
    for folder in ["crates", "content", "player"] {
        files.extend(player::sources(&workspace::root().join(folder))?);
    }
    Ok(files)
}

/// The practice as it runs now; it ends with this value.
struct Running {
    args: Vec<String>,
    child: Option<Child>,
}

impl Running {
    fn restart(&mut self) -> Result<()> {
        self.stop();
        let binary = workspace::binary("debug")?;
        self.child = Some(start(&binary, &self.args)?);
        Ok(())
    }

    fn stop(&mut self) {
        if let Some(mut child) = self.child.take() {
            // A child that has already ended cannot be killed, and that is what was wanted.
            drop(child.kill());
            drop(child.wait());
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop();
    }
}

fn start(binary: &Path, args: &[String]) -> Result<Child> {
    say("starting the demo practice");
    Ok(std::process::Command::new(binary).arg("demo").args(args).current_dir(workspace::root()).spawn()?)
}
