//! `cargo xtask pictures`: the pictures of the manual, taken from the real screens.

use anyhow::Result;
use std::process::ExitCode;

use super::{Command, demo, no_more};
use crate::run::{run, say};
use crate::tools::chromium;
use crate::{player, workspace};

pub const COMMAND: Command = Command {
    name: "pictures",
    usage: "",
    summary: "take the pictures of the manual again",
    help: "Builds the binary, opens invented practices with it and walks through their screens (e2e/manual/pictures.js).
What is in docs/manual/pictures is thrown away and taken again, as a phone (390×844) and a desk (1440×900) show it.
Installs what is missing, as `cargo xtask test` does.",
    run: pictures,
};

fn pictures(args: &[String]) -> Result<ExitCode> {
    no_more(args)?;
    let node = demo::prepare()?;
    say("cargo build -p kadans");
    run(workspace::cargo().args(["build", "--locked", "--package", "kadans"]))?;
    let folder = workspace::root().join("e2e");
    player::install(&node, &folder)?;
    let browser = chromium::ensure(&node)?;
    let mut camera = node.node(&folder);
    camera.arg("manual/pictures.js").env("CHROMIUM", browser).env("KADANS_BIN", workspace::binary("debug")?);
    run(&mut camera)?;
    Ok(ExitCode::SUCCESS)
}
